"""Answers a query: which products, in which order; and the counts beside the list."""

from array import array
from collections.abc import Callable, Iterable
from typing import final

from sqlalchemy import Connection, Select, select

from booth.catalog import schema
from booth.catalog.asking import Count, Facets, Found, Order, Query
from booth.catalog.bulk import fetch
from booth.catalog.reference import Reference, Shelf, T, branch, depths
from booth.catalog.search import fts, shelves
from booth.catalog.search.shelves import Bits, Shelves
from booth.catalog.values import Exhibitor, Industry
from booth.storage.store import Store

_listing = schema.listing.c
_KEYS = {
    "stand": _listing.by_stand,
    "code": _listing.by_code,
    "ru": _listing.by_ru,
    "en": _listing.by_en,
    "zh": _listing.by_zh,
}
_ORDERS: dict[str, Select[tuple[int]]] = {
    name: select(_listing.product_id).order_by(key, _listing.product_id) for name, key in _KEYS.items()
}


@final
class Finder:
    """Searches one store. What it reads it keeps until somebody writes."""

    def __init__(self, store: Store, reference: Callable[[], Reference]) -> None:
        self._store = store
        self._refer = reference
        self._revision = -1
        self._orders: dict[str, array[int]] = {}
        self._shelves: Shelves | None = None

    def search(self, query: Query) -> Found:
        """The products that answer a query, in its order; one whose plinth has just this number stands first."""
        known = self._fresh()
        with self._store.reading() as connection:
            order = self._order(connection, query)
            if _asks_for_all(query):
                return Found(order[:])
            held = self._held(connection)
            bits = _ticked(query, known, held) & _by_words(connection, query, held)
            rows = held.among(bits, None if query.order is Order.STAND else order)
            if not query.words.strip():
                return Found(rows)
            first = frozenset(fts.plinth_rows(connection, query.words)) & frozenset(rows)
        if first:
            rows = array("q", [row for row in rows if row in first] + [row for row in rows if row not in first])
        return Found(rows)

    def facets(self, query: Query) -> Facets:
        """Counts for each choice; a facet's own ticks do not narrow its counts."""
        known = self._fresh()
        with self._store.reading() as connection:
            held = self._held(connection)
            words = _by_words(connection, query, held)
        in_category = _categories(query, known, held)
        by_exhibitor = _any(held.exhibitors, known.exhibitors, query.exhibitors, held)
        in_industry = _any(held.industries, known.industries, query.industries, held)
        return Facets(
            _tree_counts(known, held, words & by_exhibitor & in_industry),
            _counts(known.exhibitors, held.exhibitors, words & in_category & in_industry),
            _counts(known.industries, held.industries, words & in_category & by_exhibitor),
        )

    def _fresh(self) -> Reference:
        """The reference of this moment; what was kept of an earlier one is forgotten."""
        known = self._refer()
        if known.revision != self._revision:
            self._orders, self._shelves, self._revision = {}, None, known.revision
        return known

    def _order(self, connection: Connection, query: Query) -> "array[int]":
        name = query.language if query.order is Order.NAME else str(query.order)
        if name not in self._orders:
            self._orders[name] = array("q", [line[0] for line in fetch(connection, _ORDERS[name])])
        return self._orders[name]

    def _held(self, connection: Connection) -> Shelves:
        if self._shelves is None:
            self._shelves = shelves.load(connection)
        return self._shelves


def _asks_for_all(query: Query) -> bool:
    ticks = query.categories or query.exhibitors or query.industries
    return query.drafts and not ticks and not query.words.strip()


def _by_words(connection: Connection, query: Query, held: Shelves) -> Bits:
    """The products that the words find (and drafts only if asked for)."""
    seen = held.everything if query.drafts else held.everything & ~held.drafts
    if not query.words.strip():
        return seen
    question = fts.question(query.words)
    return seen & held.bits(fts.rows(connection, question)) if question else 0


def _ticked(query: Query, known: Reference, held: Shelves) -> Bits:
    return (
        _categories(query, known, held)
        & _any(held.exhibitors, known.exhibitors, query.exhibitors, held)
        & _any(held.industries, known.industries, query.industries, held)
    )


def _categories(query: Query, known: Reference, held: Shelves) -> Bits:
    wanted = branch(known.categories.all, query.categories)
    return _any(held.categories, known.categories, wanted, held) if query.categories else held.everything


def _any(shelf: dict[int, Bits], things: Shelf[T], ticks: Iterable[str], held: Shelves) -> Bits:
    """The products on any of the ticked shelves; all of them when none is ticked."""
    ticked = list(ticks)
    if not ticked:
        return held.everything
    bits = 0
    for uid in ticked:
        bits |= shelf.get(things.ids.get(uid, -1), 0)
    return bits


def _counts(things: Shelf[Exhibitor] | Shelf[Industry], shelf: dict[int, Bits], rest: Bits) -> tuple[Count, ...]:
    return tuple(
        Count(one.uid, one.name, (shelf.get(number, 0) & rest).bit_count()) for number, one in things.by_id.items()
    )


def _tree_counts(known: Reference, held: Shelves, rest: Bits) -> tuple[Count, ...]:
    """A branch counts what is in it and below it."""
    tree = known.categories
    total = {one.uid: (held.categories.get(number, 0) & rest).bit_count() for number, one in tree.by_id.items()}
    for one in reversed(tree.all):
        if one.parent in total:
            total[one.parent] += total[one.uid]
    deep = depths(tree.all)
    return tuple(Count(one.uid, one.name, total[one.uid], deep[one.uid]) for one in tree.all)
