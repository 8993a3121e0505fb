"""Rows of a table as the rest of the window draws them: a quiet wash under the current one, a hairline under each."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from booth.ui import theme

SIDE: Final = 8  # from a cell's edge to its words: as the heads of columns have it
_FOCUS: Final = 2


class PlainRows(QStyledItemDelegate):
    """Draws a cell's words in the model's own font and ink, cut at the end where they do not fit."""

    def __init__(self, view: QAbstractItemView, height: int) -> None:
        super().__init__(view)
        self._view, self._height = view, height

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are equally tall."""
        return QSize(80, self._height)

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
        if self._view.hasFocus() and index == self._view.currentIndex() and self._editable(index):
            painter.fillRect(QRect(room.left(), room.top(), _FOCUS, room.height()), QColor(colours.accent))
        font, ink = index.data(Qt.ItemDataRole.FontRole), index.data(Qt.ItemDataRole.ForegroundRole)
        painter.setFont(font if isinstance(font, QFont) else theme.font(14))
        painter.setPen(ink.color() if isinstance(ink, QBrush) else QColor(colours.ink))
        words = room.adjusted(SIDE, 0, -SIDE, 0)
        told = QFontMetricsF(painter.font()).elidedText(
            str(index.data(Qt.ItemDataRole.DisplayRole) or ""), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), told)
        painter.restore()

    @staticmethod
    def _editable(index: QModelIndex | QPersistentModelIndex) -> bool:
        return bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
