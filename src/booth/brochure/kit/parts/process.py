"""How a product works, as a strip of stages with icons."""

from typing import Final

from booth.brochure.kit.art import icons
from booth.brochure.kit.colour import INK, WHITE
from booth.brochure.kit.page import MARGIN, MM, SMALL, span
from booth.brochure.kit.pen import Pen
from booth.brochure.kit.section import Section
from booth.brochure.kit.type.phrase import Phrase, block

_ROOMY: Final = (20 * MM, 5 * MM)  # height of the strip, reach of a stage's disc
_TIGHT: Final = (16.4 * MM, 4.2 * MM)
_MOST: Final = 7


def process(steps: tuple[tuple[str, Phrase], ...], *, tight: bool = False) -> Section | None:
    """Up to seven stages of (icon, name); None when there are fewer than two."""
    steps = steps[:_MOST]
    if len(steps) < 2:
        return None
    strip, radius = _TIGHT if tight else _ROOMY
    step = span(12) / len(steps)
    names = [block(name, step - 3 * MM, SMALL, 2) for _, name in steps]
    extra = max(name.height for name in names) - names[0].style.size * 0.7
    height = strip + extra

    def draw(pen: Pen, top: float) -> None:
        pen.panel(MARGIN, top - height, span(12), height, pen.palette.tint)
        y = top - radius - 0.15 * strip
        pen.rule(MARGIN + step / 2, y, span(12) - step, pen.palette.accent, 0.7)
        for at, ((icon, _), name) in enumerate(zip(steps, names, strict=True)):
            x, last = MARGIN + step * (at + 0.5), at == len(steps) - 1
            pen.circle(x, y, radius, pen.palette.accent if last else WHITE, pen.palette.accent)
            icons.draw(pen, icon, x, y, radius * 0.46, WHITE if last else INK, at + 1)
            pen.block(x, y - radius - 1.9 * MM, name, "centre", INK)

    return Section(height, draw)
