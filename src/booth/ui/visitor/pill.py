"""A large round button on the dark ground."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from booth.ui.theme import DARK, LIGHT, SEMIBOLD, font, icon
from booth.ui.visitor.measure import Measure


class Pill(QAbstractButton):
    """White when it is the chosen or the main one, an outline otherwise. Never smaller than a finger."""

    def __init__(self, *, bright: bool = False, symbol: str = "") -> None:
        """`symbol`: an icon before the words, see theme.ICONS; alone where there are no words."""
        super().__init__()
        self._bright = bright
        self._symbol = symbol
        self._measure = Measure(1.0, low=False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def fit(self, measure: Measure) -> None:
        """Takes the sizes of the screen."""
        self._measure = measure
        self.updateGeometry()
        self.update()

    def say(self, words: str) -> None:
        """The words on it."""
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        measure, height = self._measure, self._measure.target
        if not self.text():
            return QSize(height, height)
        words = QFontMetricsF(font(measure.type(20), SEMIBOLD)).horizontalAdvance(self.text())
        symbol = measure.type(24) + 8 if self._with_symbol else 0
        edge = height * (0.4 if measure.low else 0.75)
        return QSize(max(round(words + symbol + edge), round(height * 1.1)), height)

    @property
    def _with_symbol(self) -> bool:
        """On a low screen words come first: there is no room for both."""
        return bool(self._symbol) and not (self.text() and self._measure.low)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground or outline, symbol, words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bright = self._bright or self.isChecked()
        ink = LIGHT.ink if bright else (DARK.ink if self.isEnabled() else DARK.third)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        pressed = DARK.hover if self.isDown() else DARK.ground
        painter.setBrush(QColor(LIGHT.surface if bright else pressed))
        painter.setPen(QPen(QColor(LIGHT.surface if bright else (DARK.third if self.isEnabled() else DARK.line)), 1))
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        face = font(self._measure.type(20), SEMIBOLD)
        words = QFontMetricsF(face).horizontalAdvance(self.text())
        size = self._measure.type(24)
        symbol = (size + (8 if self.text() else 0)) if self._with_symbol else 0
        x = (self.width() - words - symbol) / 2
        if self._with_symbol:
            icon(self._symbol, ink).paint(painter, QRect(round(x), (self.height() - size) // 2, size, size))
        painter.setFont(face)
        painter.setPen(QColor(ink))
        painter.drawText(QRectF(x + symbol, 0, words + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
