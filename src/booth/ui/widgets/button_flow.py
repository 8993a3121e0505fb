"""Buttons or chips in a row, and in a second one where the first has no more room."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

GAP: Final = 8


class ButtonFlow(QWidget):
    """Places its buttons by their own size; hidden ones take no room. Its height follows its width."""

    def __init__(self, buttons: Sequence[QWidget]) -> None:
        super().__init__()
        self._buttons = tuple(buttons)
        for button in self._buttons:
            button.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def place(self) -> None:
        """Put them where they belong now: their words or which of them are seen may have changed."""
        x = y = tall = 0
        for button in self._buttons:
            if button.isHidden():
                continue
            size = button.sizeHint()
            if x and x + size.width() > self.width():
                x, y = 0, y + tall + GAP
            button.setGeometry(x, y, min(size.width(), max(self.width(), 1)), size.height())
            x, tall = x + size.width() + GAP, size.height()
        self.setFixedHeight(y + tall)

    def sizeHint(self) -> QSize:
        """All in one row."""
        seen = [button.sizeHint() for button in self._buttons if not button.isHidden()]
        return QSize(sum(size.width() + GAP for size in seen), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many in a row as there is room for."""
        if event.size().width() != event.oldSize().width():
            self.place()

    def event(self, event: QEvent) -> bool:
        """Words of another length, or another choice of buttons."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.place()
        return super().event(event)
