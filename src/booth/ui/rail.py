"""The rail at the left: the rooms of the window, one tile each."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from booth.ui import theme
from booth.ui.widgets.icon import draw_icon
from booth.ui.widgets.lines import Lines

WIDTH: Final = 80
_TILE: Final = QSize(68, 58)
_STEP: Final = 64
_TOP: Final = 16
_ICON: Final = 22


@dataclass(frozen=True, slots=True)
class Tile:
    """One room: its key, icon and words, the shortcut that leads there, and whether it stands at the foot."""

    key: str
    icon: str
    label: str
    shortcut: str
    foot: bool = False


class Rail(QWidget):
    """Click a tile or press its shortcut to go to a room."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: tuple[Tile, ...] = ()
        self._current = ""
        self._focus = 0
        self._hovered = -1
        self._words = Lines(theme.font(12, theme.MEDIUM), 16)
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)

    def set_tiles(self, tiles: tuple[Tile, ...]) -> None:
        """The rooms there are, in the words of the interface's language."""
        self._tiles = tiles
        self.update()

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """The rooms there are."""
        return self._tiles

    def show_current(self, key: str) -> None:
        """Mark the room that is open."""
        self._current = key
        self._focus = next((n for n, tile in enumerate(self._tiles) if tile.key == key), 0)
        self.setAccessibleName(next((tile.label for tile in self._tiles if tile.key == key), ""))
        self.update()

    def area(self, number: int) -> QRect:
        """Where a tile stands."""
        tile = self._tiles[number]
        x = (WIDTH - _TILE.width()) // 2
        if tile.foot:
            below = sum(1 for other in self._tiles[number:] if other.foot)
            return QRect(x, self.height() - _TOP - below * _STEP + (_STEP - _TILE.height()), *_TILE.toTuple())
        above = sum(1 for other in self._tiles[:number] if not other.foot)
        return QRect(x, _TOP + above * _STEP, *_TILE.toTuple())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dark ground, icon over label for every room."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colours.rail))
        for number, tile in enumerate(self._tiles):
            area = self.area(number)
            active = tile.key == self._current
            focused = self.hasFocus() and number == self._focus
            if active or focused or number == self._hovered:
                painter.setBrush(QColor(colours.rail_active if active else colours.rail))
                line = colours.on_rail if focused else (colours.rail_active if not active else "")
                painter.setPen(QPen(QColor(line), 1) if line else Qt.PenStyle.NoPen)
                painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            ink = colours.on_rail if active else colours.on_rail_second
            draw_icon(painter, QPoint(area.center().x() - _ICON // 2 + 1, area.top() + 9), _ICON, tile.icon, ink)
            told = min(self._words.width(tile.label), WIDTH - 4)
            self._words.draw(painter, (WIDTH - told) / 2, area.top() + 36, WIDTH - 4, tile.label, ink)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the room under the pointer."""
        number = self._at(event.position().toPoint().x(), event.position().toPoint().y())
        if number >= 0:
            self.chosen.emit(self._tiles[number].key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which room a click would open."""
        self._hover(self._at(round(event.position().x()), round(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone."""
        self._hover(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down move, Enter and Space go."""
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._focus = (self._focus + (1 if key == Qt.Key.Key_Down else -1)) % len(self._tiles)
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._tiles[self._focus].key)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tell a tile's shortcut where the pointer rests."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._at(event.pos().x(), event.pos().y())
            if number >= 0:
                tile = self._tiles[number]
                QToolTip.showText(event.globalPos(), f"{tile.label}  {tile.shortcut}", self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QEvent) -> None:
        """Show the ring."""
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        """Hide the ring."""
        self.update()

    def _at(self, x: int, y: int) -> int:
        return next((n for n in range(len(self._tiles)) if self.area(n).contains(x, y)), -1)

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            shape = Qt.CursorShape.PointingHandCursor if number >= 0 else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()
