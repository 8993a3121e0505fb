"""A product's files as tiles in their order: chosen, moved and opened by mouse and keyboard."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QScrollArea, QToolTip, QWidget

from booth.catalog.values import Asset
from booth.ui import theme
from booth.ui.editing.media.tile_face import TALL, WIDE, TileFace
from booth.ui.pictures import PictureCache
from booth.ui.widgets.lines import Lines

GAP: Final = 12
_EMPTY: Final = 136  # the height of the place where nothing stands yet
_NOWHERE: Final = -1


@dataclass(frozen=True, slots=True)
class Tile:
    """What is said on a tile: a title, a quieter line that may be bad news, a mark beside that."""

    asset: Asset
    title: str
    line: str = ""
    bad: bool = False
    mark: str = ""


class AssetTiles(QWidget):
    """Arrows choose, Alt+arrows move, Enter and Space look, Del removes. Its height follows its width."""

    chosen = Signal(str)  # uid
    opened = Signal(str)
    moved = Signal(str, int)  # uid, and before which place it is to stand, counted without it
    removed = Signal(str)

    def __init__(self, pictures: PictureCache) -> None:
        super().__init__()
        self._tiles: tuple[Tile, ...] = ()
        self._current = 0
        self._pressed: QPoint | None = None
        self._carried: QPoint | None = None  # where the hand is that carries the current tile
        self._words = ""
        self._face = TileFace(self, pictures)
        self._hint = Lines(theme.font(14), 22, 3)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fit()

    # what there is

    @property
    def current(self) -> str:
        """The uid of the chosen file; empty where there is none."""
        return self._tiles[self._current].asset.uid if self._tiles else ""

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """All of them, in order."""
        return self._tiles

    def say_empty(self, words: str) -> None:
        """What stands where there are no files."""
        self._words = words
        self._tell()
        self.update()

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Other files, or the same in another order; what was chosen stays so while it is there."""
        before = self.current
        self._tiles = tuple(tiles)
        uids = [tile.asset.uid for tile in self._tiles]
        self._current = uids.index(before) if before in uids else max(min(self._current, len(uids) - 1), 0)
        self._carried = None
        self._fit()
        self._tell()

    def choose(self, uid: str) -> None:
        """Choose a file."""
        place = next((place for place, tile in enumerate(self._tiles) if tile.asset.uid == uid), _NOWHERE)
        if place not in (_NOWHERE, self._current):
            self._current = place
            self._tell()
            self.update()
            self.chosen.emit(uid)

    def _tell(self) -> None:
        tile = self._tiles[self._current] if self._tiles else None
        self.setAccessibleName(", ".join(filter(None, (tile.title, tile.line, tile.mark))) if tile else self._words)

    # where they stand

    def _columns(self) -> int:
        return max((self.width() + GAP) // (WIDE + GAP), 1)

    def area(self, place: int) -> QRect:
        """Where a tile stands, counted from 0."""
        down, across = divmod(place, self._columns())
        return QRect(across * (WIDE + GAP), down * (TALL + GAP), WIDE, TALL)

    def _fit(self) -> None:
        rows = -(-len(self._tiles) // self._columns())
        self.setFixedHeight(rows * (TALL + GAP) - GAP if rows else _EMPTY)
        self.update()

    def _at(self, spot: QPoint) -> int:
        return next((place for place in range(len(self._tiles)) if self.area(place).contains(spot)), _NOWHERE)

    def _gap_at(self, spot: QPoint) -> int:
        """Before which tile something would stand that is let go here."""
        count = len(self._tiles)
        row = min(max(spot.y(), 0) // (TALL + GAP), max(count - 1, 0) // self._columns())
        across = min(max(spot.x() + (WIDE + GAP) // 2, 0) // (WIDE + GAP), self._columns())
        return min(row * self._columns() + across, count)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tiles, the one in hand pale, and a line where it would go."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._tiles:
            self._draw_empty(painter)
        for place, tile in enumerate(self._tiles):
            area = self.area(place)
            if area.intersects(event.rect()):
                chosen = place == self._current
                painter.setOpacity(0.4 if chosen and self._carried else 1.0)
                self._face.draw(painter, area, tile, chosen=chosen, focused=chosen and self.hasFocus())
        painter.setOpacity(1.0)
        if self._carried is not None:
            self._draw_gap(painter, self._gap_at(self._carried))

    def _draw_empty(self, painter: QPainter) -> None:
        colours = theme.palette()
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        painter.fillPath(shape, QColor(colours.surface))
        ring = colours.accent if self.hasFocus() else colours.third
        painter.setPen(QPen(QColor(ring), 2 if self.hasFocus() else 1, Qt.PenStyle.DashLine))
        painter.drawPath(shape)
        room, middle = min(self.width() - 48, 480), self.rect().center()
        tall = 32 + 8 + self._hint.height(self._words, room)
        top = middle.y() - tall // 2
        theme.icon("import", colours.third).paint(painter, QRect(middle.x() - 16, top, 32, 32))
        for line in self._hint.lines(self._words, room):
            wide = self._hint.width(line)
            self._hint.draw(painter, middle.x() - wide / 2, top + 40, wide + 2, line, colours.second)
            top += self._hint.leading

    def _draw_gap(self, painter: QPainter, place: int) -> None:
        ahead = self.area(place)
        x = ahead.left() - GAP / 2
        if place and (place == len(self._tiles) or place % self._columns() == 0):
            ahead = self.area(place - 1)
            x = ahead.right() + 1 + GAP / 2
        x = min(max(x, 1.5), self.width() - 1.5)
        painter.setPen(QPen(QColor(theme.palette().accent), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(x, ahead.top() + 4), QPointF(x, ahead.bottom() - 4))

    # hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press chooses, and may become a move."""
        place = self._at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and place != _NOWHERE:
            self._pressed = event.position().toPoint()
            self.choose(self._tiles[place].asset.uid)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The tile goes along once the hand has meant it."""
        spot = event.position().toPoint()
        far = self._pressed and (spot - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if (far or self._carried) and len(self._tiles) > 1:
            self._carried = spot
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: there it stands."""
        self._pressed = None
        self.unsetCursor()
        if self._carried is not None:
            place = self._gap_at(self._carried)
            self._carried = None
            self.update()
            self._move(place - (place > self._current))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Look at it."""
        if self._at(event.position().toPoint()) != _NOWHERE:
            self.opened.emit(self.current)

    def _move(self, place: int) -> None:
        place = min(max(place, 0), len(self._tiles) - 1)
        if place != self._current:
            self.moved.emit(self.current, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Alt+arrows, Home, End, Enter, Space, Del; Esc puts back what is carried."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._carried is not None:
            self._carried = self._pressed = None
            self.unsetCursor()
            self.update()
        elif not self._tiles or not self._act(key, alt=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)):
            super().keyPressEvent(event)

    def _act(self, key: Qt.Key, *, alt: bool) -> bool:
        last, across = len(self._tiles) - 1, self._columns()
        goes = {
            Qt.Key.Key_Left: self._current - 1,
            Qt.Key.Key_Right: self._current + 1,
            Qt.Key.Key_Up: self._current - across,
            Qt.Key.Key_Down: self._current + across,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if key in goes:
            to = min(max(goes[key], 0), last)
            if alt:
                self._move(to)
            elif 0 <= goes[key] <= last:
                self.choose(self._tiles[to].asset.uid)
            elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                return False  # beyond the first and the last row the page scrolls
            self._follow()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.current)
        elif key == Qt.Key.Key_Delete:
            self.removed.emit(self.current)
        else:
            return False
        return True

    def _follow(self) -> None:
        """The page scrolls along with the keyboard."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        page = above.widget() if above is not None else None
        if above is not None and page is not None:
            spot = self.mapTo(page, self.area(self._current).center())
            above.ensureVisible(spot.x(), spot.y(), 0, TALL // 2 + GAP)

    # the rest

    def event(self, event: QEvent) -> bool:
        """What does not fit on a tile stands in its tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._at(event.pos())
            tile = self._tiles[place] if place != _NOWHERE else None
            words = "\n".join(filter(None, (tile.title, tile.asset.file_name, tile.line))) if tile else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other columns."""
        if event.size().width() != event.oldSize().width():
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which tile the keyboard is on."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it."""
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in other colours."""
        self.update()
        super().changeEvent(event)
