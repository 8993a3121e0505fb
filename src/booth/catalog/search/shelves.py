"""Who stands on which shelf, held in memory as one bit per product: a facet's count is then one AND and a sum.

A product's bit stands at its row number, so it stays where it is whatever is added or sorted. A hundred thousand
products take about 0.2 s to read and half a megabyte to hold; after a change only the touched ones are read again.
"""

from array import array
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import compress
from operator import itemgetter
from typing import Any, TypeVar, final

from sqlalchemy import Column, Connection, Select, select, text

from booth.catalog import schema
from booth.catalog.bulk import Line, among, fetch
from booth.catalog.search import bits as bits_of
from booth.catalog.search.bits import Bits, without
from booth.catalog.search.models import Models
from booth.catalog.texts import read_text

AT_ONCE = 500
K = TypeVar("K", bound=Hashable)
_FEW = 16  # one in so many: from there down it is quicker to sort the chosen than to walk the whole order
_listing = schema.listing.c
_used = schema.product_industry.c
_file = schema.product_asset.c
_variant = schema.variant.c
_by_stand = select(_listing.product_id).order_by(_listing.by_stand, _listing.product_id)
_places = select(_listing.product_id, _listing.category_id, _listing.exhibitor_id, _listing.draft)
_industries = select(_used.product_id, _used.industry_id)
_certificates = (
    select(_file.product_id, schema.asset.c.number, schema.asset.c.caption)
    .join_from(schema.product_asset, schema.asset)
    .where(text("asset.kind = 'certificate'"))
)
_variants = select(_variant.product_id, _variant.id).order_by(_variant.product_id, _variant.position)


@final
class Ranking:
    """An order of rows, made ready to pick from."""

    def __init__(self, rows: "array[int]") -> None:
        self.rows = rows
        self._boxed = tuple(rows)
        self.size = max(rows, default=0) + 1
        self._pick: Callable[[bytes], tuple[int, ...]] | None = itemgetter(*rows) if len(rows) > 1 else None

    @cached_property
    def places(self) -> dict[int, int]:
        """The place of each row."""
        return {row: place for place, row in enumerate(self._boxed)}

    def picked(self, bits: Bits) -> "array[int]":
        """The rows that have their bit set, in this order; none that the order does not know."""
        if self._pick is None or bits.bit_count() * _FEW < len(self.rows):
            known = [self.places[row] for row in bits_of.rows(bits) if row in self.places]
            return array("q", [self._boxed[place] for place in sorted(known)])
        flags = bits_of.flags(bits, self.size)
        return array("q", list(compress(self._boxed, self._pick(flags))))


