"""Who makes the product, in a few lines: fills a sheet that has little else to say."""

from booth.brochure.kit.page import BODY, MARGIN, span
from booth.brochure.kit.pen import HEAD_DROP, Pen
from booth.brochure.kit.phrase import Phrase, block
from booth.brochure.kit.section import Section


def about(head: Phrase, text: Phrase) -> Section | None:
    """A heading and a paragraph of it over eight columns; None when there is no text."""
    if not text:
        return None
    lines = block(text, span(8), BODY, 8)

    def draw(pen: Pen, top: float) -> None:
        pen.block(MARGIN, pen.head(MARGIN, top, head), lines)

    return Section(HEAD_DROP + lines.height, draw)
