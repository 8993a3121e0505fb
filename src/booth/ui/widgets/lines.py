"""A text broken to a width, at most so many lines, the last one shortened. Broken once, drawn often."""

import re
from functools import lru_cache
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

# Texts of a catalogue may be of any length; no card or list shows more than this of one.
_MOST: Final = 600
_STEP: Final = 16  # pixels
_SPACES: Final = re.compile("[ \t\r\n\u2028\u2029]+")


@lru_cache(maxsize=4096)
def broken(text: str, font_key: str, width: int, most: int) -> tuple[str, ...]:
    """The lines of a text in a font (`QFont.toString()`) and width (pixels); a cut one ends in "…"."""
    font = QFont()
    font.fromString(font_key)
    metrics = QFontMetricsF(font)
    words = _SPACES.sub(" ", text[:_MOST]).strip(" ")  # narrow and unbreakable spaces stay as they are
    if not words or metrics.horizontalAdvance(words) <= width:
        return (words,) if words else ()
    from booth.ui.widgets.line_ends import held  # its patterns take milliseconds, and the frame's words fit their lines

    words = held(words)
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        start = line.textStart()
        if len(lines) == most - 1:
            rest = words[start:]
            lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        lines.append(words[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return tuple(lines)


class Lines:
    """One kind of text: a font, the distance of its lines, how many there may be."""

    def __init__(self, font: QFont, leading: int, most: int = 1) -> None:
        self.font = font
        self.leading = leading
        self.most = most
        self._key = font.toString()
        metrics = QFontMetricsF(font)
        self._metrics = metrics
        self.drop = (leading - metrics.height()) / 2 + metrics.ascent()  # from the upper edge to the line of writing

    def width(self, text: str) -> float:
        """How wide a text is on one line."""
        return self._metrics.horizontalAdvance(text)

    def lines(self, text: str, width: float) -> tuple[str, ...]:
        """The text as it will be drawn in this width."""
        return broken(text, self._key, ceil(width), self.most)

    def even(self, text: str, width: float) -> float:
        """The least width, at most this one, in which the text takes no more lines: they come out alike."""
        count, least = len(self.lines(text, width)), width
        while count > 1 and least > width / 2 and len(self.lines(text, least - _STEP)) == count:
            least -= _STEP
        return least

    def cuts(self, text: str, width: float) -> bool:
        """Whether the text does not fit and would end in "…"."""
        lines = self.lines(text, width)
        return bool(lines) and lines[-1].endswith("…") and not text.rstrip().endswith("…")

    def elided(self, text: str, width: float) -> str:
        """The text on one line, its spaces kept, ending in "…" where it has no room."""
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def height(self, text: str, width: float) -> int:
        """The height of the text in this width."""
        return len(self.lines(text, width)) * self.leading

    def draw(self, painter: QPainter, x: float, y: float, width: float, text: str, colour: str) -> int:
        """Draw it with its upper left corner at x, y; answers the height it took."""
        lines = self.lines(text, width)
        painter.setFont(self.font)
        painter.setPen(QColor(colour))
        for number, line in enumerate(lines):
            painter.drawText(QPointF(x, y + number * self.leading + self.drop), line)
        return len(lines) * self.leading
