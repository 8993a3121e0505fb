"""The ground that a photo was taken on goes on over its plate, so that no box shows around the photo."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import shake_128
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPixmap

_POINTS: Final = 8  # looked at along each side
_OPAQUE: Final = 250  # of 255
_ALIKE: Final = 26  # how far, of 255, a point may stand from the others
_SHADES: Final = 32  # that a side is smoothed to
_GRAIN: Final = 128  # pixels a side
_LIGHTER: Final = (255, 255, 255, 14)  # of red, green, blue and how much of it: over a light ground one of 255
_DARKER: Final = (0, 0, 0, 1)


@dataclass(frozen=True, slots=True)
class Backdrop:
    """`colour` is the ground's, "#RRGGBB". `sides` (left, top, right, bottom) where it is calm all around."""

    colour: str
    sides: tuple[QImage, QImage, QImage, QImage] | None

    def fill(self, painter: QPainter, plate: QRectF, photo: QRectF) -> None:
        """Paint a plate around a photo that lies in it."""
        painter.fillRect(plate, QColor(self.colour))
        if self.sides is None:
            return
        left, top, right, bottom = self.sides
        before, after = photo.left() - plate.left(), plate.right() - photo.right()
        above, below = photo.top() - plate.top(), plate.bottom() - photo.bottom()
        if min(before, after, above, below) < 0:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        # Half a pixel under the photo: no seam where the two meet between pixels.
        tall, wide = photo.adjusted(0, -0.5, 0, 0.5), photo.adjusted(-0.5, 0, 0.5, 0)
        for x, width, side in ((plate.left(), before + 0.5, left), (photo.right() - 0.5, after + 0.5, right)):
            painter.drawImage(QRectF(x, tall.top(), width, tall.height()), side)
            corners = ((plate.top(), above, 0), (photo.bottom(), below, _SHADES - 1))
            for y, height, number in corners:
                painter.fillRect(QRectF(x, y, width, height), side.pixelColor(0, number))
        self._fade(painter, QRectF(plate.left(), plate.top(), before + 0.5, plate.height()), outer=plate.left())
        self._fade(painter, QRectF(photo.right() - 0.5, plate.top(), after + 0.5, plate.height()), outer=plate.right())
        for y, height, side in ((plate.top(), above + 0.5, top), (photo.bottom() - 0.5, below + 0.5, bottom)):
            painter.drawImage(QRectF(wide.left(), y, wide.width(), height), side)
        self._roughen(painter, plate, photo)

    @staticmethod
    def _roughen(painter: QPainter, plate: QRectF, photo: QRectF) -> None:
        """A grain as fine as a photo's own: a slow change of shade would stand in bands without it."""
        around = QPainterPath()
        around.addRect(plate)
        around.addRect(photo)  # the inner one is left out
        painter.save()
        painter.setClipPath(around, Qt.ClipOperation.IntersectClip)
        painter.drawTiledPixmap(plate, _grain(painter.device().devicePixelRatioF()))
        painter.restore()

    def _fade(self, painter: QPainter, strip: QRectF, *, outer: float) -> None:
        """Towards the plate's edge the side comes down to the ground's colour: a shadow ends, it is no band."""
        inner = strip.right() if outer == strip.left() else strip.left()
        ramp = QLinearGradient(inner, 0, outer, 0)
        clear = QColor(self.colour)
        clear.setAlpha(0)
        ramp.setColorAt(0, clear)
        ramp.setColorAt(0.6, QColor(self.colour))
        painter.fillRect(strip, ramp)


@lru_cache(maxsize=4)
def _grain(ratio: float) -> QPixmap:
    """A tile of points that are one of 255 lighter, darker, or not there; the same each time."""
    kinds = tuple(bytes(point) for point in (_LIGHTER, _DARKER, (0, 0, 0, 0)))
    points = b"".join(kinds[scattered % 3] for scattered in shake_128(b"grain").digest(_GRAIN * _GRAIN))
    tile = QPixmap.fromImage(QImage(points, _GRAIN, _GRAIN, QImage.Format.Format_RGBA8888))
    tile.setDevicePixelRatio(ratio)
    return tile


def backdrop(picture: QImage) -> Backdrop | None:
    """The ground along a picture's edges; None for a cut-out, and where the edges differ too much."""
    if min(picture.width(), picture.height()) < 4:
        return None
    seen = _edge(picture)
    if any(colour.alpha() < _OPAQUE for colour in seen):
        return None
    parts = (
        sorted(colour.red() for colour in seen),
        sorted(colour.green() for colour in seen),
        sorted(colour.blue() for colour in seen),
    )
    middle = [part[len(part) // 2] for part in parts]
    # One point in eight may lie on the thing itself: photos are often cut close to it.
    if _spread(parts, middle, spare=len(seen) // 8) > _ALIKE:
        return None
    calm = _spread(parts, middle, spare=0) <= _ALIKE
    return Backdrop("#{:02X}{:02X}{:02X}".format(*middle), _sides(picture) if calm else None)


def _edge(picture: QImage) -> list[QColor]:
    # A pixel inside the edge: scaling leaves the outermost one half transparent.
    left, top, right, bottom = 1, 1, picture.width() - 2, picture.height() - 2
    shares = [number / (_POINTS - 1) for number in range(_POINTS)]
    across = [(round(left + (right - left) * share), y) for share in shares for y in (top, bottom)]
    down = [(x, round(top + (bottom - top) * share)) for share in shares for x in (left, right)]
    return [picture.pixelColor(x, y) for x, y in (*across, *down)]


def _spread(parts: Sequence[Sequence[int]], middle: Sequence[int], *, spare: int) -> int:
    """How far the furthest point but `spare` stands from the middle, in any of red, green and blue."""
    return max(
        sorted(abs(value - centre) for value in part)[-1 - spare] for part, centre in zip(parts, middle, strict=True)
    )


def _sides(picture: QImage) -> tuple[QImage, QImage, QImage, QImage]:
    wide, tall = picture.width() - 2, picture.height() - 2

    def smooth(x: int, y: int, width: int, height: int) -> QImage:
        size = (1, _SHADES) if width == 1 else (_SHADES, 1)
        keep, soft = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        side = picture.copy(x, y, width, height).scaled(*size, keep, soft)
        return side.convertToFormat(QImage.Format.Format_RGB32)

    return smooth(1, 1, 1, tall), smooth(1, 1, wide, 1), smooth(wide, 1, 1, tall), smooth(1, tall, wide, 1)
