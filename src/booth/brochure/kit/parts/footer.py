"""The dark foot of every page: who makes it, how to reach them, the visiting card to scan, the marks."""

from dataclasses import dataclass
from typing import Final

from booth.brochure.kit.art import qr
from booth.brochure.kit.colour import QUIET, WHITE
from booth.brochure.kit.page import BLEED, FOOTER, MARGIN, MM, SMALL, WIDTH
from booth.brochure.kit.pen import Pen
from booth.brochure.kit.type.lines import fit
from booth.brochure.kit.type.phrase import Phrase
from booth.brochure.kit.type.typeset import Style

_MAKER: Final = Style("SemiBold", 9.4, 12, WHITE)
_CONTACT: Final = Style("Regular", 8.2, 10, WHITE)
_DOCUMENT: Final = Style("Regular", 7.2, 9, QUIET)
_MARK: Final = Style("Medium", 7.6, 10, WHITE)
_TILE: Final = 18 * MM


@dataclass(frozen=True, slots=True)
class Footer:
    """What stands in the foot; `marks` are words in a ring, as "Sample data"."""

    maker: Phrase
    marks: tuple[Phrase, ...]
    contacts: Phrase
    document: Phrase
    card: str  # a vCard, or empty for no code
    beside_card: tuple[Phrase, ...] = ()


def draw(pen: Pen, foot: Footer, page: Phrase) -> None:
    """Draw it along the bottom edge; `page` is "1 / 2" or empty."""
    pen.rect(-BLEED, -BLEED, WIDTH + 2 * BLEED, FOOTER + BLEED, pen.palette.deep[0])
    edge = WIDTH - MARGIN
    if foot.card:
        edge = _card(pen, foot)
    room = edge - 8 * MM - MARGIN
    marks = sum(_mark_width(mark) + 3 * MM for mark in foot.marks)
    x = pen.string(MARGIN, 14.5 * MM, fit(foot.maker.text, room - marks, _MAKER), _MAKER) + 4 * MM
    for mark in foot.marks:
        x = draw_mark(pen, x, 14.75 * MM, mark) + 3 * MM
    pen.string(MARGIN, 9.5 * MM, fit(foot.contacts.text, room, _CONTACT), _CONTACT)
    end = pen.string(MARGIN, 5.1 * MM, fit(foot.document.text, room - 14 * MM, _DOCUMENT), _DOCUMENT)
    if page:
        pen.line(end + 4 * MM, 5.1 * MM, page, _DOCUMENT, colour=pen.palette.light)


def draw_mark(pen: Pen, x: float, base: float, mark: Phrase) -> float:
    """Words in a ring on the deep ground; answers the ring's right edge."""
    width = _mark_width(mark)
    pen.stroke(pen.palette.light, 0.6)
    pen.canvas.roundRect(x, base - 1.45 * MM, width, 4.7 * MM, 2.35 * MM, stroke=1, fill=0)
    pen.line(x + 2.5 * MM, base, mark, _MARK, colour=pen.palette.light)
    return x + width


def _mark_width(mark: Phrase) -> float:
    return mark.width(_MARK) + 5 * MM


def _card(pen: Pen, foot: Footer) -> float:
    x = WIDTH - MARGIN - _TILE
    qr.draw(pen, x, (FOOTER - _TILE) / 2, _TILE, foot.card)
    reach = x
    for at, phrase in enumerate(foot.beside_card):
        pen.line(x - 4 * MM, (11.6 - 3.5 * at) * MM, phrase, SMALL, "right", WHITE)
        reach = min(reach, x - 4 * MM - phrase.width(SMALL))
    return reach
