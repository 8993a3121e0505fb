"""Pictures for cards and bars: fetched and drawn in a worker, kept, and handed out when they are there."""

from collections import OrderedDict
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from booth.catalog.store import Catalog, CopySize
from booth.catalog.values import Asset, AssetKind
from booth.ui.backdrop import Backdrop, backdrop
from booth.ui.jobs import Jobs

VECTOR: Final = "image/svg+xml"
_BYTES: Final = 192 << 20
_AT_ONCE: Final = 2
_WAITING: Final = 96  # the oldest wishes beyond this are dropped: their cards have been scrolled away
_THUMBNAIL_SIDE: Final = 480
_Key = tuple[str, int, int]


def read(path: Path, size: QSize, *, vector: bool) -> QImage:
    """A picture drawn at exactly this size in pixels; empty when it cannot be read. For a worker thread.

    QImageReader lets other threads run meanwhile, QSvgRenderer does not: it held the window up for 100 ms.
    """
    reader = QImageReader(str(path), b"svg") if vector else QImageReader(str(path))
    reader.setAutoTransform(True)
    if vector:
        reader.setBackgroundColor(Qt.GlobalColor.transparent)
        reader.setScaledSize(size)
        return reader.read()
    image = reader.read()
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


class PictureCache(QObject):
    """Pictures by asset and size. One that is not there yet arrives a moment later, into the place kept for it."""

    arrived = Signal(str)  # the asset's sha256

    def __init__(self, catalog: Catalog, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._jobs = jobs
        self._kept: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._bytes = 0
        self._waiting: OrderedDict[_Key, Asset] = OrderedDict()
        self._under_way: set[_Key] = set()
        self._broken: set[str] = set()
        self._grounds: dict[str, Backdrop | None] = {}
        self._ratio = 1.0
        self._soon = QTimer(self, singleShot=True, interval=0)  # after the paint that wished for them
        self._soon.timeout.connect(self._next)

    def picture(self, asset: Asset | None, room: QSize, ratio: float) -> QPixmap | None:
        """The picture, contained in `room` (pixels of the window); None when there is none or it is on its way."""
        if asset is None or not is_picture(asset) or asset.sha256 in self._broken:
            return None
        whole = QSize(asset.width or 4, asset.height or 3)
        fitted = whole.scaled(room * ratio, Qt.AspectRatioMode.KeepAspectRatio)
        key = (asset.sha256, fitted.width(), fitted.height())
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        if not fitted.isEmpty():
            self._ratio = ratio
            self._wish(key, asset)
        return None

    def missing(self, asset: Asset | None) -> bool:
        """Whether there is nothing to wait for: no picture, or one that cannot be read."""
        return asset is None or not is_picture(asset) or asset.sha256 in self._broken

    def backdrop(self, asset: Asset | None) -> Backdrop | None:
        """The ground that a photo was taken on; None for a cut-out or one on its way."""
        return self._grounds.get(asset.sha256) if asset is not None else None

    def ground(self, asset: Asset | None, tint: str) -> str:
        """The colour for a small plate under a picture: the photo's own ground where it has one, else `tint`."""
        found = self.backdrop(asset)
        return found.colour if found is not None else tint

    def _wish(self, key: _Key, asset: Asset) -> None:
        if key in self._under_way:
            return
        self._waiting[key] = asset
        self._waiting.move_to_end(key)
        if len(self._waiting) > _WAITING:
            self._waiting.popitem(last=False)
        self._soon.start()

    def _next(self) -> None:
        while self._waiting and len(self._under_way) < _AT_ONCE:
            key, asset = self._waiting.popitem()  # the newest wish first: its card is in sight
            self._under_way.add(key)
            self._jobs.run(
                partial(self._fetch, asset, QSize(key[1], key[2])),
                partial(self._keep, key, self._ratio),
                owner=self,
                failed=partial(self._lose, key),
            )

    def _fetch(self, asset: Asset, size: QSize) -> QImage:
        side = max(size.width(), size.height())
        copy = CopySize.THUMBNAIL if side <= _THUMBNAIL_SIDE else CopySize.SCREEN
        return read(self._catalog.assets.copy(asset, copy), size, vector=asset.media_type == VECTOR)

    def _keep(self, key: _Key, ratio: float, image: QImage) -> None:
        self._under_way.discard(key)
        if image.isNull():
            self._broken.add(key[0])
        else:
            self._grounds[key[0]] = backdrop(image)
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(ratio)
            self._kept[key] = pixmap
            self._bytes += key[1] * key[2] * 4
            while self._bytes > _BYTES and len(self._kept) > 1:
                (_, width, height), _old = self._kept.popitem(last=False)
                self._bytes -= width * height * 4
        self.arrived.emit(key[0])
        self._next()

    def _lose(self, key: _Key, error: BaseException) -> None:
        """The card says that there is no picture; jobs has written the reason into the log."""
        self._under_way.discard(key)
        self._broken.add(key[0])
        self.arrived.emit(key[0])
        self._next()


def is_picture(asset: Asset) -> bool:
    """Whether an asset can be drawn on a card."""
    drawn = asset.kind in (AssetKind.PHOTO, AssetKind.DRAWING, AssetKind.LOGO)
    return drawn and asset.media_type.startswith("image/")
