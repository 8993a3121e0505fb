"""The search field: a glass before the words, the key that leads here after them."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from booth.ui import theme
from booth.ui.widgets.lines import Lines

_BOX: Final = 20  # the key's frame at its narrowest


class SearchField(QLineEdit):
    """Words to look for. Esc empties it, then leaves it; Down and Enter go on to what was found."""

    left = Signal()

    def __init__(self, key: str = "/", parent: QWidget | None = None) -> None:
        """`key`: the key shown in it, empty for none."""
        super().__init__(parent)
        self._key = key
        self._words = Lines(theme.font(12), 16)
        self.setFixedHeight(40)
        self._box = max(_BOX, self._words.width(key) + _BOX - 8) if key else _BOX
        self.setTextMargins(30, 0, round(self._box) + 8, 0)  # words are cut before the key is
        self.setMaxLength(200)
        self.textChanged.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field as Qt draws it, then glass and key."""
        super().paintEvent(event)
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme.icon("search", colours.second).paint(painter, QRect(13, (self.height() - 20) // 2, 20, 20))
        if not self._key or self.text():
            return
        box = QRectF(round(self.width() - self._box - 13) - 0.5, (self.height() - 22) / 2, self._box, 22)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(box, 5, 5)
        told = self._words.width(self._key)
        self._words.draw(painter, box.center().x() - told / 2, box.top() + 3, told + 2, self._key, colours.third)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties, then leaves; Down and Enter leave."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in other colours."""
        self.update()
        super().changeEvent(event)
