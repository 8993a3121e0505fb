"""The editor's way to write: what others wrote meanwhile is merged in, field by field; what clashes is asked about."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar, cast

from booth.catalog.change import Change
from booth.catalog.history.current import current, fields_of, relation_fields
from booth.catalog.history.fields import Flat
from booth.catalog.history.merging import merge
from booth.catalog.history.putting import put_back
from booth.catalog.history.reviving import revive
from booth.catalog.referring import TABLES
from booth.catalog.revisions import Clash, Entity, Saved, SavedMany, Side
from booth.catalog.translation import settled
from booth.catalog.values import Product, RelationKind, Show

if TYPE_CHECKING:
    from booth.catalog.past import Past

E = TypeVar("E", bound=Entity)
Relations = Iterable[tuple[RelationKind, str]]


def kind_of(thing: Entity) -> str:
    """How the history calls this kind of thing."""
    match thing:
        case Product():
            return "product"
        case Show():
            return "show"
        case _:
            return TABLES[type(thing)][0]


def uid_of(thing: Entity) -> str:
    """By what the history knows this thing; the show has no uid of its own."""
    return "show" if isinstance(thing, Show) else thing.uid


class _NotWrittenError(Exception):
    """Ends a change of which nothing is to be written."""


class Session:
    """One editor's change of the catalogue."""

    def __init__(self, catalog: "Past") -> None:
        self._catalog = catalog

    def save(
        self,
        mine: E,
        base: E | None,
        who: str,
        why: str,
        decided: Mapping[str, Side],
        relations: Relations | None,
    ) -> Saved[E]:
        """Write one thing; see `Catalog.save`."""
        revision, clashes, value = 0, tuple[Clash, ...](), mine
        with suppress(_NotWrittenError), self._catalog.change(who, why) as change:
            clashes = save_many(change, [(mine, base)], decided).get(uid_of(mine), ())
            if not clashes and isinstance(mine, Product):
                _relate(change, mine, cast("Product | None", base), relations)
            value = value_of(change, mine)
            if clashes:
                raise _NotWrittenError
            revision = change.revision if change.written else 0
        return Saved(value, revision, clashes)

    def save_many(self, pairs: Sequence[tuple[E, E | None]], who: str, why: str) -> SavedMany:
        """Write many things; see `Catalog.save_many`."""
        revision, clashes = 0, dict[str, tuple[Clash, ...]]()
        with suppress(_NotWrittenError), self._catalog.change(who, why) as change:
            clashes = save_many(change, pairs)
            if clashes:
                raise _NotWrittenError
            revision = change.revision if change.written else 0
        return SavedMany(revision, clashes)


def _relate(change: Change, mine: Product, base: Product | None, relations: Relations | None) -> None:
    """Relations told apart, or as the product itself holds them where it was read with others."""
    before = [] if base is None else [(one.kind, one.product.uid) for one in base.relations]
    wanted = relations if relations is not None else [(one.kind, one.product.uid) for one in mine.relations]
    held = list(wanted)
    if held != before:
        relate(change, mine.uid, held, before)


def save_many(
    change: Change, pairs: Sequence[tuple[E, E | None]], decided: Mapping[str, Side] | None = None
) -> dict[str, tuple[Clash, ...]]:
    """Write many things; answers the clashes by uid, and nothing may be committed where there are any."""
    there_now = change.read_ahead(one.uid for one, _ in pairs if isinstance(one, Product))
    others = [(kind_of(one), uid_of(one)) for one, _ in pairs if not isinstance(one, Product)]
    now = current(change.connection, change.known(), others)
    now |= {("product", uid): fields_of(one) for uid, one in there_now.items()}
    found: dict[str, tuple[Clash, ...]] = {}
    back: dict[tuple[str, str], Flat | None] = {}
    for mine, base in pairs:
        key = kind_of(mine), uid_of(mine)
        there = now.get(key)
        if base is None or there is None or (was := fields_of(base)) == there:
            change.put(mine)
            continue
        # Marks are settled by what I changed, before others' changes come in between.
        back[key], clashes = merge(was, fields_of(settled(base, mine)), there, decided or {})
        if clashes:
            found[key[1]] = clashes
    if not found:
        put_back(change, back)
    return found


def relate(change: Change, product: str, mine: Relations, base: Relations) -> None:
    """Write a product's relations; what others added or took out since `base` was read stays so."""
    key = "relations", product
    now = current(change.connection, change.known(), [key]).get(key, {})
    merged, _ = merge(relation_fields(base), relation_fields(mine), now, {})
    put_back(change, {key: merged or None})


def value_of(change: Change, thing: E) -> E:
    """The thing as the change has left it; what was handed in where it is not there."""
    key = kind_of(thing), uid_of(thing)
    if isinstance(thing, Product):
        return cast("E", change.read_ahead([thing.uid]).get(thing.uid, thing))
    fields = current(change.connection, change.known(), [key]).get(key)
    return thing if fields is None else cast("E", revive(*key, fields, change.known()))
