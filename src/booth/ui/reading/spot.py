"""A place kept for a picture inside a painted widget: drawn when it arrives, sharp at its size."""

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from booth.catalog.values import Asset
from booth.ui.pictures import PictureCache


class PictureSpot(QObject):
    """One picture of a widget, taken from the cache each time it is drawn; it goes when the widget goes."""

    def __init__(self, owner: QWidget, pictures: PictureCache) -> None:
        super().__init__(owner)
        self._owner = owner
        self._pictures = pictures
        self._asset: Asset | None = None
        pictures.arrived.connect(self._arrived)

    def show(self, asset: Asset | None) -> None:
        """The picture to show, None for nothing."""
        self._asset = asset
        self._owner.update()

    def ground(self, tint: str) -> str:
        """The colour for the plate under it: the photo's own ground where it has one, else `tint`."""
        return self._pictures.ground(self._asset, tint)

    def draw(self, painter: QPainter, room: QRectF, plate: QRectF | None = None) -> bool:
        """Draws the picture, contained in `room`; false where there is none to wait for.

        A photo's own ground goes on over the `plate`, if one is given.
        """
        if self._pictures.missing(self._asset):
            return False
        ratio = self._owner.devicePixelRatioF()
        found = self._pictures.picture(self._asset, room.size().toSize(), ratio)
        if found is not None:
            size = QSizeF(found.size()) / ratio
            corner = room.center() - QPointF(size.width() / 2, size.height() / 2)
            place = QRectF(corner, size)
            backdrop = self._pictures.backdrop(self._asset)
            if plate is not None and backdrop is not None:
                backdrop.fill(painter, plate, place)
            painter.drawPixmap(place, found, QRectF(found.rect()))
        return True

    def _arrived(self, sha256: str) -> None:
        if self._asset is not None and self._asset.sha256 == sha256:
            self._owner.update()
