"""The fair's logo on a white plate: it was made for paper, and the visitor's ground is dark."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from booth.catalog.values import Asset
from booth.ui.pictures import PictureCache
from booth.ui.reading.spot import PictureSpot
from booth.ui.theme import LIGHT
from booth.ui.visitor.measure import Measure

_WIDEST: Final = 2.6  # its width to its height
_HEIGHT: Final = 60  # on a screen of 1440 × 900
_AROUND: Final = 10


class LogoPlate(QWidget):
    """As high as the languages beside it, nearly; not there at all without a logo."""

    def __init__(self, pictures: PictureCache) -> None:
        super().__init__()
        self._pictures, self._spot = pictures, PictureSpot(self, pictures)
        self._logo: Asset | None = None
        self._measure = Measure(1.0, low=False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_logo(self, logo: Asset | None, name: str) -> None:
        """Another logo, or none; `name`: whose it is."""
        self._logo = logo
        self._spot.show(logo)
        self.setAccessibleName(name)
        self.setVisible(logo is not None)
        self.updateGeometry()

    def fit(self, measure: Measure) -> None:
        """Takes the sizes of the screen."""
        self._measure = measure
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as the logo asks, between a square and a strip."""
        high, around = self._measure.space(_HEIGHT), 2 * self._measure.space(_AROUND)
        logo = self._logo
        proportion = logo.width / logo.height if logo is not None and logo.width and logo.height else 1.0
        wide = min(max(round((high - around) * proportion) + around, high), round(high * _WIDEST))
        return QSize(wide, high)

    def minimumSizeHint(self) -> QSize:
        """The same: a logo is not cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The plate, and the logo whole in its middle; nothing where its file is lost."""
        if self._pictures.missing(self._logo):
            return
        painter, around = QPainter(self), self._measure.space(_AROUND)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plate, corner = QRectF(self.rect()), self._measure.space(12)
        painter.setBrush(QColor(LIGHT.surface))
        painter.setPen(QColor(LIGHT.surface))
        painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        self._spot.draw(painter, plate.adjusted(around, around, -around, -around))
