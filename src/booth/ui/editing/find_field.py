"""The search field of the form: some letters of a field's name or text, and Enter leads there."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from booth.ui import theme
from booth.ui.editing.finding import Entry, found
from booth.ui.widgets.lines import Lines
from booth.ui.widgets.search_field import SearchField

_ROW: Final = 44
_SIDE: Final = 12


class FoundList(QWidget):
    """What was found, over the form; one of them is the one that Enter takes."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()
        self.current = 0
        self._name, self._text = Lines(theme.font(14, theme.MEDIUM), 20), Lines(theme.font(12), 16)
        self.setMouseTracking(True)
        self.hide()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; none hides the list."""
        self.entries, self.current = entries, 0
        self.setAccessibleName(", ".join(one.label for one in entries))
        self.resize(self.width(), self.sizeHint().height())
        self.setVisible(bool(entries))
        self.raise_()
        self.update()

    def step(self, by: int) -> None:
        """The next one or the one before."""
        if self.entries:
            self.current = (self.current + by) % len(self.entries)
            self.update()

    def sizeHint(self) -> QSize:
        """All rows."""
        return QSize(360, len(self.entries) * _ROW + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each field's name, and what stands in it."""
        painter, colours = QPainter(self), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        room = self.width() - 2 * _SIDE
        for number, one in enumerate(self.entries):
            top = 4 + number * _ROW
            if number == self.current:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.accent_tint))
                painter.drawRoundedRect(QRectF(4, top, self.width() - 8, _ROW), 6, 6)
            self._name.draw(painter, _SIDE, top + (4 if one.text else 12), room, one.label, colours.ink)
            self._text.draw(painter, _SIDE, top + 24, room, one.text, colours.second)

    def _at(self, point: QPoint) -> int:
        return min(max((point.y() - 4) // _ROW, 0), len(self.entries) - 1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The one under the pointer."""
        self.current = self._at(event.position().toPoint())
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click takes it."""
        if self.entries:
            self.chosen.emit(self.entries[self._at(event.position().toPoint())].field)


class FindField(SearchField):
    """Down and Up go through what was found, Enter leads to it, Esc empties and then leaves."""

    chosen = Signal(str)  # a field's name
    closed = Signal()  # Esc in an empty field

    def __init__(self, entries: Callable[[], Sequence[Entry]], over: QWidget, key: str = "") -> None:
        """`entries`: all fields there are, asked when somebody types; `over`: the widget that the list lies on.

        `key`: the one that leads here, where there is one.
        """
        super().__init__(key)
        self._entries, self._over = entries, over
        self.found = FoundList(over)
        self.found.chosen.connect(self._take)
        self.textChanged.connect(self._search)

    def _search(self, words: str) -> None:
        self.show_found(found(self._entries(), words) if words.strip() else ())

    def show_found(self, hits: Sequence[Entry]) -> None:
        """The list under the field, or over it where there is no room below."""
        corner = self.mapTo(self._over, QPoint(0, self.height() + 4))
        self.found.resize(max(self.width(), 320), 10)
        self.found.show_entries(hits)
        if corner.y() + self.found.height() > self._over.height():
            corner = self.mapTo(self._over, QPoint(0, -self.found.height() - 4))
        self.found.move(corner)

    def _take(self, field: str) -> None:
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        self.found.hide()
        self.chosen.emit(field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the list, else those of a line."""
        match event.key():
            case Qt.Key.Key_Down:
                self.found.step(1)
            case Qt.Key.Key_Up:
                self.found.step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self.found.entries:
                    self._take(self.found.entries[self.found.current].field)
            case Qt.Key.Key_Escape:
                if self.text():
                    self.clear()
                else:
                    self.closed.emit()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The list belongs to the keyboard."""
        super().focusOutEvent(event)
        self.found.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in other colours."""
        self.update()
        super().changeEvent(event)
