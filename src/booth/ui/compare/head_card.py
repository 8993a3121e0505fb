"""One column's head: picture, plinth, code, name, maker, and the cross that takes the column out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from booth.ui import theme
from booth.ui.compare.content import HeadText
from booth.ui.compare.rows import INDENT
from booth.ui.pictures import PictureCache
from booth.ui.reading.spot import PictureSpot
from booth.ui.theme import RADIUS, Palette
from booth.ui.widgets.icon import draw_icon
from booth.ui.widgets.line_ends import has_han
from booth.ui.widgets.lines import Lines

_GAP: Final = 8  # between two cards
_CROSS: Final = 28
_BADGE: Final = 28


@dataclass(frozen=True, slots=True)
class Look:
    """How a card is drawn just now."""

    current: bool = False  # the keyboard is on it
    hovered: bool = False
    on_cross: bool = False  # the pointer is on its cross


class HeadCard:
    """Draws one column's head for the row of heads that owns it."""

    def __init__(self, owner: QWidget, pictures: PictureCache) -> None:
        self._spot = PictureSpot(owner, pictures)
        self.told: HeadText | None = None
        self.draft_words = ""
        self._small, self._code = Lines(theme.font(12), 16), Lines(theme.font(12, theme.MEDIUM), 16)
        self._roomy, self._dense = (
            Lines(theme.font(14, theme.SEMIBOLD), 18, 3),
            Lines(theme.font(12, theme.SEMIBOLD), 16, 4),
        )
        self._name = self._roomy
        self._badge = Lines(theme.font(14, theme.SEMIBOLD), 20)

    def show(self, told: HeadText) -> None:
        """What it is about from now on."""
        self.told = told
        self._spot.show(told.picture)

    def forget(self) -> None:
        """Let go of the picture: the card is on its way out."""
        self._spot.deleteLater()

    def crowded(self, width: float) -> bool:
        """Whether its name would be cut, or a word of it broken, in the usual size in a column of this width."""
        name = self.told.name if self.told else ""
        return self._roomy.cuts(name, _room(width)) or not _whole(self._roomy.lines(name, _room(width)), name)

    def set_type(self, *, dense: bool) -> None:
        """All heads of a row have names of one size: the smaller one where one of them needs it."""
        self._name = self._dense if dense else self._roomy

    def _called(self, told: HeadText) -> str:
        """Its name; where there is little room a line may end at every space."""
        return told.name.replace(" ", " \u200b") if self._name is self._dense else told.name

    def words_height(self, width: float) -> int:
        """How much its words need below the picture, in a column of this width."""
        names = self._name.height(self._called(self.told), _room(width)) if self.told else 0
        return 10 + 16 + 2 + names + 4 + 16 + 10

    def cross(self, area: QRectF) -> QRect:
        """Where its cross is."""
        return QRect(round(area.right() - _GAP / 2) - _CROSS - 4, round(area.top()) + 4, _CROSS, _CROSS)

    def draw(self, painter: QPainter, area: QRectF, picture: int, look: Look, colours: Palette) -> None:
        """Draws it into its column; `picture`: the height of the picture's place."""
        told = self.told
        if told is None:
            return
        card = area.adjusted(_GAP / 2 + 0.5, 0.5, -_GAP / 2 - 0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(card, RADIUS, RADIUS)
        painter.fillPath(shape, QColor(colours.hover if look.hovered else colours.surface))
        painter.save()
        painter.setClipPath(shape)
        self._draw_picture(painter, told, QRectF(card.left(), card.top(), card.width(), picture), colours)
        painter.restore()
        self._draw_words(painter, told, area, area.top() + picture + 10, colours)
        painter.setBrush(QColor(0, 0, 0, 0))
        painter.setPen(QPen(QColor(colours.accent if look.current else colours.line), 2 if look.current else 1))
        painter.drawPath(shape)
        self._draw_cross(painter, self.cross(area), colours, lit=look.on_cross)

    def _draw_picture(self, painter: QPainter, told: HeadText, plate: QRectF, colours: Palette) -> None:
        shade = theme.shade(told.colour, colours)
        painter.fillRect(plate, QColor(self._spot.ground(shade.tint)))
        room = plate.adjusted(_BADGE + 12, 8, -_CROSS - 8, -8)
        if not self._spot.draw(painter, room, plate):
            middle = plate.center().toPoint()
            theme.icon(told.icon or "no_picture", shade.ink).paint(
                painter, QRect(middle - QPoint(20, 20), QSize(40, 40))
            )
        if told.plinth:
            wide = max(self._badge.width(told.plinth) + 12, _BADGE)
            badge = QRectF(plate.left() + 8, plate.top() + 8, wide, _BADGE)
            painter.setPen(QColor(shade.badge))
            painter.setBrush(QColor(shade.badge))
            painter.drawRoundedRect(badge, 7, 7)
            x = badge.center().x() - self._badge.width(told.plinth) / 2
            self._badge.draw(painter, x, badge.top() + 4, wide, told.plinth, shade.on_badge)

    def _draw_words(self, painter: QPainter, told: HeadText, area: QRectF, y: float, colours: Palette) -> None:
        x, room = area.left() + INDENT, _room(area.width())
        code = " · ".join(filter(None, (told.code, told.models)))
        ink = theme.shade(told.colour, colours).ink
        if told.draft:
            code, ink = f"{code} · {self.draft_words}", colours.danger
        y += self._code.draw(painter, x, y, room, code, ink) + 2
        y += self._name.draw(painter, x, y, room, self._called(told), colours.ink) + 4
        self._small.draw(painter, x, y, room, told.exhibitor, colours.third)

    @staticmethod
    def _draw_cross(painter: QPainter, area: QRect, colours: Palette, *, lit: bool) -> None:
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.hover if lit else colours.surface))
        painter.drawEllipse(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5))
        draw_icon(painter, area.topLeft() + QPoint(6, 6), 16, "close", colours.ink if lit else colours.second)


def _room(width: float) -> float:
    """The width of a head's words in a column."""
    return width - INDENT - 10


def _whole(lines: Sequence[str], text: str) -> bool:
    """Whether lines end between words; ideographs may be parted anywhere."""
    words = set(text.replace("-", "- ").split())
    found = (word for line in lines for word in line.replace("\u2060", "").replace("-", "- ").split())
    return has_han(text) or all(word in words for word in found)
