"""A large card that is tapped as a whole: a kind of products, or one product."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from booth.catalog.values import Asset
from booth.ui.pictures import PictureCache
from booth.ui.reading.lines import LargeFigure
from booth.ui.reading.spot import PictureSpot
from booth.ui.theme import LIGHT, MEDIUM, REGULAR, SEMIBOLD, Shade, font, icon, shade
from booth.ui.visitor.measure import Measure
from booth.ui.widgets.lines import Lines

# A card wider than this to its height, and no taller than that, has its picture beside the words.
_WIDE = 1.4
_SHORT = 340


@dataclass(frozen=True, slots=True)
class Card:
    """What a tile says. `uid` is what a tap opens."""

    uid: str
    title: str
    line: str
    colour: str
    badge: str = ""
    figures: tuple[LargeFigure, ...] = ()
    picture: Asset | None = None


class Tile(QAbstractButton):
    """Picture on the kind's tint above, words on white below."""

    def __init__(self, pictures: PictureCache) -> None:
        super().__init__()
        self._spot = PictureSpot(self, pictures)
        self._card = Card("", "", "", "")
        self._measure = Measure(1.0, low=False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def uid(self) -> str:
        """What a tap opens."""
        return self._card.uid

    def show_card(self, card: Card, measure: Measure) -> None:
        """Shows a card in the sizes of the screen."""
        self._card, self._measure = card, measure
        self._spot.show(card.picture)
        self.setAccessibleName("\n".join(self.texts()))
        self.update()

    def texts(self) -> tuple[str, ...]:
        """Every text that is drawn."""
        card = self._card
        figures = (f"{one.name.text}: {one.figure} {one.unit}".strip() for one in card.figures[:2])
        return tuple(filter(None, (card.badge, card.title, card.line, *figures)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, picture, badge, words, arrow."""
        painter, measure, card = QPainter(self), self._measure, self._card
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = shade(card.colour, LIGHT)
        inset = measure.space(4) if self.isDown() else 0
        whole = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        shape = QPainterPath()
        shape.addRoundedRect(whole, measure.space(18), measure.space(18))
        painter.setClipPath(shape)
        painter.fillRect(whole, QColor(LIGHT.surface))
        ground, words = self._parts(whole)
        painter.fillRect(ground, QColor(self._spot.ground(colours.tint)))
        edge = measure.space(18)
        # Beside the words there is no room at the picture's side, so the badge has its own above it.
        over = measure.space(46) if card.badge and self._beside(whole) else 0
        if not self._spot.draw(painter, ground.adjusted(edge, edge + over, -edge, -edge), ground):
            self._draw_symbol(painter, ground, colours)
        if card.badge:
            self._draw_badge(painter, ground, colours)
        self._draw_words(painter, words, colours)

    def _parts(self, whole: QRectF) -> tuple[QRectF, QRectF]:
        """Picture over words; beside them where the card is much wider than high."""
        if self._beside(whole):
            left = whole.width() * (0.42 if whole.width() > self._measure.space(560) else 0.38)
            return whole.adjusted(0, 0, left - whole.width(), 0), whole.adjusted(left, 0, 0, 0)
        text = self._words_height()
        return whole.adjusted(0, 0, 0, -text), whole.adjusted(0, whole.height() - text, 0, 0)

    def _beside(self, whole: QRectF) -> bool:
        return whole.width() > _WIDE * whole.height() and whole.height() < self._measure.space(_SHORT)

    def _words_height(self) -> float:
        measure = self._measure
        lines = measure.type(24) * 1.3 * (1 if measure.low else 2) + measure.type(17) * 1.5
        figures = measure.leading(19) * 2 if self._card.figures and not measure.low else 0
        return min(lines + figures + measure.space(40), self.height() * (0.6 if measure.low else 0.62))

    def _draw_symbol(self, painter: QPainter, ground: QRectF, colours: Shade) -> None:
        """Where there is no picture: a quiet sign of the kind, not an empty hole."""
        size = round(min(ground.width(), ground.height()) * 0.35)
        middle = ground.center().toPoint()
        icon("kind", colours.ink).paint(painter, QRect(middle.x() - size // 2, middle.y() - size // 2, size, size))

    def _draw_badge(self, painter: QPainter, ground: QRectF, colours: Shade) -> None:
        face = font(self._measure.type(19), SEMIBOLD)
        lines = Lines(face, self._measure.leading(19))
        side = self._measure.space(44)
        width = max(side, lines.width(self._card.badge) + side * 0.5)
        corner = ground.topLeft() + QPointF(self._measure.space(16), self._measure.space(16))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.badge))
        place = QRectF(corner.x(), corner.y(), width, side)
        painter.drawRoundedRect(place, side / 2, side / 2)
        painter.setFont(face)
        painter.setPen(QColor(colours.on_badge))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._card.badge)

    def _draw_words(self, painter: QPainter, place: QRectF, colours: Shade) -> None:
        measure, card = self._measure, self._card
        narrow = place.width() < measure.space(320)
        edge = measure.space(18 if narrow else 24)
        left, y = place.x() + edge, place.y() + measure.space(16)
        arrow = 0 if card.figures else measure.space(60)
        width, size = place.width() - 2 * edge, 20 if narrow else 24
        most = 1 if measure.low else (3 if narrow else 2)
        large = Lines(font(measure.type(size), SEMIBOLD), measure.leading(size), most)
        y += large.draw(painter, left, y, width - (arrow if measure.low else 0), card.title, LIGHT.ink)
        small = Lines(font(measure.type(16), REGULAR), measure.leading(17), 1)
        y += small.draw(painter, left, y, width - arrow, card.line, LIGHT.second)
        self._draw_figures(painter, QRectF(left, y, width, place.bottom() - edge * 0.75 - y), colours)
        if arrow:
            self._draw_arrow(painter, place, colours)

    def _draw_figures(self, painter: QPainter, room: QRectF, colours: Shade) -> None:
        """As many as there is room for, a line each, from the bottom up; never over the words above."""
        measure = self._measure
        line = measure.leading(19)
        names = Lines(font(measure.type(15), REGULAR), line)
        texts = Lines(font(measure.type(18), MEDIUM), line)
        tight = Lines(font(measure.type(14), MEDIUM), line)
        fits = max(0, min(2, int((room.height() - measure.space(4)) // line)))
        shown = self._card.figures[:fits]
        for number, figure in enumerate(shown):
            y = room.bottom() - line * (len(shown) - number)
            said = f"{figure.figure} {figure.unit}".strip()
            # A cut figure would lie: its type gives way, then its name is cut.
            face = texts if texts.width(said) + 2 <= room.width() else tight
            value = min(face.width(said) + 2, room.width())
            face.draw(painter, room.right() - value, y, value, said, colours.ink)
            rest = room.width() - value - measure.space(10)
            if rest > measure.space(24):
                names.draw(painter, room.x(), y, rest, figure.name.text, LIGHT.second)

    def _draw_arrow(self, painter: QPainter, place: QRectF, colours: Shade) -> None:
        side = self._measure.space(52)
        edge = self._measure.space(20)
        circle = QRectF(place.right() - side - edge, place.bottom() - side - edge, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.badge))
        painter.drawEllipse(circle)
        inner = circle.adjusted(side * 0.22, side * 0.22, -side * 0.22, -side * 0.22).toRect()
        icon("next", colours.on_badge).paint(painter, inner)
