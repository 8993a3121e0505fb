"""Things as they stand now, as the fields of the history; many at once."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection

from booth.catalog import records
from booth.catalog.history import stored
from booth.catalog.history.fields import Flat, flattened
from booth.catalog.reference import Reference
from booth.catalog.revisions import Entity
from booth.catalog.values import RelationKind

Key = tuple[str, str]  # kind, uid


def fields_of(thing: Entity) -> Flat:
    """The fields of a value."""
    return flattened(records.parsed(thing))


def relation_fields(relations: Iterable[tuple[RelationKind, str]]) -> Flat:
    """The fields of a product's relations."""
    found: Flat = {}
    for kind, uid in relations:
        found.setdefault(f"relations:{kind}", []).append(uid)
    return found


def current(connection: Connection, known: Reference, keys: Iterable[Key]) -> dict[Key, Flat]:
    """The fields of these things; those that are not there are left out."""
    wanted = set(keys)
    found: dict[Key, Flat] = {}
    by_kind: defaultdict[str, list[str]] = defaultdict(list)
    for kind, uid in wanted:
        by_kind[kind].append(uid)
    for kind, uid in wanted:
        thing = _referred(known, kind, uid)
        if thing is not None:
            found["show" if kind == "show" else kind, uid] = fields_of(thing)
    products = stored.products(connection, known, {*by_kind["product"], *by_kind["relations"]})
    for uid in by_kind["product"]:
        if uid in products:
            found["product", uid] = products[uid][1]
    for uid in by_kind["relations"]:
        if uid in products and (relations := products[uid][0].relations):
            found["relations", uid] = relation_fields((one.kind, one.product.uid) for one in relations)
    return found


def _referred(known: Reference, kind: str, uid: str) -> Entity | None:
    match kind:
        case "exhibitor":
            return known.exhibitors.by_uid(uid)
        case "category":
            return known.own_category(uid)
        case "industry":
            return known.industries.by_uid(uid)
        case "group":
            return known.groups.by_uid(uid)
        case "attribute":
            return known.attributes.by_uid(uid)
        case "show":
            return known.show if known.show != type(known.show)() else None
        case _:
            return None
