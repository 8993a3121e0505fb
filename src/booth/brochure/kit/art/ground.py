"""What lies behind a hero's words: the gradient, and a pattern in hairlines that the colour chooses."""

import math
from functools import cache

from booth.brochure.kit.art.shading import linear
from booth.brochure.kit.art.svg_path import polygon
from booth.brochure.kit.colour import WHITE, to_lch
from booth.brochure.kit.page import MM
from booth.brochure.kit.pen import Pen


def gradient(pen: Pen, corners: tuple[float, float, float, float]) -> None:
    """The deep gradient from the upper left to the lower right corner; clip first."""
    pen.fill(WHITE)  # a gradient takes the alpha of the fill
    stops = list(zip((0.0, 0.6, 1.0), pen.palette.deep, strict=True))
    pen.canvas.shade(linear(corners, stops))


def pattern(pen: Pen, x: float, bottom: float, height: float) -> None:
    """Rings, a fading wave or rays round the product's place: each family of colours has its own."""
    hue = to_lch(pen.palette.accent)[2]
    with pen.saved():
        pen.canvas.setStrokeAlpha(0.07)
        if 250 <= hue < 340:
            _wave(pen, x, bottom + height * 0.52)
        elif hue >= 340 or hue < 100:
            _rays(pen, x, bottom)
        else:
            _rings(pen, x, bottom + height * 0.56)


def _rings(pen: Pen, x: float, y: float) -> None:
    pen.stroke(WHITE, 0.7)
    for at in range(16):
        pen.canvas.circle(x, y, (12 + at * 9) * MM, stroke=1, fill=0)


def _rays(pen: Pen, x: float, bottom: float) -> None:
    """Arcs of heat rising from below the product."""
    pen.stroke(WHITE, 0.7)
    for at in range(18):
        reach = (20 + at * 8.5) * MM
        pen.canvas.ellipse(x - reach, bottom - reach * 0.55, x + reach, bottom + reach * 0.75, stroke=1, fill=0)


@cache
def _strands() -> tuple[str, ...]:
    """Twelve lines of a decaying vibration as PDF operators, from their common start."""
    made: list[str] = []
    for strand in range(12):
        points: list[float] = [0.0, 0.0]
        for at in range(3, 400, 3):
            swell = math.sin(math.pi * min(at / 300, 1)) ** 2 * (strand + 1) * 4.2
            points += [at, swell * math.sin(at * 0.17 + strand * 0.13)]
        made.append(polygon(points, closed=False) + " S")
    return tuple(made)


def _wave(pen: Pen, x: float, y: float) -> None:
    """A vibration that dies away; starts in a point, clear of the words."""
    pen.stroke(WHITE, 0.6)
    pen.canvas.translate(x - 57 * MM, y)
    for strand, outline in enumerate(_strands()):
        pen.canvas.setStrokeAlpha(0.05 + 0.012 * strand)
        pen.canvas.addLiteral(outline)
