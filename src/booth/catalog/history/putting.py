"""Things back into the catalogue as the history tells of them, in an order in which what is referred to is there."""

from collections.abc import Mapping, Sequence
from typing import Final

from booth.catalog import loading
from booth.catalog.change import Change, Name
from booth.catalog.history import listed
from booth.catalog.history.current import Key
from booth.catalog.history.fields import Flat
from booth.catalog.history.reviving import revive
from booth.catalog.pace import Pace
from booth.catalog.values import RelationKind, Show
from booth.errors import BoothError

_ORDER: Final = ("show", "group", "attribute", "industry", "exhibitor", "category", "product", "relations")
Wanted = Mapping[Key, Flat | None]  # None: it is not to be there
There = Sequence[tuple[Key, Flat]]


def put_back(change: Change, wanted: Wanted, pace: Pace | None = None) -> tuple[int, int]:
    """Make these things as told. Answers how many were written or taken out, and how many stay for others' sake.

    BoothError "undo_needs" when one refers to something that is not there, "change_stopped", and what `Change.put`
    raises.
    """
    pace = pace or Pace()
    held = ((key, fields) for key, fields in wanted.items() if fields is not None)
    there = sorted(held, key=lambda one: (_ORDER.index(one[0][0]), _depth(wanted, one[0]), one[0][1]))
    gone = [key for key, fields in wanted.items() if fields is None]
    if ("show", "show") in gone:
        change.put(Show(), settle=False)
    change.hand_over({uid: _name(fields) for (kind, uid), fields in wanted.items() if kind == "product"})
    _put(change, [one for one in there if one[0][0] != "relations"], pace)
    _delete_products(change, [uid for kind, uid in gone if kind == "product"], pace)
    for (kind, uid), fields in there:
        if kind == "relations" and change.there(uid):
            change.relate(uid, [one for one in _relations(fields) if change.there(one[1])])
            pace.step()
    kept = _take_out(change, gone, pace)
    return len(wanted) - kept, kept


def _name(fields: Flat | None) -> Name | None:
    return (fields["exhibitor"], fields["code"]) if fields else None


def _put(change: Change, things: There, pace: Pace) -> None:
    for start in range(0, len(things), loading.AT_ONCE):
        some = things[start : start + loading.AT_ONCE]
        change.tell_ahead({uid for (kind, uid), _ in some if kind == "product"})
        for (kind, uid), fields in some:
            thing = revive(kind, uid, fields, change.known(), lambda one: _code(change, one))
            change.put(thing, settle=False)  # marks are put back too, as they stood
            pace.step()


def _delete_products(change: Change, uids: Sequence[str], pace: Pace) -> None:
    for start in range(0, len(uids), loading.AT_ONCE):
        some = uids[start : start + loading.AT_ONCE]
        change.delete_products(some)
        pace.step(len(some))


def _relations(fields: Flat) -> list[tuple[RelationKind, str]]:
    return [(RelationKind(name.partition(":")[2]), uid) for name, uids in fields.items() for uid in uids]


def _take_out(change: Change, gone: list[Key], pace: Pace) -> int:
    """Things that products refer to go last, what is deepest first; one that others need stays."""
    kept = 0
    waiting = [key for kind in reversed(_ORDER) for key in gone if key[0] == kind and kind not in ("product", "show")]
    for kind, uid in waiting:
        if kind == "relations" and change.there(uid):
            change.relate(uid, ())
            pace.step()
    left = [uid for kind, uid in waiting if kind != "relations"]
    # Branches of a tree go from the leaves: as long as a round takes something out, another may take out more.
    while left:
        again = [uid for uid in left if not _deleted(change, uid, pace)]
        if len(again) == len(left):
            return kept + len(left)
        left = again
    return kept


def _deleted(change: Change, uid: str, pace: Pace) -> bool:
    pace.step()
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
