"""A row of a shelf: its words, its icon, its place in the tree; and how it is drawn."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from booth.ui import theme
from booth.ui.widgets.lines import Lines

ROW: Final = int(Qt.ItemDataRole.UserRole)  # the ShelfRow itself
HEIGHT: Final = 48
_SIDE: Final = 8
_GAP: Final = 12
_BADGE: Final = 28


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """One thing. `note` stands quieter under its words, `icon` on a badge of its colour."""

    uid: str
    label: str
    note: str = ""
    parent: str = ""
    icon: str = ""
    colour: str = ""
    head: bool = False  # a heading over others


class ShelfRowDrawing(QStyledItemDelegate):
    """Draws one row: badge, words, note; a wash under the current one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._plain = Lines(theme.font(14), 20)
        self._bold = Lines(theme.font(14, theme.SEMIBOLD), 20)
        self._small = Lines(theme.font(12), 16)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are equally tall."""
        return QSize(160, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, badge, words, note."""
        row, room = index.data(ROW), QRect(option.rect)
        if not isinstance(row, ShelfRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option, room)
        x = room.left() + _SIDE
        if row.icon:
            x = self._draw_badge(painter, row, x, room)
        self._draw_words(painter, row, x, room)
        painter.restore()

    @staticmethod
    def _draw_ground(painter: QPainter, option: QStyleOptionViewItem, room: QRect) -> None:
        colours, state = theme.palette(), option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if not chosen and not state & QStyle.StateFlag.State_MouseOver:
            return
        ring = chosen and state & QStyle.StateFlag.State_HasFocus  # the keyboard is here
        painter.setPen(QPen(QColor(colours.accent), 2) if ring else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_tint if chosen else colours.hover))
        inset = 1 if ring else 0
        painter.drawRoundedRect(QRectF(room).adjusted(inset, 1 + inset, -inset, -1 - inset), 8, 8)

    @staticmethod
    def _draw_badge(painter: QPainter, row: ShelfRow, x: int, room: QRect) -> int:
        shade, top = theme.shade(row.colour), room.top() + (HEIGHT - _BADGE) // 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shade.tint))
        painter.drawRoundedRect(QRectF(x, top, _BADGE, _BADGE), 6, 6)
        theme.icon(row.icon, shade.ink).paint(painter, QRect(x + 5, top + 5, _BADGE - 10, _BADGE - 10))
        return x + _BADGE + _GAP

    def _draw_words(self, painter: QPainter, row: ShelfRow, x: int, room: QRect) -> None:
        colours, kind = theme.palette(), self._bold if row.head else self._plain
        width = room.right() - _SIDE - x
        top = room.top() + (6 if row.note else (HEIGHT - kind.leading) // 2)
        kind.draw(painter, x, top, width, row.label, colours.ink)
        if row.note:
            self._small.draw(painter, x, top + kind.leading, width, row.note, colours.second)
