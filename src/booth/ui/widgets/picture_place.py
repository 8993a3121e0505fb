"""A place kept for a picture inside a painted widget: drawn when it arrives, sharp at its size."""

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from booth.ui.jobs import Jobs
from booth.ui.widgets.picture_file import PictureFile
from booth.ui.widgets.picture_view import render


class PicturePlace:
    """One picture of a widget. It asks for the picture when it is first drawn and again at another size."""

    def __init__(self, owner: QWidget, jobs: Jobs) -> None:
        self._owner = owner
        self._jobs = jobs
        self._picture: PictureFile | None = None
        self._image = QImage()
        self._asked = QSizeF()

    def show(self, picture: PictureFile | None) -> None:
        """The picture to show, None for nothing."""
        if (picture and picture.key) == (self._picture and self._picture.key):
            return
        self._picture = picture
        self._image, self._asked = QImage(), QSizeF()
        self._owner.update()

    def draw(self, painter: QPainter, room: QRectF) -> bool:
        """Draws the picture, contained in `room`; answers whether there is one to be drawn."""
        if self._picture is None:
            return False
        size = self._picture.size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        wanted = size * self._owner.devicePixelRatioF()
        if wanted != self._asked:
            self._ask(self._picture, wanted)
        if not self._image.isNull():
            corner = room.center() - QPointF(size.width() / 2, size.height() / 2)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(corner, size), self._image)
        return True

    def _ask(self, picture: PictureFile, wanted: QSizeF) -> None:
        self._asked = wanted
        pixels = wanted.toSize()

        def done(answer: tuple[QImage, QImage]) -> None:
            if self._picture is picture and wanted == self._asked:
                self._image = answer[0]
                self._owner.update()

        whole = QRectF(0, 0, pixels.width(), pixels.height())
        self._jobs.run(partial(render, picture, QImage(), pixels, whole), done, owner=self._owner)
