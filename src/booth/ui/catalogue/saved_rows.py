"""The saved lists, one under the other: opened, renamed, deleted."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from booth.ui import theme
from booth.ui.widgets.lines import Lines

ROW: Final = 56
_ICON: Final = 20
_BUTTON: Final = 40
_SIDE: Final = 12


class _Editor(QLineEdit):
    """Enter, or leaving the field, takes the name; Esc does not."""

    taken = Signal(str)
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Neither key reaches what is below."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit(self.text().strip())
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """As Enter."""
        super().focusOutEvent(event)
        if self.isVisible():
            self.taken.emit(self.text().strip())


class SavedRows(QWidget):
    """Up and Down move, Enter opens, F2 renames, Del deletes; a row's buttons do the same."""

    opened = Signal(str)
    renamed = Signal(str, str)  # from, to
    deleted = Signal(str)
    reached = Signal(int)  # the keyboard is at this height

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[tuple[str, str], ...] = ()
        self._current = 0
        self._hovered = -1
        self._name = Lines(theme.font(14, theme.SEMIBOLD), 20)
        self._about = Lines(theme.font(12), 16)
        self.editor = _Editor(self)
        self.editor.setMaxLength(120)
        self.editor.hide()
        self.editor.taken.connect(self._take_name)
        self.editor.given_up.connect(self.leave_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def current(self) -> str:
        """The name of the list that the keyboard is on; empty when there is none."""
        return self._rows[self._current][0] if self._rows else ""

    def show_rows(self, rows: Sequence[tuple[str, str]], current: str = "") -> None:
        """Name, and in words what the list asks about; the keyboard goes to `current`."""
        self._rows = tuple(rows)
        places = [name for name, _ in rows]
        wanted = places.index(current) if current in places else self._current
        self._current = min(wanted, max(len(rows) - 1, 0))
        self.setMinimumHeight(len(rows) * ROW)
        self._tell()

    def sizeHint(self) -> QSize:
        """All rows."""
        return QSize(480, len(self._rows) * ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name over what it asks about; two buttons where the pointer or the keyboard is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = max(event.rect().top() // ROW, 0)
        for place in range(first, min(event.rect().bottom() // ROW + 1, len(self._rows))):
            self._draw(painter, place)

    def _draw(self, painter: QPainter, place: int) -> None:
        colours = theme.palette()
        name, about = self._rows[place]
        area = QRect(0, place * ROW, self.width(), ROW)
        focused = self.hasFocus() and place == self._current
        lit = focused or place == self._hovered
        if lit:
            painter.setPen(QPen(QColor(colours.accent), 1.5) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(QRectF(area).adjusted(1, 2, -1, -2), 8, 8)
        room = area.width() - 2 * _SIDE - 2 * _BUTTON
        top = area.top() + (8 if about else 18)
        self._name.draw(painter, _SIDE, top, room, name, colours.ink)
        self._about.draw(painter, _SIDE, top + 21, room, about, colours.second)
        if lit:
            for spot, icon in zip(self._buttons(place), ("edit", "remove"), strict=True):
                inner = QRect(0, 0, _ICON, _ICON)
                inner.moveCenter(spot.center())
                theme.icon(icon, colours.second).paint(painter, inner)

    def _buttons(self, place: int) -> tuple[QRect, QRect]:
        top = place * ROW + (ROW - _BUTTON) // 2
        left = self.width() - 2 * _BUTTON - 4
        return QRect(left, top, _BUTTON, _BUTTON), QRect(left + _BUTTON, top, _BUTTON, _BUTTON)

    # What is done with a row.

    def rename(self) -> None:
        """Type another name over the one that stands there."""
        if self._rows:
            self.editor.setGeometry(0, self._current * ROW + 8, self.width() - 2 * _BUTTON - 8, 40)
            self.editor.setText(self.current)
            self.editor.selectAll()
            self.editor.setAccessibleName(self.tr("New name"))
            self.editor.show()
            self.editor.setFocus()

    def _take_name(self, now: str) -> None:
        before = self.current
        self.leave_name()
        if now and now != before:
            self.renamed.emit(before, now)

    def leave_name(self) -> None:
        """The field goes; what was typed into it is not taken here."""
        self.editor.hide()
        self.setFocus()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a row opens it, on one of its buttons renames or deletes it."""
        place = self._at(event.position())
        if place < 0 or event.button() != Qt.MouseButton.LeftButton:
            return
        self._current = place
        self._tell()
        edit, remove = (spot.contains(event.position().toPoint()) for spot in self._buttons(place))
        if edit:
            self.rename()
        elif remove:
            self.deleted.emit(self.current)
        else:
            self.opened.emit(self.current)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which row a click would open."""
        self._hover(self._at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone."""
        self._hover(-1)

    def _hover(self, place: int) -> None:
        if place != self._hovered:
            self._hovered = place
            self.setCursor(Qt.CursorShape.PointingHandCursor if place >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    def _at(self, point: QPointF) -> int:
        place = int(point.y()) // ROW
        return place if 0 <= place < len(self._rows) else -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down, Enter, F2, Del."""
        key = event.key()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key))
        if not self._rows:
            super().keyPressEvent(event)
        elif step is not None:
            self._current = min(max(self._current + step, 0), len(self._rows) - 1)
            self._tell()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.current)
        elif key == Qt.Key.Key_F2:
            self.rename()
        elif key == Qt.Key.Key_Delete:
            self.deleted.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self.setAccessibleName(", ".join(filter(None, self._rows[self._current])) if self._rows else "")
        self.reached.emit(self._current * ROW + ROW // 2)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it."""
        self.update()
