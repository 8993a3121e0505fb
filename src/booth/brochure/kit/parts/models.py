"""The table of variants: a row a model, units in the head, figures to the right, breaking between rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

from booth.brochure.kit.colour import INK, SECOND
from booth.brochure.kit.page import CAP, MARGIN, MM, span
from booth.brochure.kit.pen import HEAD_DROP, Pen
from booth.brochure.kit.section import Section
from booth.brochure.kit.type.lines import fit
from booth.brochure.kit.type.phrase import Block, Phrase, block
from booth.brochure.kit.type.typeset import Style

_PITCH: Final = 13.6
_TIGHT_PITCH: Final = 12.4
_PAD: Final = 2 * MM
_APART: Final = 9.0
_CLOSE: Final = 6.0  # between columns, when that spares a second table
_HEAD: Final = Style("Regular", 7.6, 9.6, SECOND)
_CELL: Final = Style("Regular", 8, 10, INK)
_MODEL: Final = Style("SemiBold", 8, 10, INK)
_OWN: Final = Style("Medium", 8, 10, INK)
_LEAST_NAME: Final = 16.0  # a name with less room than this would be an ellipsis alone
_NAME_GAP: Final = 5.0  # between a model's code and its name
_MODEL_SHARE: Final = 0.30  # of the page, at most, for the models' names
_ONE_LINE: Final = 20 * MM  # a head so short stays on one line, while there is room
_COLUMN_SHARE: Final = 0.20


@dataclass(frozen=True, slots=True)
class Column:
    """One attribute over all variants: `unit` stands in the head when all share it."""

    name: Phrase
    unit: str
    cells: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Model:
    """One variant: its code, its name (may be empty), and whether it is the one this sheet is about."""

    code: Phrase
    name: Phrase
    own: bool = False

    @property
    def width(self) -> float:
        """Of both on one line, in points."""
        return self.code.width(_MODEL) + (_NAME_GAP + self.name.width(_OWN) if self.name else 0.0)


@dataclass(frozen=True, slots=True)
class _Laid:
    """A table that fits the page's width: heads, right edges, rows."""

    model_head: Phrase
    heads: tuple[Block, ...]
    units: tuple[str, ...]
    edges: tuple[float, ...]
    widths: tuple[float, ...]
    models: tuple[Model, ...]
    names_room: float
    cells: tuple[tuple[Phrase, ...], ...]
    pitch: float

    @property
    def head_height(self) -> float:
        lines = max((len(head.lines) for head in self.heads), default=1)
        return CAP * _HEAD.size + (lines - 1) * _HEAD.lead + (_HEAD.lead if any(self.units) else 0.0)


def models(
    head: Phrase, model_head: Phrase, rows: tuple[Model, ...], columns: Sequence[Column], *, tight: bool = False
) -> list[Section]:
    """One table, or several below each other when there are more columns than the page is wide.

    Before a second table begins the columns move closer, and names of models give way.
    """
    if not rows:
        return []
    made: list[Section] = []
    waiting = list(columns)
    while True:
        laid, taken = _laid(model_head, rows, waiting, _TIGHT_PITCH if tight else _PITCH)
        made.append(_section(head, laid, 0, len(rows)))
        waiting = waiting[taken:]
        if not waiting or taken == 0 or len(made) == 3:
            return made


def _laid(model_head: Phrase, rows: tuple[Model, ...], columns: Sequence[Column], pitch: float) -> tuple[_Laid, int]:
    """The airiest way that takes every column, or as many as can be."""
    shares = tuple(_MODEL_SHARE + more for more in (0.12, 0.06, 0.0, -0.06))
    ways = (_APART, _ONE_LINE), (_CLOSE, _ONE_LINE), (_CLOSE, 0.0)
    for share, (apart, one_line) in product(shares, ways):
        laid, taken = _lay(model_head, rows, columns, pitch, share, apart, one_line)
        if taken == len(columns):
            return laid, taken
    return _lay(model_head, rows, columns, pitch, _MODEL_SHARE, _APART, _ONE_LINE)


