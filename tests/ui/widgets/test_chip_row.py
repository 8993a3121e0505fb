"""Chips that can be taken away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from booth.ui.widgets.chip_row import HEIGHT, ChipRow


@pytest.fixture
def row(dressed: QApplication, qtbot: QtBot) -> ChipRow:
    made = ChipRow()
    qtbot.addWidget(made)
    made.resize(400, 40)
    return made


def test_none_takes_no_room_and_one_needs_no_button_for_all(row: ChipRow) -> None:
    assert row.isHidden()
    row.show_chips([("a", "Water")])
    assert not row.isHidden()
    assert row.clear.isHidden()
    row.show_chips([("a", "Water"), ("b", "Energy")])
    assert not row.clear.isHidden()
    row.show_chips([])
    assert row.isHidden()
    assert row.height() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_chip_goes_by_key(row: ChipRow, key: Qt.Key) -> None:
    gone: list[str] = []
    row.removed.connect(gone.append)
    row.show_chips([("a", "Water"), ("b", "Energy")])
    QTest.keyClick(row._chips[1], key)
    assert gone == ["b"]


def test_all_go_by_one_button(row: ChipRow, qtbot: QtBot) -> None:
    row.show_chips([("a", "Water"), ("b", "Energy")])
    with qtbot.waitSignal(row.cleared, timeout=1000):
        row.clear.click()


def test_they_flow_into_more_rows_and_long_words_are_cut(row: ChipRow) -> None:
    row.show_chips([(str(n), f"Something rather long {n}") for n in range(5)])
    assert row.height() >= 3 * HEIGHT
    row.show_chips([("a", "word " * 100)])
    assert row._chips[0].width() <= row.width()
    assert row._chips[0].toolTip().startswith("Remove: word word")
