"""Fills the search index with products that it does not hold yet; search goes on meanwhile with those that it holds."""

from collections.abc import Callable
from threading import Event

from sqlalchemy import Connection, delete, func, insert, select

from booth.catalog import loading, schema
from booth.catalog.reference import Reference
from booth.catalog.search import entries, fts, things
from booth.storage.store import Store

AT_ONCE = 200  # products in one transaction: about 50 ms in which nobody else can write
FEW = 300  # products that are entered while a store is opened
Progress = Callable[[int, int], None]
_waiting = schema.unindexed.c.product_id
_some = select(_waiting).order_by(_waiting).limit(AT_ONCE)
_count = select(func.count()).select_from(schema.unindexed)


def waiting(store: Store) -> int:
    """How many products cannot be found yet."""
    with store.asking() as connection:
        return connection.scalar(_count) or 0


def build(
    store: Store, reference: Callable[[], Reference], progress: Progress | None = None, stop: Event | None = None
) -> bool:
    """Enter all that wait, some at a time, so that others can write in between; whether none is left."""
    left = total = waiting(store)
    while left and not (stop and stop.is_set()):
        known = reference()
        with store.writing() as connection:
            if left == total:
                things.rename(connection, None, known)
            _enter(connection, known)
        left = waiting(store)
        if progress:
            progress(total - left, total)
    return not left


def rebuild(store: Store) -> None:
    """Empty the index; every product waits to be entered anew."""
    with store.writing() as connection:
        fts.clear(connection)
        connection.execute(delete(schema.unindexed))
        connection.execute(insert(schema.unindexed).from_select(["product_id"], select(schema.product.c.id)))


def _enter(connection: Connection, known: Reference) -> None:
    rows = list(connection.scalars(_some))
    found = loading.products(connection, known, rows)
    fts.drop(connection, rows)  # one that was written since waits no more
    fts.put(connection, [entries.entry(row, product, known) for row, product in found.items()])
    connection.execute(delete(schema.unindexed).where(_waiting.in_(rows)))
