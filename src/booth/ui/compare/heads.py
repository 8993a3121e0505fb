"""The row of heads over the columns: looked at, dragged to another place, taken out, opened."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from booth.ui import theme
from booth.ui.compare.columns import SIDE, Columns
from booth.ui.compare.content import Content
from booth.ui.compare.head_card import HeadCard, Look
from booth.ui.compare.rows import STAR
from booth.ui.pictures import PictureCache
from booth.ui.widgets.icon import draw_icon
from booth.ui.widgets.lines import Lines

_FOOT: Final = 8  # between the heads and the rows


class Heads(QWidget):
    """← → go along the heads, Ctrl moves the head itself, Enter opens its product, Delete takes it out."""

    opened = Signal(int)
    removed = Signal(int)
    moved = Signal(int, int)  # from which place to which
    more_wanted = Signal()

    def __init__(self, pictures: PictureCache) -> None:
        super().__init__()
        self._pictures = pictures
        self._cards: list[HeadCard] = []
        self._columns = Columns(1, 2)
        self._picture = 96
        self._current = 0
        self._under = -1  # the column under the pointer
        self._on_cross = False
        self._pressed: QPointF | None = None
        self._dragged: tuple[int, float] | None = None  # which head, and where the pointer is
        self._hint = Lines(theme.font(12), 16, 4)
        self._words = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # what is shown

    def show_content(self, content: Content) -> None:
        """Heads for these columns; the keyboard stays at its place."""
        while len(self._cards) > len(content.heads):
            self._cards.pop().forget()
        while len(self._cards) < len(content.heads):
            self._cards.append(HeadCard(self, self._pictures))
        for card, told in zip(self._cards, content.heads, strict=True):
            card.show(told)
            card.draft_words = self.tr("draft")
        self.go(self._current)

    def arrange(self, columns: Columns, picture: int, words: str) -> None:
        """Gives the heads their place; `picture`: the height of a picture; `words`: in the corner over the names."""
        self._columns, self._picture, self._words = columns, picture, words
        dense = any(card.crowded(columns.each) for card in self._cards)
        for card in self._cards:
            card.set_type(dense=dense)
        height = max((card.words_height(columns.each) for card in self._cards), default=0)
        self.setFixedHeight(picture + height + _FOOT)
        self.update()

    @property
    def current(self) -> int:
        """The head that the keyboard is on."""
        return self._current

    def go(self, place: int) -> None:
        """Puts the keyboard on a head."""
        self._current = min(max(place, 0), max(len(self._cards) - 1, 0))
        told = self._cards[self._current].told if self._cards else None
        self.setAccessibleName(f"{told.name}, {told.code}" if told else "")
        self.update()

    def area(self, place: int) -> QRectF:
        """Where a head stands; the one behind the last is the plus sign's."""
        columns = self._columns
        width = columns.each if place < columns.count else self.width() - SIDE - columns.right
        return QRectF(columns.left(place), 0, min(width, columns.each), self.height() - _FOOT)

    def cross(self, place: int) -> QPoint:
        """The middle of a head's cross."""
        return self._cards[place].cross(self.area(place)).center()

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """The heads, the plus sign, and the head on its way to another place."""
        painter, colours = QPainter(self), theme.palette()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._draw_legend(painter, colours.second)
        if self._columns.more and self._cards:
            self._draw_more(painter, self.area(self._columns.count))
        for place, card in enumerate(self._cards):
            if self._dragged is None or place != self._dragged[0]:
                card.draw(painter, self.area(place), self._picture, self._look(place), colours)
        if self._dragged is not None:
            self._draw_dragged(painter, *self._dragged)

    def _draw_legend(self, painter: QPainter, ink: str) -> None:
        """What the star means, at the foot of the corner over the names."""
        if not self._cards:
            return
        room = self._columns.names - STAR - 24
        top = self.height() - _FOOT - self._hint.height(self._words, room)
        draw_icon(painter, QPoint(SIDE, top + 1), STAR, "best", theme.palette().accent)
        self._hint.draw(painter, SIDE + STAR + 6, top, room, self._words, ink)

    def _look(self, place: int) -> Look:
        here = place == self._under and self._dragged is None
        return Look(self.hasFocus() and place == self._current, here, here and self._on_cross)

    def _draw_more(self, painter: QPainter, area: QRectF) -> None:
        colours = theme.palette()
        lit = self._under == self._columns.count
        pen = QPen(QColor(colours.accent if lit else colours.third), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(colours.hover) if lit else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(8.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
        middle = area.adjusted(8, 0, 0, 0).center().toPoint()
        draw_icon(painter, middle - QPoint(11, 11), 22, "plus", colours.accent)

    def _draw_dragged(self, painter: QPainter, place: int, x: float) -> None:
        colours, area = theme.palette(), self.area(place)
        gap = self._columns.left(self._columns.gap(x))
        start = self._pressed.x() if self._pressed else x
        self._cards[place].draw(painter, area.translated(x - start, 0), self._picture, Look(current=True), colours)
        painter.fillRect(QRectF(gap - 1.5, 0, 3, area.height()), QColor(colours.accent))

    # the pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes hold of a head."""
        self.setFocus()
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            place = self._columns.at(event.position().x())
            if place >= 0:
                self.go(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags a head, or shows what a click would do."""
        point = event.position()
        if self._pressed is not None and self._dragged is None and not self._on_cross:
            place = self._columns.at(self._pressed.x())
            far = abs(point.x() - self._pressed.x()) >= QApplication.startDragDistance()
            if place >= 0 and far and len(self._cards) > 1:
                self._dragged = (place, point.x())
        if self._dragged is not None:
            self._dragged = (self._dragged[0], point.x())
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()
            return
        self._look_at(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drops a head, or does what was pressed."""
        pressed, dragged = self._pressed, self._dragged
        self._pressed = self._dragged = None
        if dragged is not None:
            place, gap = dragged[0], self._columns.gap(event.position().x())
            self._move(place, gap - 1 if gap > place else gap)
            self._look_at(event.position())
        elif pressed is not None:
            self._press(pressed.toPoint())
        self.update()

    def _press(self, point: QPoint) -> None:
        place = self._columns.at(point.x())
        if place >= 0 and self._cards[place].cross(self.area(place)).contains(point):
            self.removed.emit(place)
        elif place >= 0 and self.area(place).contains(QPointF(point)):
            self.opened.emit(place)
        elif self._columns.more and self.area(self._columns.count).contains(QPointF(point)):
            self.more_wanted.emit()

    def _look_at(self, point: QPointF) -> None:
        count = self._columns.count
        place = self._columns.at(point.x())
        if place < 0 and self._columns.more and self.area(count).contains(point):
            place = count
        on_cross = 0 <= place < count and self._cards[place].cross(self.area(place)).contains(point.toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if place >= 0 else Qt.CursorShape.ArrowCursor)
        if (place, on_cross) != (self._under, self._on_cross):
            self._under, self._on_cross = place, on_cross
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone."""
        self._under, self._on_cross = -1, False
        self.update()

    # the keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Goes along the heads, moves, opens, takes out; what else there is belongs to the screen."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                step = 1 if event.key() == Qt.Key.Key_Right else -1
                if control:
                    self._move(self._current, self._current + step)
                else:
                    self.go(self._current + step)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit(self._current)
            case Qt.Key.Key_Delete:
                self.removed.emit(self._current)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal if self._columns.more:
                self.more_wanted.emit()
            case _:
                super().keyPressEvent(event)

    def _move(self, place: int, target: int) -> None:
        if place != target and 0 <= target < len(self._cards):
            self._current = target
            self.moved.emit(place, target)

    def event(self, event: QEvent) -> bool:
        """Tells what the pointer is on and which key does the same."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(), self)
            return True
        return super().event(event)

    def _tip(self) -> str:
        if self._under == self._columns.count and self._columns.more:
            return self.tr("Add a product from the catalogue (+)")
        told = self._cards[self._under].told if 0 <= self._under < len(self._cards) else None
        if told is None:
            return ""
        if self._on_cross:
            return self.tr("Take out of the comparison and the brochure (Delete)")
        words = self.tr("Open (Enter), drag to another place (Ctrl+← Ctrl+→)")
        return f"{told.name}\n{words}"

    def changeEvent(self, event: QEvent) -> None:
        """Redraws when the scheme turns."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.update()
        super().changeEvent(event)

    def focusInEvent(self, event: QEvent) -> None:
        """Shows where the keyboard is."""
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        """Hides where it was."""
        self.update()
