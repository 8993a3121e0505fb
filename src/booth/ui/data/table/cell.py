"""How a cell of the table is drawn, and what is put over it to type into."""

from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from booth.catalog.cells.columns import IN_WORDS, TEXTS, Column, Field
from booth.catalog.values import Attribute
from booth.ui import theme
from booth.ui.columns.header import FIRST, PADDING  # the chevron has its room in the first column
from booth.ui.data.table.editor import LineEditor, LongEditor
from booth.ui.data.table.model import ProductTable
from booth.ui.widgets import lapsed_mark

Index = QModelIndex | QPersistentModelIndex
_CHEVRON: Final = 16
_MARK: Final = 20
_LONG: Final = QSize(320, 128)


class CellDelegate(QStyledItemDelegate):
    """Draws one cell at a time; the words of all cells in one type."""

    typing = Signal(object, str)  # index, what stands in the editor now

    def __init__(self, model: ProductTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._attributes: dict[str, Attribute] = {}
        self._choices: dict[Field, tuple[str, ...]] = {}
        self.open: QWidget | None = None  # the editor that is in sight
        self._font = theme.font(14)
        metrics = QFontMetricsF(self._font)
        self._metrics = metrics
        self._drop = metrics.ascent() - metrics.height() / 2

    def know(self, attributes: tuple[Attribute, ...], choices: dict[Field, tuple[str, ...]]) -> None:
        """The attributes there are, and the words that may be typed where only some may."""
        self._attributes = {one.uid: one for one in attributes}
        self._choices = choices

    # Drawing.

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """As `draw`; the view draws the ring of the current cell itself."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self.draw(painter, option.rect, index.row(), index.column(), selected=selected)

    def draw(self, painter: QPainter, area: QRect, row: int, column: int, *, selected: bool) -> None:
        """Ground, hairlines, words; a chevron before the code of a product with variants."""
        colours = theme.palette()
        look = self._model.look(row, column)
        variant = self._model.rows.is_variant(row)
        if look.trouble:
            ground = colours.danger_tint
        elif selected:
            ground = colours.accent_tint
        else:
            ground = colours.ground if variant or look.closed else colours.surface
        painter.fillRect(area, QColor(ground))
        painter.setPen(QColor(colours.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.topRight(), area.bottomRight())
        left = area.left() + PADDING
        if column == 0:
            left = area.left() + self._draw_chevron(painter, area, row, variant)
        if look.words:
            quiet = look.inherited or look.pending
            ink = colours.danger if look.trouble else (colours.third if quiet else colours.ink)
            room = area.adjusted(0, 0, -_MARK - 4, 0) if look.lapse or look.doubt else area
            self._draw_words(painter, look.words, left, room, ink)
        if look.doubt:
            mark = QRect(area.right() - PADDING - _MARK, area.center().y() - _MARK // 2 + 1, _MARK, _MARK)
            theme.icon("doubt", colours.second).paint(painter, mark)
        if look.lapse:
            lapsed_mark.draw(painter, QRectF(area.right() - PADDING - _MARK, area.center().y() - 9, _MARK, _MARK))

    def _draw_words(self, painter: QPainter, words: str, left: int, area: QRect, ink: str) -> None:
        room = area.right() - PADDING - left
        if self._metrics.horizontalAdvance(words) > room:
            words = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.setFont(self._font)
        painter.setPen(QColor(ink))
        painter.drawText(QPointF(left, area.center().y() + 1 + self._drop), words)

    def _draw_chevron(self, painter: QPainter, area: QRect, row: int, variant: bool) -> int:
        line = self._model.line(row)
        if variant:
            return FIRST + 16
        if line is not None and line.variants:
            icon = "down" if self._model.rows.is_open(row) else "next"
            place = QRect(area.left() + 4, area.center().y() - _CHEVRON // 2 + 1, _CHEVRON, _CHEVRON)
            theme.icon(icon, theme.palette().second).paint(painter, place)
        return FIRST

    def draw_ring(self, painter: QPainter, area: QRect) -> None:
        """The ring of the cell that the keyboard is at."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.palette().accent), 2))
        painter.drawRect(QRectF(area).adjusted(1, 1, -1, -1))

    # Typing.

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line, with what may be typed offered below it; or room for several lines."""
        column = self._model.columns[index.column()]
        kept = QPersistentModelIndex(index)
        if self._is_long(column):
            self.open = long = LongEditor(parent)
            long.textChanged.connect(lambda: self.typing.emit(kept, long.toPlainText()))
            long.done.connect(self._take)
            return long
        self.open = line = LineEditor(parent, self._choices.get(column.field, ()))
        if index.column() == 0:
            line.setTextMargins(FIRST - PADDING, 0, 0, 0)
        line.textChanged.connect(lambda: self.typing.emit(kept, line.text()))
        return line

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """The editor goes."""
        self.open = None
        super().destroyEditor(editor, index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What a person edits, all of it marked, so that the first letter typed replaces it."""
        if not isinstance(editor, LineEditor | LongEditor) or editor.begun:
            return
        editor.begun = True
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, LineEditor):
            editor.setText(text)
            editor.selectAll()
        else:
            editor.setPlainText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """What was typed goes to the model."""
        if isinstance(editor, LineEditor):
            model.setData(index, editor.text())
        elif isinstance(editor, LongEditor):
            model.setData(index, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Over its cell; one for several lines reaches below it, or above it at the lower edge."""
        area = QRect(option.rect)
        if isinstance(editor, LongEditor) and (over := editor.parentWidget()) is not None:
            room = over.rect()
            area.setSize(area.size().expandedTo(_LONG).boundedTo(room.size()))
            area.moveRight(min(area.right(), room.right()))
            area.moveBottom(min(area.bottom(), room.bottom()))
        editor.setGeometry(area)

    def _take(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.SubmitModelCache)

    def _is_long(self, column: Column) -> bool:
        attribute = self._attributes.get(column.attribute)
        return column.field in TEXTS[1:] or (attribute is not None and attribute.type in IN_WORDS)
