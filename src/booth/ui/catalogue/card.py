"""A product's card: picture, plinth, code, name, two key figures, and the tick that puts it into the brochure."""

from collections import OrderedDict
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from booth.languages import Language
from booth.ui import theme
from booth.ui.catalogue.card_figures import LEAST_GAP, rooms, wanted
from booth.ui.catalogue.card_type import CardType, card_type
from booth.ui.catalogue.card_why import draw_why
from booth.ui.catalogue.content import CardContent, Contents
from booth.ui.catalogue.why import Why
from booth.ui.pictures import PictureCache
from booth.ui.theme import Palette
from booth.ui.widgets import lapsed_mark
from booth.ui.widgets.marked import draw_underlines

_LEAST: Final = 268
_PADDING: Final = 16
_BADGE: Final = 30
_TICK: Final = 28
_ROOMY: Final = 400  # from this width on, one step larger type
_RADIUS: Final = 10
_REASON: Final = 4  # above the line that says why a card was found
_KEPT: Final = 96  # drawn cards: some screens full
_TAGS: Final = {"ru": "RU", "en": "EN", "zh": "中文"}


class ProductCard:
    """Draws the cards of a list; implements `widgets.card_grid.CardFace`."""

    def __init__(self, contents: Contents, pictures: PictureCache, ticked: Callable[[str], bool]) -> None:
        self._contents = contents
        self._pictures = pictures
        self.ticked = ticked
        self._ratio = 1.0
        self.sample_words = ""
        self.draft_words = ""
        self.spoken: Language = "en"  # the interface's
        self.reasoned = False  # whether there is a line for why a card was found
        self.why: Callable[[CardContent], Why | None] = lambda _: None
        self._kept: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()
        self._types = (card_type(0), card_type(1))

    def least_width(self) -> int:
        """Narrower than this the figures would not fit."""
        return _LEAST

    def height(self, width: int) -> int:
        """Picture and words; the line for why it was found, whether it says anything or not."""
        kinds = self._type(width)
        return self._picture_height(width) + kinds.words + self.reasoned * (kinds.label.leading + _REASON)

    def _type(self, width: int) -> CardType:
        return self._types[width >= _ROOMY]

    def prepare(self, first: int, last: int) -> None:
        """Read what is about to be drawn."""
        self._contents.prepare(first, last)

    def words(self, index: int) -> str:
        """Name, code and plinth, and what is wrong, for screen readers."""
        content = self._contents.at(index)
        if content is None:
            return ""
        why = self.why(content)
        told = content.name, content.code, content.plinth, why.said if why else "", self._lapse(content)
        return ", ".join(words for words in told if words)

    def hint(self, index: int, area: QRect, point: QPoint) -> str:
        """What the red mark means, where it is pointed at."""
        content = self._contents.at(index)
        over = content is not None and self._lapsed_area(content, area).contains(point)
        return self._lapse(content) if content and over else ""

    def _lapse(self, content: CardContent) -> str:
        return lapsed_mark.said(content.lapses, self._contents.today, self.spoken) if content.lapses else ""

    def tick_area(self, area: QRect) -> QRect:
        """The upper right corner of the card, with some room around the circle."""
        return QRect(area.right() - _TICK - 24, area.top(), _TICK + 24, _TICK + 24)

    def draw(self, painter: QPainter, index: int, area: QRect, *, current: bool, hovered: bool) -> None:
        """One card; an empty one where nothing has been read yet."""
        colours = theme.palette()
        self._ratio = painter.device().devicePixelRatioF()  # of the screen that the window is on now
        frame = QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5)
        content = self._contents.at(index)
        ticked = content is not None and self.ticked(content.uid)
        if content is None:
            self._draw_sheet(painter, area, colours)
        else:
            painter.drawPixmap(area.topLeft(), self._drawn(content, area.size(), ticked, colours))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if hovered or ticked:
            painter.setPen(QPen(QColor(colours.accent if ticked else colours.third), 2 if ticked else 1))
            painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        if current:  # a ring around the card, so that it is not taken for a tick
            painter.setPen(QPen(QColor(colours.ink), 1.5))
            painter.drawRoundedRect(frame.adjusted(-2.5, -2.5, 2.5, 2.5), _RADIUS + 2.5, _RADIUS + 2.5)

    def _drawn(self, content: CardContent, size: QSize, ticked: bool, colours: Palette) -> QPixmap:
        """The card as it was drawn last time, if nothing about it has changed: scrolling only copies it."""
        picture = self._picture(content, size)
        there = picture is not None or self._pictures.missing(content.picture)
        icons = theme.icons_loaded()
        shown = (size.width(), size.height(), self._ratio, colours.name, self.sample_words)
        key = (content, ticked, there, icons, self.why(content), *shown)
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = self._draw_anew(content, picture, size, colours)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return found

    def _draw_anew(self, content: CardContent, picture: QPixmap | None, size: QSize, colours: Palette) -> QPixmap:
        made = QPixmap(size * self._ratio)
        made.setDevicePixelRatio(self._ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        area = QRect(QPoint(0, 0), size)
        self._draw_sheet(painter, area, colours)
        self._draw_picture(painter, content, picture, area)
        self._draw_words(painter, content, area, colours)
        painter.end()
        return made

    @staticmethod
    def _draw_sheet(painter: QPainter, area: QRect, colours: Palette) -> None:
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    @staticmethod
    def _picture_height(width: int) -> int:
        return round(width * 0.52 / 8) * 8

    # The upper part.

    def _picture(self, content: CardContent, size: QSize) -> QPixmap | None:
        room = QSize(size.width() - 2 * _PADDING - 2 * _BADGE, self._picture_height(size.width()) - 24)
        return self._pictures.picture(content.picture, room, self._ratio)

    def _draw_picture(self, painter: QPainter, content: CardContent, picture: QPixmap | None, area: QRect) -> None:
        shade = theme.shade(content.colour)
        tall = self._picture_height(area.width())
        upper = QRectF(area.left() + 1, area.top() + 1, area.width() - 2, tall)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shade.tint))
        painter.drawPath(_rounded_above(upper, _RADIUS - 1))
        if picture is not None:
            size = picture.deviceIndependentSize()
            corner = QPointF(upper.center().x() - size.width() / 2, upper.center().y() - size.height() / 2)
            self._draw_ground(painter, content, upper, QRectF(corner, size))
            painter.drawPixmap(corner, picture)
        elif self._pictures.missing(content.picture):
            side = 56
            spot = QRect(area.center().x() - side // 2, area.top() + (tall - side) // 2, side, side)
            theme.icon(content.icon or "no_picture", shade.ink).paint(painter, spot)
        self._draw_plinth(painter, content, area, shade)
        if content.lapses:
            lapsed_mark.draw(painter, QRectF(self._lapsed_area(content, area)))
        self._draw_tick(painter, content, area)

    def _draw_ground(self, painter: QPainter, content: CardContent, upper: QRectF, place: QRectF) -> None:
        """A photo's own ground goes on over the plate; a hairline parts it from the words."""
        backdrop = self._pictures.backdrop(content.picture)
        if backdrop is None:
            return
        painter.save()
        painter.setClipPath(_rounded_above(upper, _RADIUS - 1))
        backdrop.fill(painter, upper, place)
        painter.restore()
        line = QRectF(upper.left(), upper.bottom() - 1, upper.width(), 1)
        painter.fillRect(line, QColor(theme.palette().line))

    def _draw_plinth(self, painter: QPainter, content: CardContent, area: QRect, shade: theme.Shade) -> None:
        if not content.plinth:
            return
        place = self._plinth_area(content, area)
        badge = self._type(area.width()).badge
        told = badge.width(content.plinth)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shade.badge))
        painter.drawRoundedRect(place, _BADGE / 2, _BADGE / 2)
        x = place.left() + max((place.width() - told) / 2, 8)
        badge.draw(painter, x, place.top() + 5, place.width() - 12, content.plinth, shade.on_badge)

    def _plinth_area(self, content: CardContent, area: QRect) -> QRectF:
        width = max(_BADGE, self._type(area.width()).badge.width(content.plinth) + 16) if content.plinth else 0
        return QRectF(area.left() + 12, area.top() + 12, min(width, area.width() / 2), _BADGE)

    def _lapsed_area(self, content: CardContent, area: QRect) -> QRect:
        """Beside the plinth; in its place where there is none."""
        plinth = self._plinth_area(content, area)
        left = round(plinth.right()) + 8 if content.plinth else round(plinth.left())
        return QRect(left, area.top() + 12, _BADGE, _BADGE)

    def _draw_tick(self, painter: QPainter, content: CardContent, area: QRect) -> None:
        colours = theme.palette()
        ticked = self.ticked(content.uid)
        place = QRectF(area.right() - 12 - _TICK + 1, area.top() + 13, _TICK, _TICK)
        painter.setBrush(QColor(colours.accent if ticked else colours.surface))
        painter.setPen(QPen(QColor(colours.accent if ticked else colours.line), 1))
        painter.drawEllipse(place)
        middle = place.center()
        mark = QPainterPath()
        if ticked:
            mark.moveTo(middle.x() - 5, middle.y() + 0.5)
            mark.lineTo(middle.x() - 1.5, middle.y() + 4)
            mark.lineTo(middle.x() + 5.5, middle.y() - 4)
        else:
            mark.moveTo(middle.x() - 5, middle.y())
            mark.lineTo(middle.x() + 5, middle.y())
            mark.moveTo(middle.x(), middle.y() - 5)
            mark.lineTo(middle.x(), middle.y() + 5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.on_accent if ticked else colours.second), 1.8))
        painter.drawPath(mark)

    # The lower part.

    def _draw_words(self, painter: QPainter, content: CardContent, area: QRect, colours: Palette) -> None:
        x, width = area.left() + _PADDING, area.width() - 2 * _PADDING
        y = area.top() + self._picture_height(area.width()) + 14
        tags = self._draw_tags(painter, content, QRect(x, y, width, self._type(area.width()).kind.leading), colours)
        self._draw_kind(painter, content, x, y, width, tags, colours)
        type_, why = self._type(area.width()), self.why(content) or Why()
        y += type_.kind.leading + 4
        names = (type_.name, type_.tight, type_.dense)
        name = next((each for each in names if not each.cuts(content.name, width)), type_.dense)
        top = y - (2 if name is type_.dense else 0)
        name.draw(painter, x, top, width, content.name, colours.ink)
        draw_underlines(painter, name, (x, top, width), content.name, why.name, colours.accent)
        y += 2 * type_.name.leading
        if self.reasoned:
            draw_why(painter, why, (type_.label, type_.marked), QRect(x, y + _REASON, width, 0), colours)
            y += _REASON + type_.label.leading
        y += 9
        if content.figures:
            painter.fillRect(QRect(x, y, width, 1), QColor(colours.line))
            self._draw_figures(painter, content, x, y + 11, width, colours)

    def _draw_tags(self, painter: QPainter, content: CardContent, line: QRect, colours: Palette) -> int:
        """Small tags at the right end of a line: sample, draft, borrowed language. Answers the room they take."""
        small = self._types[0].small
        right = line.right() + 1
        told = (
            (content.borrowed is not None, _TAGS.get(content.borrowed or "", "")),
            (content.draft, self.draft_words),
            (content.sample, self.sample_words),
        )
        for words in (said for shown, said in told if shown):
            width = round(small.width(words) + 12)
            place = QRectF(right - width, line.center().y() - 9, width, 20)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(place, 6, 6)
            small.draw(painter, place.left() + 6, place.top() + 2, width, words, colours.second)
            right -= width + 6
        return line.right() + 1 - right

    def _draw_kind(
        self, painter: QPainter, content: CardContent, x: int, y: int, width: int, tags: int, colours: Palette
    ) -> None:
        """The family in its colour, then the code. Beside two tags the code stands alone, rather than a cut family."""
        type_ = self._type(width + 2 * _PADDING)
        width -= tags
        code = f"\u00a0· {content.code}"
        room = width - min(type_.code.width(code), width * 0.7)
        kind = "" if content.draft and type_.kind.cuts(content.kind, room) else content.kind
        code = code if kind else content.code
        type_.kind.draw(painter, x, y, room, kind, theme.shade(content.colour).ink)
        lines = type_.kind.lines(kind, room)
        shift = type_.kind.width(lines[0]) if lines else 0
        type_.code.draw(painter, x + shift, y, width - shift + 1, code, colours.second)
        why, before = self.why(content), len(code) - len(content.code)
        marks = [(start + before, end + before) for start, end in why.code] if why else []
        draw_underlines(painter, type_.code, (x + shift, y, width - shift + 1), code, marks, colours.accent)

    def _draw_figures(
        self, painter: QPainter, content: CardContent, x: int, y: int, width: int, colours: Palette
    ) -> None:
        """Side by side. A cut figure would lie: type gives way first, then the second figure; names may be cut."""
        kinds = self._type(width + 2 * _PADDING)
        told, face = content.figures, kinds.value
        if wanted(told, face) > width:
            face = kinds.tight_value
        if wanted(told, face) > width:
            told = told[:1]
            face = kinds.value if wanted(told, kinds.value) <= width else face
        for (label, value), room in zip(told, rooms(told, face, kinds.label, width), strict=True):
            kinds.label.draw(painter, x, y, room, label, colours.third)
            face.draw(painter, x, y + kinds.label.leading, room, value, colours.ink)
            x += round(room + LEAST_GAP)


def _rounded_above(area: QRectF, radius: float) -> QPainterPath:
    """A shape with its upper corners rounded."""
    path = QPainterPath(area.bottomLeft())
    path.lineTo(area.left(), area.top() + radius)
    path.quadTo(area.topLeft(), QPointF(area.left() + radius, area.top()))
    path.lineTo(area.right() - radius, area.top())
    path.quadTo(area.topRight(), QPointF(area.right(), area.top() + radius))
    path.lineTo(area.bottomRight())
    path.closeSubpath()
    return path
