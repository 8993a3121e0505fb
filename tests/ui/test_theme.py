"""Colours that can be read, in both schemes and for any category; icons that exist."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo, QRawFont
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from booth.settings import Theme
from booth.ui import theme
from booth.ui.theme import DARK, LIGHT, Palette


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda colours: colours.name)
def test_text_can_be_read_on_its_ground(colours: Palette) -> None:
    pairs = [
        (ink, ground)
        for ink in (colours.ink, colours.second, colours.third, colours.accent)
        for ground in (colours.ground, colours.surface)
    ]
    pairs += [(colours.on_accent, colours.accent), (colours.on_rail, colours.rail_active)]
    pairs += [(colours.on_rail_second, colours.rail), (colours.danger, colours.danger_tint)]
    pairs += [(colours.accent, colours.accent_tint), (colours.ink, colours.danger_tint)]
    for ink, ground in pairs:
        assert theme.contrast(ink, ground) >= 4.5, (colours.name, ink, ground)


@settings(max_examples=60)
@given(st.from_regex(r"#[0-9A-F]{6}", fullmatch=True), st.sampled_from([LIGHT, DARK]))
def test_any_colour_of_a_category_is_made_readable(colour: str, colours: Palette) -> None:
    shade = theme.shade(colour, colours)
    assert theme.contrast(shade.ink, shade.tint) >= 4.5
    assert theme.contrast(shade.badge, shade.on_badge) >= 4.5


@pytest.mark.parametrize("colour", ["", "red", "#12", "#GGGGGG", "<b>"])
def test_what_is_no_colour_takes_a_quiet_one(colour: str) -> None:
    assert theme.shade(colour, LIGHT) == theme.shade("#56616D", LIGHT)


def test_latin_and_cyrillic_in_one_face_han_in_the_other(dressed: QApplication) -> None:
    assert QFontInfo(theme.font(14)).family() == "IBM Plex Sans"
    assert theme.font(14).families() == list(theme.FAMILIES)
    latin = QRawFont.fromFont(theme.font(14))
    han = QFont("IBM Plex Sans SC")
    assert all(latin.supportsCharacter(ord(sign)) for sign in "AЖя²³µØ«»₽")
    assert all(QRawFont.fromFont(han).supportsCharacter(ord(sign)) for sign in "目录示例（，")


def test_every_icon_exists_and_unknown_ones_become_the_usual_one(dressed: QApplication) -> None:
    theme.load_icons(dressed)
    for name in theme.ICONS:
        assert not theme.icon(name).isNull()
    usual = theme.icon("kind", "#000000").pixmap(24).toImage()
    assert theme.icon("no-such-icon", "#000000").pixmap(24).toImage() == usual
    assert theme.icon("search", "#000000").pixmap(24).toImage() != usual


def test_the_scheme_of_the_system_can_be_overruled(dressed: QApplication) -> None:
    theme.wear(dressed, "dark")
    assert theme.palette() is DARK
    theme.wear(dressed, "system")
    dark = dressed.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert theme.palette() is (DARK if dark else LIGHT)
    theme.wear(dressed, "light")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_a_field_asks_for_can_be_read(dressed: QApplication, scheme: Theme, qtbot: QtBot) -> None:
    """A style sheet's colour alone would leave Qt to halve the ink of a placeholder."""
    theme.wear(dressed, scheme)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setPlaceholderText("IIIIIIII")
    field.resize(160, 40)
    field.show()
    drawn = field.grab().toImage()
    middle = [drawn.pixelColor(x, 20).name().upper() for x in range(12, 120)]
    assert theme.palette().third.upper() in middle
    theme.wear(dressed, "light")
