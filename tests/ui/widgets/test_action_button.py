"""A button is pressed from the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from booth.ui.widgets.action_button import ActionButton


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_the_button_that_has_the_keyboard(qtbot: QtBot, key: Qt.Key) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    button = ActionButton(parent=page)
    button.say("Keep it")
    page.show()
    with qtbot.waitSignal(button.clicked, timeout=1000):
        qtbot.keyClick(button, key)


def test_ctrl_enter_is_left_to_the_panel(qtbot: QtBot) -> None:
    button = ActionButton()
    qtbot.addWidget(button)
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_the_keyboard_is_seen_on_a_button_of_the_ring_s_own_colour(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    button = ActionButton("primary", parent=page)
    button.say("Write")
    page.show()
    page.activateWindow()
    away = button.grab().toImage()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert button.grab().toImage() != away
