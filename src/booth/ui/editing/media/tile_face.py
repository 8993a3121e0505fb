"""How one tile looks: the picture or the sign of a paper, a mark, two lines."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from booth.catalog.values import Asset
from booth.ui import theme
from booth.ui.editing.media.drawable import as_picture, sign
from booth.ui.pictures import PictureCache
from booth.ui.widgets.lines import Lines

if TYPE_CHECKING:
    from booth.ui.editing.media.tiles import Tile

WIDE: Final = 148
TALL: Final = 144
_PLATE: Final = 92  # the height of the picture's ground
_SIDE: Final = 8


class TileFace:
    """Draws tiles for a widget, which is drawn again when a picture arrives."""

    def __init__(self, owner: QWidget, pictures: PictureCache) -> None:
        self._owner, self._pictures = owner, pictures
        self._title = Lines(theme.font(12, theme.SEMIBOLD), 16)
        self._line = Lines(theme.font(12), 16)
        self._mark = Lines(theme.font(12, theme.SEMIBOLD), 16)
        pictures.arrived.connect(owner.update)

    def draw(self, painter: QPainter, area: QRect, tile: "Tile", *, chosen: bool, focused: bool) -> None:
        """The tile in its place."""
        colours = theme.palette()
        inset = 1.0 if chosen else 0.5
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(area).adjusted(inset, inset, -inset, -inset), 8, 8)
        painter.fillPath(shape, QColor(colours.surface))
        painter.save()
        painter.setClipPath(shape)
        plate = QRect(area.left(), area.top(), area.width(), _PLATE)
        painter.fillRect(plate, QColor(colours.hover))
        self._draw_picture(painter, plate, tile.asset)
        painter.restore()
        ring = colours.accent if chosen else colours.line
        painter.setPen(QPen(QColor(ring), 3 if focused else 2 if chosen else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        x, room = area.left() + _SIDE, area.width() - 2 * _SIDE
        self._title.draw(painter, x, area.top() + _PLATE + 6, room, tile.title, colours.ink)
        ink = colours.danger if tile.bad else colours.third
        taken = self._draw_mark(painter, area, tile.mark) if tile.mark else 0
        self._line.draw(painter, x, area.top() + _PLATE + 28, room - taken, tile.line, ink)

    def _draw_picture(self, painter: QPainter, plate: QRect, asset: Asset) -> None:
        shown = as_picture(asset)
        if shown is None or self._pictures.missing(shown):
            place = QRect(0, 0, 40, 40)
            place.moveCenter(plate.center())
            theme.icon(sign(asset), theme.palette().third).paint(painter, place)
            return
        ratio = self._owner.devicePixelRatioF()
        room = plate.adjusted(_SIDE, _SIDE, -_SIDE, -_SIDE)
        found = self._pictures.picture(shown, room.size(), ratio)
        if found is not None:
            place = QRectF(plate.topLeft(), QSizeF(found.size()) / ratio)
            place.moveCenter(QRectF(plate).center())
            backdrop = self._pictures.backdrop(shown)
            if backdrop is not None:
                backdrop.fill(painter, QRectF(plate), place)
            painter.drawPixmap(place, found, QRectF(found.rect()))

    def _draw_mark(self, painter: QPainter, area: QRect, words: str) -> float:
        """The mark beside the quieter line, clear of the picture; answers the room that it takes."""
        colours = theme.palette()
        wide = min(self._mark.width(words) + 16, area.width() - 16)
        pill = QRectF(area.right() + 1 - _SIDE - wide, area.top() + _PLATE + 26, wide, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(pill, 10, 10)
        self._mark.draw(painter, pill.left() + 8, pill.top() + 2, wide - 14, words, colours.on_accent)
        return wide + _SIDE
