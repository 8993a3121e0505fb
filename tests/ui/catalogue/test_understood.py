"""How the words in the field were understood stands above the cards, with the ways back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from booth.settings import Settings
from booth.ui.catalogue.screen import CatalogueScreen
from booth.ui.main_window import MainWindow
from booth.ui.widgets.chip_row import TakenChip

Settled = Callable[[], None]


@pytest.fixture
def screen(window: MainWindow) -> CatalogueScreen:
    assert window.rooms is not None
    return window.rooms.catalogue


def type_in(window: MainWindow, words: str, settled: Settled) -> None:
    window.top_bar.search.setText(words)
    settled()


def test_where_words_are_taken_as_they_stand_nothing_is_said(
    window: MainWindow, screen: CatalogueScreen, settled: Settled
) -> None:
    type_in(window, "filter", settled)
    assert screen.grid.count > 0
    assert not screen.understood.isVisible()


def test_the_other_layout_is_said_and_there_is_a_way_back(
    window: MainWindow, screen: CatalogueScreen, settled: Settled
) -> None:
    type_in(window, "abkmnh", settled)
    found = screen.grid.count
    assert found > 0
    assert screen.understood.shown_for.text() == "Shown for “фильтр”"
    assert "abkmnh" in screen.understood.literally.text()
    screen.understood.literally.click()
    settled()
    assert screen.query.literally
    assert screen.grid.count == 0 or screen.found.shown_for == ""
    assert screen.notice.isVisible()
    type_in(window, "abkmnh ", settled)  # typing on means it in any way again
    assert screen.grid.count == found


def test_conditions_are_chips_and_go_out_of_the_field(
    window: MainWindow, screen: CatalogueScreen, settled: Settled
) -> None:
    type_in(window, "filter, airflow > 5000 m³/h, 2 kW", settled)
    chips = screen.understood.chips
    told = [words for _, words in chips.told]
    assert told[0].startswith("Air flow")
    assert told[0].endswith("m³/h")
    assert len(told) == 2
    first = next(one for one in chips.findChildren(TakenChip) if one.text() == told[0])
    QTest.keyClick(first, Qt.Key.Key_Delete)
    settled()
    assert window.top_bar.search.text() == "filter 2 kW"
    chips.removed.emit("0")
    settled()
    assert window.top_bar.search.text() == "filter"
    assert not screen.understood.isVisible()


def test_what_nothing_meets_is_said(window: MainWindow, screen: CatalogueScreen, settled: Settled) -> None:
    type_in(window, "temperature >= 600 °C 50 bar", settled)
    assert "these come nearest" in screen.understood.sentences.text()
    assert screen.grid.count > 0
    type_in(window, "filter qqqqq", settled)
    assert "Not in the catalogue: qqqqq." in screen.understood.sentences.text()


def test_an_unknown_unit_is_said_with_the_nearest(
    window: MainWindow, screen: CatalogueScreen, settled: Settled
) -> None:
    type_in(window, "airflow > 5000 m3/hh", settled)
    assert "m3/hh" in screen.understood.sentences.text()
    assert "m³/h" in screen.understood.sentences.text()


def test_it_is_said_again_in_another_language(
    window: MainWindow, screen: CatalogueScreen, preferences: Settings, settled: Settled
) -> None:
    type_in(window, "abkmnh", settled)
    preferences.keep(interface_language="ru")
    settled()
    assert screen.understood.shown_for.text() == "Показано по запросу «фильтр»"
    preferences.keep(interface_language="en")
    settled()


def test_the_line_for_the_reason_has_its_room_before_it_is_known(
    window: MainWindow, screen: CatalogueScreen, settled: Settled
) -> None:
    before = screen.grid.area(0).height()
    window.top_bar.search.setText("sewage")
    while screen.found.asked.words != "sewage":
        settled()
    tall = screen.grid.area(0).height()
    assert tall > before
    settled()
    assert screen.grid.area(0).height() == tall
    screen.grid.set_current(0)
    assert "sewage" in screen.grid.viewport().accessibleName().casefold()
    type_in(window, "", settled)
    assert screen.grid.area(0).height() == before
