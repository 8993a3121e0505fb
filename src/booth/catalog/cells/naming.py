"""Who gets the code it wants, when many products change theirs at once: codes are swapped, handed on, given up."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from booth.catalog.change import Name


def left_behind(wanted: Mapping[str, "Name"], holders: Mapping["Name", str]) -> frozenset[str]:
    """The products, by uid, that cannot have the name they want once all others have moved to theirs.

    `holders`: who has each of the wanted names now. Of two that want the same the first gets it; whoever stays keeps
    its own name, so that another who wanted that one may have to stay as well.
    """
    moving = dict(wanted)
    while True:
        taken = {name: uid for name, uid in holders.items() if uid not in moving}
        staying = [uid for uid, name in moving.items() if taken.setdefault(name, uid) != uid]
        if not staying:
            return frozenset(wanted.keys() - moving.keys())
        for uid in staying:
            del moving[uid]
