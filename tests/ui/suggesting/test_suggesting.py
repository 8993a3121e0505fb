"""What is offered below the search field, by key and by mouse; the keyboard never leaves the field."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from booth.catalog.asking import Suggested
from booth.catalog.store import Catalog
from booth.ui.main_window import MainWindow
from booth.ui.rooms import Rooms
from booth.ui.suggesting.suggesting import Suggesting

Settled = Callable[[], None]


@pytest.fixture
def suggesting(window: MainWindow, settled: Settled) -> Suggesting:
    window.activateWindow()
    assert window.finding is not None
    window.top_bar.search.setFocus()
    settled()
    return window.finding.suggesting


def typed(window: MainWindow, words: str) -> None:
    window.top_bar.search.clear()
    for letter in words:
        window.top_bar.search.insert(letter)


def rooms_of(window: MainWindow) -> Rooms:
    assert window.rooms is not None
    return window.rooms


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.top_bar.search, key)


def test_products_come_first_then_attributes_with_what_is_exhibited(
    window: MainWindow, suggesting: Suggesting, settled: Settled
) -> None:
    typed(window, "flow")
    settled()
    panel = suggesting.panel
    assert panel.isVisible()
    kinds = [one.kind for one in panel.offers]
    assert kinds[0] is Suggested.PRODUCT
    assert Suggested.ATTRIBUTE in kinds
    flow = next(one for one in panel.offers if one.name == "Air flow")
    assert "m³/h" in flow.range
    assert QApplication.focusWidget() is window.top_bar.search
    assert panel.current == -1


def test_tab_completes_an_attribute_and_leaves_the_cursor_for_its_figure(
    window: MainWindow, suggesting: Suggesting, settled: Settled
) -> None:
    typed(window, "flow")
    settled()
    press(window, Qt.Key.Key_Tab)
    field = window.top_bar.search
    assert field.text() == "Air flow "
    assert (field.hasFocus(), field.cursorPosition()) == (True, len(field.text()))
    assert not suggesting.panel.isVisible()


def test_a_plinth_s_number_goes_straight_to_its_product(
    window: MainWindow, sample: Catalog, suggesting: Suggesting, settled: Settled
) -> None:
    typed(window, "7")
    settled()
    assert suggesting.panel.current == 0
    press(window, Qt.Key.Key_Return)
    assert rooms_of(window).product.uid == sample.products.by_code("ВУ-3000")
    assert not suggesting.panel.isVisible()


def test_a_code_goes_straight_there_before_anything_is_offered(
    window: MainWindow, sample: Catalog, suggesting: Suggesting
) -> None:
    typed(window, "ву3000")
    press(window, Qt.Key.Key_Return)  # no turn of the loop in between
    assert rooms_of(window).product.uid == sample.products.by_code("ВУ-3000")


def test_words_lead_to_the_list_and_arrows_into_the_panel(
    window: MainWindow, suggesting: Suggesting, settled: Settled
) -> None:
    typed(window, "sensor")
    settled()
    press(window, Qt.Key.Key_Return)
    assert rooms_of(window).catalogue.grid.hasFocus()
    window.top_bar.search.setFocus()
    typed(window, "sensor")
    settled()
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Up)
    assert suggesting.panel.current == 0
    wanted = suggesting.panel.offers[0].uid
    press(window, Qt.Key.Key_Return)
    assert rooms_of(window).product.uid == wanted


def test_a_place_on_the_shelves_is_ticked_and_the_words_go(
    window: MainWindow, suggesting: Suggesting, settled: Settled
) -> None:
    category = next(one for one in rooms_of(window).catalogue.filters.categories.choices if one.depth == 0)
    typed(window, category.label)
    settled()
    panel = suggesting.panel
    place = next(n for n, one in enumerate(panel.offers) if one.uid == category.key)
    QTest.mouseClick(panel, Qt.MouseButton.LeftButton, pos=panel.area(place).center())
    settled()
    screen = rooms_of(window).catalogue
    assert window.top_bar.search.text() == ""
    assert screen.query.categories == {category.key}
    assert screen.grid.count == category.count


def test_esc_closes_the_panel_first_then_empties_the_field(
    window: MainWindow, suggesting: Suggesting, settled: Settled
) -> None:
    typed(window, "sensor")
    settled()
    press(window, Qt.Key.Key_Escape)
    assert (suggesting.panel.isVisible(), window.top_bar.search.text()) == (False, "sensor")
    press(window, Qt.Key.Key_Escape)
    assert window.top_bar.search.text() == ""


def test_what_comes_too_late_is_not_shown(window: MainWindow, suggesting: Suggesting, settled: Settled) -> None:
    typed(window, "sensor")
    window.top_bar.search.setText("")
    settled()
    assert not suggesting.panel.isVisible()
    typed(window, "sensor")
    rooms_of(window).catalogue.grid.setFocus()
    settled()
    assert not suggesting.panel.isVisible()
