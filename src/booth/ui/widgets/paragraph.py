"""A plain text set to a width, line by line on an even grid. Drawn, never interpreted: markup stays text."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

class Paragraph:
    """One text in one font. Give it a width, then ask for its height and let it draw itself."""

    def __init__(self, text: str, font: QFont, leading: float, *, right: bool = False) -> None:
        """`leading`: pixels from one base line to the next; `right`: lines end at the right edge."""
        self.text = text
        self.leading = leading
        self._metrics = QFontMetricsF(font)
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self._width = -1.0
        self._lines = 0

    @property
    def natural(self) -> float:
        """Width on one line, in pixels."""
        return self._metrics.horizontalAdvance(self.text) + 1 if self.text else 0.0

    def lines(self, width: float) -> int:
        """How many lines it takes in this width; an empty text takes none."""
        if not self.text:
            return 0
        if width != self._width:
            self._set(width)
        return self._lines

    def height(self, width: float) -> float:
        """Its height in this width, in pixels."""
        return self.lines(width) * self.leading

    def _set(self, width: float) -> None:
        self._width, self._lines = width, 0
        above = (self.leading - self._metrics.height()) / 2
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            # Han comes from a taller font: the base line is placed by the first font's ascent, so that
            # lines of mixed script stand as evenly as the others.
            top = self._lines * self.leading + above + self._metrics.ascent() - line.ascent()
            line.setPosition(QPointF(0, top))
            self._lines += 1
        self._layout.endLayout()

    def draw(self, painter: QPainter, x: float, y: float, width: float, colour: str) -> float:
        """Draws it from the upper left corner and answers the height it took."""
        height = self.height(width)
        if height:
            painter.setPen(QColor(colour))
            self._layout.draw(painter, QPointF(x, y))
        return height
