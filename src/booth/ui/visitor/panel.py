"""A white panel that holds more than fits: turned by two large arrows beside it, or by a flick."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QVBoxLayout, QWidget

from booth.ui.theme import LIGHT
from booth.ui.visitor.measure import Measure
from booth.ui.visitor.pill import Pill

_KEPT = 0.15  # of a page stays in sight when it is turned, so that a reader finds the place


class Fade(QWidget):
    """Lines that go on beyond the edge end softly there, not through the middle of their letters."""

    def __init__(self, parent: QWidget, *, up: bool) -> None:
        super().__init__(parent)
        self._up = up
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """From the sheet's colour at the edge to nothing."""
        edge, inner = QColor(LIGHT.surface), QColor(LIGHT.surface)
        inner.setAlpha(0)
        ramp = QLinearGradient(0, 0, 0, self.height())
        ramp.setColorAt(0, edge if self._up else inner)
        ramp.setColorAt(0.3 if self._up else 0.7, edge)
        ramp.setColorAt(1, inner if self._up else edge)
        QPainter(self).fillRect(self.rect(), ramp)


class Panel(QWidget):
    """The arrows stand on the dark ground at the right, in a place that is always kept for them."""

    moved = Signal()  # somebody is reading

    def __init__(self) -> None:
        super().__init__()
        self._measure = Measure(1.0, low=False)
        self._sheet = QWidget()
        self.column = QVBoxLayout(self._sheet)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(self._sheet)
        self._sheet.setAutoFillBackground(False)  # the scroll area has just turned it on
        QScroller.grabGesture(self._scroll.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self._above, self._below = Fade(self, up=True), Fade(self, up=False)
        self._up, self._down = Pill(symbol="up"), Pill(symbol="down")
        for pill, by in ((self._up, -1), (self._down, 1)):
            pill.setParent(self)
            pill.clicked.connect(lambda _=False, by=by: self.turn(by))
        bar = self._scroll.verticalScrollBar()
        bar.rangeChanged.connect(self._offer)
        bar.valueChanged.connect(self._offer)
        bar.valueChanged.connect(self.moved)

    def fit(self, measure: Measure) -> None:
        """Takes the sizes of the screen."""
        self._measure = measure
        edge = measure.space(32)
        self.column.setContentsMargins(edge, measure.space(28), edge, measure.space(28))
        self.column.setSpacing(measure.space(18))
        for pill in (self._up, self._down):
            pill.fit(measure)
        self._place()

    def top(self) -> None:
        """Back to the first line."""
        self._scroll.verticalScrollBar().setValue(0)
        self._offer()

    def turn(self, by: int) -> None:
        """One page down (1) or up (−1)."""
        bar = self._scroll.verticalScrollBar()
        bar.setValue(round(bar.value() + by * bar.pageStep() * (1 - _KEPT)))

    def _offer(self) -> None:
        bar = self._scroll.verticalScrollBar()
        for pill, more in ((self._up, bar.value() > 0), (self._down, bar.value() < bar.maximum())):
            pill.setVisible(bar.maximum() > 0)
            pill.setEnabled(more)
        self._above.setVisible(bar.value() > 0)
        self._below.setVisible(bar.value() < bar.maximum())

    def _room(self) -> int:
        return self._measure.target + self._measure.space(16)

    def _place(self) -> None:
        side = self._measure.target
        self._scroll.setGeometry(0, 4, self.width() - self._room(), max(self.height() - 8, 0))
        edge, tall = self._measure.space(18), self._measure.space(48)
        wide = self.width() - self._room() - 2 * edge
        self._above.setGeometry(edge, 4, wide, tall)
        self._below.setGeometry(edge, self.height() - 4 - tall, wide, tall)
        self._up.setGeometry(self.width() - side, 0, side, side)
        self._down.setGeometry(self.width() - side, self.height() - side, side, side)
        self._offer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the arrows in their place."""
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The white sheet."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        radius = self._measure.space(18)
        shape.addRoundedRect(0, 0, self.width() - self._room(), self.height(), radius, radius)
        painter.fillPath(shape, QColor(LIGHT.surface))
