"""Key figures as cards: the name small, the figure large, the unit beside it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from booth.languages import Language
from booth.ui.reading.lines import LargeFigure
from booth.ui.reading.rows import tagged
from booth.ui.theme import RADIUS, SEMIBOLD, Palette, font, palette
from booth.ui.widgets.paragraph import Paragraph

_MOST = 4
_RIGHT = Qt.TextElideMode.ElideRight


class FigureCards(QWidget):
    """Up to four key figures side by side, in two rows where it is narrow."""

    def __init__(self, colours: Callable[[], Palette] = palette, *, scale: float = 1.0) -> None:
        super().__init__()
        self._colours = colours
        self._scale = scale
        self._figures: tuple[LargeFigure, ...] = ()
        self._language: Language = "en"
        self._accent = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_figures(self, figures: Sequence[LargeFigure], language: Language, accent: str) -> None:
        """Replaces the cards; without a figure the place closes."""
        self._figures, self._language, self._accent = tuple(figures[:_MOST]), language, accent
        self.setVisible(bool(self._figures))
        self.setAccessibleDescription("\n".join(self.texts()))
        self.updateGeometry()
        self.update()

    def set_scale(self, scale: float) -> None:
        """1 for the staff's page; more for larger type."""
        self._scale = scale
        self.updateGeometry()
        self.update()

    def texts(self) -> tuple[str, ...]:
        """Every text that is drawn."""
        return tuple(f"{one.name.text}\n{one.figure} {one.unit}".strip() for one in self._figures)

    def _columns(self, width: int) -> int:
        count = len(self._figures)
        return count if width >= count * 138 * self._scale else (count + 1) // 2

    def _card(self) -> float:
        return 80 * self._scale

    def sizeHint(self) -> QSize:
        """One row of cards."""
        return QSize(round(560 * self._scale), self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        """Two cards side by side."""
        return QSize(round(260 * self._scale), round(self._card()))

    def hasHeightForWidth(self) -> bool:
        """Two rows where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all rows."""
        if not self._figures:
            return 0
        rows = -(-len(self._figures) // self._columns(width))
        return round(rows * self._card() + (rows - 1) * 12 * self._scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the cards."""
        if not self._figures:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap, columns = 12 * self._scale, self._columns(self.width())
        width = (self.width() - gap * (columns - 1)) / columns
        for number, figure in enumerate(self._figures):
            row, column = divmod(number, columns)
            place = QRectF(column * (width + gap), row * (self._card() + gap), width, self._card())
            self._draw(painter, figure, place.adjusted(0.5, 0.5, -0.5, -0.5))

    def _draw(self, painter: QPainter, figure: LargeFigure, place: QRectF) -> None:
        colours, scale = self._colours(), self._scale
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(place, RADIUS * scale, RADIUS * scale)
        inner = place.adjusted(14 * scale, 0, -10 * scale, 0)
        small = font(12 * scale)
        name = tagged(figure.name, self._language)
        shown = QFontMetricsF(small).elidedText(name, _RIGHT, inner.width())
        Paragraph(shown, small, 16 * scale).draw(
            painter, inner.x(), place.y() + 13 * scale, inner.width() + 2, colours.second
        )
        self._draw_figure(painter, figure, inner)

    def _draw_figure(self, painter: QPainter, figure: LargeFigure, inner: QRectF) -> None:
        """The largest size at which figure and unit fit the card; a long text ends in an ellipsis."""
        scale, colours = self._scale, self._colours()
        unit_font = font(13 * scale)
        unit_width = QFontMetricsF(unit_font).horizontalAdvance(figure.unit) + 6 * scale if figure.unit else 0.0
        large = font(28 * scale, SEMIBOLD)
        for size in (28, 24, 20, 16):
            large = font(size * scale, SEMIBOLD)
            width = QFontMetricsF(large).horizontalAdvance(figure.figure)
            if width + unit_width <= inner.width():
                break
        text = QFontMetricsF(large).elidedText(figure.figure, _RIGHT, max(inner.width() - unit_width, 40))
        base = inner.y() + 62 * scale
        painter.setFont(large)
        painter.setPen(QColor(self._accent or colours.accent))
        painter.drawText(QPointF(inner.x(), base), text)
        if figure.unit:
            painter.setFont(unit_font)
            painter.setPen(QColor(colours.second))
            x = inner.x() + QFontMetricsF(large).horizontalAdvance(text) + 5 * scale
            painter.drawText(QPointF(x, base), figure.unit)

    def changeEvent(self, event: QEvent) -> None:
        """Redraws when the scheme turns."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.update()
        super().changeEvent(event)
