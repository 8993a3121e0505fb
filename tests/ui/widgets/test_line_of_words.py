"""Words on one line of writing."""

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from booth.ui.theme import MEDIUM, REGULAR
from booth.ui.widgets.line_of_words import LineOfWords


def foot(picture: QImage, left: int, right: int) -> int:
    """The lowest row between two columns that is not of the ground's colour."""
    ground = picture.pixel(0, 0)
    rows = range(picture.height() - 1, -1, -1)
    return next(y for y in rows if any(picture.pixel(x, y) != ground for x in range(left, right)))


def test_latin_stands_at_one_height_with_han_beside_it_and_without(qtbot: QtBot) -> None:
    line = LineOfWords(("second", REGULAR), ("ink", MEDIUM))
    qtbot.addWidget(line)
    line.say("类别", "HM")
    mixed, split = line.grab().toImage(), round(line.sizeHint().width()) // 2 + 4
    line.say("HM", "HM")
    plain = line.grab().toImage()
    assert foot(mixed, split, mixed.width()) == foot(plain, 0, plain.width())


def test_it_is_as_wide_as_its_words_and_read_as_one_text(qtbot: QtBot) -> None:
    line = LineOfWords(("second", REGULAR), ("ink", MEDIUM))
    qtbot.addWidget(line)
    line.say("/  Filters  /  ", "BF-5000")
    wide = line.sizeHint().width()
    line.say("/  ", "BF-5000")
    assert wide > line.sizeHint().width()
    assert (line.parts, line.accessibleName()) == (("/  ", "BF-5000"), "/  BF-5000")
