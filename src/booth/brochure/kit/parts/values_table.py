"""Grouped values in columns on one row grid: label left, answer right, hairlines, no vertical rules."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from booth.brochure.kit.colour import INK, SECOND
from booth.brochure.kit.page import CAP, GUTTER
from booth.brochure.kit.pen import Pen
from booth.brochure.kit.type.lines import IN_LIST, ends_at_mark
from booth.brochure.kit.type.phrase import Block, Phrase, block
from booth.brochure.kit.type.typeset import Style

_BESIDE: Final = 6.0  # least room between a label and its answer
_KEEP: Final = 2  # rows of a group that stay together at a break


@dataclass(frozen=True, slots=True)
class Density:
    """How tight the grid is: size of type and distance of rows, in points."""

    size: float
    pitch: float

    @property
    def label(self) -> Style:
        """How a question is set."""
        return Style("Regular", self.size, self.size * 1.26, SECOND)

    @property
    def answer(self) -> Style:
        """How an answer is set."""
        return Style("Medium", self.size, self.size * 1.26, INK)

    @property
    def group(self) -> Style:
        """How the name of a group is set."""
        return Style("SemiBold", self.size, self.size * 1.26, INK)


ROOMY: Final = Density(8.6, 16.6)
NORMAL: Final = Density(8.2, 15.4)
DENSE: Final = Density(7.8, 13.2)


@dataclass(frozen=True, slots=True)
class Group:
    """A heading with its (question, answer) rows."""

    name: Phrase
    rows: tuple[tuple[Phrase, Phrase], ...]


@dataclass(frozen=True, slots=True)
class _Row:
    label: Block
    answer: Block
    below: bool  # the answer starts on a line of its own
    units: int  # how many pitches of the grid it takes


@dataclass(frozen=True, slots=True)
class _Piece:
    """A group, or the part of one that stands in a column."""

    name: Phrase
    rows: tuple[_Row, ...]

    @property
    def units(self) -> int:
        return 1 + sum(row.units for row in self.rows)


Column = tuple[_Piece, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """Columns side by side from `x`, each `room` wide."""

    columns: tuple[Column, ...]
    density: Density
    x: float
    room: float
    gutter: float

    @property
    def height(self) -> float:
        """From the first cap line to the lowest rule."""
        return height_of(max((_units(column) for column in self.columns), default=0), self.density)

    def draw(self, pen: Pen, top: float) -> None:
        """Draw it below cap line `top`."""
        for at, column in enumerate(self.columns):
            _column(pen, self.x + at * (self.room + self.gutter), top, self.room, column, self.density)


def height_of(units: int, density: Density) -> float:
    """How high so many rows of the grid are, in points."""
    return CAP * density.size + (units - 1) * density.pitch + density.pitch * 0.33 if units else 0.0


def grid(
    groups: Sequence[Group],
    *,
    columns: int,
    density: Density,
    x: float,
    room: float,
    most: float = math.inf,
    gutter: float = GUTTER,
    whole: bool = True,
) -> tuple[Grid, tuple[Group, ...]]:
    """Set groups in balanced columns over `room` points, at most `most` high; answers what did not fit too.

    Groups stay whole where the columns come out even; a long one is broken under a repeated heading. Where
    room is scarce (not `whole`) they are broken sooner.
    """
    width = (room - (columns - 1) * gutter) / columns
    pieces = [_Piece(each.name, tuple(_row(*row, width, density) for row in each.rows)) for each in groups]
    limit = math.inf if most == math.inf else int((most - CAP * density.size) / density.pitch + 0.67)
    set_columns, rest = _balanced(pieces, columns, limit, whole=whole)
    left_over = _groups_left(groups, rest)
    return Grid(set_columns, density, x, width, gutter), left_over


def _groups_left(groups: Sequence[Group], rest: Sequence[_Piece]) -> tuple[Group, ...]:
    """The source rows of the pieces that found no place."""
    if not rest:
        return ()
    whole = groups[len(groups) - len(rest) :]
    return tuple(
        Group(each.name, each.rows[len(each.rows) - len(piece.rows) :]) for each, piece in zip(whole, rest, strict=True)
    )


def _row(label: Phrase, answer: Phrase, room: float, density: Density) -> _Row:
    """One line where both fit; else the longer of the two is broken, or the answer goes below."""
    styles = density.label, density.answer
    asked, told = label.width(styles[0]), answer.width(styles[1])
    if asked + told + _BESIDE <= room:
        return _Row(block(label, room, styles[0]), block(answer, room, styles[1]), False, 1)
    told_below = block(answer, room, styles[1], 5, inside=IN_LIST)
    if asked <= room * 0.55:
        told_beside = block(answer, room - asked - _BESIDE, styles[1], 5, inside=IN_LIST)
        # What would be cut inside a phrase or a figure goes below where that is no higher and cuts nothing.
        better = _whole(told_below) and len(told_below.lines) < len(told_beside.lines) and not _whole(told_beside)
        if not better and (len(told_beside.lines) <= 2 or asked <= room * 0.4):
            return _made(block(label, room, styles[0]), told_beside, density)
    if told <= room * 0.5:
        asked_beside = block(label, room - told - _BESIDE, styles[0], 3, inside=IN_LIST)
        return _made(asked_beside, block(answer, room, styles[1]), density)
    return _made(block(label, room, styles[0], 2, inside=IN_LIST), told_below, density, below=True)


def _whole(answer: Block) -> bool:
    """Whether its lines end where phrases do."""
    return all(ends_at_mark(line) for line in answer.lines[:-1])


def _made(label: Block, answer: Block, density: Density, *, below: bool = False) -> _Row:
    counts = len(label.lines), len(answer.lines)
    lines = sum(counts) if below else max(counts)
    return _Row(label, answer, below, math.ceil(((lines - 1) * label.lead + density.pitch) / density.pitch - 0.12))


def _units(column: Sequence[_Piece]) -> int:
    return sum(piece.units for piece in column) + max(0, len(column) - 1)


def _balanced(
    pieces: list[_Piece], columns: int, limit: float, *, whole: bool
) -> tuple[tuple[Column, ...], tuple[_Piece, ...]]:
    """The lowest columns that hold all pieces; when that is over the limit, filled columns and the rest."""
    if not pieces:
        return (), ()
    total = _units(pieces)
    even = math.ceil(total / columns)
    longest = max(piece.units for piece in pieces)
    whole_allowed = even + (max(4, even // 3) if whole else 1)
    for height in range(even, min(whole_allowed, total) + 1):
        if height >= longest and height <= limit:
            filled, rest = _fill(pieces, columns, height, breaking=False)
            if not rest:
                return filled, ()
    for height in range(max(even, 4), total + columns * 4):
        if height > limit:
            break
        filled, rest = _fill(pieces, columns, height, breaking=True)
        if not rest:
            return filled, ()
    return _fill(pieces, columns, int(max(4, min(limit, total))), breaking=True)


def _fill(
    pieces: Sequence[_Piece], columns: int, height: int, *, breaking: bool
) -> tuple[tuple[Column, ...], tuple[_Piece, ...]]:
    """Fill columns from the left up to a height in units."""
    waiting = list(pieces)
    made: list[Column] = []
    while waiting and len(made) < columns:
        column: list[_Piece] = []
        while waiting:
            free = height - _units(column) - (1 if column else 0)
            if waiting[0].units <= free:
                column.append(waiting.pop(0))
                continue
            if breaking and (cut := _cut(waiting[0], free, alone=not column)):
                column.append(cut[0])
                waiting[0] = cut[1]
            break
        if not column:
            break
        made.append(tuple(column))
    return tuple(made), tuple(waiting)


def _cut(piece: _Piece, free: int, *, alone: bool) -> tuple[_Piece, _Piece] | None:
    """The rows of a group that fit `free` units, and the others; at least one when it stands alone."""
    taken, used = 0, 1
    for row in piece.rows:
        if used + row.units > free:
            break
        used += row.units
        taken += 1
    taken = min(taken, len(piece.rows) - _KEEP) if len(piece.rows) > 2 * _KEEP else taken
    if taken < _KEEP:
        taken = 1 if alone else 0
    if not 0 < taken < len(piece.rows):
        return None
    return _Piece(piece.name, piece.rows[:taken]), _Piece(piece.name, piece.rows[taken:])


def _column(pen: Pen, x: float, top: float, room: float, column: Column, density: Density) -> None:
    base, foot = top - CAP * density.size, density.pitch * 0.33
    for at, piece in enumerate(column):
        if at:
            base -= density.pitch * 2
        name = block(piece.name, room, density.group, 1)
        pen.block(x, base + CAP * density.size, name, colour=pen.palette.accent)
        pen.rule(x, base - foot, room, INK, 0.8)
        for number, row in enumerate(piece.rows):
            if number:
                pen.rule(x, base - foot, room)
            base -= density.pitch
            cap = base + CAP * density.size
            label, answer = _spaced(row, density)
            low = pen.block(x, cap, label)
            if row.below:
                cap = low + CAP * density.size - label.lead
            pen.block(x + room, cap, answer, "right")
            base -= (row.units - 1) * density.pitch
        pen.rule(x, base - foot, room)


def _spaced(row: _Row, density: Density) -> tuple[Block, Block]:
    """A row of several lines, opened up a little so that it fills its place on the grid."""
    lines = (
        len(row.label.lines) + len(row.answer.lines) if row.below else max(len(row.label.lines), len(row.answer.lines))
    )
    if lines < 2:
        return row.label, row.answer
    lead = min(row.label.lead * 1.15, (row.units - 0.25) * density.pitch / lines)
    lead = max(lead, row.label.lead)
    return replace(row.label, lead=lead), replace(row.answer, lead=lead)
