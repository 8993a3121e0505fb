"""Benefits in columns: an accent bar, a short head, a sentence."""

from typing import Final

from booth.brochure.kit.page import BODY, FEATURE, GUTTER, MARGIN, MM, span
from booth.brochure.kit.pen import HEAD_DROP, Pen
from booth.brochure.kit.section import Section
from booth.brochure.kit.type.phrase import Block, Phrase, block

_BAR: Final = 3.4 * MM  # from the bar to its head
_ROW_GAP: Final = 6 * MM
_Cell = tuple[Block, Block]


def features(head: Phrase, items: tuple[tuple[Phrase, Phrase], ...]) -> Section | None:
    """Up to eight benefits, three or four to a row; None when there are none."""
    items = items[:8]
    if not items:
        return None
    per_row = _per_row(len(items))
    room = (span(12) - (per_row - 1) * GUTTER) / per_row
    rows = [
        tuple((block(title, room, FEATURE, 2), block(text, room, BODY, 6)) for title, text in items[at:][:per_row])
        for at in range(0, len(items), per_row)
    ]
    heights = [_BAR + _heads(row) + max(_text_height(cell) for cell in row) for row in rows]
    total = HEAD_DROP + sum(heights) + _ROW_GAP * (len(rows) - 1)

    def draw(pen: Pen, top: float) -> None:
        top = pen.head(MARGIN, top, head)
        for row, height in zip(rows, heights, strict=True):
            _row(pen, top, row, room)
            top -= height + _ROW_GAP

    return Section(total, draw)


def _per_row(count: int) -> int:
    return {1: 2, 2: 2, 3: 3, 4: 4, 5: 3, 6: 3}.get(count, 4)


def _heads(row: tuple[_Cell, ...]) -> float:
    return max(title.height for title, _ in row)


def _text_height(cell: _Cell) -> float:
    return 2.9 * MM + cell[1].height if cell[1].lines else 0.0


def _row(pen: Pen, top: float, row: tuple[_Cell, ...], room: float) -> None:
    text_top = top - _BAR - _heads(row) - 2.9 * MM
    for at, (title, text) in enumerate(row):
        x = MARGIN + at * (room + GUTTER)
        pen.rect(x, top, 9 * MM, 1.4, pen.palette.accent)
        pen.block(x, top - _BAR, title)
        pen.block(x, text_top, text)
