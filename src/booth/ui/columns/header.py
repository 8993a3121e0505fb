"""The table's heads: a click sorts, and those of the sticky columns stay in sight."""

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from booth.ui import theme
from booth.ui.widgets.lines import Lines

HEIGHT: Final = 40
PADDING: Final = 10
FIRST: Final = 24  # of the first column: in line with the page's title
_ARROW: Final = 16


class SheetHeader(QHeaderView):
    """Heads of columns, the first `sticky` of which do not scroll away."""

    menu_wanted = Signal(int)  # a column
    dragged = Signal(int, int)  # a column's place, and the one it was dropped at

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.sticky = 0
        self.sorted = -1
        self.falling = False
        self.narrowed: frozenset[int] = frozenset()  # columns of which only empty cells are shown
        self._words = Lines(theme.font(12, theme.SEMIBOLD), 16, 2)
        self._shift = 0.0
        self.setFixedHeight(HEIGHT)
        self.setMinimumSectionSize(56)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(False)
        self.sectionMoved.connect(self._tell_move)

    def _tell_move(self, column: int, _before: int, now: int) -> None:
        """The table shows its columns in another order: the heads themselves stay in the order of the columns."""
        self.blockSignals(True)
        self.moveSection(now, column)
        self.blockSignals(False)
        self.dragged.emit(column, now)

    def sticky_width(self) -> int:
        """How far the sticky columns reach."""
        return sum(self.sectionSize(column) for column in range(self.sticky))

    def below(self, column: int) -> QPoint:
        """Where on the screen something about a column opens: under its head, at its left."""
        x = self.sectionPosition(column) - (0 if column < self.sticky else self.offset())
        return self.mapToGlobal(QPoint(x, self.height()))

    def show_order(self, column: int, *, falling: bool) -> None:
        """Mark the column by which the rows stand; -1 for none."""
        self.sorted, self.falling = column, falling
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Words in two lines at most, an arrow where the rows stand by this column."""
        colours = theme.palette()
        painter.fillRect(rect, QColor(colours.ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.line))
        painter.fillRect(rect.right(), rect.top() + 10, 1, rect.height() - 20, QColor(colours.line))
        marks = [name for name, holds in self._marks(logicalIndex) if holds]
        left = FIRST if logicalIndex == 0 else PADDING
        room = rect.width() - left - PADDING - len(marks) * (_ARROW + 2)
        title = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        lines = self._words.lines(title, room)
        top = rect.top() + (rect.height() - len(lines) * self._words.leading) / 2
        self._words.draw(painter, rect.left() + left, top, room, title, colours.ink if marks else colours.second)
        for place, name in enumerate(marks):
            x = rect.right() - PADDING - (place + 1) * (_ARROW + 2) + 4
            spot = QRect(x, rect.center().y() - _ARROW // 2 + 1, _ARROW, _ARROW)
            theme.icon(name, colours.accent).paint(painter, spot)

    def _marks(self, column: int) -> tuple[tuple[str, bool], ...]:
        return (
            ("down" if self.falling else "up", column == self.sorted),
            ("empty_cell", column in self.narrowed),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """All heads, then the sticky ones over those that have scrolled below them."""
        super().paintEvent(event)
        if self.offset() <= 0:
            return
        painter = QPainter(self.viewport())
        x = 0
        for column in range(self.sticky):
            width = self.sectionSize(column)
            self.paintSection(painter, QRect(x, 0, width, self.height()), column)
            x += width
        painter.fillRect(x - 1, 0, 2, self.height(), QColor(theme.palette().line))

    # The pointer over a sticky head means that head, and not the one below it.

    def _moved(self, event: QMouseEvent) -> QMouseEvent:
        shift = QPointF(self._shift, 0)
        return QMouseEvent(
            event.type(),
            event.position() - shift,
            event.scenePosition() - shift,
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
            event.pointingDevice(),
        )

    def _aim(self, event: QMouseEvent) -> None:
        self._shift = self.offset() if event.position().x() < self.sticky_width() else 0.0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Sorting or sizing begins."""
        self._aim(event)
        super().mousePressEvent(self._moved(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Sizing goes on with the column it began with."""
        if not event.buttons():
            self._aim(event)
        super().mouseMoveEvent(self._moved(event))
        if event.buttons():
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Sorting or sizing ends."""
        super().mouseReleaseEvent(self._moved(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click between two heads fits the column."""
        self._aim(event)
        super().mouseDoubleClickEvent(self._moved(event))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with a column."""
        x = event.pos().x()
        column = self.logicalIndexAt(x - (self.offset() if x < self.sticky_width() else 0))
        if column >= 0:
            self.menu_wanted.emit(column)
