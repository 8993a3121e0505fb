"""What lies behind a hero's words: the gradient, and a pattern in hairlines that the colour chooses."""

import math

from booth.brochure.kit.colour import WHITE, rgb, to_lch
from booth.brochure.kit.page import HEIGHT, MM
from booth.brochure.kit.pen import Pen


def gradient(pen: Pen, corners: tuple[float, float, float, float]) -> None:
    """The deep gradient from the upper left to the lower right corner; clip first."""
    from reportlab.lib.colors import Color

    pen.fill(WHITE)  # a gradient takes the alpha of the fill
    deep = [Color(*rgb(colour)) for colour in pen.palette.deep]
    pen.canvas.linearGradient(*corners, deep, (0, 0.6, 1))


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


def _wave(pen: Pen, x: float, y: float) -> None:
    """A decaying vibration; starts in a point, clear of the words."""
    start = x - 57 * MM
    for strand in range(12):
        pen.canvas.setStrokeAlpha(0.05 + 0.012 * strand)
        pen.stroke(WHITE, 0.6)
        path = pen.path()
        path.moveTo(start, y)
        for at in range(3, 400, 3):
            swell = math.sin(math.pi * min(at / 300, 1)) ** 2 * (strand + 1) * 4.2
            path.lineTo(start + at, min(HEIGHT, y + swell * math.sin(at * 0.17 + strand * 0.13)))
        pen.canvas.drawPath(path, stroke=1, fill=0)
