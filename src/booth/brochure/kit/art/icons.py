"""Stages of how a product works, drawn in hairlines.

A name that is not among the shapes is drawn as the stage's number, so that a catalogue can never break a sheet.
"""

from typing import Final

from booth.brochure.kit.art.icon_shapes import ICONS, marks
from booth.brochure.kit.page import CAP
from booth.brochure.kit.pen import Pen
from booth.brochure.kit.type.typeset import Style

_NUMBER: Final = Style("SemiBold", 10.5, 12, "#14191F")


def draw(pen: Pen, name: str, x: float, y: float, reach: float, colour: str, number: int) -> None:
    """An icon round the point x, y, `reach` points to each side; the number where the name is unknown."""
    if name not in ICONS:
        pen.string(x, y - CAP * _NUMBER.size / 2, str(number), _NUMBER, "centre", colour)
        return
    with pen.saved():
        pen.canvas.translate(x, y)
        pen.canvas.scale(reach, reach)
        pen.stroke(colour, (1.7 if name == "tick" else 0.95) / reach)
        pen.canvas.setLineCap(1)
        pen.canvas.setLineJoin(1)
        path = pen.path()
        for mark, at in marks(name):
            match mark:
                case "M":
                    path.moveTo(at[0], at[1])
                case "L":
                    path.lineTo(at[0], at[1])
                case "C":
                    path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5])
                case "O":
                    path.circle(at[0], at[1], at[2])
                case "R":
                    path.roundRect(at[0], at[1], at[2], at[3], at[4])
                case _:
                    path.close()
        pen.canvas.drawPath(path, stroke=1, fill=0)
