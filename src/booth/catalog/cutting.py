"""Photographs turned and cropped: a new picture out of an old one, which stays as it is."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from booth.errors import BoothError

QUARTERS = (0, 90, 180, 270)
_QUALITIES = (95, 88, 75)  # the best whose file the catalogue takes: the largest pictures need the others
# What the new file is called: the first of these, or what it was called when that fits.
_JPEG, _PNG = [".jpg", ".jpeg"], [".png"]


@dataclass(frozen=True, slots=True)
class Cut:
    """A picture as it is to stand: turned clockwise, then this part of it kept, in pixels of the turned picture."""

    turn: int  # degrees, one of QUARTERS
    left: int
    top: int
    width: int
    height: int


def cut(source: str, into: str, name: str, turn: int, left: int, top: int, width: int, height: int) -> list[str]:
    """Write the part of a photograph that a cut keeps; answers the endings that fit its format. In the child.

    A JPEG stays one, of the best quality that is worth its bytes; anything else becomes a PNG, which loses nothing,
    unless it grows beyond what the catalogue takes.
    BoothError "asset_not_a_photo", "asset_broken", "asset_too_many_pixels".
    """
    from PIL import Image, ImageOps

    from booth.catalog import pictures

    path = Path(source)
    with path.open("rb") as stream:
        kind = pictures.media_type(stream.read(4096))
    if kind not in pictures.RASTERS:
        raise BoothError("asset_not_a_photo", file=name)
    with pictures.opened(path, pictures.RASTERS[kind], name) as image:
        ImageOps.exif_transpose(image, in_place=True)
        profile = image.info.get("icc_profile") if image.mode in ("RGB", "RGBA") else None
        part = image.crop(_before_turning(turn, (left, top, left + width, top + height), *image.size))
    # The picture is let go before its part is turned: of the largest ones no third copy fits into the child.
    turns = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}
    if turn in turns:
        part = part.transpose(turns[turn])
    if part.mode not in ("RGB", "RGBA") or "transparency" in part.info:
        part = pictures.plain(part)
    return _write(part, Path(into), profile, jpeg=kind == "image/jpeg")


def _before_turning(turn: int, box: tuple[int, int, int, int], width: int, height: int) -> tuple[int, int, int, int]:
    """Where a box of the turned picture lies in the upright one, whose size is given; held inside it."""
    left, top, right, bottom = box
    wide, high = (width, height) if turn in (0, 180) else (height, width)
    left, top = max(min(left, wide - 1), 0), max(min(top, high - 1), 0)
    right, bottom = max(min(right, wide), left + 1), max(min(bottom, high), top + 1)
    match turn:
        case 90:
            return top, height - right, bottom, height - left
        case 180:
            return width - right, height - bottom, width - left, height - top
        case 270:
            return width - bottom, left, width - top, right
        case _:
            return left, top, right, bottom


def _write(image: Any, into: Path, profile: bytes | None, *, jpeg: bool) -> list[str]:
    """The colours stay what they were by their profile; nothing else of the camera's goes along."""
    from booth.catalog.pictures import LARGEST

    image.info = {}
    if not jpeg or image.mode != "RGB":
        image.save(into, "PNG", compress_level=6, icc_profile=profile)
        if image.mode != "RGB" or into.stat().st_size <= LARGEST["image/png"]:
            return _PNG
    for quality in _QUALITIES:
        image.save(into, "JPEG", quality=quality, subsampling=0, icc_profile=profile)
        if into.stat().st_size <= LARGEST["image/jpeg"]:
            break
    return _JPEG
