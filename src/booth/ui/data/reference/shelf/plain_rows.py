"""Rows of a table as the rest of the window draws them: a quiet wash under the current one, a hairline under each."""

from math import ceil
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from booth.ui import theme

SIDE: Final = 8  # from a cell's edge to its words: as the heads of columns have it
_FOCUS: Final = 2
_WIDEST: Final = 280  # what a column asks for at most: a name of a hundred letters is no reason to hide the others


class PlainRows(QStyledItemDelegate):
    """Draws a cell's words in the model's own font and ink, cut at the end where they do not fit."""

    def __init__(self, view: QAbstractItemView, height: int) -> None:
        super().__init__(view)
        self._view, self._height = view, height

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are equally tall; as wide as its words, so that a column can be as wide as what stands in it."""
        words = QFontMetricsF(self._font(index)).horizontalAdvance(self._words(index))
        return QSize(min(ceil(words) + 2 * SIDE, _WIDEST), self._height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, words, hairline; a ring where the keyboard is."""
        colours, room = theme.palette(), QRect(option.rect)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(room, QColor(colours.accent_tint if chosen else colours.hover))
        painter.fillRect(QRect(room.left(), room.bottom(), room.width(), 1), QColor(colours.line))
        if self._view.hasFocus() and self._at_keys(index):
            painter.fillRect(QRect(room.left(), room.top(), _FOCUS, room.height()), QColor(colours.accent))
        font, ink = self._font(index), index.data(Qt.ItemDataRole.ForegroundRole)
        painter.setFont(font)
        painter.setPen(ink.color() if isinstance(ink, QBrush) else QColor(colours.ink))
        metrics = QFontMetricsF(font)
        words = self._words(index)
        # Codes are told apart by how they end.
        cut = Qt.TextElideMode.ElideRight if " " in words else Qt.TextElideMode.ElideMiddle
        told = metrics.elidedText(words, cut, room.width() - 2 * SIDE)
        # On one line of writing in all of a row's cells: Qt by itself sets Han, which is taller, higher than Latin.
        base = room.top() + (room.height() - metrics.height()) / 2 + metrics.ascent()
        painter.drawText(QPointF(room.left() + SIDE, base), told)
        painter.restore()

    @staticmethod
    def _words(index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "")

    @staticmethod
    def _font(index: QModelIndex | QPersistentModelIndex) -> QFont:
        font = index.data(Qt.ItemDataRole.FontRole)
        return font if isinstance(font, QFont) else theme.font(14)

    def _at_keys(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether the keyboard is at this cell; where nothing can be typed, at the row that begins with it."""
        current = self._view.currentIndex()
        if current.flags() & Qt.ItemFlag.ItemIsEditable:
            return index == current
        return index.column() == 0 and index.row() == current.row()
