"""A row of the table: tick, picture, plinth, code and name, which stay in sight, then a cell for each column."""

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from booth.languages import Language
from booth.ui import theme
from booth.ui.catalogue.card import ProductCard
from booth.ui.catalogue.card_why import draw_why
from booth.ui.catalogue.cells import Cells
from booth.ui.catalogue.content import CardContent, Contents
from booth.ui.catalogue.why import Why
from booth.ui.pictures import PictureCache
from booth.ui.theme import Palette
from booth.ui.widgets import lapsed_mark
from booth.ui.widgets.lines import Lines
from booth.ui.widgets.marked import draw_underlines

HEIGHT: Final = 64
_TICK: Final = 24
_TICK_LEFT: Final = 24
_PICTURE: Final = QRect(64, 8, 72, 48)
_BADGE: Final = 28
_NAME: Final = 192  # where code and name begin
_PADDING: Final = 10
_NONE: Final = "—"
_WHOLE: Final = "\u2060/\u2060"  # no line ends within "m³/h"


class TableRow:
    """Draws the rows of a list; implements `widgets.card_grid.CardFace`. The first column is the product itself."""

    def __init__(self, contents: Contents, cells: Cells, pictures: PictureCache, card: ProductCard) -> None:
        """`card`: knows what is picked and why a product was found."""
        self._contents, self._cells, self._pictures, self._card = contents, cells, pictures, card
        self.edges: list[int] = [0]  # where the columns begin, and where the last one ends
        self.offset = 0  # how far the columns behind the first are scrolled
        self.column = 0  # the one that the keyboard is on
        self.sample_words = ""
        self.draft_words = ""
        self.spoken: Language = "en"  # the interface's
        self._code = Lines(theme.font(12), 16)
        self._marked = Lines(theme.font(12, theme.SEMIBOLD), 16)
        self._name = Lines(theme.font(14, theme.SEMIBOLD), 18, 2)
        self._badge = Lines(theme.font(14, theme.SEMIBOLD), 20)
        self._words = Lines(theme.font(14), 18, 2)

    def least_width(self) -> int:
        """A row is as wide as the room for it."""
        return 1

    def height(self, width: int) -> int:
        """Two lines of name below a code; the line for why it was found, whether it says anything or not."""
        return HEIGHT + self._card.reasoned * self._code.leading

    def prepare(self, first: int, last: int) -> None:
        """Read what is about to be drawn."""
        self._contents.prepare(first, last)
        self._cells.prepare(self._contents.rows[first:last])

    def words(self, index: int) -> str:
        """Name, code and plinth, then what stands in the column that the keyboard is on."""
        content = self._contents.at(index)
        if content is None:
            return ""
        cell = self._cells.at(content.row, self.column - 1) if self.column else ""
        why = self._card.why(content)
        told = content.name, content.code, content.plinth, cell, why.said if why else ""
        return ", ".join(words for words in told if words)

    def hint(self, index: int, area: QRect, point: QPoint) -> str:
        """The whole of what was cut, where it is pointed at; what the red mark means."""
        content = self._contents.at(index)
        if content is None:
            return ""
        if point.x() < self.edges[1]:
            if content.lapses and self._lapsed_area(area).contains(point):
                return lapsed_mark.said(content.lapses, self._contents.today, self.spoken)
            return content.name if self._name.cuts(content.name, self.edges[1] - _NAME - _PADDING) else ""
        for place in range(1, len(self.edges) - 1):
            left, right = (edge - self.offset for edge in self.edges[place : place + 2])
            if left <= point.x() < right:
                told = self._cells.at(content.row, place - 1)
                return told if self._words.cuts(told, right - left - 2 * _PADDING) else ""
        return ""

    def tick_area(self, area: QRect) -> QRect:
        """The left end of the row."""
        return QRect(area.left(), area.top(), _TICK_LEFT + _TICK + 8, area.height())

    def draw(self, painter: QPainter, index: int, area: QRect, *, current: bool, hovered: bool) -> None:
        """One row; an empty one where nothing has been read yet."""
        colours = theme.palette()
        content = self._contents.at(index)
        ticked = content is not None and self._card.ticked(content.uid)
        ground = colours.accent_tint if ticked else (colours.hover if hovered else colours.surface)
        painter.fillRect(area, QColor(ground))
        if content is not None:
            self._draw_cells(painter, content, area, colours, current=current)
            painter.fillRect(area.left(), area.top(), self.edges[1], area.height(), QColor(ground))
            self._draw_product(painter, content, area, colours, ticked=ticked)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, QColor(colours.line))
        if self.offset:
            painter.fillRect(area.left() + self.edges[1] - 1, area.top(), 1, area.height(), QColor(colours.line))
        if current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.ink), 1.5))
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -2, -2), 4, 4)

    def _draw_cells(
        self, painter: QPainter, content: CardContent, area: QRect, colours: Palette, *, current: bool
    ) -> None:
        read = self._cells.known(content.row)
        for place in range(1, len(self.edges) - 1):
            left, right = (edge - self.offset + area.left() for edge in self.edges[place : place + 2])
            if right <= area.left() + self.edges[1] or left >= area.right():
                continue
            told = self._cells.at(content.row, place - 1).replace("/", _WHOLE)
            room = right - left - 2 * _PADDING
            tall = max(self._words.height(told, room), self._words.leading)
            top = area.top() + (area.height() - tall) / 2
            ink = colours.ink if told else colours.third
            self._words.draw(painter, left + _PADDING, top, room, told or (_NONE if read else ""), ink)
            if current and place == self.column:
                painter.fillRect(left + _PADDING, area.bottom() - 6, room, 2, QColor(colours.accent))

    def _draw_product(
        self, painter: QPainter, content: CardContent, area: QRect, colours: Palette, *, ticked: bool
    ) -> None:
        self._draw_tick(painter, area, colours, ticked=ticked)
        self._draw_picture(painter, content, area)
        self._draw_plinth(painter, content, area)
        room = self.edges[1] - _NAME - _PADDING
        left = area.left() + _NAME
        told = content.code, self.draft_words if content.draft else "", self.sample_words if content.sample else ""
        why = self._card.why(content) or Why()
        line = self._code.leading
        tall = self._name.height(content.name, room) + line * (1 + self._card.reasoned)
        top = round(area.top() + (area.height() - tall) / 2)
        codes = " · ".join(filter(None, told))
        self._code.draw(painter, left, top, room - 24, codes, colours.second)
        draw_underlines(painter, self._code, (left, top, room - 24), codes, why.code, colours.accent)
        named = self._name.draw(painter, left, top + line, room, content.name, colours.ink)
        draw_underlines(painter, self._name, (left, top + line, room), content.name, why.name, colours.accent)
        if why.text:
            draw_why(painter, why, (self._code, self._marked), QRect(left, top + line + named, room, 0), colours)
        if content.lapses:
            lapsed_mark.draw(painter, QRectF(self._lapsed_area(area)))

    def _lapsed_area(self, area: QRect) -> QRect:
        return QRect(area.left() + self.edges[1] - _PADDING - 20, area.top() + 4, 20, 20)

    @staticmethod
    def _draw_tick(painter: QPainter, area: QRect, colours: Palette, *, ticked: bool) -> None:
        place = QRectF(area.left() + _TICK_LEFT, area.center().y() - _TICK / 2 + 1, _TICK, _TICK)
        painter.setBrush(QColor(colours.accent if ticked else colours.surface))
        painter.setPen(QPen(QColor(colours.accent if ticked else colours.line), 1))
        painter.drawEllipse(place)
        middle = place.center()
        painter.setPen(QPen(QColor(colours.on_accent if ticked else colours.second), 1.8))
        if ticked:
            painter.drawPolyline([middle + QPointF(-5, 0.5), middle + QPointF(-1.5, 4), middle + QPointF(5, -3.5)])
        else:
            painter.drawLine(middle - QPointF(4, 0), middle + QPointF(4, 0))
            painter.drawLine(middle - QPointF(0, 4), middle + QPointF(0, 4))

    def _draw_picture(self, painter: QPainter, content: CardContent, area: QRect) -> None:
        shade = theme.shade(content.colour)
        place = _PICTURE.translated(area.left(), area.top() + (area.height() - HEIGHT) // 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shade.tint))
        painter.drawRoundedRect(QRectF(place), 6, 6)
        room = QSize(place.width() - 8, place.height() - 8)
        picture = self._pictures.picture(content.picture, room, painter.device().devicePixelRatioF())
        if picture is not None:
            size = picture.deviceIndependentSize()
            middle = QRectF(place).center()
            painter.drawPixmap(QPointF(middle.x() - size.width() / 2, middle.y() - size.height() / 2), picture)
        elif self._pictures.missing(content.picture):
            spot = QRect(place.center().x() - 13, place.center().y() - 13, 28, 28)
            theme.icon(content.icon or "no_picture", shade.ink).paint(painter, spot)

    def _draw_plinth(self, painter: QPainter, content: CardContent, area: QRect) -> None:
        if not content.plinth:
            return
        shade = theme.shade(content.colour)
        room = _NAME - _PICTURE.right() - 12
        told = self._badge.width(content.plinth)
        wide = min(max(_BADGE, told + 14), room)
        left = area.left() + _PICTURE.right() + (_NAME - _PICTURE.right() - wide) / 2
        place = QRectF(left, area.center().y() - _BADGE / 2 + 1, wide, _BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shade.badge))
        painter.drawRoundedRect(place, _BADGE / 2, _BADGE / 2)
        x = place.left() + max((wide - told) / 2, 4)
        self._badge.draw(painter, x, place.top() + 4, wide - 8 + 2, content.plinth, shade.on_badge)
