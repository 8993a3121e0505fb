"""One of two states of a field, to be chosen as a whole."""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from booth.ui import theme
from booth.ui.widgets.paragraph import Paragraph

_SIDE: Final = 16
_HEAD: Final = 24


class SideChoice(QAbstractButton):
    """Whose it is, and what it says; a ring around the one that is chosen."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._head = Paragraph("", theme.font(12, theme.SEMIBOLD), 16)
        self._words = Paragraph(text, theme.font(14), 20)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, whose: str, field: str) -> None:
        """Whose state it is, of which field."""
        self._head = Paragraph(whose, theme.font(12, theme.SEMIBOLD), 16)
        self.setText(whose)
        self.setAccessibleName(f"{field}: {whose}")
        self.setAccessibleDescription(self._words.text)
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Head and words."""
        return round(self._words.height(width - 2 * _SIDE)) + _HEAD + 2 * _SIDE - 4

    def sizeHint(self) -> QSize:
        """A column of common width."""
        return QSize(340, self.heightForWidth(max(self.width(), 340)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, head, words."""
        painter, colours = QPainter(self), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, focused = self.isChecked(), self.hasFocus()
        edge = colours.accent if chosen else colours.ink if focused else colours.line
        painter.setPen(QPen(QColor(edge), 2 if chosen or focused else 1))
        painter.setBrush(QColor(colours.accent_tint if chosen else colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        room = self.width() - 2 * _SIDE
        self._head.draw(painter, _SIDE, 12, room, colours.accent if chosen else colours.second)
        self._words.draw(painter, _SIDE, 12 + _HEAD, room, colours.ink)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter choose; the arrows are the panel's."""
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if plain and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.setChecked(True)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Draws itself in other colours."""
        self.update()
        super().changeEvent(event)
