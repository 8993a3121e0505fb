"""Fills the search index with products that it does not hold yet; search goes on meanwhile with those that it holds."""

from collections.abc import Callable
from threading import Event
from time import perf_counter

from sqlalchemy import Connection, delete, insert, select

from booth.catalog import schema
from booth.catalog.reference import Reference, load, revision
from booth.catalog.search import fts, things, told, vocabulary
from booth.catalog.search.entries import Entry, entry
from booth.catalog.search.whole import waiting
from booth.storage.store import Store

# Products in one transaction, as many as keep others from writing for less than a tenth of a second.
FEWEST, MOST = 128, 512
FEW_PIECES = 8  # of the index; in more, a save may have to merge large ones (44 ms and not 12 among 100,000)
PAGES = 256  # of the index, brought together at once
QUICK, SLOW = 0.03, 0.08  # seconds
Progress = Callable[[int, int], None]
_waiting = schema.unindexed.c.product_id
_some = select(_waiting).order_by(_waiting)


def build(
    store: Store, reference: Callable[[], Reference], progress: Progress | None = None, stop: Event | None = None
) -> bool:
    """Enter all that wait, some at a time, so that others can write in between; whether none is left."""
    left = total = waiting(store)
    learnt, most = set[str](), 2 * FEWEST
    while left and not (stop and stop.is_set()):
        most = following(most, _enter(store, reference(), learnt, most))
        left = waiting(store)
        if progress:
            progress(total - left, total)
    return not left


def gather(store: Store, few: int, stop: Event | None = None) -> None:
    """Bring the index into one piece, a little at a time, where it has grown in more than a few."""
    with store.reading() as connection:
        tables = fts.TABLES if fts.pieces(connection) > few else ()
    for table in tables:
        begin = more = True
        while more and not (stop and stop.is_set()):
            with store.writing() as connection:
                more = fts.merge(connection, table, PAGES, begin=begin)
            begin = False


def rebuild(store: Store) -> None:
    """Empty the index; every product waits to be entered anew."""
    with store.writing() as connection:
        fts.clear(connection)
        connection.execute(delete(schema.unindexed))
        connection.execute(insert(schema.unindexed).from_select(["product_id"], select(schema.product.c.id)))


def _enter(store: Store, known: Reference, learnt: set[str], most: int) -> float:
    """Some of those that wait; how many seconds that kept others from writing.

    What the products say is read and cut beforehand. `learnt`: the words that this building has entered already.
    """
    with store.reading() as connection:
        known = _current(connection, known)
        some, terms = _entries(connection, known, most)
    lines = vocabulary.lines(terms - learnt)
    with store.writing() as connection:
        start = perf_counter()
        if (current := _current(connection, known)) is not known:  # somebody wrote meanwhile
            some, terms = _entries(connection, current, most)
            lines = vocabulary.lines(terms - learnt)
        if not learnt:
            things.rename(connection, None, current)
        rows = [one.row for one in some]
        fts.drop(connection, rows)  # one that was written since waits no more
        fts.put(connection, some, lines)
        connection.execute(delete(schema.unindexed).where(_waiting.in_(rows)))
    learnt |= terms
    return perf_counter() - start


def _current(connection: Connection, known: Reference) -> Reference:
    return known if revision(connection) == known.revision else load(connection)


def _entries(connection: Connection, known: Reference, most: int) -> tuple[list[Entry], set[str]]:
    """Some of those that wait, and their words."""
    held = told.read(connection, known, list(connection.scalars(_some.limit(most))))
    found = [entry(one, known) for one in held]
    return found, set[str]().union(*(one.terms for one in found))


def following(most: int, taken: float) -> int:
    """How many to enter next; by halves and doubles, since each number makes a statement of its own."""
    if taken > SLOW:
        return max(FEWEST, most // 2)
    return min(MOST, most * 2) if taken < QUICK else most
