"""The head of a section that folds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from booth.ui.widgets.fold_head import FoldHead


@pytest.fixture
def head(dressed: QApplication, qtbot: QtBot) -> FoldHead:
    made = FoldHead()
    qtbot.addWidget(made)
    made.resize(240, 32)
    made.say("Industry")
    made.show()
    return made


def test_click_keys_and_what_is_told(head: FoldHead) -> None:
    told: list[bool] = []
    head.folded.connect(told.append)
    QTest.mouseClick(head, Qt.MouseButton.LeftButton)
    QTest.keyClick(head, Qt.Key.Key_Left)  # folded already
    QTest.keyClick(head, Qt.Key.Key_Right)
    QTest.keyClick(head, Qt.Key.Key_Return)
    QTest.keyClick(head, Qt.Key.Key_Space)
    assert told == [True, False, True, False]
    assert head.is_open


def test_a_long_name_takes_two_lines(head: FoldHead) -> None:
    before = head.height()
    head.say("Industry and a very long name that takes more than one line")
    assert head.height() > before
    head.show_chosen(2)
    assert not head.grab().isNull()
