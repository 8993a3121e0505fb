"""The list at the left of a page: things in their order, put elsewhere by dragging or with Alt and the arrows."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeWidget, QTreeWidgetItem, QWidget

from booth.ui import theme
from booth.ui.data.reference.shelf.row import ROW, ShelfRow, ShelfRowDrawing

_INDENT: Final = 24
_EDGE: Final = 9  # pixels of a row in which Qt draws a drop between rows
_ARROWS: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
Allowed = Callable[[str, str], bool]  # uid, the parent's uid: whether it may stand below that


class ShelfTree(QTreeWidget):
    """Rows of one or more levels. Alt+Up and Down move a row, Alt+Right puts it below the one above, Alt+Left out."""

    chosen = Signal(str)  # uid; empty when nothing is
    moved = Signal(str, str, int)  # uid, the parent's uid, its place among that one's children
    delete_wanted = Signal()
    form_wanted = Signal()  # Enter: the keyboard goes to the form

    def __init__(self, allowed: Allowed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._allowed = allowed
        self._items: dict[str, QTreeWidgetItem] = {}
        self._rows: tuple[ShelfRow, ...] = ()
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(_INDENT)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        # The row's wash is drawn by the row itself, over its words and not over the fold's arrow.
        self.setStyleSheet("QTreeView { show-decoration-selected: 0; }")
        self.setItemDelegate(ShelfRowDrawing(self))
        self.currentItemChanged.connect(self._tell)

    # What stands in it.

    def show_rows(self, rows: Sequence[ShelfRow], current: str = "") -> None:
        """These rows, a parent before what is below it. What was folded, and how far it was scrolled, stays."""
        if [(row.uid, row.parent) for row in rows] == [(row.uid, row.parent) for row in self._rows]:
            for row in rows:  # the same rows in the same places: only their words may be others
                self.show_row(row)
        else:
            self._build(rows)
        self._rows = tuple(rows)
        kept = current or self.current
        if kept in self._items and kept != self.current:
            self.choose(kept)
        else:
            self.chosen.emit(self.current)

    def _build(self, rows: Sequence[ShelfRow]) -> None:
        folded = {uid for uid, item in self._items.items() if item.childCount() and not item.isExpanded()}
        kept, scrolled = self.current, self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        self._items = {}
        self.setRootIsDecorated(any(row.parent for row in rows))
        for row in rows:
            item = QTreeWidgetItem(self._items.get(row.parent) or self)
            self._items[row.uid] = item
            self.show_row(row)
        for uid, item in self._items.items():
            item.setExpanded(uid not in folded)
        if (item := self._items.get(kept) or self.topLevelItem(0)) is not None:
            self.setCurrentItem(item)
        self.blockSignals(False)
        self.verticalScrollBar().setValue(scrolled)

    def narrow(self, words: str) -> None:
        """Only rows that say these words are in sight, and what they stand below; none: all of them."""
        asked = words.casefold().split()
        for item in self._items.values():
            row = item.data(0, ROW)
            said = f"{row.label} {row.note}".casefold()
            item.setHidden(bool(asked) and not all(one in said for one in asked))
        for item in self._items.values():
            above = item.parent()
            while not item.isHidden() and above is not None:
                above.setHidden(False)
                above = above.parent()

    def show_row(self, row: ShelfRow) -> None:
        """Other words for a row that stands here."""
        if (item := self._items.get(row.uid)) is not None and item.data(0, ROW) != row:
            item.setData(0, ROW, row)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{row.label} {row.note}".strip())

    def choose(self, uid: str) -> None:
        """Make a row the current one, and bring it into sight."""
        if item := self._items.get(uid):
            self.setCurrentItem(item)
            self.scrollToItem(item)

    @property
    def current(self) -> str:
        """The uid of the current row; empty for none."""
        return _uid(self.currentItem())

    @property
    def uids(self) -> tuple[str, ...]:
        """All rows from top to bottom."""
        return tuple(self._walk(None))

    def below(self, parent: str) -> tuple[str, ...]:
        """The rows right below one, in their order; an empty uid: those at the root."""
        return tuple(_uid(item) for item in self._children(self._items.get(parent)))

    # Qt keeps an item over the topmost ones that Python must not hold: None stands for it here.

    def _children(self, above: QTreeWidgetItem | None) -> list[QTreeWidgetItem]:
        if above is None:
            held = [self.topLevelItem(place) for place in range(self.topLevelItemCount())]
        else:
            held = [above.child(place) for place in range(above.childCount())]
        return [item for item in held if item is not None]

    def _place(self, item: QTreeWidgetItem) -> int:
        above = item.parent()
        return self.indexOfTopLevelItem(item) if above is None else above.indexOfChild(item)

    def _take(self, item: QTreeWidgetItem) -> None:
        above = item.parent()
        if above is None:
            self.takeTopLevelItem(self.indexOfTopLevelItem(item))
        else:
            above.removeChild(item)

    def _insert(self, above: QTreeWidgetItem | None, place: int, item: QTreeWidgetItem) -> None:
        place = min(max(place, 0), len(self._children(above)))
        if above is None:
            self.insertTopLevelItem(place, item)
        else:
            above.insertChild(place, item)
            above.setExpanded(True)

    def _walk(self, above: QTreeWidgetItem | None) -> Iterator[str]:
        for item in self._children(above):
            yield _uid(item)
            yield from self._walk(item)

    def _tell(self) -> None:
        self.chosen.emit(self.current)

    # Moving.

    def put(self, uid: str, parent: str, place: int) -> bool:
        """Put a row elsewhere at once and tell it; False where it may not stand there."""
        item, above = self._items.get(uid), self._items.get(parent)
        if item is None or parent in (uid, *self._walk(item)) or not self._allowed(uid, parent):
            return False
        if _uid(item.parent()) == parent and self._place(item) == place:
            return True
        folded = [each for each in (uid, *self._walk(item)) if not self._items[each].isExpanded()]
        self.blockSignals(True)
        self._take(item)
        self._insert(above, place, item)
        for each in (uid, *self._walk(item)):
            self._items[each].setExpanded(each not in folded)
        self.setCurrentItem(item)
        self.blockSignals(False)
        self.scrollToItem(item)
        self._rows = ()  # what comes next is laid out anew
        self.moved.emit(uid, parent, self._place(item))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow move the row; Delete asks to delete it; Enter goes to its form."""
        key, item = Qt.Key(event.key()), self.currentItem()
        if item is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier and key in _ARROWS:
            self._shift(item, key)
        elif key == Qt.Key.Key_Delete and item is not None:
            self.delete_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.form_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _shift(self, item: QTreeWidgetItem, key: Qt.Key) -> None:
        if key == Qt.Key.Key_Right:
            self._step_in(item)
        elif key == Qt.Key.Key_Left:
            self._step_out(item)
        else:
            self._step(item, -1 if key == Qt.Key.Key_Up else 1)

    def _step(self, item: QTreeWidgetItem, by: int) -> None:
        """One place up or down; past the end of a heading it goes below the next one."""
        above, place = _uid(item.parent()), self._place(item) + by
        if 0 <= place < len(self.below(above)):
            self.put(_uid(item), above, place)
        elif not self._allowed(_uid(item), ""):
            heads = self.below("")
            beside = heads.index(above) + by
            if 0 <= beside < len(heads):
                self.put(_uid(item), heads[beside], 0 if by > 0 else len(self.below(heads[beside])))

    def _step_in(self, item: QTreeWidgetItem) -> None:
        place = self._place(item)
        if place > 0:
            before = self.below(_uid(item.parent()))[place - 1]
            self.put(_uid(item), before, len(self.below(before)))

    def _step_out(self, item: QTreeWidgetItem) -> None:
        if (above := item.parent()) is not None:
            self.put(_uid(item), _uid(above.parent()), self._place(above) + 1)

    # Dragging.

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """A drop where the row may not stand is shown as none."""
        super().dragMoveEvent(event)
        if self._target(event.position().toPoint()) is None:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the row there. Qt is told that nothing was dropped: it would take the row out a second time."""
        target = self._target(event.position().toPoint())
        if target is not None:
            self.put(self.current, *target)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def _target(self, point: QPoint) -> tuple[str, int] | None:
        """Where a drop at this point would put the current row: the parent's uid, and the place among the others."""
        over, dragged = self.itemAt(point), self.currentItem()
        if dragged is None or over is dragged:
            return None
        for parent, place in self._places(over, point):
            if parent not in (self.current, *self._walk(dragged)) and self._allowed(self.current, parent):
                siblings = [one for one in self.below(parent)[:place] if one != self.current]
                return parent, len(siblings)
        return None

    def _places(self, over: QTreeWidgetItem | None, point: QPoint) -> Iterable[tuple[str, int]]:
        """What a drop may mean, the likeliest first: near a row's edges between rows, else below the row."""
        if over is None:
            yield "", self.topLevelItemCount()
            return
        area, place = self.visualItemRect(over), self._place(over)
        if area.top() + _EDGE <= point.y() <= area.bottom() - _EDGE:
            yield _uid(over), over.childCount()
        yield _uid(over.parent()), place + (point.y() > area.top() + _EDGE)

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """An arrow before what can be folded, in the window's own ink."""
        item = self.itemFromIndex(index)
        if item.childCount():
            name = "down" if item.isExpanded() else "next"
            spot = QRect(rect.right() - 19, rect.center().y() - 8, 16, 16)
            theme.icon(name, theme.palette().second).paint(painter, spot)


def _uid(item: QTreeWidgetItem | None) -> str:
    row = item.data(0, ROW) if item is not None else None
    return row.uid if isinstance(row, ShelfRow) else ""
