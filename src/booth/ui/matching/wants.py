"""A visitor's requirements one below the other: what each asks, how much it matters, what is not understood."""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from booth.catalog.asking import Weight
from booth.catalog.requiring.reading import Line
from booth.catalog.requiring.saying import Asked
from booth.ui import theme
from booth.ui.widgets.icon import draw_icon
from booth.ui.widgets.lines import Lines

_ROW: Final = 72
_CROSS: Final = 36
_PLACE: Final = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Words:
    """What is said of every row, in the language of the interface."""

    must: str = ""
    wish: str = ""


class Wants(QListWidget):
    """Space or W makes a must a wish and back, Delete takes a row out, Alt+Up, Alt+Down and dragging move it."""

    changed = Signal(object)  # tuple of Line
    topped = Signal()  # Up was pressed in the first row

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[Line, ...] = ()
        self.said: tuple[Asked, ...] = ()
        self.notes: tuple[str, ...] = ()
        self.words = Words()
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setItemDelegate(_Row(self))

    @property
    def lines(self) -> tuple[Line, ...]:
        """The requirements, in their order."""
        return self._lines

    def show_lines(self, lines: tuple[Line, ...], said: tuple[Asked, ...], notes: tuple[str, ...]) -> None:
        """These requirements, what each asks, and what there is to say of each (one text a line, or empty)."""
        current, count = self.currentRow(), self.count()
        self._lines, self.said, self.notes = lines, said, notes
        if count != len(lines):
            self.clear()
            for _ in lines:
                QListWidgetItem(self)
        for place in range(len(lines)):
            item = self.item(place)
            item.setData(_PLACE, place)
            item.setToolTip(notes[place])
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(place))
        self.setCurrentRow(min(max(current, 0), len(lines) - 1))
        self.viewport().update()

    def _spoken(self, place: int) -> str:
        asked = self.said[place]
        weight = self.words.wish if asked.wish else self.words.must
        return ", ".join(filter(None, (asked.name, asked.wanted, weight, self.notes[place])))

    # what can be done

    def toggle(self) -> None:
        """A must becomes a wish, a wish a must."""
        place = self.currentRow()
        if 0 <= place < len(self._lines):
            one = self._lines[place]
            weight = Weight.MUST if one.weight is Weight.WISH else Weight.WISH
            self._tell((*self._lines[:place], replace(one, weight=weight), *self._lines[place + 1 :]))

    def remove(self, place: int) -> None:
        """Take a row out."""
        if 0 <= place < len(self._lines):
            self._tell(self._lines[:place] + self._lines[place + 1 :])

    def _move(self, step: int) -> None:
        place, lines = self.currentRow(), list(self._lines)
        if place >= 0 and 0 <= place + step < len(lines):
            lines.insert(place + step, lines.pop(place))
            self.setCurrentRow(place + step)
            self._tell(tuple(lines))

    def _tell(self, lines: tuple[Line, ...]) -> None:
        self.changed.emit(lines)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell the new order."""
        super().dropEvent(event)
        places = [int(self.item(row).data(_PLACE)) for row in range(self.count())]
        self._tell(tuple(self._lines[place] for place in places))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete, Space, Alt with an arrow; Up from the first row leaves for the field."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove(self.currentRow())
        elif event.key() == Qt.Key.Key_Space:
            self.toggle()
        elif alt and step is not None:
            self._move(step)
        elif event.key() == Qt.Key.Key_Up and self.currentRow() <= 0:
            self.topped.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the cross takes a row out, one on the weight changes it."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        if index.isValid() and self.cross_area(self.visualRect(index)).contains(point):
            self.remove(index.row())
        elif index.isValid() and self.weight_area(self.visualRect(index)).contains(point):
            self.setCurrentRow(index.row())
            self.toggle()
        else:
            super().mousePressEvent(event)

    def cross_area(self, room: QRect) -> QRect:
        """Where the cross of a row is."""
        return QRect(room.right() - _CROSS, room.top(), _CROSS, room.height())

    def weight_area(self, room: QRect) -> QRect:
        """Where a row says how much it matters."""
        return QRect(room.left() + 8, room.bottom() - 28, 132, 24)


class _Row(QStyledItemDelegate):
    """Draws one row: the attribute, what is asked of it, and a pill that says whether it must be."""

    def __init__(self, parent: Wants) -> None:
        super().__init__(parent)
        self._list = parent
        self._small, self._pill = Lines(theme.font(12), 16), Lines(theme.font(12, theme.MEDIUM), 16)
        self._name, self._wanted = Lines(theme.font(14), 20), Lines(theme.font(14, theme.SEMIBOLD), 20)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are equally tall."""
        return QSize(160, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Name, condition, weight, note, cross, hairline."""
        colours, room, place = theme.palette(), QRect(option.rect), index.row()
        if place >= len(self._list.said):
            return
        asked, note = self._list.said[place], self._list.notes[place]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, room, option.state)
        x, width = room.left() + 8, room.width() - 8 - _CROSS
        if asked.name:
            wide = min(self._wanted.width(asked.wanted) + 1, width * 0.62)
            self._name.draw(painter, x, room.top() + 8, width - wide - 10, asked.name, colours.ink)
            self._wanted.draw(painter, x + width - wide, room.top() + 8, wide + 1, asked.wanted, colours.ink)
        else:
            self._name.draw(painter, x, room.top() + 8, width, asked.wanted, colours.danger)
        end = x if not asked.name else self._draw_weight(painter, room, wish=asked.wish) + 12
        if note:
            draw_icon(painter, QPoint(round(end), room.bottom() - 25), 16, "alert", colours.danger)
            self._small.draw(painter, end + 22, room.bottom() - 25, x + width - end - 22, note, colours.danger)
        cross = self._list.cross_area(room)
        draw_icon(painter, QPoint(cross.center().x() - 8, room.top() + 10), 18, "close", colours.third)
        painter.fillRect(QRect(room.left() + 8, room.bottom(), room.width() - 16, 1), QColor(colours.line))
        painter.restore()

    def _draw_ground(self, painter: QPainter, room: QRect, state: "QStyle.StateFlag") -> None:
        colours = theme.palette()
        selected = bool(state & QStyle.StateFlag.State_Selected) and self._list.hasFocus()
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(QColor(colours.accent), 2) if selected else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(QRectF(room).adjusted(1, 2, -1, -3), 8, 8)

    def _draw_weight(self, painter: QPainter, room: QRect, *, wish: bool) -> float:
        """Filled for a must, a ring for a wish; answers where the pill ends."""
        colours = theme.palette()
        words = self._list.words.wish if wish else self._list.words.must
        area = QRectF(room.left() + 8, room.bottom() - 29, self._pill.width(words) + 20, 22)
        painter.setPen(QPen(QColor(colours.third if wish else colours.accent_tint), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush if wish else QColor(colours.accent_tint))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 11, 11)
        ink = colours.second if wish else colours.accent
        self._pill.draw(painter, area.left() + 10, area.top() + 3, area.width(), words, ink)
        return area.right()
