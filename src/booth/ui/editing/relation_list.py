"""The products of one kind that go with this one: in order, moved and taken out by keyboard."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from booth.catalog.values import Summary
from booth.languages import Language
from booth.ui import theme
from booth.ui.widgets.lines import Lines

_ROW: Final = 40
_CROSS: Final = 40


class RelationList(QWidget):
    """A row for each product. Up and Down go through them, Alt with them moves, Del takes out."""

    changed = Signal(object)  # the summaries as they are to be

    def __init__(self) -> None:
        super().__init__()
        self.summaries: tuple[Summary, ...] = ()
        self.current = 0
        self._language: Language = "en"
        self._code, self._name = Lines(theme.font(14, theme.SEMIBOLD), 20), Lines(theme.font(14), 20)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_summaries(self, summaries: Sequence[Summary], language: Language) -> None:
        """Show these."""
        self.summaries, self._language = tuple(summaries), language
        self.current = min(self.current, max(len(self.summaries) - 1, 0))
        self.setVisible(bool(summaries))
        self.setAccessibleDescription(", ".join(one.code for one in summaries))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All rows."""
        return QSize(320, len(self.summaries) * _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Code, name, a cross."""
        painter, colours = QPainter(self), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, one in enumerate(self.summaries):
            top = number * _ROW
            if number == self.current and self.hasFocus():
                painter.setPen(QPen(QColor(colours.accent), 2))
                painter.setBrush(QColor(colours.accent_tint))
                painter.drawRoundedRect(QRectF(1, top + 1, self.width() - 2, _ROW - 2), 8, 8)
            self._code.draw(painter, 12, top + 10, 150, one.code, colours.ink)
            x = 12 + min(self._code.width(one.code), 150) + 12
            room = self.width() - x - _CROSS
            self._name.draw(painter, x, top + 10, room, one.name.best(self._language), colours.second)
            icon = theme.icon("close", colours.third)
            icon.paint(painter, self.width() - 30, top + 11, 18, 18)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the list."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove(self.current)
        elif step is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(self.current, self.current + step)
        else:
            self.current = min(max(self.current + step, 0), len(self.summaries) - 1)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The cross takes out; anything else chooses."""
        point = event.position().toPoint()
        self.current = min(max(point.y() // _ROW, 0), len(self.summaries) - 1)
        self.update()
        if point.x() > self.width() - _CROSS:
            self._remove(self.current)

    def _move(self, place: int, to: int) -> None:
        if 0 <= to < len(self.summaries):
            rows = list(self.summaries)
            rows.insert(to, rows.pop(place))
            self.current = to
            self.changed.emit(tuple(rows))

    def _remove(self, place: int) -> None:
        self.changed.emit((*self.summaries[:place], *self.summaries[place + 1 :]))

    def changeEvent(self, event: QEvent) -> None:
        """Draws itself in other colours."""
        self.update()
        super().changeEvent(event)
