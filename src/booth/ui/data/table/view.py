"""The sheet: rows and columns with the first columns always in sight, and the keys of a spreadsheet."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from booth.catalog.cells.columns import Column
from booth.ui import theme
from booth.ui.columns.header import SheetHeader
from booth.ui.data.table.cell import CellDelegate
from booth.ui.data.table.model import ProductTable

ROW: Final = 32
STICKY: Final = 2
Hint = QAbstractItemView.ScrollHint
Index = QModelIndex | QPersistentModelIndex
_NONE: Final = (range(0), range(0))
_COMMANDS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_EDGE: Final = 30  # pixels at the left of a code: its chevron


class SheetView(QTableView):
    """A table that reads like a spreadsheet."""

    copied = Signal()
    pasted = Signal()
    filled = Signal()  # Ctrl+D
    cleared = Signal()
    given_up = Signal()  # Esc
    opened = Signal()  # Ctrl+Enter: the product's page
    edit_asked = Signal()  # Ctrl+E: the product's form
    replace_asked = Signal()  # Ctrl+H
    toggled = Signal()  # Alt+Right: variants
    menu_asked = Signal()  # Alt+Down: what can be done with this column
    column_left = Signal()  # Alt+Shift+Left: this column goes one place to the left
    column_right = Signal()

    def __init__(self, model: ProductTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = model
        self.heads = SheetHeader(self)
        self.delegate = CellDelegate(model, self)
        self.setHorizontalHeader(self.heads)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setMinimumSectionSize(ROW)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked)
        self.setCornerWidget(QWidget())  # between the bars: Qt's own is a dark square
        self.heads.sectionResized.connect(lambda: self.viewport().update())
        self._fit_sticky()

    def fit(self, width: Callable[[Column], int]) -> None:
        """Give each column its width."""
        self.heads.blockSignals(True)
        for place, column in enumerate(self.table.columns):
            self.setColumnWidth(place, width(column))
        self.heads.blockSignals(False)
        self.updateGeometries()

    # The sticky columns.

    def _fit_sticky(self) -> None:
        """In a narrow window fewer columns stay, so that the others have room."""
        self.heads.sticky = min(STICKY, self.table.columnCount())
        while self.heads.sticky and self.heads.sticky_width() > self.viewport().width() * 0.6:
            self.heads.sticky -= 1

    def updateGeometries(self) -> None:
        """The room has changed."""
        super().updateGeometries()
        self._fit_sticky()

    def _shift(self) -> int:
        return self.heads.offset()

    def visualRect(self, index: Index) -> QRect:
        """Where a cell stands; one of a sticky column where it is seen."""
        area = super().visualRect(index)
        return area.translated(self._shift(), 0) if index.column() < self.heads.sticky else area

    def indexAt(self, pos: QPoint) -> QModelIndex:
        """The cell that is seen at a point."""
        at = QPoint(pos.x() - self._shift(), pos.y()) if pos.x() < self.heads.sticky_width() else pos
        return super().indexAt(at)

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        """Bring a cell into sight, out from under the sticky columns too."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() < self.heads.sticky:
            bar.setValue(before)
            return
        hidden = self.heads.sticky_width() - super().visualRect(index).left()
        if hidden > 0:
            bar.setValue(bar.value() - hidden)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Sideways all is drawn anew: the sticky columns stay where they are."""
        super().scrollContentsBy(dx, dy)
        if dx:
            self.viewport().update()
            self.heads.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cells, the sticky ones over those below them, the ring of the current one."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if self._shift() > 0 and self.heads.sticky:
            self._paint_sticky(painter, event.rect())
        current = self.currentIndex()
        if current.isValid() and self.hasFocus():
            area = self.visualRect(current)
            if current.column() >= self.heads.sticky and self._shift() > 0:
                painter.setClipRect(self.viewport().rect().adjusted(self.heads.sticky_width(), 0, 0, 0))
            self.delegate.draw_ring(painter, area)

    def _paint_sticky(self, painter: QPainter, dirty: QRect) -> None:
        chosen = self.selectionModel()
        first, last = self.rowAt(max(dirty.top(), 0)), self.rowAt(dirty.bottom())
        last = self.table.rowCount() - 1 if last < 0 else last
        x = 0
        for column in range(self.heads.sticky):
            width = self.columnWidth(column)
            for row in range(max(first, 0), last + 1):
                area = QRect(x, self.rowViewportPosition(row), width, ROW)
                selected = chosen.isSelected(self.table.index(row, column))
                self.delegate.draw(painter, area, row, column, selected=selected)
            x += width
        bottom = self.rowViewportPosition(last) + ROW
        painter.fillRect(x - 1, dirty.top(), 2, min(dirty.bottom(), bottom) - dirty.top(), QColor(theme.palette().line))

    # Keys and the pointer.

    def event(self, event: QEvent) -> bool:
        """The sheet's own keys, and what begins to be typed, come before the window's."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            typed = event.text().isprintable() and event.text().strip() and not event.modifiers() & _COMMANDS
            if typed or self._meant(event) is not None:
                event.accept()
                return True
        return super().event(event)

    def _meant(self, event: QKeyEvent) -> SignalInstance | None:
        """What a key asks for here."""
        asked = QKeySequence(event.keyCombination())
        return next((signal for signal, *keys in self._keys() if any(asked == QKeySequence(key) for key in keys)), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Those of a spreadsheet; the rest is the table's own."""
        meant = self._meant(event)
        if meant is not None:
            meant.emit()
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.state() != QAbstractItemView.State.EditingState:  # else it is the editor's, and comes here too
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _keys(self) -> tuple[tuple[SignalInstance, *tuple[str, ...]], ...]:
        return (
            (self.copied, "Ctrl+C", "Ctrl+Ins"),
            (self.pasted, "Ctrl+V", "Shift+Ins"),
            (self.filled, "Ctrl+D"),
            (self.cleared, "Del", "Backspace"),
            (self.given_up, "Esc"),
            (self.toggled, "Alt+Right", "Alt+Left"),
            (self.opened, "Ctrl+Return", "Ctrl+Enter"),
            (self.edit_asked, "Ctrl+E"),
            (self.replace_asked, "Ctrl+H"),
            (self.menu_asked, "Alt+Down"),
            (self.column_left, "Alt+Shift+Left"),
            (self.column_right, "Alt+Shift+Right"),
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The chevron before a code opens the variants."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        super().mousePressEvent(event)
        if index.isValid() and index.column() == 0 and point.x() - self.visualRect(index).left() < _EDGE:
            self.toggled.emit()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Enter the cell below has the keyboard, after Tab the one beside."""
        hints = QAbstractItemDelegate.EndEditHint
        super().closeEditor(editor, hints.NoHint)
        steps = {hints.SubmitModelCache: (1, 0), hints.EditNextItem: (0, 1), hints.EditPreviousItem: (0, -1)}
        if hint in steps:
            down, right = steps[hint]
            at = self.currentIndex()
            self.go(at.row() + down, at.column() + right)

    def take(self) -> None:
        """Take what stands in an open editor, as Enter does."""
        editor = self.delegate.open
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    # What is picked.

    def go(self, row: int, column: int) -> None:
        """Pick one cell, whatever keys are held; none where there is none."""
        index = self.table.index(row, column)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def picked(self) -> tuple[range, range]:
        """The rows and columns of the picked block; empty where nothing is picked."""
        held = self.selectionModel().selection()
        ranges = [held.at(place) for place in range(held.count())]
        if not ranges:
            at = self.currentIndex()
            return (range(at.row(), at.row() + 1), range(at.column(), at.column() + 1)) if at.isValid() else _NONE
        rows = [edge for one in ranges for edge in (one.top(), one.bottom())]
        columns = [edge for one in ranges for edge in (one.left(), one.right())]
        return range(min(rows), max(rows) + 1), range(min(columns), max(columns) + 1)

    def pick(self, rows: range, columns: range) -> None:
        """Pick a block; the keyboard is at its upper left cell."""
        first = self.table.index(rows.start, columns.start)
        last = self.table.index(rows.stop - 1, columns.stop - 1)
        self.go(rows.start, columns.start)
        self.selectionModel().select(QItemSelection(first, last), QItemSelectionModel.SelectionFlag.ClearAndSelect)
