"""Lists of any length: only what is in sight is asked for, and the keyboard rests on no heading."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from booth.ui.data.trust.row_list import HEADING, RowList

EVERY = 7  # row is a heading


class Face:
    """Rows with their numbers; counts how often it is asked."""

    height = 40

    def __init__(self) -> None:
        self.asked = 0

    def draw(self, painter: QPainter, row: int, area: QRect) -> None:
        self.asked += 1
        painter.drawText(area, str(row))

    def words(self, row: int) -> str:
        return f"row {row}"

    def heading(self, row: int) -> bool:
        self.asked += 1
        return row % EVERY == 0


def shown(face: Face, rows: int, *, headings: bool) -> RowList:
    made = RowList(face, headings=headings)
    made.resize(400, 600)
    made.show_rows([str(row) for row in range(rows)])
    made.show()
    QApplication.processEvents()
    return made


@pytest.fixture
def rows(qapp: QApplication) -> Iterator[RowList]:
    made = shown(Face(), 100, headings=True)
    yield made
    made.close()
    made.deleteLater()


def test_a_million_rows_ask_for_those_in_sight(qapp: QApplication) -> None:
    face = Face()
    made = shown(face, 1_000_001, headings=False)
    QTest.keyClick(made, Qt.Key.Key_End)
    QApplication.processEvents()
    assert made.row == 1_000_000
    assert made.indexAt(made.viewport().rect().bottomLeft()).row() == 1_000_000
    assert face.asked < 1_000
    made.close()
    made.deleteLater()


def test_no_key_leads_to_a_heading(rows: RowList) -> None:
    assert rows.row == 1
    walked = [rows.row]
    for key in (*[Qt.Key.Key_Down] * 13, *[Qt.Key.Key_PageDown] * 12, Qt.Key.Key_End, *[Qt.Key.Key_PageUp] * 12):
        QTest.keyClick(rows, key)
        walked.append(rows.row)
    QTest.keyClick(rows, Qt.Key.Key_Home)
    assert not any(row % EVERY == 0 for row in walked)
    assert walked[6:8] == [8, 9]
    assert max(walked) == 99
    assert rows.row == 1


def test_rows_and_headings_have_their_heights(rows: RowList) -> None:
    index = rows.model().index
    assert [rows.visualRect(index(row, 0)).height() for row in (0, 1, 2)] == [HEADING, 40, 40]
    assert rows.visualRect(index(1, 0)).width() == rows.viewport().width()
    assert index(3, 0).data() == "row 3"
    assert not index(7, 0).flags() & Qt.ItemFlag.ItemIsSelectable


def test_other_rows_leave_the_keyboard_and_the_place(rows: RowList) -> None:
    rows.go(50)
    place = rows.verticalScrollBar().value()
    assert place > 0
    rows.show_rows([str(row) for row in range(100)])
    assert (rows.row, rows.verticalScrollBar().value()) == (50, place)
    rows.show_rows([str(row) for row in range(40)])
    assert rows.row == 39


class Strict(Face):
    """A face that knows of the rows there are, and of no other."""

    def heading(self, row: int) -> bool:
        assert 0 <= row < 3
        return super().heading(row)


def test_the_keyboard_may_come_to_a_list_before_its_rows(qapp: QApplication) -> None:
    made = shown(Strict(), 0, headings=True)
    made.activateWindow()
    made.setFocus()
    QTest.keyClick(made, Qt.Key.Key_Down)
    QTest.keyClick(made, Qt.Key.Key_End)
    assert made.row == -1
    made.show_rows(["a", "b", "c"])
    assert made.row == 1
    made.close()
    made.deleteLater()
