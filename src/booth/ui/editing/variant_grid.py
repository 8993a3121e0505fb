"""The table of models: typed into, pasted into from Excel or LibreOffice, rows added, moved and removed by keyboard."""

from typing import Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from booth.ui import theme
from booth.ui.editing.variant_model import VariantModel
from booth.ui.widgets import block
from booth.ui.widgets.lines import Lines

_ROW: Final = 40
_SIDE: Final = 10
_LEAST: Final = 96
_MOST: Final = 280
Index = QModelIndex | QPersistentModelIndex


class CellEditor(QStyledItemDelegate):
    """Gives a cell its line to type into, and remembers it while it is open."""

    typed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.open: QLineEdit | None = None
        self._words = Lines(theme.font(14), 20)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line without a frame of its own: the cell is the frame."""
        line = QLineEdit(parent)
        line.setStyleSheet("QLineEdit { border-radius: 0; padding: 0 7px; }")
        line.destroyed.connect(self._forget)
        line.textEdited.connect(self.typed)
        self.open = line
        return line

    def _forget(self) -> None:
        self.open = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, hairlines, words; a ring around the cell that has the keyboard."""
        colours, area = theme.palette(), option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(area, QColor(colours.accent_tint if selected else colours.surface))
        painter.setPen(QColor(colours.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.topRight(), area.bottomRight())
        ink = index.data(Qt.ItemDataRole.ForegroundRole)
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        top = area.top() + (area.height() - 20) / 2
        self._words.draw(painter, area.left() + _SIDE, top, area.width() - 2 * _SIDE, words, ink.name())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(area.adjusted(1, 1, -1, -1))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The words with room beside them."""
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        return QSize(round(self._words.width(words)) + 2 * _SIDE + 2, _ROW)


class GridHead(QHeaderView):
    """The columns' names, set as in the table of products."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._words = Lines(theme.font(12, theme.SEMIBOLD), 16)
        self.setHighlightSections(False)
        self.setFixedHeight(_ROW)

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        """The words with room beside them."""
        return QSize(round(self._words.width(self._title(logicalIndex))) + 2 * _SIDE + 2, _ROW)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Words in one line, hairlines below and behind."""
        colours, top = theme.palette(), rect.top() + (rect.height() - 16) / 2
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.line))
        painter.fillRect(rect.right(), rect.top() + 10, 1, rect.height() - 20, QColor(colours.line))
        room = rect.width() - 2 * _SIDE
        self._words.draw(painter, rect.left() + _SIDE, top, room, self._title(logicalIndex), colours.second)

    def _title(self, column: int) -> str:
        return str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")


class VariantGrid(QTableView):
    """Arrows move, letters and F2 edit, Ctrl+C and Ctrl+V copy and paste, Del empties; Alt+Enter, Alt+↑ ↓, Alt+Del."""

    pasted = Signal(object, int, int)  # a Block, the row and the column it goes to
    emptied = Signal(object)  # pairs of row and column
    added = Signal()
    moved = Signal(int, int)  # row, by
    removed = Signal(object)  # rows
    typed = Signal()

    def __init__(self, model: VariantModel) -> None:
        super().__init__()
        self.cell = CellEditor(self)
        self.cell.typed.connect(self.typed)
        self.setModel(model)
        self.setItemDelegate(self.cell)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setTabKeyNavigation(False)  # Tab leads on through the form
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumWidth(_ROW)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setHorizontalHeader(GridHead(self))
        model.modelReset.connect(self.fit)
        model.dataChanged.connect(self.fit)

    @property
    def editing(self) -> bool:
        """Whether a cell is being typed into."""
        return self.cell.open is not None

    def commit(self) -> None:
        """Take what is typed into a cell."""
        if self.cell.open is not None:
            self.commitData(self.cell.open)
            self.closeEditor(self.cell.open, QStyledItemDelegate.EndEditHint.NoHint)

    @property
    def typing(self) -> tuple[int, int, str] | None:
        """Row, column and text of the cell that is being typed into; None while there is none."""
        if self.cell.open is None:
            return None
        here = self.currentIndex()
        return here.row(), here.column(), self.cell.open.text()

    def choose(self, row: int, column: int) -> None:
        """Lead to a cell."""
        index = self.model().index(row, column)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def fit(self) -> None:
        """Columns as wide as what stands in them, rows all in sight: the form scrolls, not the table."""
        if self.editing:
            return
        for column in range(self.model().columnCount()):
            wanted = max(self.sizeHintForColumn(column), self.horizontalHeader().sectionSizeHint(column)) + 16
            self.setColumnWidth(column, min(max(wanted, _LEAST), _MOST))
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(_ROW * (self.model().rowCount() + 1) + bar + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the table; what is none of them is Qt's."""
        here = self.currentIndex()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and self._of_rows(event, here):
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(block.write(self._cells()))
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(block.read(QApplication.clipboard().text()), max(here.row(), 0), max(here.column(), 0))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.emptied.emit([(one.row(), one.column()) for one in self.selectedIndexes()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and here.isValid():
            self.edit(here)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _of_rows(self, event: QKeyEvent, here: QModelIndex) -> bool:
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.moved.emit(here.row(), -1 if event.key() == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Delete:
                self.removed.emit(sorted({one.row() for one in self.selectedIndexes()}))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.added.emit()
            case _:
                return False
        return True

    def _cells(self) -> list[list[str]]:
        """The texts of the cells that are chosen, row by row."""
        chosen = self.selectedIndexes()
        rows = sorted({one.row() for one in chosen})
        columns = sorted({one.column() for one in chosen})
        model = self.model()
        return [[str(model.index(row, one).data(Qt.ItemDataRole.EditRole)) for one in columns] for row in rows]
