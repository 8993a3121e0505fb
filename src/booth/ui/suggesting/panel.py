"""The panel below the search field. It takes no keyboard: that stays in the field."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from booth.catalog.asking import Suggested
from booth.ui import theme
from booth.ui.pictures import PictureCache
from booth.ui.suggesting.offer import Offer
from booth.ui.widgets.icon import draw_icon
from booth.ui.widgets.lines import Lines

WIDTH: Final = 560
_PRODUCT: Final = 56
_THING: Final = 40
_FOOT: Final = 32
_EDGE: Final = 8
_SIDE: Final = 16
_PLATE: Final = QSize(56, 40)
_ICON: Final = 20
_ICONS: Final = {
    Suggested.CATEGORY: "kind",
    Suggested.EXHIBITOR: "exhibitor",
    Suggested.INDUSTRY: "industry",
    Suggested.ATTRIBUTE: "attribute",
}


class OfferPanel(QWidget):
    """Lines to choose from; one of them may be current."""

    chosen = Signal(object)  # Offer

    def __init__(self, pictures: PictureCache, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.offers: tuple[Offer, ...] = ()
        self.current = -1
        self._kinds: Mapping[Suggested, str] = {}
        self._foot = ""
        self._drawn: QPixmap | None = None
        self._with_icons = False
        self._name, self._code = Lines(theme.font(14, theme.MEDIUM), 20), Lines(theme.font(12), 16)
        self._badge = Lines(theme.font(14, theme.SEMIBOLD), 20)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        pictures.arrived.connect(self._renew)
        self.hide()

    def say(self, kinds: Mapping[Suggested, str], foot: str) -> None:
        """What each kind of line is called, and which keys there are."""
        self._kinds, self._foot = kinds, foot
        self._renew()

    def _renew(self) -> None:
        """Draw again: something of it has changed."""
        self._drawn = None
        self.update()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show these; one that was typed in full is current. None hides the panel."""
        self.offers = tuple(offers)
        self.set_current(next((place for place, one in enumerate(offers) if one.straight), -1))
        self.resize(self.width(), self.sizeHint().height())
        self.setVisible(bool(offers))
        self.raise_()

    def step(self, by: int) -> None:
        """The next line or the one before; before the first there is none."""
        places = len(self.offers) + 1
        self.set_current((self.current + 1 + by) % places - 1)

    def set_current(self, place: int) -> None:
        """Put the mark on a line; -1: on none."""
        self.current = place
        told = self.offers[place] if 0 <= place < len(self.offers) else None
        self.setAccessibleName(f"{told.name} {told.code} {self._kinds.get(told.kind, '')}".strip() if told else "")
        self._renew()

    # Measures.

    def sizeHint(self) -> QSize:
        """All lines and the keys below them."""
        return QSize(WIDTH, sum(map(_height, self.offers)) + 2 * _EDGE + _FOOT)

    def area(self, place: int) -> QRect:
        """Where a line stands."""
        top = _EDGE + sum(map(_height, self.offers[:place]))
        return QRect(_EDGE, top, self.width() - 2 * _EDGE, _height(self.offers[place]))

    def _at(self, point: QPoint) -> int:
        return next((place for place in range(len(self.offers)) if self.area(place).contains(point)), -1)

    # Drawing.

    def paintEvent(self, event: QPaintEvent) -> None:
        """A surface with a hairline, the lines, the keys."""
        if self._drawn is None or self._with_icons != theme.icons_loaded():
            self._drawn, self._with_icons = self._draw_anew(), theme.icons_loaded()
        QPainter(self).drawPixmap(0, 0, self._drawn)

    def _draw_anew(self) -> QPixmap:
        """Kept, since cards are drawn below it at every key."""
        ratio = self.devicePixelRatioF()
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter, colours = QPainter(made), theme.palette()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        for place, offer in enumerate(self.offers):
            area = self.area(place)
            if place == self.current:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.accent_tint))
                painter.drawRoundedRect(area, 8, 8)
            if offer.kind is Suggested.PRODUCT:
                self._draw_product(painter, offer, area)
            else:
                self._draw_thing(painter, offer, area)
        top = self.height() - _FOOT - 1
        painter.fillRect(QRect(1, top, self.width() - 2, 1), QColor(colours.line))
        self._code.draw(painter, _SIDE + 8, top + 9, self.width() - 48, self._foot, colours.third)
        painter.end()
        return made

    def _draw_product(self, painter: QPainter, offer: Offer, area: QRect) -> None:
        colours, shade = theme.palette(), theme.shade(offer.colour)
        plate = QRect(QPoint(area.left() + 8, area.top() + 8), _PLATE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._pictures.ground(offer.picture, shade.tint)))
        painter.drawRoundedRect(plate, 6, 6)
        room = _PLATE - QSize(8, 4)
        picture = self._pictures.picture(offer.picture, room, self.devicePixelRatioF())
        if picture is not None:
            size = picture.deviceIndependentSize()
            middle = QRectF(plate).center()
            painter.drawPixmap(round(middle.x() - size.width() / 2), round(middle.y() - size.height() / 2), picture)
        x, right = plate.right() + 13, area.right() - 8
        if offer.plinth:
            right -= self._draw_plinth(painter, offer.plinth, right, area, shade)
        self._name.draw(painter, x, area.top() + 8, right - x, offer.name, colours.ink)
        self._code.draw(painter, x, area.top() + 30, right - x, offer.code, colours.second)

    def _draw_plinth(self, painter: QPainter, plinth: str, right: int, area: QRect, shade: theme.Shade) -> int:
        """The badge that stands on the card too; answers the room it takes."""
        width = max(30, round(self._badge.width(plinth)) + 16)
        place = QRectF(right - width, area.center().y() - 14, width, 30)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shade.badge))
        painter.drawRoundedRect(place, 15, 15)
        told = self._badge.width(plinth)
        self._badge.draw(painter, place.center().x() - told / 2, place.top() + 5, told + 2, plinth, shade.on_badge)
        return width + 12

    def _draw_thing(self, painter: QPainter, offer: Offer, area: QRect) -> None:
        colours = theme.palette()
        spot = QPoint(area.left() + 8 + (_PLATE.width() - _ICON) // 2, area.top() + (_THING - _ICON) // 2)
        draw_icon(painter, spot, _ICON, _ICONS[offer.kind], colours.second)
        x, right = area.left() + 8 + _PLATE.width() + 12, area.right() - 8
        told = " · ".join(filter(None, (self._kinds.get(offer.kind, ""), offer.range)))
        wide = min(self._code.width(told), (right - x) * 0.6)
        self._code.draw(painter, right - wide, area.top() + 12, wide + 1, told, colours.second)
        self._name.draw(painter, x, area.top() + 10, right - wide - 16 - x, offer.name, colours.ink)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw again in another size."""
        self._renew()

    # The pointer.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The line under the pointer."""
        place = self._at(event.position().toPoint())
        if place >= 0:
            self.set_current(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click takes it."""
        place = self._at(event.position().toPoint())
        if place >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self.offers[place])

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in other colours."""
        self._renew()
        super().changeEvent(event)


def _height(offer: Offer) -> int:
    return _PRODUCT if offer.kind is Suggested.PRODUCT else _THING
