"""Words of several inks on one line of writing, whatever their scripts: labels set Han higher than Latin."""

from typing import Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from booth.ui import theme
from booth.ui.widgets.lines import Lines

_LEADING: Final = 20
_NBSP: Final = "\u00a0"


class LineOfWords(QWidget):
    """Each part in an ink of the palette, by its name, and a weight; read to those who cannot see it as one text."""

    def __init__(self, *dress: tuple[str, QFont.Weight]) -> None:
        super().__init__()
        self._inks = tuple(ink for ink, _ in dress)
        self._lines = tuple(Lines(theme.font(14, weight), _LEADING) for _, weight in dress)
        self._parts: tuple[str, ...] = ("",) * len(dress)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def parts(self) -> tuple[str, ...]:
        """What stands in it."""
        return self._parts

    def say(self, *parts: str) -> None:
        """A text for each part."""
        self._parts = parts
        self.setAccessibleName("".join(parts).strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All of its words."""
        return QSize(round(sum(self._widths()) + 0.5), _LEADING)

    def _widths(self) -> list[float]:
        return [lines.width(part) for lines, part in zip(self._lines, self._parts, strict=True)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """One after another."""
        painter, colours, x = QPainter(self), theme.palette(), 0.0
        top = (self.height() - _LEADING) / 2
        for lines, ink, part, width in zip(self._lines, self._inks, self._parts, self._widths(), strict=True):
            # No space may be left out or drawn together with the next: the parts would not join.
            lines.draw(painter, x, top, width + 2, part.replace(" ", _NBSP), str(getattr(colours, ink)))
            x += width

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in other colours."""
        self.update()
        super().changeEvent(event)
