"""How a product works, as a strip of stages with icons."""

from typing import Final

from booth.brochure.kit import icons
from booth.brochure.kit.colour import INK, WHITE
from booth.brochure.kit.page import MARGIN, MM, SMALL, span
from booth.brochure.kit.pen import Pen
from booth.brochure.kit.phrase import Phrase, block
from booth.brochure.kit.section import Section

_RADIUS: Final = 5 * MM
_MOST: Final = 7


def process(steps: tuple[tuple[str, Phrase], ...]) -> Section | None:
    """Up to seven stages of (icon, name); None when there are fewer than two."""
    steps = steps[:_MOST]
    if len(steps) < 2:
        return None
    step = span(12) / len(steps)
    names = [block(name, step - 3 * MM, SMALL, 2) for _, name in steps]
    extra = max(name.height for name in names) - names[0].style.size * 0.7
    height = 20 * MM + extra

    def draw(pen: Pen, top: float) -> None:
        pen.panel(MARGIN, top - height, span(12), height, pen.palette.tint)
        y = top - 8 * MM
        pen.rule(MARGIN + step / 2, y, span(12) - step, pen.palette.accent, 0.7)
        for at, ((icon, _), name) in enumerate(zip(steps, names, strict=True)):
            x, last = MARGIN + step * (at + 0.5), at == len(steps) - 1
            pen.circle(x, y, _RADIUS, pen.palette.accent if last else WHITE, pen.palette.accent)
            icons.draw(pen, icon, x, y, 2.3 * MM, WHITE if last else INK, at + 1)
            pen.block(x, y - _RADIUS - 1.9 * MM, name, "centre", INK)

    return Section(height, draw)
