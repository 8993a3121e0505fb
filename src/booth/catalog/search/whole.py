"""All that is exhibited, in one of its orders: what a list shows before anything is asked for.

The search itself is not imported for it: a window's first cards do not wait for that.
"""

from array import array
from collections.abc import Callable
from typing import final

from sqlalchemy import Connection, Select, func, select

from booth.catalog import schema
from booth.catalog.asking import Found, Order, Query
from booth.catalog.bulk import fetch
from booth.catalog.reference import Reference
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
_unindexed = select(func.count()).select_from(schema.unindexed)


@final
class Whole:
    """The rows of one store. What it reads it keeps until somebody writes."""

    def __init__(self, store: Store, reference: Callable[[], Reference]) -> None:
        self._store, self._refer = store, reference
        self._revision = -1
        self._orders: dict[str, array[int]] = {}

    def found(self, query: Query) -> Found:
        """All products, for a query that asks for all."""
        self.fresh()
        with self._store.reading() as connection:
            return Found(self.order(connection, query)[:])

    def fresh(self) -> Reference:
        """The reference of this moment; what was kept of an earlier one is forgotten."""
        known = self._refer()
        if known.revision != self._revision:
            self._orders, self._revision = {}, known.revision
        return known

    def order(self, connection: Connection, query: Query) -> "array[int]":
        """All rows in the order of a query; not to be changed."""
        name = query.language if query.order is Order.NAME else str(query.order)
        if name not in self._orders:
            self._orders[name] = array("q", [line[0] for line in fetch(connection, _ORDERS[name])])
        return self._orders[name]


def asks_for_all(query: Query) -> bool:
    """Whether nothing narrows the list."""
    shelves = query.categories or query.exhibitors or query.industries or query.certificates
    figures = query.answers or query.ranges or query.conditions
    return query.drafts and not shelves and not figures and not query.words.strip()


def waiting(store: Store) -> int:
    """How many products cannot be found by words yet."""
    with store.asking() as connection:
        return connection.scalar(_unindexed) or 0
