"""Running text: a short one across the page, a long one in two columns under a heading."""

from typing import Final

from booth.brochure.kit.colour import INK, SECOND
from booth.brochure.kit.page import BODY, CAP, GUTTER, MARGIN, span
from booth.brochure.kit.pen import HEAD_DROP, Pen
from booth.brochure.kit.section import Section
from booth.brochure.kit.type.phrase import Block, Phrase, block
from booth.brochure.kit.type.typeset import Style

INTRO: Final = Style("Regular", 9.4, 13.6, INK)
_LEAST_LINES: Final = 3


def intro(text: Phrase, *, tight: bool = False) -> Section | None:
    """A few lines across the page, with no heading."""
    if not text:
        return None
    lines = block(text, span(12), BODY, 6) if tight else block(text, span(11), INTRO, 5)

    def draw(pen: Pen, top: float) -> None:
        pen.block(MARGIN, top, lines)

    return Section(lines.height, draw)


def columns(head: Phrase, text: Phrase, *, x: float = MARGIN, room: float = span(12)) -> Section | None:
    """A long text below a heading: two columns where the room is wide, else one."""
    if not text:
        return None
    count = 2 if room > span(8) else 1
    width = (room - (count - 1) * GUTTER) / count
    return _columns(head, block(text, width, BODY, 120), x, width, count)


def _columns(head: Phrase, text: Block, x: float, width: float, count: int) -> Section:
    rows = -(-len(text.lines) // count)
    height = HEAD_DROP + CAP * BODY.size + (rows - 1) * text.lead

    def draw(pen: Pen, top: float) -> None:
        top = pen.head(x, top, head)
        for at in range(count):
            part = _part(text, at * rows, (at + 1) * rows)
            pen.block(x + at * (width + GUTTER), top, part, colour=SECOND)

    def split(room: float) -> tuple[Section, Section] | None:
        fit = int((room - HEAD_DROP - CAP * BODY.size) / text.lead) + 1
        if fit < _LEAST_LINES or rows - fit < 1:
            return None
        cut = fit * count
        first, rest = _part(text, 0, cut), _part(text, cut, len(text.lines))
        return _columns(head, first, x, width, count), _columns(head, rest, x, width, count)

    return Section(height, draw, split)


def _part(text: Block, start: int, end: int) -> Block:
    """Some lines of a block; only its last line carries the mark of a borrowed text."""
    last = end >= len(text.lines)
    phrase = text.phrase if last else Phrase(text.phrase.text, text.phrase.language)
    return Block(phrase, text.lines[start:end], text.style, text.lead)
