"""Requirements down the side, products across, an answer with its mark where they meet."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from booth.brochure.kit.colour import INK, LINE, SECOND
from booth.brochure.kit.page import CAP, MARGIN, MM, SMALL, WIDTH
from booth.brochure.kit.parts import answer_marks
from booth.brochure.kit.pen import Pen
from booth.brochure.kit.type.phrase import Block, Phrase, block
from booth.brochure.kit.type.typeset import Style
from booth.catalog.requiring.saying import Standing

MOST: Final = 6  # products that stand side by side
_SIDE: Final = 40 * MM  # the requirements
_WIDEST: Final = 46 * MM
_GAP: Final = 3 * MM  # between two columns
_AIR: Final = 3 * MM  # above and below what stands in a row
_LINE: Final = 1.9 * MM  # between the texts of a cell
_MARK: Final = answer_marks.SIZE + 3
_CODE: Final = Style("SemiBold", 9.6, 12, INK)
_PLINTH: Final = Style("SemiBold", 8.6, 10, "#FFFFFF")
_ANSWER: Final = Style("SemiBold", 7.8, 10.2, INK)
_QUIET: Final = Style("Regular", 7.8, 10.2, SECOND)
_WANTED: Final = Style("SemiBold", 8.6, 11, INK)
_NAME: Final = Style("Regular", 8.2, 10.6, INK)
_SHORT: Final = Style("Medium", 7.4, 9.8, answer_marks.SHORT)
_STANDING: Final = Style("Medium", 7.4, 9.8, SECOND)


@dataclass(frozen=True, slots=True)
class Head:
    """What stands over a column."""

    plinth: str
    code: Phrase
    name: Phrase
    note: Phrase  # the model, draft
    standing: Phrase
    whole: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """One answer; `short` says what is missing."""

    standing: Standing
    text: Phrase
    short: Phrase


@dataclass(frozen=True, slots=True)
class Row:
    """One requirement: its attribute, what is wanted, "a wish" where it is one, and the answers."""

    name: Phrase
    wanted: Phrase
    note: Phrase
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Where so many products stand."""

    count: int

    @property
    def each(self) -> float:
        """The width of one, with the gap before it."""
        return min((WIDTH - 2 * MARGIN - _SIDE) / max(self.count, 1), _WIDEST)

    @property
    def room(self) -> float:
        """What a text may take of it."""
        return self.each - _GAP

    def left(self, place: int) -> float:
        """Where the texts of one begin."""
        return MARGIN + _SIDE + place * self.each + _GAP

    @property
    def right(self) -> float:
        """Where the last one ends."""
        return MARGIN + _SIDE + self.count * self.each


def _stack(*blocks: Block) -> float:
    """The height of texts one below the other."""
    there = [one.height for one in blocks if one.lines]
    return sum(there) + _LINE * max(len(there) - 1, 0)


def _down(pen: Pen, x: float, top: float, blocks: Sequence[Block], colours: Sequence[str] = ()) -> None:
    for one, colour in zip(blocks, colours or [""] * len(blocks), strict=True):
        if one.lines:
            pen.block(x, top, one, colour=colour)
            top -= one.height + _LINE


def _head(head: Head, room: float) -> tuple[Block, ...]:
    return (
        block(head.code, room, _CODE, 2),
        block(head.note, room, SMALL, 2),
        block(head.name, room, SMALL, 4),
        block(head.standing, room, _STANDING, 2),
    )


def heads_height(heads: Sequence[Head]) -> float:
    """How much the heads take, with the line below them."""
    room = Columns(len(heads)).room
    return 5.6 * MM + max(_stack(*_head(one, room)) for one in heads) + _AIR


def draw_heads(pen: Pen, top: float, heads: Sequence[Head]) -> None:
    """Draw them below cap line `top`."""
    columns = Columns(len(heads))
    for place, head in enumerate(heads):
        x = columns.left(place)
        if head.plinth:
            wide = max(pen.voice.own(head.plinth).width(_PLINTH) + 6, 12)
            pen.fill(pen.palette.accent)
            pen.canvas.roundRect(x, top - 9, wide, 12, 3, stroke=0, fill=1)
            pen.string(x + wide / 2, top - 6.2, head.plinth, _PLINTH, "centre")
        standing = pen.palette.accent if head.whole else SECOND
        _down(pen, x, top - 5.6 * MM, _head(head, columns.room), ("", "", "", standing))
    low = top - heads_height(heads)
    pen.rule(MARGIN, low, columns.right - MARGIN, pen.palette.accent, 1.0)


def _side(row: Row) -> tuple[Block, ...]:
    room = _SIDE - 2 * MM
    return block(row.name, room, _NAME, 3), block(row.wanted, room, _WANTED, 3), block(row.note, room, SMALL, 1)


def _cell(cell: Cell, room: float) -> tuple[Block, ...]:
    style, room = _QUIET if cell.standing is Standing.UNKNOWN else _ANSWER, room - _MARK
    return block(_loose(cell.text, room, style), room, style, 5), block(
        _loose(cell.short, room, _SHORT), room, _SHORT, 3
    )


def _loose(phrase: Phrase, room: float, style: Style) -> Phrase:
    """A figure too wide for its column may part from its unit, rather than in the middle."""
    return phrase if phrase.width(style) <= room else replace(phrase, text=phrase.text.replace("\u00a0", " "))


def row_height(row: Row) -> float:
    """How much a requirement takes with its answers, with the line below it."""
    room = Columns(len(row.cells)).room
    return 2 * _AIR + max(_stack(*_side(row)), *(_stack(*_cell(one, room)) for one in row.cells))


def draw_row(pen: Pen, top: float, row: Row) -> None:
    """Draw it down from `top`."""
    columns, cap = Columns(len(row.cells)), top - _AIR
    _down(pen, MARGIN, cap, _side(row))
    for place, cell in enumerate(row.cells):
        x = columns.left(place)
        answer_marks.draw(pen, x, cap + (answer_marks.SIZE - CAP * _ANSWER.size) / 2, cell.standing)
        _down(pen, x + _MARK, cap, _cell(cell, columns.room))
    pen.rule(MARGIN, top - row_height(row), columns.right - MARGIN, LINE)


def draw_legend(pen: Pen, top: float, words: Sequence[tuple[Standing, Phrase]]) -> None:
    """What the marks mean, in one line below the table."""
    x = MARGIN
    for standing, phrase in words:
        answer_marks.draw(pen, x, top + (answer_marks.SIZE - CAP * SMALL.size) / 2, standing)
        x = pen.line(x + _MARK, top - CAP * SMALL.size, phrase, SMALL) + 6 * MM
