"""How many there are of each size, as bars, and below them two handles that leave a part of them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from booth.ui import theme
from booth.ui.widgets.lines import Lines

_LABEL: Final = 20  # the room above the bars, in which the moved handle says its figure
_BARS: Final = 40
_HANDLE: Final = 16
_HEIGHT: Final = _LABEL + _BARS + _HANDLE + 4
STEP: Final = 1 / 96  # of the whole, for an arrow
_PAGE: Final = 1 / 12


class RangeSlider(QWidget):
    """Two handles on one line. Tab goes from one to the other; arrows, Page keys, Home and End move it."""

    moved = Signal(float, float)  # where the handles stand: 0, at the left end, to 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bins: tuple[int, ...] = ()
        self._ends = [0.0, 1.0]
        self._labels = ("", "")
        self._current = 0  # the handle that the keyboard is on
        self._held: int | None = None  # the one that the pointer holds
        self._hovered: int | None = None
        self._words = Lines(theme.font(12, theme.MEDIUM), 16)
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def ends(self) -> tuple[float, float]:
        """Where the handles stand: 0, at the left end, to 1."""
        return self._ends[0], self._ends[1]

    @property
    def bins(self) -> tuple[int, ...]:
        """How many there are of each size."""
        return self._bins

    def show_bins(self, bins: Sequence[int]) -> None:
        """Other counts; the bars stand where they stood."""
        self._bins = tuple(bins)
        self.update()

    def set_ends(self, low: float, high: float) -> None:
        """Put the handles somewhere without telling anybody."""
        self._ends = [low, high]
        self.update()

    def say(self, low: str, high: str) -> None:
        """The figures that the handles stand at, and with them the name for screen readers."""
        self._labels = (low, high)
        self.setAccessibleDescription(f"{low} – {high}")
        self.update()

    def sizeHint(self) -> QSize:
        """Bars that one can tell apart."""
        return QSize(200, _HEIGHT)

    # Where things are.

    def _x(self, end: float) -> float:
        half = _HANDLE / 2
        return half + end * (self.width() - _HANDLE)

    def _end(self, x: float) -> float:
        return min(max((x - _HANDLE / 2) / max(self.width() - _HANDLE, 1), 0.0), 1.0)

    def _near(self, x: float) -> int:
        """The handle that a press means: the nearer one; where both stand together, the one that can go there."""
        low, high = (self._x(end) for end in self._ends)
        if abs(x - low) == abs(x - high):
            return int(x > low) if self._ends[0] > 0 else 1
        return int(abs(x - high) < abs(x - low))

    def _move(self, handle: int, end: float) -> None:
        other = self._ends[1 - handle]
        end = min(max(end, 0.0), 1.0)
        end = min(end, other) if handle == 0 else max(end, other)
        if end != self._ends[handle]:
            self._ends[handle] = end
            self.update()
            self.moved.emit(*self._ends)

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars, line, handles, and the figure of the handle that is moved."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_bars(painter, colours)
        y = _LABEL + _BARS + _HANDLE / 2 + 1
        left, right = (self._x(end) for end in self._ends)
        painter.fillRect(QRectF(self._x(0), y - 1, self._x(1) - self._x(0), 2), QColor(colours.line))
        painter.fillRect(QRectF(left, y - 1, right - left, 2), QColor(colours.accent))
        for handle, x in enumerate((left, right)):
            self._draw_handle(painter, handle, QPointF(x, y), colours)
        shown = self._held if self._held is not None else (self._current if self.hasFocus() else self._hovered)
        if shown is not None:
            self._draw_label(painter, shown, colours)

    def _draw_bars(self, painter: QPainter, colours: theme.Palette) -> None:
        """A bar for each size; what is left out stands in a quieter colour."""
        most, count = max(self._bins, default=0), len(self._bins)
        whole = self._x(1) - self._x(0)
        for place, held in enumerate(self._bins):
            if held:
                kept = (place + 1) / count > self._ends[0] and place / count < self._ends[1]
                tall = max(held / most * _BARS, 2.0)
                left = self._x(0) + place / count * whole
                bar = QRectF(left + 0.5, _LABEL + _BARS - tall, whole / count - 1, tall)
                colour = colours.accent if kept else colours.third
                painter.fillRect(bar, QColor(theme.mix(colour, colours.surface, 0.55 if kept else 0.35)))

    def _draw_handle(self, painter: QPainter, handle: int, middle: QPointF, colours: theme.Palette) -> None:
        on_it = self.hasFocus() and handle == self._current
        lit = on_it or handle in (self._held, self._hovered)
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.setBrush(QColor(colours.accent if lit else colours.surface))
        painter.drawEllipse(middle, _HANDLE / 2 - 2, _HANDLE / 2 - 2)
        if on_it:  # a ring of its own colour: which of the two the keyboard is on
            painter.setPen(QPen(QColor(colours.ink), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, _HANDLE / 2 - 0.5, _HANDLE / 2 - 0.5)

    def _draw_label(self, painter: QPainter, handle: int, colours: theme.Palette) -> None:
        words = self._labels[handle]
        wide = self._words.width(words)
        x = min(max(self._x(self._ends[handle]) - wide / 2, 0), self.width() - wide)
        self._words.draw(painter, x, 0, wide + 2, words, colours.ink)

    # The pointer.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the nearer handle there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = self._current = self._near(event.position().x())
            self._move(self._held, self._end(event.position().x()))
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The handle follows; a free pointer lights the one that a press would take."""
        x = event.position().x()
        if self._held is not None:
            self._move(self._held, self._end(x))
        else:
            near = self._near(x)
            over = abs(self._x(self._ends[near]) - x) <= _HANDLE and event.position().y() >= _LABEL + _BARS - 4
            self._light(near if over else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The handle stays."""
        self._held = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel moves the handle that the keyboard is on; without the keyboard it scrolls the panel."""
        if not self.hasFocus():
            event.ignore()
            return
        notches = event.angleDelta().y() / 120
        self._move(self._current, self._ends[self._current] + notches * STEP)
        event.accept()

    def _light(self, handle: int | None) -> None:
        if handle != self._hovered:
            self._hovered = handle
            shape = Qt.CursorShape.ArrowCursor if handle is None else Qt.CursorShape.SizeHorCursor
            self.setCursor(shape)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone."""
        self._light(None)

    # The keyboard.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Page Up, Page Down, Home, End."""
        now = self._ends[self._current]
        goals = {
            Qt.Key.Key_Left: now - STEP,
            Qt.Key.Key_Down: now - STEP,
            Qt.Key.Key_Right: now + STEP,
            Qt.Key.Key_Up: now + STEP,
            Qt.Key.Key_PageDown: now - _PAGE,
            Qt.Key.Key_PageUp: now + _PAGE,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: 1.0,
        }
        if event.key() in goals:
            self._move(self._current, goals[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes to the other handle first."""
        if self.hasFocus() and self._current == int(not next):
            self._current = int(next)
            self.update()
            return True
        return super().focusNextPrevChild(next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab comes to the first handle, Shift+Tab to the second."""
        if event.reason() == Qt.FocusReason.TabFocusReason:
            self._current = 0
        elif event.reason() == Qt.FocusReason.BacktabFocusReason:
            self._current = 1
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in other colours."""
        self.update()
        super().changeEvent(event)
