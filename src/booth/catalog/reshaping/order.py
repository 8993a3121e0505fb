"""The order of what products refer to, and the tree of categories. Each move is one change."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from booth.catalog.reference import Shelf, branch
from booth.catalog.reshaping.attributes import attribute
from booth.catalog.store import Catalog
from booth.catalog.values import Attribute, Category, Exhibitor, Group, Industry
from booth.errors import BoothError

T = TypeVar("T", Exhibitor, Category, Industry, Group, Attribute)


def in_order(things: Iterable[T]) -> tuple[T, ...]:
    """Things with positions that follow their order.

    They hand the positions they have among each other, so that those that keep their place stay as they are; where
    two have the same one, all are counted from nought.
    """
    held = tuple(things)
    places: Sequence[int] = sorted({one.position for one in held})
    if len(places) < len(held):
        places = range(len(held))
    return tuple(replace(one, position=place) for one, place in zip(held, places, strict=True))


def reorder(catalog: Catalog, uids: Sequence[str], who: str, *, why: str = "") -> int:
    """Put exhibitors, industries, groups, or the attributes of one group, in this order; answers the revision.

    BoothError "unknown_reference".
    """
    known = catalog.reference()
    for shelf in (known.exhibitors, known.industries, known.groups, known.attributes):
        if uids and uids[0] in shelf.ids:
            with catalog.change(who, why) as change:
                for one in in_order(_found(shelf, uid) for uid in uids):
                    change.put(one)
            return catalog.revision()
    raise BoothError("unknown_reference", code=uids[0] if uids else "")


def _found(shelf: Shelf[Any], uid: str) -> Any:
    one = shelf.by_uid(uid)
    if one is None:
        raise BoothError("unknown_reference", code=uid)
    return one


def move_attribute(catalog: Catalog, uid: str, group_uid: str, position: int, who: str, *, why: str = "") -> int:
    """Put an attribute at a place (from 0) under a heading; answers the revision. BoothError "unknown_reference"."""
    one = attribute(catalog, uid)
    group = catalog.reference().groups.by_uid(group_uid)
    if group is None:
        raise BoothError("unknown_reference", code=group_uid)
    others = [each for each in catalog.attributes() if each.group.uid == group_uid and each.uid != uid]
    others.insert(max(position, 0), replace(one, group=group))
    with catalog.change(who, why) as change:
        for each in in_order(others):
            change.put(each)
    return catalog.revision()


def move_category(catalog: Catalog, uid: str, parent: str, position: int, who: str, *, why: str = "") -> int:
    """Put a category, with all below it, at a place (from 0) among a parent's children; answers the revision.

    `parent`: a uid, empty for the root. Codes that are paths ("air/vertical") follow the tree. BoothError
    "category_below_itself", "code_taken", "unknown_reference".
    """
    held = {one.uid: one for one in own_colours(catalog.categories())}
    for asked in (uid, *((parent,) if parent else ())):
        if asked not in held:
            raise BoothError("unknown_reference", code=asked)
    one = held[uid]
    if parent in branch(held.values(), (uid,)):
        raise BoothError("category_below_itself", code=one.code)
    moved = replace(one, parent=parent, code=_path(one, held.get(one.parent), held.get(parent)))
    children = [each for each in held.values() if each.parent == parent and each.uid != uid]
    children.insert(max(position, 0), moved)
    below = [each for each in held.values() if each.uid in branch(held.values(), (uid,)) and each.uid != uid]
    with catalog.change(who, why) as change:
        for each in (*in_order(children), *(_following(each, one.code, moved.code) for each in below)):
            change.put(each)
    return catalog.revision()


def recode_category(catalog: Catalog, uid: str, code: str, who: str, *, why: str = "") -> int:
    """Give a category another code; codes below it that are paths follow. Answers the revision.

    BoothError "code_missing", "code_taken", "unknown_reference".
    """
    held = {one.uid: one for one in own_colours(catalog.categories())}
    if uid not in held:
        raise BoothError("unknown_reference", code=uid)
    one = held[uid]
    with catalog.change(who, why) as change:
        change.put(replace(one, code=code))
        for below in branch(held.values(), (uid,)) - {uid}:
            change.put(_following(held[below], one.code, code))
    return catalog.revision()


def own_colours(categories: Iterable[Category]) -> Iterable[Category]:
    """Categories in tree order without the colours that reading lent them from their parents."""
    lent: dict[str, str] = {}
    for one in categories:
        lent[one.uid] = one.colour
        yield replace(one, colour="") if one.parent and lent.get(one.parent) == one.colour else one


def _path(one: Category, old: Category | None, new: Category | None) -> str:
    """A category's code below another parent; a code that never was a path stays as it is."""
    above = f"{old.code}/" if old else ""
    if not one.code.startswith(above) or "/" in one.code[len(above) :]:
        return one.code
    return f"{new.code}/{one.code[len(above) :]}" if new else one.code[len(above) :]


def _following(one: Category, old: str, new: str) -> Category:
    """A category below one whose code has changed."""
    return replace(one, code=new + one.code[len(old) :]) if one.code.startswith(f"{old}/") else one
