"""Buttons stand in a row while there is room, and never lie over one another."""

import pytest
from pytestqt.qtbot import QtBot

from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.button_flow import GAP, ButtonFlow


@pytest.mark.parametrize(("width", "rows"), [(900, 1), (300, 2), (60, 4)])
def test_they_take_another_row_where_there_is_no_room(qtbot: QtBot, width: int, rows: int) -> None:
    buttons = [ActionButton() for _ in range(4)]
    for number, button in enumerate(buttons):
        button.say(f"Button {number}")
    flow = ButtonFlow(buttons)
    qtbot.addWidget(flow)
    flow.resize(width, 40)
    flow.show()
    areas = [button.geometry() for button in buttons]
    assert len({area.top() for area in areas}) == rows
    assert not any(one.intersects(other) for one in areas for other in areas if one is not other)
    assert flow.height() == rows * buttons[0].height() + (rows - 1) * GAP


def test_a_hidden_one_takes_no_room_and_longer_words_take_more(qtbot: QtBot) -> None:
    first, second = ActionButton(), ActionButton()
    first.say("First")
    second.say("Second")
    flow = ButtonFlow((first, second))
    qtbot.addWidget(flow)
    flow.resize(400, 40)
    flow.show()
    before = second.x()
    first.say("First of all of them")
    qtbot.waitUntil(lambda: second.x() > before)
    first.hide()
    flow.place()
    assert second.x() == 0
