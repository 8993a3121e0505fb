"""Short entries with hairlines between them, as where a product is used: one column, two or three."""

from dataclasses import dataclass
from typing import Final

from booth.brochure.kit.colour import INK
from booth.brochure.kit.page import BODY, CAP, GUTTER, MM, span
from booth.brochure.kit.pen import HEAD_DROP, Pen
from booth.brochure.kit.section import Section
from booth.brochure.kit.type.phrase import Block, Phrase, block

_STEP: Final = 2.5 * MM
_INDENT: Final = 4.4 * MM
_BULLET: Final = 4.0
_MOST: Final = 9


@dataclass(frozen=True, slots=True)
class _Row:
    entries: tuple[Block, ...]

    @property
    def height(self) -> float:
        return max(entry.height for entry in self.entries)


def listing(head: Phrase, items: tuple[Phrase, ...], x: float, room: float) -> Section | None:
    """Entries below a heading, side by side where the room is wide; None when there are none."""
    if not items:
        return None
    across = _across(len(items)) if room > span(8) else 1
    width = (room - (across - 1) * GUTTER) / across
    entries = [block(item, width - _INDENT, BODY, 3) for item in items[:_MOST]]
    rows = [_Row(tuple(entries[at:][:across])) for at in range(0, len(entries), across)]
    height = HEAD_DROP + sum(row.height for row in rows) + (len(rows) - 1) * 2 * _STEP

    def draw(pen: Pen, top: float) -> None:
        top = pen.head(x, top, head)
        for at, row in enumerate(rows):
            if at:
                for column in range(across):
                    pen.rule(x + column * (width + GUTTER), top - _STEP, width)
                top -= 2 * _STEP
            for column, entry in enumerate(row.entries):
                _entry(pen, x + column * (width + GUTTER), top, entry)
            top -= row.height

    return Section(height, draw)


def _across(count: int) -> int:
    """Three side by side, but two where a row of three would leave one alone."""
    return 2 if count in (2, 4) else 3


def _entry(pen: Pen, x: float, top: float, entry: Block) -> None:
    pen.rect(x, top - (CAP * BODY.size + _BULLET) / 2, _BULLET, _BULLET, pen.palette.accent)
    pen.block(x + _INDENT, top, entry, colour=INK)
