"""A grid of cards that stays quick with a hundred thousand of them: only what is seen is ever asked for."""

from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from booth.ui.theme import palette


@dataclass(frozen=True, slots=True)
class Spacing:
    """How far cards stand from each other and from the edges, in pixels, and how many side by side at most."""

    gap: int = 16
    left: int = 24
    right: int = 12  # the scroll bar, always there, makes it a full margin
    top: int = 4
    bottom: int = 24
    columns: int = 8


CARDS: Final = Spacing()
ROWS: Final = Spacing(0, 0, 0, 0, 0, 1)  # as the rows of a table


class CardFace(Protocol):
    """Draws one card and knows its measures, all in pixels."""

    def least_width(self) -> int:
        """No card is narrower."""
        ...

    def height(self, width: int) -> int:
        """How tall cards of this width are."""
        ...

    def prepare(self, first: int, last: int) -> None:
        """Cards `first` to `last` are about to be drawn."""
        ...

    def draw(self, painter: QPainter, index: int, area: QRect, *, current: bool, hovered: bool) -> None:
        """Draw a card. What is not there yet is drawn as a calm empty card."""
        ...

    def tick_area(self, area: QRect) -> QRect:
        """Where a click ticks the card instead of opening it."""
        ...

    def words(self, index: int) -> str:
        """The card in one line, for screen readers."""
        ...

    def hint(self, index: int, area: QRect, point: QPoint) -> str:
        """What is worth a word at a point of a card; empty for nothing."""
        ...


