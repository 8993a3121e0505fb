"""The marks of an answer, drawn as shapes: they differ in form, so that a copy without colour can be read."""

from typing import Final

from booth.brochure.kit.colour import SECOND, WHITE
from booth.brochure.kit.pen import Pen
from booth.brochure.kit.type.typeset import Style
from booth.catalog.requiring.saying import Standing

SIZE: Final = 8.4  # across, in points
SHORT: Final = "#B03A24"  # what falls short; the same red as on screen
_QUESTION: Final = Style("SemiBold", 6.6, 8, SECOND)


def draw(pen: Pen, x: float, top: float, standing: Standing) -> None:
    """A filled disc with a tick, a ring with a cross, a ring with a question mark; down from `top`."""
    radius = SIZE / 2
    middle, height = x + radius, top - radius
    if standing is Standing.MEETS:
        pen.circle(middle, height, radius, pen.palette.accent)
        _stroke(pen, WHITE, ((-2.0, -0.1), (-0.6, -1.6), (2.1, 1.6)), (middle, height))
    elif standing is Standing.MISSES:
        pen.circle(middle, height, radius - 0.5, WHITE, SHORT)
        _stroke(pen, SHORT, ((-1.5, -1.5), (1.5, 1.5)), (middle, height))
        _stroke(pen, SHORT, ((-1.5, 1.5), (1.5, -1.5)), (middle, height))
    else:
        pen.circle(middle, height, radius - 0.5, WHITE, SECOND)
        pen.string(middle, height - 2.3, "?", _QUESTION, "centre")


def _stroke(pen: Pen, colour: str, points: tuple[tuple[float, float], ...], middle: tuple[float, float]) -> None:
    path = pen.path()
    path.moveTo(middle[0] + points[0][0], middle[1] + points[0][1])
    for x, y in points[1:]:
        path.lineTo(middle[0] + x, middle[1] + y)
    pen.stroke(colour, 1.0)
    pen.canvas.drawPath(path, stroke=1, fill=0)
