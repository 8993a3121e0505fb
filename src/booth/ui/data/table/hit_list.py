"""The cells that find and replace would change, each with a tick: what stands there, what would."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from booth.catalog.cells.columns import Column
from booth.catalog.cells.seeking import Hit
from booth.ui import theme
from booth.ui.widgets.lines import Lines

_ROW: Final = 56
_BOX: Final = 18
_NOTHING: Final = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class Hits(QAbstractListModel):
    """The hits; all of them are ticked at first."""

    ticked_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hits: tuple[Hit, ...] = ()
        self._left_out: set[int] = set()

    def show(self, hits: tuple[Hit, ...]) -> None:
        """Other hits."""
        self.beginResetModel()
        self.hits, self._left_out = hits, set()
        self.endResetModel()
        self.ticked_changed.emit()

    @property
    def ticked(self) -> list[Hit]:
        """The hits that are to be written."""
        return [hit for place, hit in enumerate(self.hits) if place not in self._left_out]

    def is_ticked(self, place: int) -> bool:
        """Whether a hit is to be written."""
        return place not in self._left_out

    def toggle(self, places: list[int]) -> None:
        """Leave these hits out, or take them in again, all as the first of them."""
        if places and self.is_ticked(places[0]):
            self._left_out.update(places)
        else:
            self._left_out.difference_update(places)
        self.dataChanged.emit(self.index(0), self.index(len(self.hits) - 1))
        self.ticked_changed.emit()

    def rowCount(self, parent: Index = _NOTHING) -> int:
        """How many hits there are."""
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a screen reader says of a hit."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        hit = self.hits[index.row()]
        return f"{hit.code}: {hit.before} → {hit.edit.text}"


class _HitDelegate(QStyledItemDelegate):
    """A box; whose cell it is; before and after beside each other."""

    def __init__(self, model: Hits, title: Callable[[Column], str], parent: QListView) -> None:
        super().__init__(parent)
        self._model, self._title = model, title
        self._small, self._words = Lines(theme.font(12, theme.MEDIUM), 16), Lines(theme.font(14), 20)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines of type."""
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One hit."""
        colours, area, hit = theme.palette(), QRect(option.rect), self._model.hits[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(colours.hover))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, QColor(colours.line))
        self._draw_box(painter, area, self._model.is_ticked(index.row()))
        left, half = area.left() + 40, (area.width() - 48) // 2
        where = f"{hit.code} · {self._title(hit.edit.column)}"
        self._small.draw(painter, left, area.top() + 8, area.width() - 48, where, colours.third)
        self._words.draw(painter, left, area.top() + 28, half - 32, hit.before, colours.second)
        theme.icon("next", colours.third).paint(painter, QRect(left + half - 26, area.top() + 29, 18, 18))
        self._words.draw(painter, left + half, area.top() + 28, half - 8, hit.edit.text or "—", colours.ink)
        painter.restore()

    def _draw_box(self, painter: QPainter, area: QRect, ticked: bool) -> None:
        colours = theme.palette()
        painter.setPen(QPen(QColor(colours.accent if ticked else colours.third), 1.5))
        painter.setBrush(QColor(colours.accent) if ticked else Qt.BrushStyle.NoBrush)
        box = QRect(area.left() + 10, area.center().y() - _BOX // 2, _BOX, _BOX)
        painter.drawRoundedRect(QRectF(box), 4, 4)
        if ticked:
            theme.icon("check", colours.on_accent).paint(painter, box.adjusted(1, 1, -1, -1))


class HitList(QListView):
    """A click or Space ticks; several can be picked and ticked together."""

    def __init__(self, model: Hits, title: Callable[[Column], str]) -> None:
        super().__init__()
        self._hits = model
        self.setModel(model)
        self.setItemDelegate(_HitDelegate(model, title, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the box ticks that hit."""
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        if index.isValid() and event.position().x() < 40:
            self._hits.toggle([index.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks what is picked."""
        if event.key() == Qt.Key.Key_Space:
            self._hits.toggle(sorted(index.row() for index in self.selectedIndexes()))
        else:
            super().keyPressEvent(event)
