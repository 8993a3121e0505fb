"""Files of the catalogue: originals by their checksum, synced before anything names them; copies beside them."""

import time
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, cast, final

from booth.catalog.pictures import LARGEST, MEGABYTE, RASTERS, SIDES
from booth.catalog.uids import new_uid
from booth.catalog.values import Asset, AssetKind
from booth.errors import BoothError
from booth.storage import files

if TYPE_CHECKING:
    from booth import untrusted
    from booth.catalog.cutting import Cut

SECONDS = 60.0
MEGABYTES = 1536
MOST_BYTES = max(LARGEST.values())
DAY = 24 * 3600
_INBOX = "in-"


class CopySize(StrEnum):
    """For what a copy of a picture is made."""

    THUMBNAIL = "thumbnail"
    SCREEN = "screen"
    PRINT = "print"


@final
class Assets:
    """The folders of originals and copies."""

    def __init__(self, home: Path) -> None:
        self._originals = home / "assets"
        self._copies = home / "copies"

    def path(self, asset: Asset) -> Path:
        """The original."""
        return self.original(asset.sha256)

    def original(self, sha256: str) -> Path:
        """The original with this checksum."""
        return self._originals / sha256[:2] / sha256

    def copy(self, asset: Asset, size: CopySize) -> Path:
        """A raster's copy, made now if it is missing; anything else's original."""
        if asset.media_type not in RASTERS:
            return self.path(asset)
        found = self._copy_path(asset.sha256, size)
        if not found.exists():
            if not self.path(asset).exists():
                raise BoothError("asset_gone", file=asset.file_name)
            with reader() as child:
                self._make_copies(self.path(asset), asset.sha256, asset.file_name, child)
        return found

    def _copy_path(self, sha256: str, size: str) -> Path:
        return self._copies / sha256[:2] / f"{sha256}.{size}"

    def sweep(self, named: frozenset[str]) -> int:
        """Remove files that nothing names, and copies of them; answers how many originals went.

        Only those older than a day: a change that is open now may be about to name a new one.
        """
        self.sweep_unfinished()
        gone = 0
        for folder in (self._originals, self._copies):
            for file in folder.glob("??/*"):
                if file.name.partition(".")[0] not in named and _old(file):
                    file.unlink(missing_ok=True)
                    gone += folder is self._originals
        return gone

    def sweep_unfinished(self) -> None:
        """Remove what a crash left of files that were just coming in."""
        import shutil

        for folder in (self._originals, self._copies):
            for left in folder.glob(f"{_INBOX}*"):
                if _old(left):
                    shutil.rmtree(left, ignore_errors=True)

    def store(self, source: Path | bytes, file_name: str, child: "untrusted.Child") -> Asset:
        """Check a file in a child process, write and sync it, make its copies. Its kind is a first guess.

        BoothError "asset_missing", "asset_too_large", "asset_unknown_type", "asset_broken", "disk_full".
        """
        import tempfile

        name = Path(file_name.replace("\\", "/")).name[:200]
        try:
            self._originals.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(prefix=_INBOX, dir=self._originals) as inbox:
                part = Path(inbox) / "original"
                sha256 = _take(source, part, name)
                return self._file(part, sha256, name, child)
        except OSError as error:
            raise files.refusal(error, self._originals / name) from error

    def _file(self, part: Path, sha256: str, name: str, child: "untrusted.Child") -> Asset:
        found = self._make_copies(part, sha256, name, child)
        target = self._originals / sha256[:2] / sha256
        if target.exists():
            target.touch()  # about to be named again: no sweep may take it before that
        else:
            target.parent.mkdir(exist_ok=True)
            files.sync_file(part)
            part.replace(target)
            files.sync_folder(target.parent)
        kind = cast(str, found["media_type"])
        width, height = cast(int, found["width"]), cast(int, found["height"])
        return Asset(new_uid(), kinds(kind)[0], sha256, kind, name, width, height)

    def recut(self, asset: Asset, cut: "Cut", child: "untrusted.Child") -> Asset:
        """A photograph turned and cropped: a new file, with all that is said of it; the one before stays as it is.

        BoothError "asset_not_a_photo", "asset_gone", and as `store`.
        """
        import tempfile

        original = self.path(asset)
        if not original.exists():
            raise BoothError("asset_gone", file=asset.file_name)
        with tempfile.TemporaryDirectory(prefix=_INBOX, dir=self._originals) as inbox:
            made, numbers = Path(inbox) / "cut", (cut.turn, cut.left, cut.top, cut.width, cut.height)
            suffix = child.call(
                "booth.catalog.cutting:cut",
                str(original),
                str(made),
                asset.file_name,
                *numbers,
                seconds=SECONDS,
                file=asset.file_name,
            )
            name = Path(asset.file_name)
            same = name.suffix.lower() in cast("list[str]", suffix)
            new = self.store(made, name.name if same else f"{name.stem}{cast('list[str]', suffix)[0]}", child)
        return as_before(asset, new)

    def _make_copies(self, original: Path, sha256: str, name: str, child: "untrusted.Child") -> dict[str, object]:
        """Look into a file in a child process and put its copies in their places."""
        import tempfile

        folder = self._copies / sha256[:2]
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=_INBOX, dir=self._copies) as made:
            found = child.call("booth.catalog.pictures:take_in", str(original), made, name, seconds=SECONDS, file=name)
            for size in SIDES:
                copy = Path(made) / size
                if copy.exists():
                    copy.replace(self._copy_path(sha256, size))
        return cast(dict[str, object], found)


