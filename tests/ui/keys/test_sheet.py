"""The sheet of keys: one key opens and closes it, whatever the window's size it can be read to its end."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from booth.settings import Settings
from booth.ui.keys.sheet import KeySheet
from booth.ui.keys.table import COLUMN, Group, KeyTable
from booth.ui.main_window import MainWindow

Settled = Callable[[], None]


@pytest.fixture
def sheet(window: MainWindow) -> KeySheet:
    window.activateWindow()
    assert window.finding is not None
    return window.finding.sheet


def test_the_question_mark_opens_it_and_closes_it(window: MainWindow, sheet: KeySheet) -> None:
    assert window.rooms is not None
    window.rooms.catalogue.grid.setFocus()
    QTest.keyClick(window.rooms.catalogue.grid, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert sheet.isVisible()
    QTest.keyClick(sheet, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert not sheet.isVisible()
    assert window.rooms.catalogue.grid.hasFocus()


def test_a_question_mark_that_is_typed_is_a_letter(window: MainWindow, sheet: KeySheet) -> None:
    window.top_bar.search.setFocus()
    QTest.keyClick(window.top_bar.search, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert (sheet.isVisible(), window.top_bar.search.text()) == (False, "?")


def test_settings_lead_to_it(window: MainWindow, sheet: KeySheet) -> None:
    assert window.rooms is not None
    window.rooms.go("settings")
    window.rooms.preferences.keys.click()
    assert sheet.isVisible()


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900), (1024, 640)])
def test_every_line_can_be_reached(
    window: MainWindow, sheet: KeySheet, settled: Settled, size: tuple[int, int]
) -> None:
    window.resize(*size)
    sheet.open()
    settled()
    room = sheet.table.parentWidget()
    assert room is not None
    assert sheet.table.width() <= room.width()
    bar = sheet.room.verticalScrollBar()
    assert bar.maximum() == max(sheet.table.height() - room.height(), 0)
    QTest.keyClick(sheet, Qt.Key.Key_PageDown)
    assert bar.value() == min(bar.pageStep(), bar.maximum())


def test_it_speaks_the_language_that_is_chosen(
    window: MainWindow, preferences: Settings, sheet: KeySheet, settled: Settled
) -> None:
    sheet.open()
    assert "Everywhere" in sheet.table.accessibleName()
    preferences.keep(interface_language="ru")
    settled()
    assert "Везде" in sheet.table.accessibleName()
    preferences.keep(interface_language="en")


def test_groups_stand_whole_in_columns_of_nearly_one_height(window: MainWindow) -> None:
    table = KeyTable(window)
    table.show_groups([Group(str(number), (("A", "words"),) * lines) for number, lines in enumerate((8, 4, 4, 8))])
    alone, beside = table.heightForWidth(COLUMN), table.heightForWidth(3 * COLUMN)
    assert beside < alone * 0.6
    assert table.heightForWidth(10 * COLUMN) >= alone // 4
