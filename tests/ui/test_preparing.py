"""What cannot be found by words yet is entered beside the window, and the list is asked again."""

from collections.abc import Callable

import pytest

from booth.catalog.asking import Query
from booth.catalog.search import building
from booth.catalog.store import Catalog
from booth.ui.main_window import MainWindow

Settled = Callable[[], None]


def test_what_waits_is_entered_and_then_found(
    window: MainWindow, sample: Catalog, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.finding is not None
    assert window.rooms is not None
    screen = window.rooms.catalogue
    window.finding.calm.stop()  # it would look by itself
    settled()
    shown = list[int | None]()
    monkeypatch.setattr(screen.heading, "show_progress", shown.append)
    building.rebuild(sample.store)
    window.top_bar.search.setText("sensor")
    settled()
    assert screen.grid.count == 0
    window.finding.preparing.look()
    window.finding.preparing.look()  # once is enough
    settled()
    assert sample.unindexed == 0
    assert screen.grid.count == len(sample.search(Query(words="sensor")).rows) > 0
    assert shown[-1] is None
    assert shown[-2] == 100


def test_where_nothing_waits_nothing_is_said(
    window: MainWindow, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.finding is not None
    assert window.rooms is not None
    shown = list[int | None]()
    monkeypatch.setattr(window.rooms.catalogue.heading, "show_progress", shown.append)
    window.finding.preparing.look()
    settled()
    assert shown == []
