"""Every product and its plinth's number, in the order of numbers: typed anew, or put elsewhere by dragging."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from booth.catalog.reshaping.plinths import Standing, doubles
from booth.languages import Language
from booth.ui import theme
from booth.ui.data.reference.shelf.plain_rows import PlainRows

PLINTH: Final = 0
_ROW: Final = 40
_PLACE: Final = QModelIndex()
_Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex


class PlinthModel(QAbstractTableModel):
    """Number, code, name, exhibitor. A double number is red; who has none stands at the end."""

    typed = Signal(str, str)  # uid, the number that is to be

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.stands: tuple[Standing, ...] = ()
        self.doubles: frozenset[str] = frozenset()
        self.placed = 0  # how many have a number
        self.writable = True
        self._exhibitors: dict[str, str] = {}
        self._titles = ("", "", "", "")
        self._language: Language = "en"
        self._none = ""
        self._bold = theme.font(14, theme.SEMIBOLD)

    def show_stands(self, stands: Sequence[Standing], exhibitors: dict[str, str], language: Language) -> None:
        """These products, in this order."""
        self.beginResetModel()
        self.stands, self._exhibitors, self._language = tuple(stands), exhibitors, language
        self.doubles = doubles(self.stands)
        self.placed = sum(1 for one in self.stands if one.plinth)
        self.endResetModel()

    def set_titles(self, titles: tuple[str, str, str, str], none: str) -> None:
        """The heads of the columns, and what stands in place of a number that is missing."""
        self._titles, self._none = titles, none
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 3)

    def rowCount(self, parent: Index = _PLACE) -> int:
        """One for each product."""
        return 0 if parent.isValid() else len(self.stands)

    def columnCount(self, parent: Index = _PLACE) -> int:
        """Number, code, name, exhibitor."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        """The heads of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """What stands in a cell, and in which ink."""
        one, column = self.stands[index.row()], index.column()
        if role == _Role.EditRole:
            return one.plinth
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return self._text(one, column)
        if role == _Role.FontRole and column == PLINTH:
            return self._bold if one.plinth else None
        if role == _Role.ForegroundRole:
            return self._ink(one, column)
        return None

    def _text(self, one: Standing, column: int) -> str:
        if column == PLINTH:
            return one.plinth or self._none
        return (one.code, one.name.best(self._language), self._exhibitors.get(one.exhibitor, ""))[column - 1]

    def _ink(self, one: Standing, column: int) -> QBrush | None:
        colours = theme.palette()
        if column == PLINTH and one.plinth.casefold() in self.doubles:
            return QBrush(QColor(colours.danger))
        return QBrush(QColor(colours.third)) if not one.plinth and column == PLINTH else None

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        """A number was typed."""
        one, number = self.stands[index.row()], "".join(str(value).split())
        if role != _Role.EditRole or number == one.plinth:
            return False
        self.typed.emit(one.uid, number)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Numbers can be typed; rows can be dragged between each other."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not self.writable:
            return flags
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        editable = Qt.ItemFlag.ItemIsEditable if index.column() == PLINTH else Qt.ItemFlag.NoItemFlags
        return flags | Qt.ItemFlag.ItemIsDragEnabled | editable

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved."""
        return Qt.DropAction.MoveAction


class PlinthTable(QTableView):
    """Type a number, or drag a row; Alt+Up and Alt+Down move it. Enter goes down, as in a sheet."""

    moved = Signal(str, int)  # uid, the row where it is to stand
    opened = Signal(str)  # uid

    def __init__(self) -> None:
        super().__init__()
        self.plinths = PlinthModel(self)
        self.setModel(self.plinths)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setItemDelegate(PlainRows(self, _ROW))
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.doubleClicked.connect(self._double_click)
        self._lay_out()

    def _lay_out(self) -> None:
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (PLINTH, 1, 3):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(PLINTH, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is more room, codes and exhibitors have their share; the name takes the rest."""
        super().resizeEvent(event)
        for column, least, most in ((1, 180, 340), (3, 220, 340)):
            self.setColumnWidth(column, min(max(least, event.size().width() // 6), most))

    @property
    def current(self) -> str:
        """The uid of the row that the keyboard is on; empty for none."""
        row = self.currentIndex().row()
        return self.plinths.stands[row].uid if 0 <= row < len(self.plinths.stands) else ""

    def show_stands(self, stands: Sequence[Standing], exhibitors: dict[str, str], language: Language) -> None:
        """These products; the row and the scrolling stay where they were."""
        current, scrolled = self.current, self.verticalScrollBar().value()
        self.plinths.show_stands(stands, exhibitors, language)
        self.verticalScrollBar().setValue(scrolled)
        rows = enumerate(self.plinths.stands) if current else ()
        row = next((place for place, one in rows if one.uid == current), 0)
        if self.plinths.stands:
            self.setCurrentIndex(self.plinths.index(row, PLINTH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow move the row; Delete takes its number away; Enter opens the product."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and step is not None and self.current:
            self._shift(step)
        elif event.key() == Qt.Key.Key_Delete and self.current and self.plinths.writable:
            self.plinths.typed.emit(self.current, "")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current and not alt:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _shift(self, step: int) -> None:
        target = self.currentIndex().row() + step
        if self.plinths.writable and 0 <= target < self.plinths.placed:
            self.moved.emit(self.current, target)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where the row is to stand; Qt is told that nothing was dropped, for it would move cells itself."""
        target = self._target(event.position().toPoint())
        if self.current:
            self.moved.emit(self.current, target)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def _target(self, point: QPoint) -> int:
        """The row where the dragged one would stand afterwards."""
        over = self.indexAt(point)
        if not over.isValid():
            return len(self.plinths.stands) - 1
        below = point.y() > self.visualRect(over).center().y()
        place, own = over.row() + below, self.currentIndex().row()
        return place - 1 if own < place else place

    def _double_click(self, index: QModelIndex) -> None:
        if index.column() != PLINTH:
            self.opened.emit(self.plinths.stands[index.row()].uid)
