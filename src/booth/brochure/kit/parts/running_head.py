"""The band at the head of a sheet's second page: the same colours, the code and the name, small."""

from typing import Final

from booth.brochure.kit.art import ground
from booth.brochure.kit.colour import WHITE
from booth.brochure.kit.page import BLEED, HEIGHT, MARGIN, MM, WIDTH, span
from booth.brochure.kit.parts.hero import Hero
from booth.brochure.kit.pen import Pen
from booth.brochure.kit.type.lines import fit
from booth.brochure.kit.type.phrase import Phrase
from booth.brochure.kit.type.typeset import Style

_CODE: Final = Style("SemiBold", 15, 18, WHITE)
_NAME: Final = Style("Regular", 9, 12, WHITE)


def draw(pen: Pen, hero: Hero, height: float) -> None:
    """Draw it down from the page's upper edge."""
    bottom = HEIGHT - height
    with pen.saved():
        path = pen.path()
        path.rect(-BLEED, bottom, WIDTH + 2 * BLEED, height + BLEED)
        pen.canvas.clipPath(path, stroke=0, fill=0)
        ground.gradient(pen, (0, HEIGHT, WIDTH, bottom))
    base = bottom + 9.6 * MM
    maker = fit(hero.maker.text, span(4), _NAME)
    edge = WIDTH - MARGIN
    room = span(12) - pen.voice.own(maker).width(_NAME) - 10 * MM
    pen.string(edge, base, maker, _NAME, "right", pen.palette.light)
    end = pen.string(MARGIN, base, fit(hero.title, room * 0.6, _CODE), _CODE) + 4 * MM
    name = Phrase(fit(hero.name.text, MARGIN + room - end, _NAME), hero.name.language, hero.name.borrowed)
    pen.line(end, base, name, _NAME)
