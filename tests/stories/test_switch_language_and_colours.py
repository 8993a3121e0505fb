"""The interface changes its language and its colours at once, and nothing keeps the old ones."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from booth.languages import Language
from booth.ui import theme
from booth.ui.widgets.segmented import Segmented
from staff import Staff, said

_CONTROL = Qt.KeyboardModifier.ControlModifier


def to_catalogue(staff: Staff) -> None:
    """The cards."""
    staff.press(Qt.Key.Key_1, _CONTROL)


def to_nothing_found(staff: Staff) -> None:
    """A search in vain."""
    to_catalogue(staff)
    staff.type("ъъъ")


def to_product(staff: Staff) -> None:
    """A product with papers and models."""
    to_catalogue(staff)
    staff.type("")
    staff.open("VT-650")


def to_brochure(staff: Staff) -> None:
    """The pages of three products."""
    staff.press(Qt.Key.Key_3, _CONTROL)


def to_settings(staff: Staff) -> None:
    """The settings."""
    staff.press(Qt.Key.Key_4, _CONTROL)


PLACES = (to_catalogue, to_nothing_found, to_product, to_brochure, to_settings)


def take(staff: Staff, switch: Segmented, key: str) -> None:
    """Click a choice of a switch."""
    x = 1.0
    for (each, _), width in zip(switch._choices, switch._widths(), strict=True):
        if each == key:
            staff.click(switch, QPoint(round(x + width / 2), 20))
        x += width
    assert switch.chosen == key


def switch_interface(staff: Staff, language: Language) -> None:
    """Choose the language on the settings' screen."""
    to_settings(staff)
    take(staff, staff.rooms.preferences.languages, language)


def words(staff: Staff, place: Callable[[Staff], None]) -> set[str]:
    """The pieces of text at a place: painted ones, and what is said beside them."""
    place(staff)
    parts: list[QWidget] = [staff.window]
    if place is to_product:
        parts.append(staff.page._body)
    lines = (line.strip() for part in parts for text in (staff.read(part), *said(part)) for line in text.split("\n"))
    pieces = {re.sub(r"\d+", "0", line) for line in lines}  # how long the pages took is another figure each time
    return {piece for piece in pieces if any(letter.isalpha() for letter in piece)}


@pytest.fixture
def at_work(staff: Staff) -> Staff:
    """Three products are chosen and every room has been opened, so that each holds words of the old language."""
    for code in staff.codes()[:3]:
        staff.window.selection.toggle(staff.uid(code))
    for place in PLACES:
        place(staff)
    return staff


def test_all_words_follow_the_interfaces_language_live(at_work: Staff) -> None:
    content = "en"
    told: dict[str, dict[str, set[str]]] = {}
    for language in ("en", "ru", "zh"):
        switch_interface(at_work, language)
        told[language] = {place.__name__: words(at_work, place) for place in PLACES}
        assert at_work.booth.settings.content_language == content
    switch_interface(at_work, "ru")
    again = {place.__name__: words(at_work, place) for place in PLACES}
    for place in PLACES:
        name = place.__name__
        # What is the same in all three is content, names, figures; whatever is not has followed the switch.
        assert again[name] == told["ru"][name], name
        only_english = told["en"][name] - told["ru"][name]
        assert only_english, name
        kept = {piece for piece in only_english & told["zh"][name] if piece.isascii()}  # the rest is content
        assert not kept, name
        kept = (told["ru"][name] - told["en"][name]) & told["zh"][name]
        assert not {piece for piece in kept if re.search("[а-яё]{3}", piece)}, name


def test_light_and_dark_are_switched_live(at_work: Staff) -> None:
    to_settings(at_work)
    take(at_work, at_work.rooms.preferences.themes, "light")
    light = {place.__name__: ground(at_work, place) for place in PLACES}
    to_settings(at_work)
    take(at_work, at_work.rooms.preferences.themes, "dark")
    dark = {place.__name__: ground(at_work, place) for place in PLACES}
    assert theme.palette() is theme.DARK
    for name, share in light.items():
        assert share > 0.6, name
        # The pages of a brochure are white in either scheme.
        assert dark[name] < (0.6 if name == to_brochure.__name__ else 0.4), name


def ground(staff: Staff, place: Callable[[Staff], None]) -> float:
    """The share of the window that is bright."""
    place(staff)
    image = staff.window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8).scaled(160, 100)
    bright = sum(image.pixelColor(x, y).lightness() > 127 for x in range(160) for y in range(100))
    return bright / 16_000