@dataclass(frozen=True, slots=True)
class Shelves:
    """Bit n of each number speaks of the product in row n of the store."""

    stand: Ranking  # the rows in the order of the stand
    size: int  # one more than the last row
    everything: Bits
    drafts: Bits
    categories: Mapping[int, Bits]  # by the store's numbers
    exhibitors: Mapping[int, Bits]
    industries: Mapping[int, Bits]
    certificates: Mapping[tuple[str, str], Bits]  # by number, or what it is called where it has none; and its caption
    variants: Mapping[int, tuple[int, ...]]  # the variants' numbers of each product that has any, in order
    _rankings: dict[int, Ranking] = field(default_factory=dict[int, Ranking])

    def bits(self, rows: Iterable[int]) -> Bits:
        """These rows as bits; rows that are not in the catalogue are left out."""
        return bits_of.of((row for row in rows if row < self.size), self.size) & self.everything

    @property
    def places(self) -> Mapping[int, int]:
        """The place of each row on the stand."""
        return self.stand.places

    def among(self, bits: Bits, order: "array[int] | None" = None) -> "array[int]":
        """The rows that have their bit set, in the order of the stand or of `order`."""
        if order is None:
            return self.stand.picked(bits)
        held = self._rankings.get(id(order))
        if held is None or held.rows is not order:
            held = self._rankings[id(order)] = Ranking(order)
        return held.picked(bits)

    @property
    def models(self) -> Models:
        """Every model there is: a product without variants is one."""
        layers: list[list[int]] = []
        for row, numbers in self.variants.items():
            for place in range(len(numbers)):
                if place == len(layers):
                    layers.append([])
                layers[place].append(row)
        several = bits_of.of(self.variants, self.size)
        return Models(without(self.everything, several), tuple(bits_of.of(rows, self.size) for rows in layers))

    def renewed(self, connection: Connection, rows: Iterable[int]) -> "Shelves":
        """The same with these rows read anew, new ones among them, and without those that are gone."""
        stand = _stand(connection)
        new = _load(connection, sorted(rows))
        size = max(self.size, new.size, stand.size)
        gone = without(self.everything, bits_of.of(stand.rows, size))
        touched = gone | bits_of.of(rows, size)
        return Shelves(
            stand,
            size,
            without(self.everything, touched) | new.everything,
            without(self.drafts, touched) | new.drafts,
            _renewed(self.categories, touched, new.categories),
            _renewed(self.exhibitors, touched, new.exhibitors),
            _renewed(self.industries, touched, new.industries),
            _renewed(self.certificates, touched, new.certificates),
            self._variants_but(touched) | dict(new.variants),
        )

    def _variants_but(self, touched: Bits) -> dict[int, tuple[int, ...]]:
        packed = bits_of.packed(touched, self.size)
        return {row: held for row, held in self.variants.items() if not packed[row >> 3] >> (row & 7) & 1}


def load(connection: Connection) -> Shelves:
    """Read the shelves of all products."""
    return replace(_load(connection, None), stand=_stand(connection))


def _stand(connection: Connection) -> Ranking:
    return Ranking(array("q", [line[0] for line in fetch(connection, _by_stand)]))


def _load(connection: Connection, rows: Sequence[int] | None) -> Shelves:
    """The shelves of all products, or of these rows alone; in no order."""
    held = read(connection, _places, _listing.product_id, rows)
    size = 1 + max((line[0] for line in held), default=0)
    by_variant = defaultdict[int, list[int]](list)
    for row, variant in read(connection, _variants, _variant.product_id, rows):
        by_variant[row].append(variant)
    certified = read(connection, _certificates, _file.product_id, rows)
    return Shelves(
        Ranking(array("q")),
        size,
        bits_of.of((line[0] for line in held), size),
        bits_of.of((line[0] for line in held if line[3]), size),
        _shelves(((line[0], line[1]) for line in held), size),
        _shelves(((line[0], line[2]) for line in held), size),
        _shelves(read(connection, _industries, _used.product_id, rows), size),
        _shelves(((row, (number or _first(caption), caption)) for row, number, caption in certified), size),
        {row: tuple(numbers) for row, numbers in by_variant.items()},
    )


def _first(caption: str) -> str:
    text = read_text(caption)
    return text.by_language[0][1] if text else ""


def read(
    connection: Connection, statement: Select[*tuple[Any, ...]], column: Column[int], rows: Sequence[int] | None
) -> list[Line]:
    """What a statement answers for all products, or for these rows of a column."""
    if rows is None:
        return fetch(connection, statement)
    found: list[Line] = []
    for start in range(0, len(rows), AT_ONCE):
        some = tuple(rows[start : start + AT_ONCE])
        found += fetch(connection, among(statement, column, len(some)), some)
    return found


def _shelves(keyed: Iterable[tuple[int, K]], size: int) -> dict[K, Bits]:
    placed = defaultdict[K, list[int]](list)
    for row, key in keyed:
        placed[key].append(row)
    return {key: bits_of.of(rows, size) for key, rows in placed.items()}


def _renewed(shelf: Mapping[K, Bits], touched: Bits, new: Mapping[K, Bits]) -> dict[K, Bits]:
    kept = {key: without(bits, touched) for key, bits in shelf.items()}
    return {key: bits for key in kept.keys() | new.keys() if (bits := kept.get(key, 0) | new.get(key, 0))}
