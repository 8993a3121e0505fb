"""The folder an import takes its pictures and documents from; nothing outside it is ever opened."""

import hashlib
from pathlib import Path

from booth.catalog.values import AssetKind
from booth.exchange.plan import Picture, Place
from booth.exchange.report import Findings, Noted
from booth.exchange.rows.cells import one_line
from booth.exchange.signs import CLEAR

_MOST_BYTES = 2 * 1024**3  # the catalogue has its own, lower limits by kind
_DRAWN = frozenset((".svg",))


class Folder:
    """Finds files by the relative paths that rows name, and knows each by its checksum."""

    def __init__(self, root: Path) -> None:
        self._root = root.resolve()
        self._sums: dict[Path, str] = {}
        self._listed: dict[Path, dict[str, Path]] = {}

    def picture(self, asked: str, place: Place, found: Findings, kind: AssetKind = AssetKind.PHOTO) -> Picture | None:
        """The file a cell names; None (and a note, where the cell says something) when it cannot be had."""
        name = one_line(asked)
        if not name or name == CLEAR:
            return None
        path = self.find(name)
        if path is None:
            found.note(Noted.MISSING_FILE, place.sheet, place.row, place.column, "file_missing", file=name[:120])
            return None
        sha256 = self.checksum(path)
        if sha256 is None:
            found.note(Noted.MISSING_FILE, place.sheet, place.row, place.column, "file_closed", file=name[:120])
            return None
        return Picture(path, sha256, kind, place)

    def find(self, name: str) -> Path | None:
        """The file with this path below the folder, its letters small or large; None when there is none."""
        try:
            path = self._root.joinpath(*(part for part in name.replace("\\", "/").split("/") if part))
            if not path.resolve().is_relative_to(self._root):
                return None
            if path.is_file():
                return path
            same = self._list(path.parent).get(path.name.casefold())
            return same if same is not None and same.resolve().is_relative_to(self._root) else None
        except (OSError, ValueError):
            return None

    def _list(self, folder: Path) -> dict[str, Path]:
        if folder not in self._listed:
            inside = folder.iterdir() if folder.is_dir() else ()
            self._listed[folder] = {one.name.casefold(): one for one in inside if one.is_file()}
        return self._listed[folder]

    def checksum(self, path: Path) -> str | None:
        """SHA-256 of a file as hexadecimal digits; None when it cannot be read or is beyond all measure."""
        if path not in self._sums:
            try:
                if path.stat().st_size > _MOST_BYTES:
                    return None
                with path.open("rb") as opened:
                    self._sums[path] = hashlib.file_digest(opened, "sha256").hexdigest()
            except OSError:
                return None
        return self._sums[path]


def guess_kind(name: str) -> AssetKind:
    """What a file is probably for, by its ending."""
    ending = Path(name).suffix.casefold()
    if ending == ".pdf":
        return AssetKind.DOCUMENT
    if ending in (".mp4", ".mov", ".webm"):
        return AssetKind.VIDEO
    return AssetKind.DRAWING if ending in _DRAWN else AssetKind.PHOTO
