"""What stands behind a product, in a few lines: its kind and its maker, where a page has the room."""

from booth.brochure.kit.page import BODY, GUTTER, MARGIN, span
from booth.brochure.kit.pen import HEAD_DROP, Pen
from booth.brochure.kit.section import Section
from booth.brochure.kit.type.phrase import Phrase, block


def about(*told: tuple[Phrase, Phrase]) -> Section:
    """Headings with a paragraph each: one over eight columns, two side by side."""
    room = span(8) if len(told) == 1 else span(6)
    texts = [(head, block(text, room - 4 * GUTTER / 5, BODY, 8)) for head, text in told]

    def draw(pen: Pen, top: float) -> None:
        for at, (head, lines) in enumerate(texts):
            x = MARGIN + at * (room + GUTTER)
            pen.block(x, pen.head(x, top, head), lines)

    return Section(HEAD_DROP + max(lines.height for _, lines in texts), draw)
