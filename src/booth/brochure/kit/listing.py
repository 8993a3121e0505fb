"""A narrow list with hairlines between its entries, as where a product is used."""

from typing import Final

from booth.brochure.kit.page import BODY, MM, SMALL
from booth.brochure.kit.pen import HEAD_DROP, Pen
from booth.brochure.kit.phrase import Phrase, block
from booth.brochure.kit.section import Section

_STEP: Final = 3.3 * MM
_INDENT: Final = 4.4 * MM


def listing(
    head: Phrase, items: tuple[Phrase, ...], note: Phrase, x: float, room: float
) -> Section | None:
    """Entries below a heading and a small note under them; None when there is nothing to say."""
    if not items and not note:
        return None
    entries = [block(item, room - _INDENT, BODY, 3) for item in items[:8]]
    remark = block(note, room, SMALL, 4)
    gaps = max(0, len(entries) - 1) * 2 * _STEP
    height = HEAD_DROP + sum(entry.height for entry in entries) + gaps
    if remark.lines:
        height += remark.height + (2 * _STEP if entries else 0)

    def draw(pen: Pen, top: float) -> None:
        top = pen.head(x, top, head)
        for at, entry in enumerate(entries):
            if at:
                pen.rule(x, top - _STEP, room)
                top -= 2 * _STEP
            pen.rect(x, top - 4.3, 4.3, 4.3, pen.palette.accent)
            top = pen.block(x + _INDENT, top, entry, colour="#14191F")
        if remark.lines:
            pen.block(x, top - (2 * _STEP if entries else 0), remark)

    return Section(height, draw)
