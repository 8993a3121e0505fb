"""Pictures and documents beside an exported workbook: where each lies, and how it gets there."""

import re
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from booth.catalog.store import Catalog
from booth.catalog.values import Asset
from booth.storage import files

_NO_NAME: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f]')  # what Windows allows in no name
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def folder_name(name: str, uid: str, *, alone: bool = True) -> str:
    """A code as the name of a folder that no other code has; `alone`: no other differs only by large letters."""
    plain = _NO_NAME.sub("_", name).strip(" .")[:80]
    if alone and plain == name and not _RESERVED.fullmatch(plain):
        return plain
    return f"{plain}~{uid[-6:]}"


def file_name(name: str) -> str:
    """A file's name as every system takes it."""
    plain = _NO_NAME.sub("_", name).strip(" .")[-120:] or "file"
    return f"_{plain}" if _RESERVED.fullmatch(plain) else plain


def places(folder: str, assets: tuple[Asset, ...]) -> dict[str, str]:
    """By the asset's uid: its path, from the workbook, with two of one name told apart. Without a file: none."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for asset in assets:
        if not asset.sha256:
            continue
        name, count = file_name(asset.file_name), 1
        while f"{count} {name}".casefold() in taken:
            count += 1
        taken.add(f"{count} {name}".casefold())
        # In a folder of its own and not by another name: the name is what the catalogue calls the file.
        found[asset.uid] = f"{folder}/{name}" if count == 1 else f"{folder}/{count}/{name}"
    return found


@dataclass(slots=True)
class Copies:
    """Copies originals into the folder beside the workbook; what it made goes away again when it is stopped."""

    catalog: Catalog
    root: Path
    made: list[Path] = field(default_factory=list[Path])

    def put(self, asset: Asset, place: str) -> bool:
        """Copy one original, unless it lies there already; False when the catalogue has lost it."""
        source, target = self.catalog.assets.path(asset), self.root / place
        try:
            size = source.stat().st_size
        except OSError:
            return False
        try:
            if not (target.is_file() and target.stat().st_size == size and _same(source, target)):
                self._copy(source, target)
        except OSError as error:
            raise files.refusal(error, target) from error
        return True

    def _copy(self, source: Path, target: Path) -> None:
        new = not target.exists()
        target.parent.mkdir(parents=True, exist_ok=True)
        part = files.temporary_beside(target)
        try:
            shutil.copyfile(source, part)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
        if new:
            self.made.append(target)

    def take_back(self) -> None:
        """Remove the files that were not there before, and the folders this leaves empty."""
        for file in reversed(self.made):
            file.unlink(missing_ok=True)
            for folder in file.relative_to(self.root).parents:
                place = self.root / folder
                if place != self.root and place.is_dir() and not any(place.iterdir()):
                    place.rmdir()


def _same(one: Path, other: Path) -> bool:
    """Whether two files of one size hold the same bytes."""
    with one.open("rb") as left, other.open("rb") as right:
        while piece := left.read(1 << 20):
            if piece != right.read(1 << 20):
                return False
    return True
