"""The picture that is cropped: a frame with handles over it, drawn by hand or moved by keys."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from booth.catalog.values import Asset
from booth.ui import theme
from booth.ui.editing.media.drawable import as_picture
from booth.ui.editing.media.frame import GRIPS, Frame, Grip
from booth.ui.pictures import PictureCache

_PADDING: Final = 24
_REACH: Final = 16  # how near to a handle a hand takes it
_HANDLE: Final = 10
_STEPS: Final = 100  # key presses from one side of the picture to the other
_SOURCE: Final = QSize(1400, 1400)
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_CURSORS: Final = {
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
}


class CutView(QWidget):
    """Arrows move the frame, with Shift its right and lower sides; Ctrl goes pixel by pixel."""

    changed = Signal(object)  # Frame

    def __init__(self, pictures: PictureCache) -> None:
        super().__init__()
        self._pictures = pictures
        self._asset: Asset | None = None
        self._frame = Frame.whole(4, 3)
        self._held: Grip | None = None  # a side or corner in hand; (0, 0): the whole frame
        self._from = QPointF()
        self._before = self._frame
        self._drawn: tuple[tuple[int, QSize], QPixmap] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 200)
        pictures.arrived.connect(self.update)

    @property
    def frame(self) -> Frame:
        """What is kept now."""
        return self._frame

    def show_asset(self, asset: Asset) -> None:
        """Show a photograph, all of it kept."""
        self._asset, self._drawn = asset, None
        self.show_frame(Frame.whole(max(asset.width, 1), max(asset.height, 1)))

    def show_frame(self, frame: Frame) -> None:
        """Another frame, or the picture turned."""
        self._frame = frame
        self.update()

    # where it lies

    def picture_area(self) -> QRectF:
        """Where the turned picture lies."""
        room = QSizeF(self.size()) - QSizeF(2 * _PADDING, 2 * _PADDING)
        whole = QSizeF(self._frame.wide, self._frame.high).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(QPointF(0, 0), whole)
        area.moveCenter(QRectF(self.rect()).center())
        return area

    def _scale(self) -> float:
        return self.picture_area().width() / self._frame.wide

    def frame_area(self) -> QRectF:
        """Where the frame lies."""
        frame, scale, corner = self._frame, self._scale(), self.picture_area().topLeft()
        return QRectF(corner + QPointF(frame.left, frame.top) * scale, QSizeF(frame.width, frame.height) * scale)

    def handle(self, grip: Grip) -> QPointF:
        """Where a handle stands."""
        area = self.frame_area()
        middle, half = area.center(), QPointF(area.width() / 2, area.height() / 2)
        return middle + QPointF(grip.across * half.x(), grip.down * half.y())

    def _grip_at(self, spot: QPointF) -> Grip | None:
        near = min(GRIPS, key=lambda grip: (self.handle(grip) - spot).manhattanLength())
        if (self.handle(near) - spot).manhattanLength() <= _REACH:
            return near
        return Grip(0, 0) if self.frame_area().contains(spot) else None

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, a veil over what goes, the frame with its thirds and handles."""
        colours, painter = theme.palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colours.hover))
        area, kept = self.picture_area(), self.frame_area()
        picture = self._picture(area.size().toSize())
        if picture is not None:
            painter.drawPixmap(area, picture, QRectF(picture.rect()))
        veil, ground = QPainterPath(), QColor(colours.ground)
        veil.addRect(area)
        hole = QPainterPath()
        hole.addRect(kept)
        ground.setAlpha(190)
        painter.fillPath(veil.subtracted(hole), ground)
        self._draw_frame(painter, kept)

    def _draw_frame(self, painter: QPainter, kept: QRectF) -> None:
        colours = theme.palette()
        light, dark = QColor(theme.LIGHT.surface), QColor(theme.LIGHT.ink)
        dark.setAlpha(110)
        for colour, width in ((dark, 3.0), (light, 1.0)):
            painter.setPen(QPen(colour, width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(kept)
        light.setAlpha(120)
        painter.setPen(QPen(light, 1))
        for third in (1, 2):
            x, y = kept.left() + third * kept.width() / 3, kept.top() + third * kept.height() / 3
            painter.drawLine(QPointF(x, kept.top()), QPointF(x, kept.bottom()))
            painter.drawLine(QPointF(kept.left(), y), QPointF(kept.right(), y))
        painter.setPen(QPen(QColor(colours.accent if self.hasFocus() else colours.second), 2))
        painter.setBrush(QColor(theme.LIGHT.surface))
        for grip in GRIPS:
            box = QRectF(0, 0, _HANDLE, _HANDLE)
            box.moveCenter(self.handle(grip))
            painter.drawRoundedRect(box, 2, 2)

    def _picture(self, size: QSize) -> QPixmap | None:
        """The picture turned and drawn at its size here; kept, for a frame is drawn many times over it."""
        key = (self._frame.turn, size)
        if self._drawn is not None and self._drawn[0] == key:
            return self._drawn[1]
        shown = as_picture(self._asset) if self._asset else None
        source = self._pictures.picture(shown, _SOURCE, 1.0)
        if source is None or size.isEmpty():
            return None
        ratio = self.devicePixelRatioF()
        made = QPixmap(size * ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(made.width() / 2, made.height() / 2)
        painter.rotate(self._frame.turn)
        sides = made.size() if self._frame.turn in (0, 180) else made.size().transposed()
        painter.drawPixmap(
            QRectF(-sides.width() / 2, -sides.height() / 2, sides.width(), sides.height()),
            source,
            QRectF(source.rect()),
        )
        painter.end()
        self._drawn = key, made
        return made

    # hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a side, a corner or the whole frame."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = self._grip_at(event.position())
            self._from, self._before = event.position(), self._frame

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What is held follows the hand; else the pointer shows what could be taken."""
        if self._held is None:
            self._show_cursor(self._grip_at(event.position()))
            return
        moved = (event.position() - self._from) / self._scale()
        if self._held == Grip(0, 0):
            self._take(self._before.moved(moved.x(), moved.y()))
            return
        before = self._before
        x = {-1: before.left, 0: 0, 1: before.right}[self._held.across] + moved.x()
        y = {-1: before.top, 0: 0, 1: before.bottom}[self._held.down] + moved.y()
        self._take(before.drawn(self._held, x, y))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    def _show_cursor(self, grip: Grip | None) -> None:
        if grip is None:
            self.unsetCursor()
        elif grip == Grip(0, 0):
            self.setCursor(Qt.CursorShape.SizeAllCursor)
        else:
            across, down = (grip.across, grip.down) if grip.across >= 0 else (-grip.across, -grip.down)
            self.setCursor(_CURSORS[across, abs(down) if not across else down])

    def _take(self, frame: Frame) -> None:
        if frame != self._frame:
            self.show_frame(frame)
            self.changed.emit(frame)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows."""
        way = _ARROWS.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        frame, told = self._frame, event.modifiers()
        step = 1 if told & Qt.KeyboardModifier.ControlModifier else max(max(frame.wide, frame.high) // _STEPS, 1)
        if told & Qt.KeyboardModifier.ShiftModifier:
            grip = Grip(abs(way[0]), abs(way[1]))
            self._take(frame.drawn(grip, frame.right + way[0] * step, frame.bottom + way[1] * step))
        else:
            self._take(frame.moved(way[0] * step, way[1] * step))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drawn anew at its new size."""
        self._drawn = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The handles show that the keys are theirs."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """They are not any more."""
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in other colours."""
        self.update()
        super().changeEvent(event)
