"""The index is filled beside the work, and search goes on with what it holds."""

import threading

from booth.catalog.asking import Query
from booth.catalog.search import building
from booth.catalog.store import Catalog


def test_what_was_emptied_is_filled_again_and_finds_the_same(stocked: Catalog) -> None:
    before = {typed: stocked.search(Query(words=typed)).rows for typed in ("верт", "净", "3000", "filtratsiya")}
    building.rebuild(stocked.store)
    assert stocked.unindexed == len(stocked.search(Query()).rows)
    assert not stocked.search(Query(words="верт")).rows
    told: list[tuple[int, int]] = []
    assert stocked.index(lambda done, total: told.append((done, total)))
    assert told[-1] == (5, 5)
    assert {typed: stocked.search(Query(words=typed)).rows for typed in before} == before


def test_it_can_be_stopped_and_goes_on_where_it_stopped(stocked: Catalog) -> None:
    building.rebuild(stocked.store)
    stop = threading.Event()
    stop.set()
    assert not stocked.index(stop=stop)
    assert stocked.unindexed == 5
    assert stocked.index()


def test_what_is_written_meanwhile_is_found_at_once_and_entered_once(stocked: Catalog) -> None:
    product = stocked.products.get(stocked.products.by_code("ВУ-3000"))
    building.rebuild(stocked.store)
    with stocked.change("t", "t") as change:
        change.delete(product.uid)
    stocked.undo(stocked.revision(), "t")
    assert len(stocked.search(Query(words="вертикальная")).rows) == 1
    stocked.index()
    assert len(stocked.search(Query(words="вертикальная")).rows) == 1
