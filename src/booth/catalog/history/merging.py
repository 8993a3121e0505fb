"""Two people changed one thing: field by field, what only one of them changed is taken; the rest is a clash."""

from collections.abc import Mapping, Sequence
from typing import Any

from booth.catalog.history.fields import ORDERS, Flat
from booth.catalog.revisions import Clash, Side


def merge(base: Flat, mine: Flat, theirs: Flat, decided: Mapping[str, Side]) -> tuple[Flat, tuple[Clash, ...]]:
    """What both make together, and the fields that both changed differently and nobody has decided about.

    `base`: what both began from. Where a clash is left, the merged fields hold theirs.
    """
    merged, clashes = dict(theirs), list[Clash]()
    for name in sorted(base.keys() | mine.keys() | theirs.keys()):
        was, wanted, now = base.get(name), mine.get(name), theirs.get(name)
        if wanted in (was, now):
            continue
        if _is_order(name):
            wanted = together(was or [], wanted or [], now or [])
        elif now != was:
            side = decided.get(name)
            if side is None:
                clashes.append(Clash(name, was, wanted, now))
            if side is not Side.MINE:
                continue
        _set(merged, name, wanted)
    return merged, tuple(clashes)


def together(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> list[str]:
    """Mine in order, without what they took out, with what they added behind."""
    gone = set(base) - set(theirs)
    kept = [uid for uid in mine if uid not in gone]
    return [*kept, *(uid for uid in theirs if uid not in base and uid not in kept)]


def _is_order(name: str) -> bool:
    return name in ORDERS or name.startswith("relations:")


def _set(fields: Flat, name: str, held: Any) -> None:
    if held is None or held == []:
        fields.pop(name, None)
    else:
        fields[name] = held
