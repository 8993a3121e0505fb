"""What somebody drops, pastes or chooses, as files on their way in: folders are walked, loose pictures get a name."""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from booth.catalog.store import Catalog
from booth.catalog.taking import Arrival, Incoming, files_below
from booth.errors import BoothError
from booth.ui.jobs import Progress


@dataclass(frozen=True, slots=True)
class Brought:
    """Files and folders by their paths, or one picture that is in no file; neither: there was nothing of use."""

    paths: tuple[Path, ...] = ()
    picture: QImage | None = None
    elsewhere: bool = False  # there were addresses, all of them on some network

    def __bool__(self) -> bool:
        return bool(self.paths) or self.picture is not None


def brought(data: QMimeData) -> Brought:
    """What the clipboard or a hand holds. Files come before the picture that a file manager draws of them."""
    urls = data.urls() if data.hasUrls() else []
    if paths := tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile()):
        return Brought(paths)
    picture = data.imageData() if data.hasImage() else None
    if isinstance(picture, QImage) and not picture.isNull():
        return Brought(picture=picture)
    return Brought(elsewhere=bool(urls))


def bring_in(catalog: Catalog, what: Brought, *, progress: Progress, stop: threading.Event) -> tuple[Arrival, ...]:
    """Store all of it. For a worker. BoothError "too_many_files", "no_files_there", "store_read_only"."""
    return catalog.take_in_all(files(what), progress=progress, stop=stop)


def files(what: Brought) -> Sequence[Incoming]:
    """One after another: folders give what is in them, a picture becomes a PNG with the time for a name."""
    if what.picture is not None:
        return (Incoming(_png(what.picture), f"pasted-{datetime.now().astimezone():%Y%m%d-%H%M%S}.png"),)
    found = [Incoming(path, path.name) for given in what.paths for path in _inside(given)]
    if not found and what.paths:
        raise BoothError("no_files_there", folder=what.paths[0].name)
    return found


def _inside(path: Path) -> Iterator[Path]:
    yield from files_below(path) if path.is_dir() else (path,)


def _png(picture: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(data.data())
