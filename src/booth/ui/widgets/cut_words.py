"""A text in a place of fixed height: so many lines at most, the last one shortened; whole in its tool tip."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from booth.ui import theme
from booth.ui.widgets.lines import Lines

_LEADING: Final = 20


class CutWords(QWidget):
    """Plain text of 14 pixels. What does not fit ends in "…"; nothing is clipped in mid-letter."""

    def __init__(self, most: int, ink: str = "ink") -> None:
        """`most`: lines; `ink`: a colour of the palette by name."""
        super().__init__()
        self._lines, self._ink, self._said = Lines(theme.font(14), _LEADING, most), ink, ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, text: str, ink: str) -> None:
        """Show a text in an ink."""
        self._said, self._ink = text, ink
        self.setAccessibleName(text)
        self.update()

    def text(self) -> str:
        """What it says, in full."""
        return self._said

    def sizeHint(self) -> QSize:
        """Room for all its lines."""
        return QSize(0, self._lines.most * _LEADING)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines."""
        painter = QPainter(self)
        self._lines.draw(painter, 0, 0, self.width(), self._said, str(getattr(theme.palette(), self._ink)))
        cut = self._lines.cuts(self._said, self.width())
        self.setToolTip(self._said if cut else "")
