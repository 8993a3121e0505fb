"""Certificates: a seal, what it certifies, its number, until when it holds."""

import math
from dataclasses import dataclass
from typing import Final

from booth.brochure.kit.colour import INK, SECOND
from booth.brochure.kit.lines import fit
from booth.brochure.kit.page import MARGIN, MM, left, span
from booth.brochure.kit.pen import Pen
from booth.brochure.kit.phrase import Block, Phrase, block
from booth.brochure.kit.section import Section
from booth.brochure.kit.typeset import Style

_NAME: Final = Style("SemiBold", 7.8, 9.8, INK)
_NUMBER: Final = Style("Regular", 7.8, 9.8, INK)
_UNTIL: Final = Style("Regular", 7.8, 9.8, SECOND)
_EXPIRED: Final = "#B03A24"
_LINE: Final = 10.8
_ROOMY: Final = 4.6 * MM
_TIGHT: Final = 3.2 * MM
_SEAL: Final = 3.6 * MM
_ROOM: Final = span(4) - 14.4 * MM


@dataclass(frozen=True, slots=True)
class Certificate:
    """`until` says in words how long it holds."""

    name: Phrase
    number: str
    until: Phrase
    expired: bool = False


def certificates(items: tuple[Certificate, ...], *, tight: bool = False) -> Section | None:
    """Up to nine, three to a row, on the tint; None when there are none."""
    items, pad = items[:9], _TIGHT if tight else _ROOMY
    if not items:
        return None
    rows = [
        tuple((item, block(item.name, _ROOM, _NAME, 2)) for item in items[at:][:3]) for at in range(0, len(items), 3)
    ]
    heights = [_height(row) for row in rows]
    height = 2 * pad + sum(heights) + pad * (len(rows) - 1)

    def draw(pen: Pen, top: float) -> None:
        pen.panel(MARGIN, top - height, span(12), height, pen.palette.tint)
        top -= pad
        for row, high in zip(rows, heights, strict=True):
            for at, (item, name) in enumerate(row):
                _certificate(pen, left(4 * at) + 4 * MM, top, item, name)
            top -= high + pad

    return Section(height, draw)


def _lines(item: Certificate) -> int:
    return bool(item.number) + bool(item.until)


def _height(row: tuple[tuple[Certificate, Block], ...]) -> float:
    return max(max(2 * _SEAL, name.height + _LINE * _lines(item)) for item, name in row)


def _certificate(pen: Pen, x: float, top: float, item: Certificate, name: Block) -> None:
    colour = _EXPIRED if item.expired else pen.palette.accent
    seal(pen, x + _SEAL, top - _SEAL - 1, _SEAL, colour, sound=not item.expired)
    text = x + 10.4 * MM
    base = pen.block(text, top, name)
    if item.number:
        base -= _LINE
        pen.string(text, base, fit(item.number, _ROOM, _NUMBER), _NUMBER)
    if item.until:
        base -= _LINE
        until = Phrase(fit(item.until.text, _ROOM, _UNTIL), item.until.language)
        pen.line(text, base, until, _UNTIL, colour=_EXPIRED if item.expired else SECOND)


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