class CardGrid(QAbstractScrollArea):
    """Cards in rows, as many columns as fit. Arrows move, Enter opens, Space ticks."""

    opened = Signal(int)
    ticked = Signal(int)
    moved = Signal(int)
    painted = Signal()

    def __init__(self, face: CardFace, parent: QWidget | None = None, *, spacing: Spacing = CARDS) -> None:
        super().__init__(parent)
        # A viewport of our own: asking Qt for its one makes PySide look through every class of widget (25 ms).
        self._view = QWidget()
        self.setViewport(self._view)
        self._face = face
        self._space = spacing
        self._count = 0
        self._current = 0
        self._hovered = -1
        self._columns = 1
        self._card = QSize(face.least_width(), face.height(face.least_width()))
        self._ahead = QTimer(self, singleShot=True, interval=0)
        self._ahead.timeout.connect(self._look_ahead)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._view.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._view.setMouseTracking(True)

    # What is shown.

    @property
    def count(self) -> int:
        """How many cards there are."""
        return self._count

    @property
    def columns(self) -> int:
        """How many stand in a row now."""
        return self._columns

    @property
    def current(self) -> int:
        """The card that the keyboard is on; -1 when there is none."""
        return self._current if self._count else -1

    def set_count(self, count: int, current: int = 0) -> None:
        """Show so many cards, from the top, with the keyboard on `current`."""
        self._count = count
        self._current = min(max(current, 0), max(count - 1, 0))
        self._hovered = -1
        self._measure()
        self.verticalScrollBar().setValue(0)
        self.show_card(self._current)
        self._view.update()

    def grow(self, count: int) -> None:
        """More cards behind those that stand there already: nothing that is seen moves."""
        self._count = count
        self._measure()
        self._view.update()

    def refresh(self) -> None:
        """Draw the seen cards again, and say the one that the keyboard is on in the words that hold now."""
        self._view.update()
        if self._view.accessibleName():
            self._view.setAccessibleName(self._face.words(self._current))

    def refresh_card(self, index: int) -> None:
        """Draw one card again."""
        self._view.update(self.area(index).adjusted(-4, -4, 4, 4))

    def remeasure(self) -> None:
        """The face's measures are different now."""
        self._measure()
        self._view.update()

    def set_current(self, index: int, *, show: bool = True) -> None:
        """Put the keyboard on a card; `show`: and bring it into sight."""
        if not 0 <= index < self._count:
            return
        before, self._current = self._current, index
        self.refresh_card(before)
        self.refresh_card(index)
        if show:
            self.show_card(index)
        self._view.setAccessibleName(self._face.words(index))
        self.moved.emit(index)

    def show_card(self, index: int) -> None:
        """Scroll as little as needed for the whole card to be seen."""
        top = self._top(index)
        bar, seen = self.verticalScrollBar(), self._view.height()
        if top - self._space.gap < bar.value():
            bar.setValue(top - self._space.gap if top > self._space.gap else 0)
        elif top + self._card.height() + self._space.gap > bar.value() + seen:
            bar.setValue(top + self._card.height() + self._space.gap - seen)

    def first_seen(self) -> int:
        """The card at the upper left."""
        return min(self._row_at(self.verticalScrollBar().value()) * self._columns, max(self._count - 1, 0))

    @property
    def seen(self) -> tuple[int, int]:
        """The cards in sight: from, up to."""
        return self._seen()

    def area(self, index: int) -> QRect:
        """Where a card stands in the viewport."""
        row, column = divmod(index, self._columns)
        x = self._space.left + column * (self._card.width() + self._space.gap)
        y = self._top_of_row(row) - self.verticalScrollBar().value()
        return QRect(QPoint(x, y), self._card)

    def card_at(self, point: QPoint) -> int:
        """The card under a point of the viewport, -1 for none."""
        row = self._row_at(point.y() + self.verticalScrollBar().value())
        for index in range(row * self._columns, min((row + 1) * self._columns, self._count)):
            if self.area(index).contains(point):
                return index
        return -1

    # Measures.

    def _top_of_row(self, row: int) -> int:
        return self._space.top + row * (self._card.height() + self._space.gap)

    def _top(self, index: int) -> int:
        return self._top_of_row(index // self._columns)

    def _row_at(self, y: int) -> int:
        return max((y - self._space.top) // (self._card.height() + self._space.gap), 0)

    def _measure(self) -> None:
        room = self._view.width() - self._space.left - self._space.right + self._space.gap
        least = self._face.least_width() + self._space.gap
        self._columns = min(max(room // least, 1), self._space.columns)
        width = max(room // self._columns - self._space.gap, 1)
        self._card = QSize(width, self._face.height(width))
        rows = -(-self._count // self._columns)
        length = self._top_of_row(rows) + self._space.bottom - self._space.gap if rows else 0
        bar = self.verticalScrollBar()
        bar.setRange(0, max(length - self._view.height(), 0))
        bar.setEnabled(bar.maximum() > 0)  # its place is kept where there is nothing to scroll
        bar.setPageStep(max(self._view.height() - self._card.height() // 3, 1))
        bar.setSingleStep(max(self._card.height() // 5, 1))

    def _seen(self) -> tuple[int, int]:
        """First and last (exclusive) card that can be seen."""
        top = self.verticalScrollBar().value()
        first = self._row_at(top) * self._columns
        last = (self._row_at(top + self._view.height()) + 1) * self._columns
        return first, min(last, self._count)

    def _look_ahead(self) -> None:
        first, last = self._seen()
        more = max(last - first, 1)
        self._face.prepare(max(first - more, 0), min(last + more, self._count))

    # Events.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cards that the event's region touches."""
        painter = QPainter(self._view)
        painter.fillRect(event.rect(), QColor(palette().ground))
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        focused = self.hasFocus()
        first, last = self._seen()
        for index in range(first, last):
            area = self.area(index)
            if event.region().intersects(area.adjusted(-3, -3, 3, 3)):
                current = focused and index == self._current
                self._face.draw(painter, index, area, current=current, hovered=index == self._hovered)
        painter.end()
        self._ahead.start()
        self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the card at the upper left where it is."""
        anchor = self.first_seen()
        offset = self.verticalScrollBar().value() - self._top(anchor)
        self._measure()
        if anchor:
            self.verticalScrollBar().setValue(self._top(anchor) + offset)
        super().resizeEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is drawn; only the strip that comes into sight is drawn anew."""
        self._set_hovered(-1)
        if dx:
            self._view.update()
        else:
            self._view.scroll(0, dy)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by whole notches or by the pixels of a touchpad."""
        pixels = event.pixelDelta().y()
        bar = self.verticalScrollBar()
        step = pixels or round(event.angleDelta().y() / 120 * 3 * bar.singleStep())
        bar.setValue(bar.value() - step)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home, End, Page Up and Down move; Enter opens; Space ticks."""
        if not self._count:
            super().keyPressEvent(event)
            return
        key, page = event.key(), max(self._view.height() // (self._card.height() + self._space.gap), 1)
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
            Qt.Key.Key_PageUp: -self._columns * page,
            Qt.Key.Key_PageDown: self._columns * page,
            Qt.Key.Key_Home: -self._current,
            Qt.Key.Key_End: self._count - 1 - self._current,
        }
        if key in steps:
            self.set_current(self._reached(steps[Qt.Key(key)]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self._current)
        elif key == Qt.Key.Key_Space:
            self.ticked.emit(self._current)
        else:
            super().keyPressEvent(event)

    def _reached(self, step: int) -> int:
        """Where a step of the keyboard leads: up and down keep their column while there is a row."""
        goal = self._current + step
        if abs(step) >= self._columns and not 0 <= goal < self._count:
            last_row = (self._count - 1) // self._columns
            if step > 0 and self._current // self._columns < last_row:
                return self._count - 1
            return self._current if abs(step) == self._columns else (0 if step < 0 else self._count - 1)
        return min(max(goal, 0), self._count - 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the tick ticks, anywhere else on the card opens."""
        index = self.card_at(event.position().toPoint())
        if index < 0 or event.button() != Qt.MouseButton.LeftButton:
            return
        self.set_current(index, show=False)  # nothing moves under the pointer
        inside = self._face.tick_area(self.area(index)).contains(event.position().toPoint())
        (self.ticked if inside else self.opened).emit(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The press has done it all."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which card a click would open."""
        self._set_hovered(self.card_at(event.position().toPoint()))

    def viewportEvent(self, event: QEvent) -> bool:
        """Forget the hovered card when the pointer leaves; say what the pointer rests on."""
        if event.type() == QEvent.Type.Leave:
            self._set_hovered(-1)
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.card_at(event.pos())
            words = self._face.hint(index, self.area(index), event.pos()) if index >= 0 else ""
            QToolTip.showText(event.globalPos(), words, self._view)
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QEvent) -> None:
        """Show where the keyboard is."""
        self.refresh_card(self._current)

    def focusOutEvent(self, event: QEvent) -> None:
        """Hide where the keyboard was."""
        self.refresh_card(self._current)

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in other colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self._view.update()
        super().changeEvent(event)

    def _set_hovered(self, index: int) -> None:
        if index == self._hovered:
            return
        before, self._hovered = self._hovered, index
        for each in (before, index):
            if each >= 0:
                self.refresh_card(each)
        shape = Qt.CursorShape.PointingHandCursor if index >= 0 else Qt.CursorShape.ArrowCursor
        self._view.setCursor(shape)
