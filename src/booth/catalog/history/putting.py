"""Things back into the catalogue as the history tells of them, in an order in which what is referred to is there."""

from collections.abc import Mapping
from typing import Final

from booth.catalog.change import Change
from booth.catalog.history import listed
from booth.catalog.history.current import Key
from booth.catalog.history.fields import Flat
from booth.catalog.history.reviving import revive
from booth.catalog.values import RelationKind, Show
from booth.errors import BoothError

_ORDER: Final = ("show", "group", "attribute", "industry", "exhibitor", "category", "product", "relations")
Wanted = Mapping[Key, Flat | None]  # None: it is not to be there


def put_back(change: Change, wanted: Wanted) -> tuple[int, int]:
    """Make these things as told. Answers how many were written or taken out, and how many stay for others' sake.

    BoothError "undo_needs" when one refers to something that is not there, and what `Change.put` raises.
    """
    held = ((key, fields) for key, fields in wanted.items() if fields is not None)
    there = sorted(held, key=lambda one: (_ORDER.index(one[0][0]), _depth(wanted, one[0]), one[0][1]))
    gone = [key for key, fields in wanted.items() if fields is None]
    change.tell_ahead({uid for (kind, uid), _ in there if kind == "product"})
    if ("show", "show") in gone:
        change.put(Show(), settle=False)
    for (kind, uid), fields in there:
        if kind != "relations":
            thing = revive(kind, uid, fields, change.known(), lambda one: _code(change, one))
            change.put(thing, settle=False)  # marks are put back too, as they stood
    change.delete_products([uid for kind, uid in gone if kind == "product"])
    for (kind, uid), fields in there:
        if kind == "relations" and change.there(uid):
            change.relate(uid, [one for one in _relations(fields) if change.there(one[1])])
    kept = _take_out(change, gone)
    return len(wanted) - kept, kept


def _relations(fields: Flat) -> list[tuple[RelationKind, str]]:
    return [(RelationKind(name.partition(":")[2]), uid) for name, uids in fields.items() for uid in uids]


def _take_out(change: Change, gone: list[Key]) -> int:
    """Things that products refer to go last, what is deepest first; one that others need stays."""
    kept = 0
    waiting = [key for kind in reversed(_ORDER) for key in gone if key[0] == kind and kind not in ("product", "show")]
    for kind, uid in waiting:
        if kind == "relations" and change.there(uid):
            change.relate(uid, ())
    left = [uid for kind, uid in waiting if kind != "relations"]
    # Branches of a tree go from the leaves: as long as a round takes something out, another may take out more.
    while left:
        again = [uid for uid in left if not _deleted(change, uid)]
        if len(again) == len(left):
            return kept + len(left)
        left = again
    return kept


def _deleted(change: Change, uid: str) -> bool:
    try:
        change.delete(uid)
    except BoothError as refused:
        if refused.code != "in_use":
            raise
        return False
    return True


def _depth(wanted: Wanted, key: Key) -> int:
    """How many of a category's parents are put back with it: they go first."""
    fields = wanted.get(key)
    above = fields.get("parent") if fields and key[0] == "category" else None
    return 1 + _depth(wanted, ("category", above)) if above else 0


def _code(change: Change, uid: str) -> str:
    return listed.titles(change.connection, [uid]).get(uid, ("",))[0]
