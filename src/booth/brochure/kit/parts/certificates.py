"""Certificates: a seal, what it certifies, its number, until when it holds."""

import math
from dataclasses import dataclass
from typing import Final

from booth.brochure.kit.colour import INK, SECOND
from booth.brochure.kit.page import MARGIN, MM, left, span
from booth.brochure.kit.pen import Pen
from booth.brochure.kit.section import Section
from booth.brochure.kit.type.lines import fit
from booth.brochure.kit.type.phrase import Block, Phrase, block
from booth.brochure.kit.type.typeset import Style, width

_NAME: Final = Style("SemiBold", 7.8, 9.8, INK)
_NUMBER: Final = Style("Regular", 7.8, 9.8, INK)
_UNTIL: Final = Style("Regular", 7.8, 9.8, SECOND)
_RED: Final = "#B03A24"
_LINE: Final = 10.8
_ROOMY: Final = 4.6 * MM
_TIGHT: Final = 3.2 * MM
_SEAL: Final = 3.6 * MM
_BETWEEN: Final = 3 * MM  # number and date on one line


@dataclass(frozen=True, slots=True)
class Certificate:
    """`until` says in words how long it holds; one that `lapses` before the fair ends is red."""

    name: Phrase
    number: str
    until: Phrase
    lapses: bool = False


def certificates(items: tuple[Certificate, ...], *, tight: bool = False) -> Section | None:
    """Up to nine on the tint, three to a row, or two wide ones; None when there are none."""
    items, pad = items[:9], _TIGHT if tight else _ROOMY
    if not items:
        return None
    across = 3 if len(items) > 2 else 2
    room = span(12 // across) - 14.4 * MM
    made = [_entry(item, room, one_line=across == 2) for item in items]
    rows = [made[at : at + across] for at in range(0, len(made), across)]
    heights = [max(max(2 * _SEAL, entry.height) for entry in row) for row in rows]
    height = 2 * pad + sum(heights) + pad * (len(rows) - 1)

    def draw(pen: Pen, top: float) -> None:
        pen.panel(MARGIN, top - height, span(12), height, pen.palette.tint)
        top -= pad
        for row, high in zip(rows, heights, strict=True):
            for at, entry in enumerate(row):
                _certificate(pen, left(12 // across * at) + 4 * MM, top, high, entry)
            top -= high + pad

    return Section(height, draw)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A certificate in its column: the name's lines, and below them number and date on one line or two."""

    item: Certificate
    name: Block
    number: str
    until: Phrase
    one_line: bool

    @property
    def height(self) -> float:
        lines = bool(self.number) + bool(self.until)
        return self.name.height + _LINE * min(lines, 1 if self.one_line else 2)


def _entry(item: Certificate, room: float, *, one_line: bool) -> _Entry:
    number = fit(item.number, room, _NUMBER)
    until = Phrase(fit(item.until.text, room, _UNTIL), item.until.language)
    beside = width(number, _NUMBER) + _BETWEEN + until.width(_UNTIL) <= room
    return _Entry(item, block(item.name, room, _NAME, 2), number, until, one_line and beside)


def _certificate(pen: Pen, x: float, top: float, room: float, entry: _Entry) -> None:
    lapses = entry.item.lapses
    colour = _RED if lapses else pen.palette.accent
    top -= max(0.0, (room - entry.height) / 2) if entry.one_line else 0.0
    middle = top - entry.height / 2 if entry.one_line else top - _SEAL - 1
    seal(pen, x + _SEAL, middle, _SEAL, colour, sound=not lapses)
    text = end = x + 10.4 * MM
    base = pen.block(text, top, entry.name)
    if entry.number:
        base -= _LINE
        end = pen.string(text, base, entry.number, _NUMBER) + _BETWEEN
    if entry.until:
        if not (entry.one_line and entry.number):
            base, end = base - _LINE, text
        pen.line(end, base, entry.until, _UNTIL, colour=_RED if lapses else SECOND)


def seal(pen: Pen, x: float, y: float, radius: float, colour: str, *, sound: bool = True) -> None:
    """A scalloped ring with a tick, or with a bar when it no longer holds."""
    path = pen.path()
    for at in range(49):
        angle, reach = at * math.pi / 24, radius * (1 if at % 4 < 2 else 0.9)
        point = x + reach * math.cos(angle), y + reach * math.sin(angle)
        path.lineTo(*point) if at else path.moveTo(*point)
    pen.canvas.setLineJoin(1)
    pen.canvas.setLineCap(1)
    pen.stroke(colour, 0.8)
    pen.canvas.drawPath(path, stroke=1, fill=0)
    pen.stroke(colour, 1.2)
    if sound:
        path = pen.path()
        path.moveTo(x - radius * 0.4, y)
        path.lineTo(x - radius * 0.1, y - radius * 0.32)
        path.lineTo(x + radius * 0.42, y + radius * 0.34)
        pen.canvas.drawPath(path, stroke=1, fill=0)
    else:
        pen.canvas.line(x - radius * 0.38, y, x + radius * 0.38, y)
    pen.canvas.setLineCap(0)
