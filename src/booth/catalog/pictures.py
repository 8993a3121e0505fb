"""Looking into a file that somebody brought, and making its copies. Runs in the child process of `untrusted`.

What a file is, its first bytes say and never its name. Copies are turned upright and carry nothing of the camera.
"""

import warnings
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from booth.errors import BoothError

MEGABYTE = 1024 * 1024
LARGEST = {
    "image/jpeg": 60 * MEGABYTE,
    "image/png": 60 * MEGABYTE,
    "image/webp": 60 * MEGABYTE,
    "image/tiff": 120 * MEGABYTE,
    "image/gif": 20 * MEGABYTE,
    "image/svg+xml": 4 * MEGABYTE,
    "application/pdf": 100 * MEGABYTE,
    "video/mp4": 500 * MEGABYTE,
}
RASTERS = {
    "image/jpeg": "JPEG",
    "image/png": "PNG",
    "image/webp": "WEBP",
    "image/tiff": "TIFF",
    "image/gif": "GIF",
}
# What Pillow raises at bytes that are no picture, as found by trying; each of them means the same to us.
_BROKEN = (OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, EOFError, Warning)
ORIENTATION = 0x0112
LYING = (5, 6, 7, 8)  # turned by a quarter
MOST_PIXELS = 120_000_000
# Longest side in pixels. Print: 300 dots an inch over the height of an A4 page.
SIDES = {"thumbnail": 480, "screen": 1600, "print": 3508}


def media_type(head: bytes) -> str:
    """What a file is, by its first bytes; empty when Booth has no use for it."""
    if head.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[:4] in (b"II*\0", b"MM\0*"):
        return "image/tiff"
    if head[:6] in (b"GIF87a", b"GIF89a"):
        return "image/gif"
    if head[:5] == b"%PDF-":
        return "application/pdf"
    if head[4:8] == b"ftyp":
        return "video/mp4"
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    return "image/svg+xml" if text.startswith(b"<") and b"<svg" in head else ""


def take_in(source: str, into: str, name: str) -> dict[str, Any]:
    """Check one file and lay its copies into a folder, one file for each size, named as `SIDES`.

    Answers media type, width and height. BoothError "asset_unknown_type", "asset_too_large", "asset_broken".
    """
    path = Path(source)
    with path.open("rb") as stream:
        kind = media_type(stream.read(4096))
    if not kind:
        raise BoothError("asset_unknown_type", file=name)
    if path.stat().st_size > LARGEST[kind]:
        raise BoothError("asset_too_large", file=name, megabytes=LARGEST[kind] // MEGABYTE)
    if kind in RASTERS:
        width, height = _raster(path, RASTERS[kind], Path(into), name)
    elif kind == "image/svg+xml":
        from booth.catalog import drawings

        width, height = drawings.size(path, name)
    else:
        width, height = 0, 0
    return {"media_type": kind, "width": width, "height": height}


def _raster(path: Path, kind: str, into: Path, name: str) -> tuple[int, int]:
    """Make a raster's copies; answers its width and height as it stands upright."""
    from PIL import ImageOps

    with opened(path, kind, name) as image:
        width, height = image.size
        lies = image.getexif().get(ORIENTATION, 1) in LYING
        image.draft("RGB", (SIDES["print"], SIDES["print"]))
        upright = plain(ImageOps.exif_transpose(image))
    for size, side in SIDES.items():
        _copy(upright, side, into / size)
    return (height, width) if lies else (width, height)


@contextmanager
def opened(path: Path, kind: str, name: str) -> Generator[Any]:
    """A raster of a kind that Pillow names so, its pixels counted; whatever fails inside is told as a refusal.

    BoothError "asset_too_many_pixels", "asset_broken".
    """
    from PIL import Image

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # counted below
        try:
            with Image.open(path, formats=[kind]) as image:
                if image.width * image.height > MOST_PIXELS:
                    raise BoothError("asset_too_many_pixels", file=name, megapixels=MOST_PIXELS // 1_000_000)
                yield image
        except Image.DecompressionBombError as error:
            raise BoothError("asset_too_many_pixels", file=name, megapixels=MOST_PIXELS // 1_000_000) from error
        except _BROKEN as error:
            raise BoothError("asset_broken", file=name) from error


def plain(image: Any) -> Any:
    """Eight bits, RGB or RGB with transparency; nothing else is left to surprise a painter."""
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        return image.convert("RGBA")
    return image.convert("RGB")


def _copy(image: Any, side: int, target: Path) -> None:
    small = image.copy()
    small.info = {}
    small.thumbnail((side, side), resample=3, reducing_gap=3.0)
    if small.mode == "RGBA":
        small.save(target, "PNG", compress_level=6)
    else:
        small.save(target, "JPEG", quality=88, subsampling=0 if side > 2000 else 2, optimize=False)
