"""A list of rows that stays quick with a hundred thousand of them: a face draws what is seen, and no more."""

from collections.abc import Sequence
from itertools import chain
from typing import Final, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from booth.ui.theme import palette

Index = QModelIndex | QPersistentModelIndex
_SELECT = QItemSelectionModel.SelectionFlag
_NOWHERE: Final = QModelIndex()
HEADING: Final = 48


class RowFace(Protocol):
    """Draws one row and says it in words; rows are named by their place in the list."""

    @property
    def height(self) -> int:
        """How tall every row is, in pixels; headings are HEADING tall."""
        ...

    def draw(self, painter: QPainter, row: int, area: QRect) -> None:
        """Draw a row on a ground that is there already."""
        ...

    def words(self, row: int) -> str:
        """The row in one line, for screen readers."""
        ...

    def heading(self, row: int) -> bool:
        """Whether the row is a heading, which can be neither chosen nor opened."""
        ...


class _Rows(QAbstractTableModel):
    """As many rows as there are keys. A table asks how many, and then only for those that are in sight."""

    def __init__(self, face: RowFace) -> None:
        super().__init__()
        self._face = face
        self.keys: tuple[str, ...] = ()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self.keys)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """A face draws the whole row."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The row's words."""
        return self._face.words(index.row()) if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are there to be read only."""
        if self._face.heading(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def show(self, keys: Sequence[str]) -> None:
        """Other rows."""
        self.beginResetModel()
        self.keys = tuple(keys)
        self.endResetModel()


class _Row(QStyledItemDelegate):
    """Ground and hairline, then the face."""

    def __init__(self, face: RowFace, view: "RowList") -> None:
        super().__init__(view)
        self._face, self._view = face, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row; the one with the keyboard has a bar at its left."""
        colours, area = palette(), QRect(option.rect)
        heading = self._face.heading(index.row())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        lit = bool(option.state & QStyle.StateFlag.State_MouseOver) and not heading
        ground = colours.accent_tint if chosen else (colours.hover if lit else colours.surface)
        painter.fillRect(area, QColor(colours.ground if heading else ground))
        if index.row() == self._view.row and self._view.hasFocus():
            painter.fillRect(area.left(), area.top(), 3, area.height(), QColor(colours.accent))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, QColor(colours.line))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._face.draw(painter, index.row(), area)
        painter.restore()


class RowList(QTableView):
    """Up and Down move, Enter or a double click opens; with `several`, Shift and Ctrl choose more than one."""

    opened = Signal(int)
    moved = Signal()  # another row has the keyboard, or others are chosen

    def __init__(self, face: RowFace, *, several: bool = False, headings: bool = False) -> None:
        super().__init__()
        self._face, self._rows, self._headings = face, _Rows(face), headings
        self.setModel(self._rows)
        self.setItemDelegate(_Row(face, self))
        self._lay_out()
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self.moved)
        self.selectionModel().currentChanged.connect(self.moved)  # which comes after the choice of it

    def _lay_out(self) -> None:
        """One column over the whole width, no heads; rows of one height, which need not be measured."""
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._face.height)

    @property
    def row(self) -> int:
        """The row that the keyboard is on; -1 for none."""
        return self.currentIndex().row()

    @property
    def chosen(self) -> tuple[int, ...]:
        """The rows that are chosen, from the top."""
        return tuple(sorted(index.row() for index in self.selectedIndexes()))

    @property
    def keys(self) -> tuple[str, ...]:
        """What the rows stand for."""
        return self._rows.keys

    def show_rows(self, keys: Sequence[str]) -> None:
        """Other rows. The one with the keyboard keeps it while it is there, and the list its place."""
        row, place = self.row, self.verticalScrollBar().value()
        held = self._rows.keys[row] if 0 <= row < len(self._rows.keys) else ""
        self._rows.show(keys)
        if self._headings:
            for each in filter(self._face.heading, range(len(keys))):
                self.setRowHeight(each, HEADING)
        if keys:
            # One that has gone leaves the keyboard to what came after it: the next thing to do.
            self.go(keys.index(held) if held in keys else min(max(row, 0), len(keys) - 1), scroll=not held)
        self.verticalScrollBar().setValue(place)
        self.moved.emit()

    def go(self, row: int, *, scroll: bool = True) -> None:
        """Put the keyboard on a row, or on the nearest below it (else above) that is no heading."""
        index = self._nearest(row)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _SELECT.ClearAndSelect)
            if scroll:
                self.scrollTo(index)

    def _nearest(self, row: int) -> QModelIndex:
        row = max(row, 0)  # an empty list, which the keyboard may come to before its rows, has no row
        after = range(row, len(self._rows.keys))
        found = next((each for each in chain(after, range(row - 1, -1, -1)) if not self._face.heading(each)), -1)
        return self._rows.index(found, 0)

    def moveCursor(self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End lead to the first row and the last; no key leads to a heading."""
        match cursorAction:
            case QAbstractItemView.CursorAction.MoveHome:
                return self._nearest(0)
            case QAbstractItemView.CursorAction.MoveEnd:
                return self._nearest(len(self._rows.keys) - 1)
            case _:
                return self._nearest(super().moveCursor(cursorAction, modifiers).row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters are the page's own keys and search nothing here."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.row >= 0:
            self.opened.emit(self.row)
        elif event.text().isalpha() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())
