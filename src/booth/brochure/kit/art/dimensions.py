"""A dimension drawing in true proportion: what a size says, as boxes with arrows."""

from collections.abc import Callable
from decimal import Decimal
from typing import Final

from booth.brochure.kit.colour import INK, SECOND
from booth.brochure.kit.page import CAP, MM
from booth.brochure.kit.pen import Pen
from booth.brochure.kit.type.phrase import Phrase
from booth.brochure.kit.type.typeset import Style, width

LEAST: Final = 34 * MM
_LABEL: Final = Style("Regular", 7.4, 9, INK)
_BESIDE: Final = 9.6 * MM  # for the upright dimension line, and its figure outside where the line is short
_BETWEEN: Final = 8 * MM
_TICK: Final = 3.0  # how far an extension line reaches past its dimension line
_UNDER: Final = 13 * MM  # for the level dimension line, its figure and the view's name
_SLIMMEST: Final = 0.04  # a plate thinner than this share of the drawing would vanish

Write = Callable[[Decimal], str]


def drawable(sides: tuple[Decimal, ...]) -> bool:
    """Whether boxes in true proportion would be seen: two or three sides, none vanishing."""
    return len(sides) in (2, 3) and min(sides) > 0 and float(min(sides) / max(sides)) >= _SLIMMEST


def draw(
    pen: Pen,
    place: tuple[float, float, float, float],
    sides: tuple[Decimal, ...],
    views: tuple[Phrase, Phrase],
    write: Write,
    *,
    round_: bool = False,
) -> None:
    """Front and side at one scale in a place (x, top, width, height); sides are width, depth, height.

    Two sides are a width (or diameter) and a height, shown from the front alone.
    """
    x, top, room, height = place
    wide, high = float(sides[0]), float(sides[-1])
    deep = float(sides[1]) if len(sides) == 3 else 0.0
    gap = _BETWEEN if deep else 0.0
    scale = min((height - _UNDER) / high, (room - _BESIDE - gap) / (wide + deep))
    base = top - (height - _UNDER) / 2 - high * scale / 2
    start = x + _BESIDE + (0.0 if deep else max(0.0, (room - 2 * _BESIDE - wide * scale) / 2))
    _outline(pen, start, base, wide * scale, high * scale, round_=round_)
    _upright(pen, start - 6 * MM, base, high * scale, start, write(sides[-1]))
    _level(
        pen,
        start,
        base,
        wide * scale,
        ("Ø\u00a0" if round_ else "") + write(sides[0]),
        views[0] if deep else None,
    )
    if deep:
        other = start + wide * scale + gap
        _outline(pen, other, base, deep * scale, high * scale)
        _level(pen, other, base, deep * scale, write(sides[1]), views[1])


def _outline(pen: Pen, x: float, y: float, wide: float, high: float, *, round_: bool = False) -> None:
    pen.fill("#FFFFFF")
    pen.stroke(INK, 0.9)
    corner = min(2.5, wide / 6, high / 6)
    pen.canvas.roundRect(x, y, wide, high, corner, stroke=1, fill=1)
    pen.stroke(SECOND, 0.35)
    if round_:
        pen.canvas.setDash([6, 2, 1, 2], 0)
        pen.canvas.line(x + wide / 2, y - 4, x + wide / 2, y + high + 4)
        pen.canvas.setDash([], 0)


def _upright(pen: Pen, x: float, y: float, length: float, edge: float, label: str) -> None:
    pen.stroke(SECOND, 0.35)
    pen.canvas.line(x - _TICK, y, edge - 1.5, y)
    pen.canvas.line(x - _TICK, y + length, edge - 1.5, y + length)
    with pen.saved():
        pen.canvas.translate(x, y)
        pen.canvas.rotate(90)
        _arrows(pen, length, label, beside=_TICK + 1.6)  # outside: towards the box stand the extension lines


def _level(pen: Pen, x: float, y: float, length: float, label: str, view: Phrase | None) -> None:
    level = y - 4 * MM
    pen.stroke(SECOND, 0.35)
    pen.canvas.line(x, y - 1.5, x, level - _TICK)
    pen.canvas.line(x + length, y - 1.5, x + length, level - _TICK)
    with pen.saved():
        pen.canvas.translate(x, level)
        _arrows(pen, length, label, beside=-_TICK - 1.6 - CAP * _LABEL.size)
    if view:
        pen.line(x + length / 2, y - 12 * MM, view, _LABEL, "centre", SECOND)


def _arrows(pen: Pen, length: float, label: str, *, beside: float) -> None:
    """A dimension line from the origin to the right, the figure in its gap or, at a short one, on baseline `beside`."""
    half = width(label, _LABEL) / 2 + 2.4
    pen.stroke(SECOND, 0.45)
    roomy = length > 2 * half + 12
    head = min(4.6, length / 3)
    if roomy:
        pen.canvas.line(0, 0, length / 2 - half, 0)
        pen.canvas.line(length / 2 + half, 0, length, 0)
    else:
        pen.canvas.line(0, 0, length, 0)
    pen.polygon(((0, 0), (head, 1.3), (head, -1.3)), SECOND)
    pen.polygon(((length, 0), (length - head, 1.3), (length - head, -1.3)), SECOND)
    pen.string(length / 2, -0.5 * CAP * _LABEL.size if roomy else beside, label, _LABEL, "centre")
