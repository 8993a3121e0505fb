"""A bar keeps its place, and rests where everything is in sight."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from booth.ui.widgets.idle_bar import idle_bar


def test_the_handle_is_there_only_when_there_is_something_to_scroll(qtbot: QtBot) -> None:
    area, page = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area.setWidgetResizable(True)
    area.setWidget(page)
    bar = area.verticalScrollBar()
    idle_bar(bar)
    page.setMinimumHeight(900)
    area.resize(300, 200)
    area.show()
    width = area.viewport().width()
    assert bar.isEnabled()
    page.setMinimumHeight(20)
    qtbot.waitUntil(lambda: not bar.isEnabled())
    assert bar.isVisible()
    assert area.viewport().width() == width
