"""Names of pages stand at one height, their remarks on the same line of writing."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.page_head import HEIGHT, PageHead


def inked(image: QImage, area: QRect) -> list[int]:
    """The rows of pixels in which something is drawn."""
    ground = image.pixel(image.width() - 1, 0)
    columns = range(area.left(), area.right())
    return [y for y in range(area.height()) if any(image.pixel(x, y) != ground for x in columns)]


def head(qtbot: QtBot, width: int = 480) -> PageHead:
    shown = PageHead()
    qtbot.addWidget(shown)
    shown.say("Hall")
    shown.resize(width, HEIGHT)
    shown.show()
    return shown


def test_name_and_remark_share_a_line_of_writing(qtbot: QtBot) -> None:
    shown = head(qtbot)
    shown.add_remark("Hill")
    image = shown.grab().toImage()
    name, remark = inked(image, QRect(0, 0, 50, HEIGHT)), inked(image, QRect(58, 0, 80, HEIGHT))
    assert name
    assert remark
    assert abs(name[-1] - remark[-1]) <= 1
    assert len(name) > len(remark)


def test_the_name_stands_where_it_stood_when_buttons_and_remarks_come(qtbot: QtBot) -> None:
    shown = head(qtbot)
    area = QRect(0, 0, 50, HEIGHT)
    before = shown.grab().toImage().copy(area)
    button = ActionButton("primary")
    button.say("Do")
    shown.add(button)
    shown.add_remark("1 change")
    shown.resize(480, HEIGHT)
    assert shown.grab().toImage().copy(area) == before
    assert shown.height() == HEIGHT


def test_a_remark_without_room_is_shortened_and_never_widens_the_page(qtbot: QtBot) -> None:
    shown = head(qtbot, 160)
    least = shown.minimumSizeHint().width()
    shown.add_remark("a remark that goes on and on and finds no room at all")
    assert shown.minimumSizeHint().width() == least
    assert shown.accessibleName().startswith("Hall, a remark")
    shown.add_remark("")
    assert shown.accessibleName() == "Hall"
