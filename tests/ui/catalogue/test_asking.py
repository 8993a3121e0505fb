"""The first rows come at the key press, all of them a moment later, and nothing older than the newest question."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject

from booth.catalog.asking import Facets, Found, Query
from booth.catalog.store import Catalog
from booth.errors import BoothError
from booth.ui.catalogue.asking import Asking
from booth.ui.jobs import Jobs

Settled = Callable[[], None]


class Heard:
    """What was answered, in turn."""

    def __init__(self, asking: Asking) -> None:
        self.found: list[tuple[str, Found]] = []
        self.counted: list[tuple[str, Facets]] = []
        asking.found.connect(self._hear)
        asking.counted.connect(self._count)

    def _hear(self, query: Query, found: Found) -> None:
        self.found.append((query.words, found))

    def _count(self, query: Query, facets: Facets) -> None:
        self.counted.append((query.words, facets))


@pytest.fixture
def heard(sample: Catalog, jobs: Jobs, settled: Settled) -> tuple[Asking, Heard]:
    asking = Asking(sample, jobs, QObject(jobs))
    heard = Heard(asking)
    asking.ask(Query())
    settled()
    return asking, heard


def test_the_first_rows_are_there_at_once_and_the_answer_begins_with_them(
    heard: tuple[Asking, Heard], settled: Settled
) -> None:
    asking, said = heard
    said.found.clear()
    asking.ask(Query(words="фильтр"), at_once=True)
    assert [words for words, _ in said.found] == ["фильтр"]
    settled()
    (_, first), (_, whole) = said.found
    assert len(first.rows) > 0
    assert whole.complete
    assert whole.rows[: len(first.rows)] == first.rows
    assert said.counted[-1][0] == "фильтр"


def test_what_finds_nothing_at_once_says_nothing_until_all_is_known(
    heard: tuple[Asking, Heard], settled: Settled
) -> None:
    asking, said = heard
    said.found.clear()
    asking.ask(Query(words="qqqqq"), at_once=True)
    assert said.found == []
    settled()
    assert [(words, len(found.rows)) for words, found in said.found] == [("qqqqq", 0)]


def test_of_many_questions_only_the_newest_is_answered_in_full(heard: tuple[Asking, Heard], settled: Settled) -> None:
    asking, said = heard
    said.found.clear()
    said.counted.clear()
    for words in ("ф", "фи", "фил"):
        asking.ask(Query(words=words))
    settled()
    assert [words for words, _ in said.found] == ["фил"]
    assert [words for words, _ in said.counted] == ["фил"]


def _fail(query: Query) -> Found:
    raise OSError("gone")


def test_a_failure_is_said_and_the_next_question_is_asked(
    sample: Catalog, jobs: Jobs, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    asking = Asking(sample, jobs, QObject(jobs))
    said, failures = Heard(asking), list[BaseException]()
    asking.failed.connect(failures.append)
    with monkeypatch.context() as broken:
        broken.setattr(sample, "search", _fail)
        asking.ask(Query(words="a"))
        settled()
    asking.ask(Query(words="ВУ-3000"))
    settled()
    assert [str(error) for error in failures] == ["gone"]
    assert [words for words, _ in said.found] == ["ВУ-3000"]


def _gone(query: Query) -> Found:
    raise BoothError("store_unreadable", file="catalogue.db")


def test_a_store_that_has_gone_is_told_once_and_not_at_the_key(
    heard: tuple[Asking, Heard], sample: Catalog, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    asking, said = heard
    failures = list[BaseException]()
    asking.failed.connect(failures.append)
    said.found.clear()
    monkeypatch.setattr(sample.finder, "at_once", _gone)
    monkeypatch.setattr(sample, "search", _gone)
    asking.ask(Query(words="filter"), at_once=True)
    assert failures == []
    settled()
    assert len(failures) == 1
    assert said.found == []
