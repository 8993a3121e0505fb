"""The chosen products in the order of their pages: drag to reorder, Delete to take one out."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from booth.catalog.store import Catalog
from booth.catalog.trust.lapsing import last_needed, short
from booth.catalog.values import Asset, Summary
from booth.languages import Language
from booth.ui import theme
from booth.ui.pictures import PictureCache
from booth.ui.widgets import lapsed_mark
from booth.ui.widgets.lines import Lines

ROW_EDGE = 8  # from the row's ground to what stands on it
_ROW = 64
_GRIP = 20
_PICTURE = QSize(56, 44)
_CROSS = 32
_UID = int(Qt.ItemDataRole.UserRole)
_CODE, _NAME, _COLOUR, _ICON, _LAPSES = _UID + 1, _UID + 2, _UID + 3, _UID + 4, _UID + 5
_MARK = 20


class ChosenList(QListWidget):
    """Rows with picture, code and name."""

    reordered = Signal(object)  # tuple of uids
    removed = Signal(str)  # uid

    def __init__(self, catalog: Catalog, pictures: PictureCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._assets: dict[str, Asset | None] = {}
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        pictures.arrived.connect(self.viewport().update)
        self.setItemDelegate(_Row(self, pictures, self._assets))

    @property
    def uids(self) -> tuple[str, ...]:
        """The products in their order."""
        return tuple(str(self.item(row).data(_UID)) for row in range(self.count()))

    def show_products(self, summaries: tuple[Summary, ...], language: Language, spoken: Language) -> None:
        """These products, in this order; what is wrong with them is told in the language that is spoken."""
        today = date.today()
        needed = last_needed(self._catalog.show(), today)
        kinds = {category.uid: (category.colour, category.icon) for category in self._catalog.categories()}
        current = self.currentRow()
        self.clear()
        self._assets.clear()
        for summary in summaries:
            item = QListWidgetItem(self)
            item.setData(_UID, summary.uid)
            item.setData(_CODE, summary.code)
            item.setData(_NAME, summary.name.best(language))
            colour, icon = kinds.get(summary.category, ("", ""))
            item.setData(_COLOUR, colour)
            item.setData(_ICON, icon)
            until = short(summary.certified_until, needed)
            _mark(item, lapsed_mark.said(until, today, spoken) if until else "")
            self._assets[summary.uid] = summary.picture
        self.setCurrentRow(min(current, self.count() - 1))

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell the new order."""
        super().dropEvent(event)
        self.reordered.emit(self.uids)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes a row out; Alt+Up and Alt+Down move it."""
        row = self.currentRow()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if row >= 0 and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(str(self.item(row).data(_UID)))
        elif row >= 0 and alt and step is not None:
            self._move(row, step)
        else:
            super().keyPressEvent(event)

    def _move(self, row: int, step: int) -> None:
        target = row + step
        if 0 <= target < self.count():
            self.insertItem(target, self.takeItem(row))
            self.setCurrentRow(target)
            self.reordered.emit(self.uids)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the cross takes the row out."""
        point = event.position().toPoint()
        item = self._item_of_cross(point)
        if item is None:
            super().mousePressEvent(event)
        else:
            self.removed.emit(str(item.data(_UID)))

    def _item_of_cross(self, point: QPoint) -> QListWidgetItem | None:
        under = QListWidget.indexAt(self, point)
        over_cross = under.isValid() and point.x() >= self.viewport().width() - _CROSS
        return self.item(under.row()) if over_cross else None


def _mark(item: QListWidgetItem, lapse: str) -> None:
    """Say of a product whether one of its certificates does not outlast the fair."""
    item.setData(_LAPSES, bool(lapse))
    item.setToolTip(lapse)
    named = f"{item.data(_CODE)} {item.data(_NAME)}"
    item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (named, lapse))))


class _Row(QStyledItemDelegate):
    """Draws one row."""

    def __init__(self, parent: QWidget, pictures: PictureCache, assets: dict[str, Asset | None]) -> None:
        super().__init__(parent)
        self._pictures, self._assets = pictures, assets
        self._code = Lines(theme.font(12), 16)
        self._name = Lines(theme.font(14, theme.SEMIBOLD), 18, 2)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are equally tall."""
        return QSize(120, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Picture on its tint, code, name, cross, hairline."""
        colours = theme.palette()
        room = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(QRectF(room).adjusted(0, 2, 0, -2), 8, 8)
        place = QRectF(
            room.x() + ROW_EDGE, room.y() + (_ROW - _PICTURE.height()) / 2, _PICTURE.width(), _PICTURE.height()
        )
        painter.setPen(Qt.PenStyle.NoPen)
        asset, shade = self._assets.get(str(index.data(_UID))), theme.shade(str(index.data(_COLOUR)))
        painter.setBrush(QColor(self._pictures.ground(asset, shade.tint)))
        painter.drawRoundedRect(place, 6, 6)
        if self._pictures.missing(asset):
            spot = QRect(round(place.center().x()) - 12, round(place.center().y()) - 12, 24, 24)
            theme.icon(str(index.data(_ICON)) or "no_picture", shade.ink).paint(painter, spot)
        self._draw_picture(painter, place.adjusted(4, 4, -4, -4), asset)
        x = place.right() + 12
        width = room.right() - _CROSS - _GRIP - x
        name = str(index.data(_NAME))
        y = room.y() + (_ROW - 18 - self._name.height(name, width)) / 2
        self._code.draw(painter, x, y, width, str(index.data(_CODE)), colours.second)
        if index.data(_LAPSES):
            lapsed_mark.draw(painter, QRectF(place.left() - 4, place.top() - 4, _MARK, _MARK))
        self._name.draw(painter, x, y + 17, width, name, colours.ink)
        self._draw_grip(painter, QRectF(room.right() - _CROSS - 8, room.y() + _ROW / 2 - 8, 8, 16))
        cross = QRect(room.right() - _CROSS + 4, room.y() + (_ROW - 18) // 2, 18, 18)
        theme.icon("close", colours.third).paint(painter, cross)
        painter.fillRect(QRect(room.x() + ROW_EDGE, room.bottom(), room.width() - ROW_EDGE, 1), QColor(colours.line))
        painter.restore()

    @staticmethod
    def _draw_grip(painter: QPainter, room: QRectF) -> None:
        """Six dots: this can be dragged."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.palette().third))
        for row in range(3):
            for column in range(2):
                painter.drawEllipse(QRectF(room.x() + column * 5, room.y() + 1.5 + row * 5, 2.4, 2.4))

    def _draw_picture(self, painter: QPainter, room: QRectF, asset: Asset | None) -> None:
        ratio = painter.device().devicePixelRatioF()
        picture = self._pictures.picture(asset, room.size().toSize(), ratio)
        if picture is not None:
            size = picture.deviceIndependentSize()
            corner = room.center() - QPointF(size.width() / 2, size.height() / 2)
            painter.drawPixmap(corner, picture)
