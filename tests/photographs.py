"""Photographs as cameras make them, for tests that bring pictures in."""

import io

from PIL import Image


def photo(size: tuple[int, int] = (1600, 1200), colour: tuple[int, int, int] = (20, 90, 160), turned: int = 1) -> bytes:
    """A JPEG with one bright corner; `turned`: what a camera notes of how it was held."""
    image = Image.new("RGB", size, colour)
    image.paste((250, 250, 250), (0, 0, size[0] // 4, size[1] // 4))
    exif = Image.Exif()
    exif[0x0112] = turned
    stream = io.BytesIO()
    image.save(stream, "JPEG", exif=exif)
    return stream.getvalue()
