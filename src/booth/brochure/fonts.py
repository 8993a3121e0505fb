"""The faces a brochure is set in, and what each of them has a character for.

IBM Plex Sans sets Latin, Cyrillic and figures; IBM Plex Sans SC sets Han and full-width characters, and
stands in for signs that Plex lacks. A face is read when it is first needed and registered once a process:
a Chinese face takes 0.15 s, so a Russian sheet does not pay for it.
"""

from functools import cache, lru_cache
from typing import Final, Literal

import uharfbuzz
from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr, TTFont

from booth.resources import resource

Weight = Literal["Light", "Regular", "Medium", "SemiBold"]

SUBSTITUTE: Final = "\ufffd"  # Plex draws it as a question mark in a lozenge: seen, not a silent box
# Plex Sans SC comes in two weights; Latin beside it takes the same.
HAN_WEIGHT: Final[dict[Weight, Weight]] = {"Light": "Regular", "Medium": "SemiBold"}
_KERNING: Final = {"kern": True, "liga": False, "clig": False, "calt": False, "ccmp": False}

rl_config.useA85 = 0  # text armour for pictures made a brochure ten times slower, and fills a third more


def is_han(char: str) -> bool:
    """Whether a character belongs to Chinese setting: Han, its punctuation, full-width forms."""
    return (
        "\u2e80" <= char <= "\u9fff"
        or "\uf900" <= char <= "\ufaff"
        or "\ufe30" <= char <= "\ufe4f"
        or "\uff00" <= char <= "\uffef"
        or "\U00020000" <= char <= "\U0003ffff"
    )


def is_ideograph(char: str) -> bool:
    """Whether a character is a Han word sign, not punctuation."""
    return "\u3400" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff" or char >= "\U00020000"


@cache
def load(face: str) -> TTFont:
    """A face by its file's name, registered with ReportLab on first use."""
    font = TTFont(face, str(resource("fonts", f"{face}.ttf")), shapable="SC" not in face)
    pdfmetrics.registerFont(font)
    return font


def latin(weight: Weight) -> str:
    """The name of the face for Latin, Cyrillic and figures."""
    return f"IBMPlexSans-{weight}"


def chinese(weight: Weight) -> str:
    """The name of the face for Han."""
    return f"IBMPlexSansSC-{HAN_WEIGHT.get(weight, weight)}"


@lru_cache(8192)
def face_of(char: str, weight: Weight) -> str | None:
    """The face that sets a character in a weight, or None when no face has it."""
    first, second = latin(weight), chinese(weight)
    order = (second, first) if is_han(char) else (first, second)
    return next((face for face in order if ord(char) in load(face).face.charToGlyph), None)


@cache
def _shaper(face: str) -> uharfbuzz.Font:
    return uharfbuzz.Font(load(face).hbFace)


@lru_cache(16384)
def shape(face: str, chars: str) -> tuple[str, float]:
    """A run with its kerning, ready for the canvas, and its width in em.

    Only kerning is taken: a ligature or another glyph would spoil searching and copying in the PDF.
    """
    font = load(face)
    plain = font.stringWidth(chars, 1)
    if not font.shapable:
        return chars, plain
    buffer = uharfbuzz.Buffer()
    buffer.add_str(chars)
    buffer.guess_segment_properties()
    uharfbuzz.shape(_shaper(face), buffer, _KERNING)
    glyphs = font.face.charToGlyph
    infos, places = buffer.glyph_infos, buffer.glyph_positions
    if [info.codepoint for info in infos] != [glyphs.get(ord(char)) for char in chars]:
        return chars, plain
    widths = font.face.charWidths
    data = [
        ShapeData(at, place.x_advance, 0, place.x_offset, 0, widths[ord(char)])
        for at, (char, place) in enumerate(zip(chars, places, strict=True))
    ]
    advance = sum(place.x_advance for place in places) / 1000
    return (ShapedStr(chars, data), advance) if abs(advance - plain) > 1e-6 else (chars, plain)
