"""Chips that can be taken away: what a list is narrowed by, each with a cross, and one button for all of them."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from booth.ui import theme
from booth.ui.widgets.lines import Lines

HEIGHT: Final = 32
_GAP: Final = 8
_CROSS: Final = 16
_MOST: Final = 360  # pixels that one chip takes at most


class TakenChip(QAbstractButton):
    """One thing that narrows the list. A click, Enter, Del or Backspace takes it away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Lines(theme.font(14), 20)
        self.bare = False  # words alone, in the accent's colour: not a chip but the button for all of them
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def say(self, words: str, told: str) -> None:
        """The words on it, and what a press does."""
        self.setText(words)
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.update()

    def sizeHint(self) -> QSize:
        """Words and cross; long words are cut."""
        wide = round(self._words.width(self.text())) + 24
        return QSize(wide if self.bare else min(wide + _CROSS + 6, _MOST), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded ground with the words and a cross."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.isDown()
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(colours.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self.bare:
            painter.setBrush(QColor(colours.hover) if lit else Qt.BrushStyle.NoBrush)
        else:
            painter.setBrush(
                QColor(theme.mix(colours.accent, colours.accent_tint, 0.12) if lit else colours.accent_tint)
            )
        painter.drawRoundedRect(frame, HEIGHT / 2 - 1, HEIGHT / 2 - 1)
        room = self.width() - 24 - (0 if self.bare else _CROSS + 6)
        ink = colours.accent if self.bare else colours.ink
        self._words.draw(painter, 12, 6, room + 2, self.text(), ink)
        if not self.bare:
            spot = QRect(self.width() - 10 - _CROSS, (HEIGHT - _CROSS) // 2, _CROSS, _CROSS)
            theme.icon("close", colours.second).paint(painter, spot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Del and Backspace beside Qt's own Space."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if event.key() in keys and not (self.bare and event.key() in keys[2:]):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in other colours."""
        self.update()
        super().changeEvent(event)


class ChipRow(QWidget):
    """As many rows of chips as they need; none takes no room. Chips are kept and used again."""

    removed = Signal(str)  # a chip's key
    cleared = Signal()

    def __init__(self, side: int = 0, parent: QWidget | None = None) -> None:
        """`side`: pixels left free at the left and the right."""
        super().__init__(parent)
        self._side = side
        self._chips: list[TakenChip] = []
        self._told: tuple[tuple[str, str], ...] = ()
        self.clear = TakenChip(self)
        self.clear.bare = True
        self.clear.clicked.connect(self.cleared)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()
        self._say()

    @property
    def told(self) -> tuple[tuple[str, str], ...]:
        """Key and words of each chip."""
        return self._told

    def show_chips(self, told: Sequence[tuple[str, str]]) -> None:
        """Key and words of each chip, in order."""
        if tuple(told) == self._told:
            return
        self._told = tuple(told)
        while len(self._chips) < len(told):
            chip = TakenChip(self)
            chip.clicked.connect(partial(self._remove, len(self._chips)))
            self._chips.append(chip)
        for chip, (_, words) in zip(self._chips, told, strict=False):
            chip.say(words, self.tr("Remove: {words}").replace("{words}", words))
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < len(told))
        self.clear.setVisible(len(told) > 1)
        self.setVisible(bool(told))
        self._place()

    def _remove(self, place: int) -> None:
        if place < len(self._told):
            self.removed.emit(self._told[place][0])

    def _place(self) -> None:
        x, y = self._side, 0
        room = max(self.width() - self._side, 1)
        for button in (*self._chips[: len(self._told)], self.clear):
            if button is self.clear and len(self._told) < 2:
                continue
            size = button.sizeHint()
            if x > self._side and x + size.width() > room:
                x, y = self._side, y + HEIGHT + _GAP
            button.setGeometry(x, y, min(size.width(), room - self._side), HEIGHT)
            x += size.width() + _GAP
        self.setFixedHeight(y + HEIGHT + _GAP if self._told else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many in a row as there is room for."""
        if event.size().width() != event.oldSize().width():
            self._place()

    def _say(self) -> None:
        self.clear.say(self.tr("Clear all"), self.tr("Clear all"))
        for chip, (_, words) in zip(self._chips, self._told, strict=False):
            chip.say(words, self.tr("Remove: {words}").replace("{words}", words))
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
