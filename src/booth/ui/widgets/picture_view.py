"""A picture that can be looked into: wheel, + and −, double click, drag. Vectors stay sharp at any zoom."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from booth.ui import theme
from booth.ui.backdrop import Backdrop, backdrop
from booth.ui.jobs import Job, Jobs
from booth.ui.widgets.picture_file import PictureFile

CLOSEST: Final = 8.0
_STEP: Final = 1.25
_PADDING: Final = 16
# A raster is read at no more than this: enough for the closest look, little enough for memory.
_MOST: Final = 6000


@dataclass(frozen=True, slots=True)
class Look:
    """What part of a picture is seen: `zoom` 1 shows all of it; `centre` is a share of its width and height."""

    zoom: float = 1.0
    x: float = 0.5
    y: float = 0.5


def _read_raster(path: Path) -> QImage:
    """A raster turned upright; empty when it cannot be read."""
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > _MOST:
        reader.setScaledSize(size.scaled(_MOST, _MOST, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def render(picture: PictureFile, raster: QImage, view: QSize, target: QRectF) -> tuple[QImage, QImage]:
    """The seen part in device pixels, and the raster it came from; empty where there is no picture. For a worker.

    `view`: size of the seen part; `target`: where the whole picture lies in it, both in device pixels.
    """
    path = picture.find() if picture.vector or raster.isNull() else None
    if picture.vector:
        seen = _drawn(path, view, target) if path is not None else QImage()
        return seen, raster
    raster = _read_raster(path) if path is not None else raster
    if raster.isNull():
        return QImage(), QImage()
    seen = QImage(view, QImage.Format.Format_ARGB32_Premultiplied)
    seen.fill(Qt.GlobalColor.transparent)
    painter = QPainter(seen)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(target, _halved(raster, target))
    painter.end()
    return seen, raster


def _drawn(path: Path, view: QSize, target: QRectF) -> QImage:
    """The seen part of a drawing. QImageReader lets other threads run meanwhile, QSvgRenderer does not."""
    reader = QImageReader(str(path), b"svg")
    reader.setBackgroundColor(Qt.GlobalColor.transparent)
    whole = target.toAlignedRect()
    seen = QRect(QPoint(0, 0), view) & whole
    reader.setScaledSize(whole.size())
    reader.setScaledClipRect(seen.translated(-whole.topLeft()))
    part = reader.read()
    if part.isNull():
        return part
    image = QImage(view, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.drawImage(seen.topLeft(), part)
    painter.end()
    return image


def _halved(raster: QImage, target: QRectF) -> QImage:
    """A raster scaled down first where it must shrink a lot: one step alone leaves jagged lines."""
    if raster.isNull() or target.width() >= raster.width() / 2:
        return raster
    keep, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return raster.scaled(target.size().toSize(), keep, smooth)


class PictureView(QWidget):
    """One picture, contained and never cropped, on a tinted ground. Its place is kept before it arrives."""

    looked = Signal(float)  # the zoom, after each change

    def __init__(self, jobs: Jobs, *, radius: float = 10) -> None:
        super().__init__()
        self._jobs = jobs
        self._radius = radius
        self._ground, self._line, self._ink = "#FFFFFF", "", "#000000"
        self._picture: PictureFile | None = None
        self._raster = QImage()
        self._backdrop: Backdrop | None = None  # the ground that a photo was taken on
        self._seen = QImage()
        self._seen_look = Look()
        self._look = Look()
        self._words = self._sign = ""
        self._job: Job | None = None
        self._turn = 0  # answers to an older picture or look are dropped
        self._grip: QPointF | None = None
        self._wait = QTimer(self, singleShot=True, interval=60)
        self._wait.timeout.connect(self._render)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    # what is shown

    def set_colours(self, ground: str, line: str, ink: str) -> None:
        """Ground under the picture, hairline around it (empty for none) and ink for words."""
        self._ground, self._line, self._ink = ground, line, ink
        self.update()

    def set_radius(self, radius: float) -> None:
        """How round its corners are, in pixels."""
        self._radius = radius
        self.update()

    def show_picture(self, picture: PictureFile | None, words: str = "", sign: str = "") -> None:
        """Shows a picture; `words` stand where there is none, under the icon `sign`."""
        self._turn += 1
        self._picture, self._words, self._sign = picture, words, sign
        self._raster, self._seen, self._backdrop = QImage(), QImage(), None
        self._look = self._seen_look = Look()
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.looked.emit(1.0)
        self._render()
        self.update()

    @property
    def zoom(self) -> float:
        """How close the look is; 1 shows the whole picture."""
        return self._look.zoom

    # looking closer

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Comes closer or steps back, holding the point `at` (widget pixels) still."""
        if self._picture is None:
            return
        zoom = min(max(self._look.zoom * factor, 1.0), CLOSEST)
        point = at or QPointF(self.width() / 2, self.height() / 2)
        before = self._target(self._look)
        share_x = (point.x() - before.x()) / before.width()
        share_y = (point.y() - before.y()) / before.height()
        size = self._fitted() * zoom
        x = share_x - (point.x() - self.width() / 2) / size.width()
        y = share_y - (point.y() - self.height() / 2) / size.height()
        self._set(Look(zoom, x, y))

    def closer(self) -> None:
        """One step closer."""
        self.zoom_by(_STEP)

    def further(self) -> None:
        """One step back."""
        self.zoom_by(1 / _STEP)

    def whole(self) -> None:
        """Shows all of the picture again."""
        self._set(Look())

    def _set(self, look: Look) -> None:
        size = self._fitted() * look.zoom

        def held(share: float, length: float, room: float) -> float:
            margin = room / 2 / length
            return 0.5 if margin >= 0.5 else min(max(share, margin), 1 - margin)

        x = held(look.x, size.width(), self.width())
        y = held(look.y, size.height(), self.height())
        self._look = Look(look.zoom, x, y)
        open_hand = look.zoom > 1.0
        self.setCursor(Qt.CursorShape.OpenHandCursor if open_hand else Qt.CursorShape.ArrowCursor)
        self.looked.emit(look.zoom)
        self._wait.start()
        self.update()

    def _fitted(self) -> QSizeF:
        room = QSizeF(max(self.width() - 2 * _PADDING, 1), max(self.height() - 2 * _PADDING, 1))
        natural = self._picture.size if self._picture else QSizeF(4, 3)
        return natural.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)

    def _target(self, look: Look) -> QRectF:
        size = self._fitted() * look.zoom
        left = self.width() / 2 - look.x * size.width()
        top = self.height() / 2 - look.y * size.height()
        return QRectF(QPointF(left, top), size)

    # drawing

    def _render(self) -> None:
        if self._picture is None or self.width() < 2 or self.height() < 2:
            return
        self._turn += 1
        turn, look, ratio = self._turn, self._look, self.devicePixelRatioF()
        target = self._target(look)
        pixels = QRectF(target.topLeft() * ratio, target.size() * ratio)
        view = (QSizeF(self.size()) * ratio).toSize()

        def done(answer: tuple[QImage, QImage]) -> None:
            if turn != self._turn:
                return
            self._seen, self._raster = answer
            self._backdrop = backdrop(self._raster)
            self._seen_look = look
            if self._seen.isNull():  # gone or broken: the words stand in its place
                self._picture = None
            self.update()

        if self._job is not None:
            self._job.cancel()  # nobody looks at the picture before any more
        self._job = self._jobs.run(partial(render, self._picture, self._raster, view, pixels), done, owner=self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws ground, picture (or the last sharp one, stretched until the next is there) and words."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._radius, self._radius)
        painter.fillPath(shape, QColor(self._ground))
        painter.setClipPath(shape)
        if self._backdrop is not None:
            self._backdrop.fill(painter, QRectF(self.rect()), self._target(self._look))
        if not self._seen.isNull():
            painter.drawImage(self._moved(), self._seen)
        elif self._picture is None and self._words:
            self._draw_words(painter)
        painter.setClipping(False)
        if self._line:
            painter.setPen(QPen(QColor(self._line), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(shape)

    def _draw_words(self, painter: QPainter) -> None:
        """Where there is no picture: the sign, and the words under it."""
        middle, below = self.rect().center(), self.rect().adjusted(24, 24, -24, -24)
        if self._sign:
            side = min(max(min(self.width(), self.height()) // 5, 48), 96)
            theme.icon(self._sign, self._ink).paint(
                painter, QRect(middle.x() - side // 2, middle.y() - side, side, side)
            )
            below.setTop(middle.y() + 12)
        painter.setPen(QColor(self._ink))
        across = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        upright = Qt.AlignmentFlag.AlignTop if self._sign else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(below, int(across | upright), self._words)

    def _moved(self) -> QRectF:
        """Where the last sharp image lies under the present look."""
        if self._seen_look == self._look:
            return QRectF(self.rect())
        was, now = self._target(self._seen_look), self._target(self._look)
        scale = now.width() / was.width()
        left, top = now.x() - was.x() * scale, now.y() - was.y() * scale
        return QRectF(left, top, self.width() * scale, self.height() * scale)

    # hands

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Comes closer; stepping back from the whole picture is left to the page, which scrolls."""
        turn = event.angleDelta().y()
        if self._picture is None or (turn <= 0 and self._look.zoom <= 1.0):
            event.ignore()
            return
        self.zoom_by(_STEP ** (turn / 120), event.position())
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Looks closer at the point, or shows the whole picture again."""
        if self._look.zoom > 1.0:
            self.whole()
        else:
            self.zoom_by(2.5, event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes hold of the picture."""
        if event.button() == Qt.MouseButton.LeftButton and self._look.zoom > 1.0:
            self._grip = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags it along."""
        if self._grip is None:
            return
        moved, size = event.position() - self._grip, self._fitted() * self._look.zoom
        self._grip = event.position()
        look = self._look
        self._set(Look(look.zoom, look.x - moved.x() / size.width(), look.y - moved.y() / size.height()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets go."""
        self._grip = None
        if self._look.zoom > 1.0:
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """+ and − and 0."""
        step = {Qt.Key.Key_Plus: self.closer, Qt.Key.Key_Equal: self.closer, Qt.Key.Key_Minus: self.further}
        step[Qt.Key.Key_0] = self.whole
        act = step.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sets the picture to the new size."""
        self._set(self._look)
        if self._seen.isNull():
            self._render()

    def event(self, event: QEvent) -> bool:
        """Renders anew on a screen of another density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._wait.start()
        return super().event(event)
