"""A logo as it will stand on white paper and on the dark screen, side by side."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from booth.catalog.values import Asset
from booth.ui import theme
from booth.ui.pictures import PictureCache
from booth.ui.reading.spot import PictureSpot
from booth.ui.theme import Palette
from booth.ui.widgets.icon import draw_icon

HEIGHT: Final = 96
_WIDEST: Final = 240
_GAP: Final = 8
_MARGIN: Final = 16
_SIGN: Final = 32


class LogoPlates(QWidget):
    """Two plates with the same picture; without one, the sign of a picture that is missing. Clicks go to the field."""

    def __init__(self, pictures: PictureCache) -> None:
        super().__init__()
        self._spot = PictureSpot(self, pictures)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_logo(self, logo: Asset | None) -> None:
        """Show another one, or none."""
        self._spot.show(logo)

    def sizeHint(self) -> QSize:
        """Both plates at their widest."""
        return QSize(2 * _WIDEST + _GAP, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Two squares."""
        return QSize(2 * HEIGHT + _GAP, HEIGHT)

    def plates(self) -> tuple[tuple[QRect, Palette], ...]:
        """Where each plate lies, and in which colours."""
        width = min((self.width() - _GAP) // 2, _WIDEST)
        return (
            (QRect(0, 0, width, HEIGHT), theme.LIGHT),
            (QRect(width + _GAP, 0, width, HEIGHT), theme.DARK),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Both plates."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for area, colours in self.plates():
            painter.setPen(QPen(QColor(theme.palette().line), 1))
            painter.setBrush(QColor(colours.surface))
            painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            self._draw_logo(painter, area.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN), colours)

    def _draw_logo(self, painter: QPainter, room: QRect, colours: Palette) -> None:
        if not self._spot.draw(painter, QRectF(room)):
            sign = QRect(0, 0, _SIGN, _SIGN)
            sign.moveCenter(room.center())
            draw_icon(painter, sign.topLeft(), _SIGN, "no_picture", colours.third)

    def mousePressEvent(self, event: object) -> None:
        """Lead the keyboard to the field, where Ctrl+V pastes."""
        place = self.parentWidget()
        if place is not None:
            place.setFocus(Qt.FocusReason.MouseFocusReason)
