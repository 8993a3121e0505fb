"""Marked letters: the right ones are underlined, whatever the lines are broken into, and the first mark is in sight."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from booth.ui import theme
from booth.ui.widgets.lines import Lines
from booth.ui.widgets.marked import draw_excerpt, draw_underlines, excerpt

INK, MARK = "#000000", "#FF0000"


@pytest.fixture
def kind(dressed: QApplication) -> Lines:
    return Lines(theme.font(14), 20, 3)


def columns(image: QImage, top: int, bottom: int) -> set[int]:
    """Where anything in the mark's colour stands."""
    return {
        x
        for x in range(image.width())
        for y in range(top, bottom)
        if (pixel := image.pixelColor(x, y)).red() > 200 and pixel.green() < 60
    }


def underlined(kind: Lines, text: str, spans: list[tuple[int, int]], width: int) -> QImage:
    image = QImage(width, 80, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_underlines(painter, kind, (0, 0, width), text, spans, MARK)
    painter.end()
    return image


def test_a_word_of_the_second_line_is_underlined_there(kind: Lines) -> None:
    text = "Vertical  filter for small pumping stations"
    width = 150
    lines = kind.lines(text, width)
    assert len(lines) > 1
    start = text.index("small")
    image = underlined(kind, text, [(start, start + 5)], width)
    line = next(number for number, one in enumerate(lines) if "small" in one)
    found = columns(image, line * 20, line * 20 + 20)
    left = round(kind.width(lines[line][: lines[line].index("small")]))
    assert min(found) in range(left - 2, left + 3)
    assert max(found) - min(found) == pytest.approx(kind.width("small"), abs=3)
    others = [number for number in range(len(lines)) if number != line]
    assert all(not columns(image, number * 20, number * 20 + 20) for number in others)


def test_what_is_cut_away_is_not_underlined(kind: Lines) -> None:
    one = Lines(kind.font, 20, 1)
    text = "Vertical filter for small pumping stations"
    image = underlined(one, text, [(len(text) - 8, len(text))], 100)
    assert not columns(image, 0, 80)


def test_the_first_mark_is_in_sight(kind: Lines) -> None:
    text = "A long sentence\nthat says much before it comes to the sorbent and goes on for quite a while"
    start = text.index("sorbent")
    shown, spans = excerpt(kind, text, [(start, start + 7)], 160)
    assert shown.startswith("…")
    assert "\n" not in shown
    assert [shown[first:last] for first, last in spans] == ["sorbent"]
    assert kind.width(shown[: spans[0][1]]) <= 160


def test_a_text_that_fits_stays_whole(kind: Lines) -> None:
    assert excerpt(kind, "short words", [(6, 11)], 400) == ("short words", ((6, 11),))
    assert excerpt(kind, "no marks at all", [], 10)[0] == "no marks at all"


def test_marks_are_heavier_and_underlined_and_nothing_leaves_its_room(kind: Lines) -> None:
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    heavy = Lines(theme.font(14, theme.SEMIBOLD), 20)
    draw_excerpt(painter, (kind, heavy), (0, 0, 120), ("dust filter for welding smoke", ((5, 11),)), (INK, MARK))
    painter.end()
    below = columns(image, round(kind.drop) + 2, round(kind.drop) + 3)
    assert len(below) == pytest.approx(heavy.width("filter"), abs=3)
    drawn = {x for x in range(200) for y in range(40) if image.pixelColor(x, y).lightness() < 128}
    assert max(drawn) <= 121
