"""The index is filled beside the work, and search goes on with what it holds."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection

import builders
from booth.catalog.asking import Query
from booth.catalog.reference import Reference
from booth.catalog.search import building, fts, told
from booth.catalog.store import Catalog
from booth.catalog.values import Text


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


def test_what_is_written_while_it_is_being_read_is_entered_as_it_is_now(
    stocked: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, read, written = stocked.reference(), told.read, list[int]()

    def read_slowly(connection: Connection, known: Reference, rows: Sequence[int]) -> list[told.Told]:
        found = read(connection, known, rows)
        if not written:
            renamed = replace(builders.air(), name=Text.of(ru="Переименованная"))
            with stocked.change("t", "t") as change:
                change.put(renamed)
            written.append(stocked.revision())
        return found

    building.rebuild(stocked.store)
    monkeypatch.setattr(told, "read", read_slowly)
    assert building.build(stocked.store, lambda: before)
    assert written == [before.revision + 1]
    assert len(stocked.search(Query(words="переименованная")).rows) == 1
    assert stocked.search(Query(words="вертикальная установка")).left_out == ("вертикальная",)


def test_after_many_changes_the_index_is_brought_into_one_piece(stocked: Catalog) -> None:
    def pieces() -> int:
        with stocked.store.reading() as connection:
            return fts.pieces(connection)

    for number in range(5):
        with stocked.change("t", "t") as change:
            change.put(replace(builders.air(), name=Text.of(ru=f"Имя {number}")))
    before = {typed: stocked.search(Query(words=typed)).rows for typed in ("имя", "净", "3000", "установка")}
    grown = pieces()
    assert 1 < grown < building.FEW_PIECES
    stocked.index()
    assert pieces() == grown  # few are left as they are
    stopped = threading.Event()
    stopped.set()
    building.gather(stocked.store, grown - 1, stopped)
    assert pieces() == grown
    building.gather(stocked.store, grown - 1)
    assert pieces() == 1
    assert {typed: stocked.search(Query(words=typed)).rows for typed in before} == before


def test_a_turn_that_took_long_is_followed_by_a_smaller_one() -> None:
    assert building.following(256, building.SLOW + 0.01) == 128
    assert building.following(256, building.QUICK - 0.01) == 512
    assert building.following(256, building.SLOW) == 256
    assert building.following(building.FEWEST, 1.0) == building.FEWEST
    assert building.following(building.MOST, 0.0) == building.MOST


def test_where_the_index_cannot_be_filled_a_search_says_so(stocked: Catalog, reopened: Callable[[], Catalog]) -> None:
    query = Query(words="вертикальная")
    assert stocked.search(query).asked.notes == ()
    building.rebuild(stocked.store)
    found = reopened().search(query)
    assert not found.rows
    assert [(one.code, dict(one.facts)) for one in found.asked.notes] == [("unindexed", {"count": "5"})]
    assert len(reopened().search(Query()).rows) == 5


def test_two_programs_search_and_write_while_the_index_is_filled(stocked: Catalog, tmp_path: Path) -> None:
    building.rebuild(stocked.store)
    other, failed, stop = Catalog.open(tmp_path), list[Exception](), threading.Event()
    building.rebuild(stocked.store)

    def searching() -> None:
        try:
            while not stop.is_set():
                query = Query(words="вертикальная")
                first, found = other.finder.first(query), other.search(query)
                assert len(first.rows) <= 1
                assert len(found.rows) <= len(other.search(Query()).rows)
                other.facets(query)
                other.finder.suggestions(query)
        except Exception as error:
            failed.append(error)

    thread = threading.Thread(target=searching)
    thread.start()
    for number in range(12):
        with stocked.change("t", "t") as change:
            change.put(replace(builders.air(), plinth=str(number), name=Text.of(ru=f"Вертикальная {number}")))
        if number % 4 == 0:
            building.rebuild(stocked.store)
        stocked.index()
    stop.set()
    thread.join()
    assert failed == []
    assert other.search(Query(words="вертикальная 11")).rows == stocked.search(Query(words="вертикальная 11")).rows
    other.close()


def test_a_catalogue_that_is_closed_while_it_is_filled_goes_on_the_next_time(
    stocked: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    building.rebuild(stocked.store)
    monkeypatch.setattr(building, "FEWEST", 1)
    stop = threading.Event()
    assert not stocked.index(lambda done, total: stop.set(), stop)
    assert 0 < stocked.unindexed < 5
    stocked.close()
    again = Catalog.open(tmp_path)
    assert not again.unindexed
    assert len(again.search(Query(words="вертикальная")).rows) == 1
    again.close()
