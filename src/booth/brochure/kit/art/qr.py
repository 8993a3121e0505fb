"""A QR code as one vector path, and the visiting card that stands in it."""

import re
from functools import lru_cache
from typing import Final

from booth.brochure.kit.colour import INK, WHITE
from booth.brochure.kit.page import MM
from booth.brochure.kit.pen import Pen
from booth.brochure.kit.type.polish import clean
from booth.catalog.values import Exhibitor
from booth.languages import Language

QUIET: Final = 4  # modules of white that a reader needs round the code
_FINE_ENOUGH: Final = 61  # modules a side that a telephone still reads at the size of the footer's tile
_SPECIAL: Final = re.compile(r"([\\;,])")


def vcard(exhibitor: Exhibitor, language: Language, note: str) -> str:
    """The maker's contacts as a vCard 3.0, short enough for a code in a footer; works with no network."""
    name = _field(exhibitor.name.best(language), 60)
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"N:{name};;;;",
        f"FN:{name}",
        *_given("TEL", exhibitor.phone, 40),
        *_given("EMAIL", exhibitor.email, 60),
        *_given("URL", exhibitor.site, 80),
        *_given("NOTE", note, 60),
        "END:VCARD",
    ]
    return "\r\n".join(lines)


def _given(field: str, text: str, cap: int) -> tuple[str, ...]:
    return (f"{field}:{_field(text, cap)}",) if text else ()


def _field(text: str, cap: int) -> str:
    return _SPECIAL.sub(r"\\\1", clean(text, cap))


@lru_cache(64)
def code(content: str) -> tuple[int, str]:
    """Modules a side, and the dark ones as PDF operators, one unit a module, from the upper left corner."""
    import segno  # 0.05 s: only a sheet that shows a code pays for it

    made = segno.make(content, error="q", encoding="utf-8", micro=False, boost_error=False)
    for error in ("m", "l"):
        if len(made.matrix) <= _FINE_ENOUGH:
            break
        made = segno.make(content, error=error, encoding="utf-8", micro=False, boost_error=False)
    bars = [
        f"{dark.start()} {-at - 1} {dark.end() - dark.start()} 1 re"
        for at, row in enumerate(made.matrix)
        for dark in re.finditer(b"\x01+", bytes(row))
    ]
    return len(made.matrix), "\n".join([*bars, "f"])


def draw(pen: Pen, x: float, y: float, size: float, content: str) -> None:
    """A white tile with the code as one outline, its lower left corner at x, y."""
    modules, outline = code(content)
    unit = size / (modules + 2 * QUIET)
    pen.fill(WHITE)
    pen.canvas.roundRect(x, y, size, size, 1.2 * MM, stroke=0, fill=1)
    with pen.saved():
        pen.fill(INK)
        pen.canvas.translate(x + QUIET * unit, y + size - QUIET * unit)
        pen.canvas.scale(unit, unit)
        pen.canvas.addLiteral(outline)
