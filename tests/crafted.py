"""Hostile files made by hand, each for one cap that must hold: what a mutation finds only by luck."""

import io
import struct
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from booth.exchange.formats.tables import LONGEST, MOST_COLUMNS

_MEGABYTE = 1024 * 1024
_TYPES = b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'


@dataclass(frozen=True, slots=True)
class Crafted:
    """A file, how it is written, and the refusals that are right for it; none means that it is to be taken."""

    name: str
    write: Callable[[Path], None]
    refusals: frozenset[str] = frozenset()


def workbook_of_blanks(path: Path) -> None:
    """40 MB of blanks out of 40 kB: far past any sheet's ratio."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed, packed.open("[Content_Types].xml", "w") as part:
        part.write(_TYPES)
        for _ in range(40):
            part.write(b" " * _MEGABYTE)
        part.write(b"</Types>")


def workbook_too_large(path: Path) -> None:
    """4 MB that say they unpack into 420: a ratio that passes, and a total that must not."""
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("xl/media/noise.bin", Image.effect_noise((2048, 2048), 90).tobytes())
        packed.writestr("[Content_Types].xml", _TYPES + b"</Types>")
    data = bytearray(path.read_bytes())
    entry = data.index(b"PK\x01\x02")  # the first of the directory at the end: its size unpacked is at 24
    struct.pack_into("<L", data, entry + 24, 420 * _MEGABYTE)
    path.write_bytes(data)


def csv_with_long_cells(path: Path) -> None:
    """A cell and a row longer than anything a catalogue holds."""
    head = ";".join(["code", "name.en", "category", *(f"c{number}" for number in range(2 * MOST_COLUMNS))])
    row = ";".join(["A-1", "x" * 20 * LONGEST, "air", *("1" for _ in range(2 * MOST_COLUMNS))])
    path.write_text(f"{head}\n{row}\n", encoding="utf-8")


def picture_in_disguise(path: Path) -> None:
    """Begins as a GIF and is none; a format that no one asked for reads it gladly."""
    photo_cd = b"GIF89a".ljust(2048, b"\0") + b"PCD_"
    path.write_bytes(photo_cd.ljust(1_000_000, b"\0"))


def picture_too_large(path: Path) -> None:
    """A few kilobytes that open into 400 million pixels."""
    data = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(data, "PNG")
    path.write_bytes(data.getvalue())


WORKBOOKS = (
    Crafted("blanks", workbook_of_blanks, frozenset({"workbook_too_big"})),
    Crafted("too large", workbook_too_large, frozenset({"workbook_too_big"})),
)
CSV_FILES = (Crafted("long cells", csv_with_long_cells),)
PICTURES = (
    Crafted("disguise", picture_in_disguise, frozenset({"asset_broken", "asset_unknown_type"})),
    Crafted("too large", picture_too_large, frozenset({"asset_too_many_pixels"})),
)