def as_before(old: Asset, new: Asset) -> Asset:
    """A new file in the place of an old one: what people wrote of the old one is said of it."""
    kept = old.kind if _fits(old.kind, new.media_type) else new.kind
    return replace(
        new,
        kind=kept,
        caption=old.caption,
        credit=old.credit,
        number=old.number,
        valid_from=old.valid_from,
        valid_until=old.valid_until,
        position=old.position,
    )


def _fits(kind: AssetKind, media_type: str) -> bool:
    return kind in kinds(media_type)


def kinds(media_type: str) -> tuple[AssetKind, ...]:
    """What a file may be for, the likeliest first; without a file only a certificate."""
    papers = AssetKind.DOCUMENT, AssetKind.CERTIFICATE
    if media_type == "image/svg+xml":
        return AssetKind.DRAWING, AssetKind.PHOTO, AssetKind.LOGO, *papers
    if media_type in RASTERS:
        return AssetKind.PHOTO, AssetKind.DRAWING, AssetKind.LOGO, *papers
    if media_type == "video/mp4":
        return (AssetKind.VIDEO,)
    return papers if media_type else (AssetKind.CERTIFICATE,)


def reader() -> "untrusted.Child":
    """A child process in which pictures are read; started by the first of them, to be closed after the last."""
    from booth import untrusted

    return untrusted.Child(megabytes=MEGABYTES, writes=MEGABYTES)


def _old(path: Path) -> bool:
    return time.time() - path.stat().st_mtime > DAY


def _take(source: Path | bytes, target: Path, name: str) -> str:
    """Copy the bytes in, counting and hashing as they come."""
    import hashlib
    import shutil

    if isinstance(source, bytes):
        if len(source) > MOST_BYTES:
            raise BoothError("asset_too_large", file=name, megabytes=MOST_BYTES // MEGABYTE)
        target.write_bytes(source)
        return hashlib.sha256(source).hexdigest()
    if not source.is_file():
        raise BoothError("asset_missing", file=name)
    if source.stat().st_size > MOST_BYTES:
        raise BoothError("asset_too_large", file=name, megabytes=MOST_BYTES // MEGABYTE)
    shutil.copyfile(source, target)
    with target.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
