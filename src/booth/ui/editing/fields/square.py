"""A button as high as a field and as wide, that shows what it holds: a colour, an icon."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from booth.ui import theme
from booth.ui.editing.fields.field import HEIGHT
from booth.ui.theme import Palette


class SquareButton(QAbstractButton):
    """Draws its frame, with a ring where the keyboard is; a subclass says its ground and draws what stands on it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(HEIGHT, HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def ground(self, colours: Palette) -> str:
        """The colour that it is filled with."""
        return colours.hover if self.underMouse() else colours.surface

    def draw(self, painter: QPainter, colours: Palette) -> None:
        """What stands in the frame."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        """A square as high as the line beside it."""
        return QSize(HEIGHT, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, frame, content."""
        painter, colours = QPainter(self), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(colours.accent if focused else colours.line), 2 if focused else 1))
        painter.setBrush(QColor(self.ground(colours)))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        self.draw(painter, colours)
