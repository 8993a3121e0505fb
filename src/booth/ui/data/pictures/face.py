"""How a file of the folder looks in the list: a tick, the picture, its name, where it goes or why it cannot."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from booth.languages import Language
from booth.settings import Settings
from booth.ui import theme
from booth.ui.data.pictures.found import Found, Row
from booth.ui.editing.media.drawable import as_picture, sign
from booth.ui.pictures import PictureCache
from booth.ui.widgets.lines import Lines
from booth.words import sentence

_TALL: Final = 64
_BOX: Final = 18
_TICK: Final = 44  # the width of the column with the tick, which is pressed as a whole
_PICTURE: Final = QSize(72, 48)


def tick_area(area: QRect) -> QRect:
    """Where a press ticks the row."""
    return QRect(area.left(), area.top(), _TICK, area.height())


class PictureFace:
    """Draws what stands in `found`."""

    def __init__(self, pictures: PictureCache, settings: Settings) -> None:
        self._pictures, self._settings = pictures, settings
        self.found = Found()
        self.owner: QWidget | None = None
        self._name = Lines(theme.font(14, theme.SEMIBOLD), 20)
        self._small = Lines(theme.font(12), 16)
        self._plain = Lines(theme.font(14), 20)
        self._reason = Lines(theme.font(12), 16, 3)

    @property
    def height(self) -> int:
        """How tall every row is."""
        return _TALL

    def heading(self, row: int) -> bool:
        """There are no headings."""
        return False

    def words(self, row: int) -> str:
        """The row in one line."""
        one = self.found.rows[row]
        head, told, _ = self._goes(one)
        ticked = QCoreApplication.translate("PictureFace", "ticked") if one.ticked else ""
        return ", ".join(filter(None, (one.name, head, told, ticked)))

    def draw(self, painter: QPainter, row: int, area: QRect) -> None:
        """Tick, picture, name; at the right the product."""
        one, colours = self.found.rows[row], theme.palette()
        if self.found.ready(one):
            _draw_tick(painter, QRectF(area.left() + 14, area.center().y() - _BOX / 2, _BOX, _BOX), one.ticked)
        plate = QRect(area.left() + _TICK, area.top() + 8, _PICTURE.width(), _PICTURE.height())
        self._draw_picture(painter, plate, one)
        x = plate.right() + 17
        half = (area.right() - x) // 2
        folder, _, name = one.name.rpartition("/")
        top = area.top() + (22 if not folder else 12)
        self._name.draw(painter, x, top, half - 24, name, colours.ink)
        self._small.draw(painter, x, top + 22, half - 24, folder, colours.third)
        self._draw_product(painter, QRect(x + half, area.top(), area.right() - x - half - 16, area.height()), one)

    def _draw_product(self, painter: QPainter, area: QRect, one: Row) -> None:
        colours = theme.palette()
        head, told, bad = self._goes(one)
        if not head:
            tall = self._reason.height(told, area.width())
            ink = colours.danger if bad else colours.third
            self._reason.draw(painter, area.left(), area.center().y() - tall / 2, area.width(), told, ink)
            return
        self._name.draw(painter, area.left(), area.top() + 12, area.width(), head, colours.ink)
        self._small.draw(painter, area.left(), area.top() + 34, area.width(), told, colours.third)

    def _goes(self, one: Row) -> tuple[str, str, bool]:
        """The product's code and name; or no code and what keeps the file out, and whether that is the file's fault."""
        language: Language = self._settings.content_language
        if one.refusal is not None:
            return "", sentence(one.refusal, self._settings.interface_language), True
        product = self.found.products.get(one.uid)
        if product is None and one.candidates:
            codes = ", ".join(self._maker(uid, language) for uid in one.candidates)
            told = QCoreApplication.translate("PictureFace", "Several products have this code: {makers}")
            return "", told.format(makers=codes), True
        if product is None:
            return "", QCoreApplication.translate("PictureFace", "No product's code is in its name"), False
        if self.found.there(one):
            told = QCoreApplication.translate("PictureFace", "{code} has it already")
            return "", told.format(code=product.code), False
        return product.code, product.name.best(language), False

    def _maker(self, uid: str, language: Language) -> str:
        product = self.found.products.get(uid)
        return product.exhibitor.name.best(language) if product else ""

    def _draw_picture(self, painter: QPainter, plate: QRect, one: Row) -> None:
        colours = theme.palette()
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(plate), 6, 6)
        painter.fillPath(shape, QColor(colours.hover))
        shown = as_picture(one.asset) if one.asset else None
        if self._pictures.missing(shown):
            icon = sign(one.asset) if one.asset else "alert"
            place = QRect(0, 0, 24, 24)
            place.moveCenter(plate.center())
            theme.icon(icon, colours.third).paint(painter, place)
            return
        ratio = self.owner.devicePixelRatioF() if self.owner else 1.0
        found = self._pictures.picture(shown, plate.size(), ratio)
        if found is not None:
            place = QRectF(QPointF(0, 0), QSizeF(found.size()) / ratio)
            place.moveCenter(QRectF(plate).center())
            painter.setClipPath(shape)
            painter.drawPixmap(place, found, QRectF(found.rect()))
            painter.setClipping(False)


def _draw_tick(painter: QPainter, box: QRectF, ticked: bool) -> None:
    colours = theme.palette()
    painter.setBrush(QColor(colours.accent if ticked else colours.surface))
    painter.setPen(QPen(QColor(colours.accent if ticked else colours.third), 1))
    painter.drawRoundedRect(box, 4, 4)
    if ticked:
        tick = QPainterPath(QPointF(box.left() + 4, box.center().y() + 0.5))
        tick.lineTo(box.left() + 7.5, box.bottom() - 4.5)
        tick.lineTo(box.right() - 4, box.top() + 5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.on_accent), 1.8))
        painter.drawPath(tick)
