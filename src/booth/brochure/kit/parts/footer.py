"""The dark foot of every page: who makes it, how to reach them, the marks, the fair, the visiting card to scan."""

from dataclasses import dataclass
from typing import Final

from booth.brochure.kit.art import pictures, qr
from booth.brochure.kit.art.pictures import Picture
from booth.brochure.kit.colour import QUIET, WHITE
from booth.brochure.kit.page import BLEED, FOOTER, MARGIN, MM, SMALL, WIDTH
from booth.brochure.kit.pen import Pen
from booth.brochure.kit.type.lines import fit
from booth.brochure.kit.type.phrase import Phrase
from booth.brochure.kit.type.typeset import Style, width

_MAKER: Final = Style("SemiBold", 9.4, 12, WHITE)
_CONTACT: Final = Style("Regular", 8.2, 10, WHITE)
_DOCUMENT: Final = Style("Regular", 7.2, 9, QUIET)
_MARK: Final = Style("Medium", 7.6, 10, WHITE)
_TILE: Final = 18 * MM
_TILE_CORNER: Final = 1.2 * MM
_WIDEST_LOGO: Final = 28 * MM  # its tile
_LEAST_LOGO: Final = 10 * MM
_AROUND_LOGO: Final = 2.2 * MM
_BETWEEN: Final = "\u00a0\u00a0 ·\u00a0\u00a0 "


@dataclass(frozen=True, slots=True)
class Footer:
    """What stands in the foot; `marks` are words in a ring, as "Sample data"."""

    maker: Phrase
    marks: tuple[Phrase, ...]
    contacts: tuple[str, ...]  # what matters most first
    document: Phrase
    card: str  # a vCard, or empty for no code
    beside_card: tuple[Phrase, ...] = ()
    logo: Picture | None = None  # the fair's


def draw(pen: Pen, foot: Footer, page: Phrase) -> None:
    """Draw it along the bottom edge; `page` is "1 / 2" or empty."""
    pen.rect(-BLEED, -BLEED, WIDTH + 2 * BLEED, FOOTER + BLEED, pen.palette.deep[0])
    edge = WIDTH - MARGIN
    if foot.card:
        edge = _card(pen, foot)
    if foot.logo:
        edge = _logo(pen, foot.logo, edge - 7 * MM if foot.card else edge)
    room = edge - 8 * MM - MARGIN
    marks = sum(mark_width(mark) + 3 * MM for mark in foot.marks)
    x = pen.string(MARGIN, 14.5 * MM, fit(foot.maker.text, room - marks, _MAKER), _MAKER) + 4 * MM
    for mark in foot.marks:
        x = draw_mark(pen, x, 14.75 * MM, mark) + 3 * MM
    pen.string(MARGIN, 9.5 * MM, _contacts(foot.contacts, room), _CONTACT)
    end = pen.string(MARGIN, 5.1 * MM, fit(foot.document.text, room - 14 * MM, _DOCUMENT), _DOCUMENT)
    if page:
        pen.line(end + 4 * MM, 5.1 * MM, page, _DOCUMENT, colour=pen.palette.light)


def _contacts(parts: tuple[str, ...], room: float) -> str:
    """As many as there is room for in one line, each whole; the first is shortened if it must be."""
    told = _BETWEEN.join(parts)
    if len(parts) > 1 and width(told, _CONTACT) > room:
        return _contacts(parts[:-1], room)
    return fit(told, room, _CONTACT)


def draw_mark(pen: Pen, x: float, base: float, mark: Phrase) -> float:
    """Words in a ring on the deep ground; answers the ring's right edge."""
    wide = mark_width(mark)
    pen.stroke(pen.palette.light, 0.6)
    pen.canvas.roundRect(x, base - 1.45 * MM, wide, 4.7 * MM, 2.35 * MM, stroke=1, fill=0)
    pen.line(x + 2.5 * MM, base, mark, _MARK, colour=pen.palette.light)
    return x + wide


def mark_width(mark: Phrase) -> float:
    """How wide such a ring is."""
    return mark.width(_MARK) + 5 * MM


def _card(pen: Pen, foot: Footer) -> float:
    x = WIDTH - MARGIN - _TILE
    qr.draw(pen, x, (FOOTER - _TILE) / 2, _TILE, foot.card)
    reach = x
    for at, phrase in enumerate(foot.beside_card):
        pen.line(x - 4 * MM, (11.6 - 3.5 * at) * MM, phrase, SMALL, "right", WHITE)
        reach = min(reach, x - 4 * MM - phrase.width(SMALL))
    return reach


def _logo(pen: Pen, logo: Picture, edge: float) -> float:
    """The fair's logo on a white tile like the code's, ending at `edge`; answers where the tile begins."""
    wide, high = pictures.size(logo)
    scale = min((_WIDEST_LOGO - 2 * _AROUND_LOGO) / wide, (_TILE - 2 * _AROUND_LOGO) / high)
    wide, high = wide * scale, high * scale
    across, down = (max(side + 2 * _AROUND_LOGO, _LEAST_LOGO) for side in (wide, high))
    x = edge - across
    pen.fill(WHITE)
    pen.canvas.roundRect(x, (FOOTER - down) / 2, across, down, _TILE_CORNER, stroke=0, fill=1)
    pictures.set_whole(pen, logo, x + (across - wide) / 2, (FOOTER - high) / 2, wide, high)
    return x
