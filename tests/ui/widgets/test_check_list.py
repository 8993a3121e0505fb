"""A list of ticks of which the rest waits behind one line."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from booth.ui.widgets.check_list import CheckList, Choice


@pytest.fixture
def ticks(dressed: QApplication, qtbot: QtBot) -> CheckList:
    made = CheckList()
    qtbot.addWidget(made)
    made.resize(240, 100)
    made.show_at_most(3)
    made.set_choices([Choice(str(n), f"Choice {n}", n) for n in range(6)])
    made.show()
    return made


def labels(ticks: CheckList) -> list[str]:
    return [row.choice.label for row in ticks._rows]


def click(ticks: CheckList, label: str) -> None:
    row = next(row for row in ticks._rows if row.choice.label == label)
    QTest.mouseClick(ticks, Qt.MouseButton.LeftButton, pos=QPoint(40, row.area.center().y()))


def test_the_rest_waits_behind_one_line(ticks: CheckList) -> None:
    assert labels(ticks) == ["Choice 0", "Choice 1", "Choice 2", "3 more"]
    click(ticks, "3 more")
    assert labels(ticks) == [*(f"Choice {n}" for n in range(6)), "Fewer"]
    assert ticks.ticked == frozenset()
    click(ticks, "Fewer")
    assert len(labels(ticks)) == 4


def test_what_is_ticked_is_never_behind_it(ticks: CheckList) -> None:
    ticks.tick(frozenset(("5",)))
    assert labels(ticks) == ["Choice 0", "Choice 1", "Choice 2", "Choice 5", "2 more"]
    ticks.set_choices([Choice(str(n), f"Choice {n}", 0) for n in range(6)])
    assert "Choice 5" in labels(ticks)


def test_keys_reach_the_line_and_open_it(ticks: CheckList) -> None:
    ticks.setFocus()
    for _ in range(3):
        QTest.keyClick(ticks, Qt.Key.Key_Down)
    QTest.keyClick(ticks, Qt.Key.Key_Space)
    assert labels(ticks)[-1] == "Fewer"


def test_a_branch_beyond_the_most_waits_with_all_below_it(ticks: CheckList) -> None:
    tree = [
        Choice("a", "A", 1),
        Choice("b", "B", 1),
        Choice("c", "C", 1),
        Choice("d", "D", 1),
        Choice("d1", "D1", 1, 1),
    ]
    ticks.set_choices(tree)
    assert labels(ticks) == ["A", "B", "C", "1 more"]
    ticks.tick(frozenset(("d1",)))
    assert labels(ticks) == ["A", "B", "C", "D", "D1"]
