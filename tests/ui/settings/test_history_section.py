"""Thinning the history from Settings: what would go is said first."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from booth.catalog.revisions import Thinned
from booth.catalog.store import Catalog
from booth.settings import Settings
from booth.ui.jobs import Jobs, Progress
from booth.ui.settings.history_section import HistorySection

Settled = Callable[[], None]


@pytest.fixture
def old(sample: Catalog) -> int:
    """A change of two months ago, as the sample is, and one of today; the revision of the first."""
    held = sample.products.get(sample.products.by_code("V-1200"))
    with sample.change("Anna", "old") as change:
        change.put(replace(held, plinth="41"))
    then = (datetime.now(UTC) - timedelta(days=62)).isoformat(timespec="milliseconds")
    with sample.store.writing() as connection:
        connection.exec_driver_sql("UPDATE change_set SET at = ?", (then,))
    revision = sample.revision()
    with sample.change("Anna", "new") as change:
        change.put(replace(held, plinth="42"))
    return revision


@pytest.fixture
def section(
    sample: Catalog, old: int, jobs: Jobs, preferences: Settings, qtbot: QtBot, settled: Settled
) -> Iterator[HistorySection]:
    made = HistorySection(preferences, sample, jobs)
    made.show()
    settled()
    yield made
    made.close()
    made.deleteLater()
    qtbot.wait(1)


def choose(section: HistorySection, key: str) -> None:
    section.ages.setCurrentIndex(section.ages.findData(key))
    section.ages.activated.emit(section.ages.currentIndex())


def test_it_says_how_large_the_history_is(section: HistorySection, sample: Catalog) -> None:
    assert "3 change(s)" in section._row._hint.text() or "3 changes" in section._row._hint.text()
    assert sample.weight().sets == 3
    assert sample.weight().size > 0
    assert not section.below.isVisible()


def test_what_goes_is_said_before_it_goes(section: HistorySection, sample: Catalog, old: int, settled: Settled) -> None:
    told: list[str] = []
    section.told.connect(told.append)
    choose(section, "month")
    settled()
    assert section.below.words.text().startswith("2 change")
    assert not next(one for one in sample.history() if one.revision == old).thinned
    section.go.click()
    settled()
    kept = {one.revision: one.thinned for one in sample.history()}
    assert kept == {old + 1: False, old: True, 1: True}
    assert len(told) == 1
    assert not section.below.isVisible()
    assert section.ages.currentIndex() == 0
    sample.undo(old + 1, "Anna")


def test_thinning_that_is_stopped_leaves_the_history(
    section: HistorySection, sample: Catalog, old: int, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    section.told.connect(told.append)
    choose(section, "month")
    settled()
    begun, thin = threading.Event(), sample.thin

    def slowly(_: Catalog, before: datetime, *, dry_run: bool, progress: Progress, stop: threading.Event) -> Thinned:
        begun.set()
        assert stop.wait(20)
        return thin(before, dry_run=dry_run, progress=progress, stop=stop)

    monkeypatch.setattr(Catalog, "thin", slowly)
    section.go.click()
    assert begun.wait(20)
    assert section.below.bar.isVisible()
    assert (section.go.isEnabled(), section.cancel.text()) == (False, "Cancel")
    section.cancel.click()
    settled()
    assert not any(one.thinned for one in sample.history())
    assert told == ["The change was stopped and the catalogue is as it was. Start it again when you like."]
    assert not section.below.isVisible()


def test_of_nothing_that_old_nothing_goes(section: HistorySection, sample: Catalog, settled: Settled) -> None:
    choose(section, "year")
    settled()
    assert section.below.words.text() == "There is nothing that old."
    assert not section.go.isVisible()
    section.cancel.click()
    assert not section.below.isVisible()


def test_before_the_show_is_offered_once_it_has_begun(
    section: HistorySection, sample: Catalog, old: int, settled: Settled
) -> None:
    assert section.ages.findData("fair") == -1
    today = date.today()
    with sample.change("Anna", "show") as change:
        change.put(replace(sample.show(), first_day=today - timedelta(days=3), last_day=today))
    section.reload()
    settled()
    assert section.ages.findData("fair") > 0
    choose(section, "fair")
    settled()
    assert section.below.words.text().startswith("2 change")


def test_a_catalogue_that_can_only_be_read_is_left_alone(
    section: HistorySection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Catalog, "read_only", True)
    section.reload()
    assert not section.ages.isEnabled()
