"""A part of a page that was measured before anything is drawn."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from booth.brochure.kit.pen import Pen


class Drawing(Protocol):
    """Draws a section below a cap line."""

    def __call__(self, pen: Pen, top: float) -> None:
        """Draw it with its first capitals at `top`."""
        ...


@dataclass(frozen=True, slots=True)
class Section:
    """`height` runs from its cap line to its lowest line, in points.

    `split` gives a part that fits the height it is told and the rest, or None when nothing of it fits.
    """

    height: float
    draw: Drawing
    split: "Callable[[float], tuple[Section, Section] | None] | None" = None