def _lay(
    model_head: Phrase,
    rows: tuple[Model, ...],
    columns: Sequence[Column],
    pitch: float,
    share: float,
    apart: float,
    one_line: float,
) -> tuple[_Laid, int]:
    """As many columns as fit, their spare width shared equally."""
    whole = span(12)
    widest = max([row.width for row in rows] + [model_head.width(_HEAD)])
    names = min(widest, whole * share) + _PAD + apart
    widths: list[float] = []
    for column in columns:
        natural = min(_natural(column, one_line), whole * _COLUMN_SHARE) + apart
        if names + sum(widths) + natural > whole:
            break
        widths.append(natural)
    taken = columns[: len(widths)]
    spare = (whole - names - sum(widths)) / (len(widths) + 1)
    if len(widths) < 3:
        spare = min(spare, 24 * MM)
    edges: list[float] = []
    edge = MARGIN + names + spare * 0.5
    for width in widths:
        edge += width + spare
        edges.append(edge)
    if edges:
        shift = MARGIN + whole - _PAD - edges[-1] if len(widths) >= 3 else -_PAD
        edges = [edge + shift for edge in edges]
    return (
        _Laid(
            model_head,
            tuple(
                block(column.name, width - apart + spare * 0.6, _HEAD, 3)
                for column, width in zip(taken, widths, strict=True)
            ),
            tuple(column.unit for column in taken),
            tuple(edges),
            tuple(width - apart + spare * 0.6 for width in widths),
            rows,
            names - _PAD - apart + spare * 0.5 if widths else whole - 2 * _PAD,
            tuple(column.cells for column in taken),
            pitch,
        ),
        len(taken),
    )


def _natural(column: Column, one_line: float) -> float:
    """The widest cell, or the longest word of the head: a head wider than `one_line` may take three lines."""
    cells = max((cell.width(_OWN) for cell in column.cells), default=0.0)
    longest = max(
        (Phrase(each, column.name.language).width(_HEAD) for each in column.name.text.split(" ")), default=0.0
    )
    whole = column.name.width(_HEAD)
    return max(cells, longest, min(whole, one_line), whole / 2.4)


def _section(head: Phrase, laid: _Laid, start: int, end: int) -> Section:
    top_rule = laid.head_height + 5
    height = HEAD_DROP + top_rule + 1 + laid.pitch * (end - start)

    def draw(pen: Pen, top: float) -> None:
        top = pen.head(MARGIN, top, head)
        _heads(pen, top, laid)
        base = top - laid.head_height
        pen.rule(MARGIN, base - 5, span(12), INK, 0.8)
        base -= 1
        for at in range(start, end):
            base -= laid.pitch
            _row(pen, base, laid, at)

    def split(room: float) -> tuple[Section, Section] | None:
        fits = int((room - HEAD_DROP - top_rule - 1) / laid.pitch)
        if fits < 2 or start + fits >= end:
            return None
        middle = min(start + fits, end - 2) if end - start > 3 else start + fits
        return _section(head, laid, start, middle), _section(head, laid, middle, end)

    return Section(height, draw, split)


def _heads(pen: Pen, top: float, laid: _Laid) -> None:
    low = top - laid.head_height
    lowest = low + (_HEAD.lead if any(laid.units) else 0.0)
    pen.line(MARGIN + _PAD, lowest, laid.model_head, _HEAD)
    for name, unit, edge in zip(laid.heads, laid.units, laid.edges, strict=True):
        pen.block(edge, lowest + name.height, name, "right")
        pen.string(edge, low, unit, _HEAD, "right", INK)


def _row(pen: Pen, base: float, laid: _Laid, at: int) -> None:
    model = laid.models[at]
    foot = base - laid.pitch * 0.33
    if model.own:
        pen.rect(MARGIN, foot, span(12), laid.pitch, pen.palette.tint)
    style = _OWN if model.own else _CELL
    colour = pen.palette.accent if model.own else INK
    edge = MARGIN + _PAD + laid.names_room
    end = pen.string(MARGIN + _PAD, base, fit(model.code.text, laid.names_room, _MODEL), _MODEL, colour=colour)
    if model.name and (room := edge - end - _NAME_GAP) > _LEAST_NAME:
        pen.string(end + _NAME_GAP, base, fit(model.name.text, room, style), style, colour=colour)
    for cells, edge, width in zip(laid.cells, laid.edges, laid.widths, strict=True):
        pen.string(edge, base, fit(cells[at].text, width, style), style, "right")
    pen.rule(MARGIN, foot, span(12))
