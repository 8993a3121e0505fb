"""A plain text set to a width, line by line on an even grid. Drawn, never interpreted: markup stays text."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from booth.ui import theme
from booth.ui.widgets.line_ends import has_han, held

_MOST: Final = 4000  # letters; what is longer is cut, for a list is no place to read a book


@lru_cache(maxsize=64)
def _metrics(size: int, weight: int) -> tuple[QFontMetricsF, float, float]:
    """Metrics, height and ascent of the program's typeface; it comes in a dozen sizes and weights."""
    metrics = QFontMetricsF(theme.font(size, QFont.Weight(weight)))
    return metrics, metrics.height(), metrics.ascent()


class Paragraph:
    """One text in one font. Give it a width, then ask for its height and let it draw itself."""

    __slots__ = ("_ascent", "_counts", "_height", "_layout", "_metrics", "_natural", "_width", "leading", "text")

    def __init__(self, text: str, font: QFont, leading: float, *, right: bool = False) -> None:
        """`leading`: pixels from one base line to the next; `right`: lines end at the right edge."""
        self.text = text if len(text) <= _MOST else text[:_MOST].rstrip() + "…"
        self.leading = leading
        if font.weight() == theme.MEDIUM and has_han(self.text):
            font = theme.font(font.pixelSize(), theme.SEMIBOLD)  # Han has no Medium: it would come out as Regular
        self._metrics, self._height, self._ascent = _metrics(font.pixelSize(), font.weight())
        self._layout = QTextLayout(held(self.text).replace("\n", "\u2028"), font)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self._width = self._natural = -1.0
        self._counts: dict[float, int] = {}  # layouts ask for several widths before they settle

    @property
    def natural(self) -> float:
        """Width on one line, in pixels."""
        if self._natural < 0:
            self._natural = self._metrics.horizontalAdvance(self.text) + 1 if self.text else 0.0
        return self._natural

    def lines(self, width: float) -> int:
        """How many lines it takes in this width; an empty text takes none."""
        if not self.text:
            return 0
        if width not in self._counts:
            self._set(width)
        return self._counts[width]

    def height(self, width: float) -> float:
        """Its height in this width, in pixels."""
        return self.lines(width) * self.leading

    def _set(self, width: float) -> None:
        self._width, count = width, 0
        above = (self.leading - self._height) / 2 + self._ascent
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            # Han comes from a taller font: the base line is placed by the first font's ascent, so that
            # lines of mixed script stand as evenly as the others.
            line.setPosition(QPointF(0, count * self.leading + above - line.ascent()))
            count += 1
        self._layout.endLayout()
        self._counts[width] = count

    def draw(self, painter: QPainter, x: float, y: float, width: float, colour: str) -> float:
        """Draws it from the upper left corner and answers the height it took."""
        height = self.height(width)
        if height:
            if width != self._width:
                self._set(width)
            painter.setPen(QColor(colour))
            self._layout.draw(painter, QPointF(x, y))
        return height
