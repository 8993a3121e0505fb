"""One product in the matcher's list: what it is, and its answer to each requirement, all columns in line."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from booth.catalog.requiring.saying import Answer, Asked, Standing
from booth.ui import theme
from booth.ui.matching.content import ProductText
from booth.ui.matching.matches import Matches
from booth.ui.pictures import PictureCache
from booth.ui.theme import RADIUS, Palette
from booth.ui.widgets.icon import draw_icon
from booth.ui.widgets.lines import Lines

_PADDING: Final = 16
_PICTURE: Final = QSize(96, 72)
_HEAD: Final = 72  # code and name, beside the picture
_CELL: Final = 60  # name, answer, what it lacks
_LEAST_CELL: Final = 168
_MARK: Final = 18
_TICK: Final = 24
MARKS: Final = {Standing.MEETS: "met", Standing.MISSES: "missed", Standing.UNKNOWN: "not_stated"}


class MatchFace:
    """Draws the products for the grid that scrolls them."""

    def __init__(self, matches: Matches, pictures: PictureCache) -> None:
        self._matches, self._pictures = matches, pictures
        self.draft_words = ""
        self._code, self._name = Lines(theme.font(12, theme.MEDIUM), 16), Lines(theme.font(16, theme.SEMIBOLD), 22, 2)
        self._label, self._short = Lines(theme.font(12), 16), Lines(theme.font(12, theme.MEDIUM), 16)
        self._answer, self._quiet = Lines(theme.font(14, theme.SEMIBOLD), 20), Lines(theme.font(14), 20)
        self._badge = Lines(theme.font(14, theme.SEMIBOLD), 20)

    # measures

    def least_width(self) -> int:
        """One product a row, however wide that is."""
        return 1 << 20

    def height(self, width: int) -> int:
        """All products are equally tall: they answer the same requirements."""
        rows = -(-max(len(self._matches.columns), 1) // self._across(width))
        return _PADDING + _HEAD + 12 + rows * (_CELL + 8) + 8

    @staticmethod
    def _across(width: int) -> int:
        return max((width - 2 * _PADDING + 16) // (_LEAST_CELL + 16), 1)

    def tick_area(self, area: QRect) -> QRect:
        """The upper right corner, with some room around the circle."""
        return QRect(area.right() - _TICK - 24, area.top(), _TICK + 24, _TICK + 24)

    def prepare(self, first: int, last: int) -> None:
        """These are about to be seen: have those judged that are not yet."""
        self._matches.want(first, last)

    # words

    def words(self, index: int) -> str:
        """The product and its answers in one line, for screen readers."""
        told = self._matches.at(index)
        if told is None:
            return ""
        pairs = zip(self._matches.columns, told.answers, strict=True)
        said = (f"{one.name or asked.name} {' '.join((one.text, one.short)).strip()}" for asked, one in pairs)
        return ", ".join(filter(None, (told.code, told.model, told.name, told.standing, *said)))

    def hint(self, index: int, area: QRect, point: QPoint) -> str:
        """What is asked, and all of the answer, where one is pointed at."""
        told = self._matches.at(index)
        for place, cell in enumerate(self._cells(area)):
            if told is not None and place < len(told.answers) and cell.contains(point):
                asked, one = self._matches.columns[place], told.answers[place]
                return "\n".join(filter(None, (f"{asked.name} {asked.wanted}", one.text, one.short)))
        return ""

    # drawing

    def draw(self, painter: QPainter, index: int, area: QRect, *, current: bool, hovered: bool) -> None:
        """One product; an empty sheet where it has not been judged yet."""
        colours, told = theme.palette(), self._matches.at(index)
        ticked = told is not None and self._matches.ticked(told.uid)
        frame = QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5)
        edge = colours.accent if ticked else colours.third if hovered else colours.line
        painter.setPen(QPen(QColor(edge), 2 if ticked else 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        if told is not None:
            self._draw_head(painter, told, area, colours)
            for place, cell in enumerate(self._cells(area)):
                if place < min(len(told.answers), len(self._matches.columns)):
                    self._draw_answer(painter, self._matches.columns[place], told.answers[place], cell, colours)
            self._draw_tick(painter, area, colours, ticked=ticked)
        if current:  # a ring around the card, so that it is not taken for a tick
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.ink), 1.5))
            painter.drawRoundedRect(frame.adjusted(-2.5, -2.5, 2.5, 2.5), RADIUS + 2.5, RADIUS + 2.5)

    def _cells(self, area: QRect) -> list[QRect]:
        """Where the answers stand, in the order of the requirements."""
        across, count = self._across(area.width()), len(self._matches.columns)
        wide = (area.width() - 2 * _PADDING + 16) // min(across, max(count, 1))
        wide = min(wide, 320)
        left, top = area.left() + _PADDING, area.top() + _PADDING + _HEAD + 12
        return [
            QRect(left + n % across * wide, top + n // across * (_CELL + 8), wide - 16, _CELL) for n in range(count)
        ]

    def _draw_head(self, painter: QPainter, told: ProductText, area: QRect, colours: Palette) -> None:
        shade = theme.shade(told.colour, colours)
        plate = QRectF(area.left() + _PADDING, area.top() + _PADDING, _PICTURE.width(), _PICTURE.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._pictures.ground(told.picture, shade.tint)))
        painter.drawRoundedRect(plate, 8, 8)
        self._draw_picture(painter, told, plate.adjusted(8, 8, -8, -8), shade)
        if told.plinth:
            wide = max(self._badge.width(told.plinth) + 12, 24)
            place = QRectF(plate.left() + 4, plate.top() + 4, wide, 24)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(shade.badge))
            painter.drawRoundedRect(place, 7, 7)
            x = place.center().x() - self._badge.width(told.plinth) / 2
            self._badge.draw(painter, x, place.top() + 2, wide, told.plinth, shade.on_badge)
        x = plate.right() + 16
        badge = self._draw_standing(painter, told, area, colours)
        code, ink = " · ".join(filter(None, (told.code, told.model))), shade.ink
        if told.draft:
            code, ink = f"{code} · {self.draft_words}", colours.danger
        self._code.draw(painter, x, plate.top(), badge - x - 16, code, ink)
        self._name.draw(painter, x, plate.top() + 20, badge - x - 16, told.name, colours.ink)

    def _draw_picture(self, painter: QPainter, told: ProductText, room: QRectF, shade: theme.Shade) -> None:
        if self._pictures.missing(told.picture):
            middle = room.center().toPoint()
            theme.icon(told.icon or "no_picture", shade.ink).paint(
                painter, QRect(middle - QPoint(16, 16), QSize(32, 32))
            )
            return
        found = self._pictures.picture(told.picture, room.size().toSize(), painter.device().devicePixelRatioF())
        if found is not None:
            size = found.deviceIndependentSize()
            corner = QPoint(round(room.center().x() - size.width() / 2), round(room.center().y() - size.height() / 2))
            painter.drawPixmap(corner, found)

    def _draw_standing(self, painter: QPainter, told: ProductText, area: QRect, colours: Palette) -> float:
        """A pill with a tick for what meets all, a ring for what does not; answers where it begins."""
        icon = 22 if told.whole else 0
        wide = self._short.width(told.standing) + 24 + icon
        place = QRectF(self.tick_area(area).left() - wide, area.top() + 12, wide, 26)
        painter.setPen(QPen(QColor(colours.accent_tint if told.whole else colours.line), 1))
        painter.setBrush(QColor(colours.accent_tint) if told.whole else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 13, 13)
        ink = colours.accent if told.whole else colours.second
        if told.whole:
            draw_icon(painter, QPoint(round(place.left()) + 10, round(place.top()) + 5), 16, "check", ink)
        self._short.draw(painter, place.left() + 12 + icon, place.top() + 5, wide, told.standing, ink)
        return place.left()

    def _draw_answer(self, painter: QPainter, asked: Asked, one: Answer, cell: QRect, colours: Palette) -> None:
        """The requirement's name; a mark with the answer; below it what is missing."""
        ink = {
            Standing.MEETS: colours.accent,
            Standing.MISSES: colours.second if asked.wish else colours.danger,
            Standing.UNKNOWN: colours.third,
        }[one.standing]
        self._label.draw(painter, cell.left(), cell.top(), cell.width(), one.name or asked.name, colours.third)
        draw_icon(painter, QPoint(cell.left(), cell.top() + 19), _MARK, MARKS[one.standing], ink)
        x, room = cell.left() + _MARK + 6, cell.width() - _MARK - 6
        unknown = one.standing is Standing.UNKNOWN
        face = self._quiet if unknown else self._answer
        face.draw(painter, x, cell.top() + 18, room, one.text, colours.second if unknown else colours.ink)
        self._short.draw(painter, x, cell.top() + 40, room, one.short, ink)

    def _draw_tick(self, painter: QPainter, area: QRect, colours: Palette, *, ticked: bool) -> None:
        place = QRectF(area.right() - 12 - _TICK + 1, area.top() + 13, _TICK, _TICK)
        painter.setBrush(QColor(colours.accent if ticked else colours.surface))
        painter.setPen(QPen(QColor(colours.accent if ticked else colours.line), 1))
        painter.drawEllipse(place)
        icon, ink = ("check", colours.on_accent) if ticked else ("plus", colours.second)
        draw_icon(painter, place.center().toPoint() - QPoint(8, 8), 16, icon, ink)
