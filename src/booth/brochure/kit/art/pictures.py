"""The product's picture: a photograph cropped to fill its panel, a drawing contained in its place."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from reportlab.lib.utils import ImageReader

from booth.brochure.kit.art import svg_drawing
from booth.brochure.kit.pen import Pen

if TYPE_CHECKING:
    from reportlab.graphics.shapes import Drawing

_LEAST_PIXELS: Final = 320  # a smaller photograph is shown at its size on a quiet ground, not blown up
_LEAST_WIDTH: Final = 0.80  # a photograph that would lose more of its sides is contained instead
_LEAST_HEIGHT: Final = 0.95  # and hardly anything of its height: the product stands there from edge to edge


@dataclass(frozen=True, slots=True)
class Vector:
    """A drawing that is contained, in our own form or the general reader's."""

    shape: "svg_drawing.Drawing | Drawing"


@dataclass(frozen=True, slots=True)
class Raster:
    """A photograph; its bytes go into the PDF as they are where the format allows that."""

    path: Path
    width: int
    height: int


Picture = Vector | Raster


def read(path: Path, media_type: str) -> Picture | None:
    """A picture file, parsed once and kept; None when it cannot be read, so that the sheet still prints.

    The catalogue keeps originals by their checksum, without an ending: `media_type` says what they are.
    """
    try:
        changed = path.stat().st_mtime_ns
    except OSError:
        return None
    return _vector(path, changed) if media_type == "image/svg+xml" else _raster(path, changed)


@lru_cache(64)
def _vector(path: Path, changed: int) -> Vector | None:
    del changed  # only so that a file put in the place of another is read anew
    if own := svg_drawing.read(path):
        return Vector(own)
    from svglib.svglib import svg2rlg  # 0.2 s: only a drawing beyond our own part of SVG pays for it

    try:
        shape = svg2rlg(str(path))
    except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError):
        return None  # a drawing that the general reader stumbles over: the sheet prints without it
    return Vector(shape) if shape is not None and shape.width > 0 and shape.height > 0 else None


@lru_cache(256)
def _raster(path: Path, changed: int) -> Raster | None:
    del changed
    try:
        width, height = ImageReader(str(path)).getSize()
    except OSError:
        return None
    return Raster(path, width, height) if width > 0 and height > 0 else None


def fills(picture: Raster, width: float, height: float) -> bool:
    """Whether a photograph may be cropped to fill a panel: large enough, and not too much is lost."""
    if min(picture.width, picture.height) < _LEAST_PIXELS:
        return False
    shown = (width / height) / (picture.width / picture.height)
    return shown >= _LEAST_WIDTH if shown < 1 else 1 / shown >= _LEAST_HEIGHT


def fill(pen: Pen, picture: Raster, x: float, y: float, width: float, height: float) -> None:
    """A photograph cropped to fill a panel, never stretched."""
    scale = fill_scale(picture, width, height)
    _clipped(pen, picture, (x, y, width, height), scale)


def contain(pen: Pen, picture: Raster, x: float, y: float, width: float, height: float) -> None:
    """A small or unusually long picture whole, in the middle of a panel, at most a point to a pixel."""
    scale = contain_scale(picture, width, height)
    _clipped(pen, picture, (x, y, width, height), scale)


def fill_scale(picture: Raster, width: float, height: float) -> float:
    """How many points a pixel takes where a photograph fills a panel."""
    return max(width / picture.width, height / picture.height)


def contain_scale(picture: Raster, width: float, height: float) -> float:
    """How many points a pixel takes where it is contained; never more than one."""
    return min(width / picture.width, height / picture.height, 1.0)


def _clipped(pen: Pen, picture: Raster, panel: tuple[float, float, float, float], scale: float) -> None:
    x, y, width, height = panel
    wide, high = picture.width * scale, picture.height * scale
    with pen.saved():
        path = pen.path()
        path.rect(x, y, width, height)
        pen.canvas.clipPath(path, stroke=0, fill=0)
        left, bottom = x + (width - wide) / 2, y + (height - high) / 2
        pen.canvas.drawImage(str(picture.path), left, bottom, wide, high, mask="auto")


def size(picture: Picture) -> tuple[float, float]:
    """Width and height in the picture's own measure."""
    measured = picture.shape if isinstance(picture, Vector) else picture
    return measured.width, measured.height


def set_whole(pen: Pen, picture: Picture, x: float, y: float, width: float, height: float) -> None:
    """A logo in a place of its own proportion, that is small beside its pixels."""
    if isinstance(picture, Vector):
        stand(pen, picture, x, y, width, height)
    else:
        pen.canvas.drawImage(str(picture.path), x, y, width, height, mask="auto")


def stand(pen: Pen, picture: Vector, x: float, y: float, width: float, height: float) -> None:
    """A drawing contained in a place, standing on its lower edge; it brings its own shadow."""
    shape = picture.shape
    scale = min(width / shape.width, height / shape.height)
    wide = shape.width * scale
    with pen.saved():
        pen.canvas.translate(x + (width - wide) / 2, y)
        pen.canvas.scale(scale, scale)
        if isinstance(shape, svg_drawing.Drawing):
            pen.canvas.translate(0, shape.height)
            shape.draw(pen)
            return
        from reportlab.graphics import renderPDF

        renderPDF.draw(shape, pen.canvas, 0, 0)
