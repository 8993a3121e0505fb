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

    __slots__ = ("_counts", "_font", "_layout", "_natural", "_right", "_width", "leading", "text")

    def __init__(self, text: str, font: QFont, leading: float, *, right: bool = False) -> None:
        """`leading`: pixels from one base line to the next; `right`: lines end at the right edge."""
        self.text = text if len(text) <= _MOST else text[:_MOST].rstrip() + "…"
        self.leading = leading
        if font.weight() == theme.MEDIUM and has_han(self.text):
            font = theme.font(font.pixelSize(), theme.SEMIBOLD)  # Han has no Medium: it would come out as Regular
        self._font, self._right = font, right
        self._layout: QTextLayout | None = None  # when it is first drawn: a page holds far more than is seen
        self._width = self._natural = -1.0
        self._counts: dict[float, int] = {}  # layouts ask for several widths before they settle

    @property
    def natural(self) -> float:
        """Width on one line, in pixels."""
        if self._natural < 0:
            metrics, _, _ = _metrics(self._font.pixelSize(), self._font.weight())
            self._natural = metrics.horizontalAdvance(self.text) + 1 if self.text else 0.0
        return self._natural

    def lines(self, width: float) -> int:
        """How many lines it takes in this width; an empty text takes none."""
        if not self.text:
            return 0
        if width not in self._counts:
            if self.natural <= width and "\n" not in self.text:  # most of them; only what is seen is set
                self._counts[width] = 1
            else:
                self._set(width)
        return self._counts[width]

    def height(self, width: float) -> float:
        """Its height in this width, in pixels."""
        return self.lines(width) * self.leading

    def _laid_out(self) -> QTextLayout:
        layout = QTextLayout(held(self.text).replace("\n", "\u2028"), self._font)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if self._right else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        return layout

    def _set(self, width: float) -> QTextLayout:
        self._width, count = width, 0
        _, height, ascent = _metrics(self._font.pixelSize(), self._font.weight())
        above = (self.leading - height) / 2 + ascent
        layout = self._layout = self._layout or self._laid_out()
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            # Han comes from a taller font: the base line is placed by the first font's ascent, so that
            # lines of mixed script stand as evenly as the others.
            line.setPosition(QPointF(0, count * self.leading + above - line.ascent()))
            count += 1
        layout.endLayout()
        self._counts[width] = count
        return layout

    def draw(self, painter: QPainter, x: float, y: float, width: float, colour: str) -> float:
        """Draws it from the upper left corner and answers the height it took."""
        height = self.height(width)
        if height:
            layout = self._layout if self._layout and width == self._width else self._set(width)
            painter.setPen(QColor(colour))
            layout.draw(painter, QPointF(x, y))
        return height
