"""Files on their way in: checked and stored one after another, before anything names them."""

import os
import re
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from booth.catalog.values import Asset, Product
from booth.errors import BoothError

if TYPE_CHECKING:
    from booth.catalog.assets import Assets

Progress = Callable[[int, int], None]
MOST = 2000  # files at once
# What is looked for in a folder; a file that somebody names is looked into whatever it is called.
ENDINGS = frozenset(
    (".jpg", ".jpeg", ".jpe", ".png", ".webp", ".tif", ".tiff", ".gif", ".svg", ".pdf", ".mp4", ".m4v", ".mov")
)
_DIGITS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file that somebody brought: where it lies, or its bytes; and what people call it."""

    source: Path | bytes
    name: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """What became of an incoming file: it is stored, or there is a reason why not."""

    file: Incoming
    asset: Asset | None = None
    refusal: BoothError | None = None


def files_below(folder: Path, most: int = MOST) -> tuple[Path, ...]:
    """The pictures, papers and films in a folder and in those below it, 2 before 10; hidden ones and links stay out.

    BoothError "too_many_files" beyond `most`.
    """
    found: list[Path] = []
    for where, folders, names in os.walk(folder):
        folders[:] = sorted((name for name in folders if not name.startswith(".")), key=in_order)
        for name in sorted(names, key=in_order):
            path = Path(where, name)
            if path.suffix.lower() in ENDINGS and not name.startswith(".") and not path.is_symlink():
                found.append(path)
        if len(found) > most:
            raise BoothError("too_many_files", folder=folder.name or str(folder), most=most)
    return tuple(found)


def in_order(name: str) -> list[tuple[int, str]]:
    """For sorting names as people count: figures in them by their value."""
    parts = _DIGITS.split(name.casefold())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]


def take_in(
    assets: "Assets", files: Sequence[Incoming], progress: Progress | None = None, stop: threading.Event | None = None
) -> tuple[Arrival, ...]:
    """Store files, all of them looked into by one child; a refused one does not keep the others out.

    What is told to stop answers what arrived until then.
    """
    from booth.catalog.assets import reader

    arrived: list[Arrival] = []
    with reader() as child:
        for file in files:
            if stop is not None and stop.is_set():
                break
            try:
                arrived.append(Arrival(file, asset=assets.store(file.source, file.name, child)))
            except BoothError as refusal:
                arrived.append(Arrival(file, refusal=refusal))
            if progress is not None:
                progress(len(arrived), len(files))
    return tuple(arrived)


def added(product: Product, assets: Iterable[Asset]) -> tuple[Product, int]:
    """A product with files put after its own, and how many: those whose bytes it has already stay out."""
    known, held = {asset.sha256 for asset in product.assets}, list(product.assets)
    for asset in assets:
        if asset.sha256 not in known:
            known.add(asset.sha256)
            held.append(replace(asset, position=len(held)))
    return replace(product, assets=tuple(held)), len(held) - len(product.assets)
