"""The narrow list of pages at the left of the data room."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from booth.ui import theme
from booth.ui.widgets.lines import Lines

WIDTH: Final = 200
_ROW: Final = 40
_STEP: Final = 44
_LEAST: Final = 28
_TOP: Final = 16
_SIDE: Final = 12
_ICON: Final = 20


class PageList(QWidget):
    """A row for each page. A click opens it; so do Up and Down."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[str, str, str], ...] = ()
        self._current = ""
        self._hovered = -1
        self._words = Lines(theme.font(14, theme.MEDIUM), 20)
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)

    def set_rows(self, rows: tuple[tuple[str, str, str], ...]) -> None:
        """Key, icon and title of each page, in order."""
        self._rows = rows
        self.show_current(self._current)

    @property
    def titles(self) -> tuple[str, ...]:
        """What stands in the list."""
        return tuple(title for _, _, title in self._rows)

    def show_current(self, key: str) -> None:
        """Mark the page that is open."""
        self._current = key
        self.setAccessibleName(next((title for each, _, title in self._rows if each == key), ""))
        self.update()

    def step(self, by: int) -> None:
        """Open the page before or after the one that is open."""
        keys = [key for key, _, _ in self._rows]
        place = keys.index(self._current) + by if self._current in keys else 0
        if 0 <= place < len(keys):
            self.chosen.emit(keys[place])

    def area(self, number: int) -> QRect:
        """Where a row stands."""
        room = (self.height() - 2 * _TOP) // max(len(self._rows), 1)
        step = max(min(_STEP, room), _LEAST)  # on a low screen the rows move together, so that all are in sight
        return QRect(_SIDE, _TOP + number * step, self.width() - 2 * _SIDE, min(_ROW, step - 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A surface with a hairline at the right; the open page on a tint."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.surface))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(colours.line))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(len(self._rows)):
            self._draw(painter, number)

    def _draw(self, painter: QPainter, number: int) -> None:
        colours, area = theme.palette(), self.area(number)
        key, icon, title = self._rows[number]
        active = key == self._current
        ground = colours.accent_tint if active else (colours.hover if number == self._hovered else "")
        ring = active and self.hasFocus()
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent), 2) if ring else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 8, 8)
        ink = colours.accent if active else colours.second
        top = area.top() + (area.height() - _ICON) // 2
        theme.icon(icon, ink).paint(painter, QRect(area.left() + 12, top, _ICON, _ICON))
        words = area.width() - 12 - _ICON - 12 - 8
        self._words.draw(painter, area.left() + 12 + _ICON + 12, top, words, title, colours.ink if active else ink)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the page under the pointer."""
        number = self._at(event.position().toPoint())
        if number >= 0:
            self.chosen.emit(self._rows[number][0])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which page a click would open."""
        self._hover(self._at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone."""
        self._hover(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down open the neighbour."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step(step)

    def focusInEvent(self, event: QEvent) -> None:
        """Show the ring."""
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        """Hide the ring."""
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in other colours."""
        self.update()
        super().changeEvent(event)

    def _at(self, point: QPoint) -> int:
        return next((n for n in range(len(self._rows)) if self.area(n).contains(point)), -1)

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            shape = Qt.CursorShape.PointingHandCursor if number >= 0 else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()
