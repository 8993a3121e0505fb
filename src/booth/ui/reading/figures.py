"""Key figures as cards: the name small, the figure large, the unit beside it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from booth.languages import Language
from booth.ui.reading.lines import LargeFigure
from booth.ui.reading.rows import tagged
from booth.ui.theme import RADIUS, SEMIBOLD, Palette, font, palette
from booth.ui.widgets.lines import Lines

_MOST = 4
_SIZES = (28, 24, 20, 16)
_WIDEST = 320  # a card: one figure alone does not stretch over the page
_GOOD = 20  # below this a figure no longer stands out
_RIGHT = Qt.TextElideMode.ElideRight


def _width(face: QFont, text: str) -> float:
    return QFontMetricsF(face).horizontalAdvance(text)


class FigureCards(QWidget):
    """Up to four key figures side by side, in two rows where it is narrow."""

    def __init__(self, colours: Callable[[], Palette] = palette, *, scale: float = 1.0) -> None:
        super().__init__()
        self._colours = colours
        self._scale = scale
        self._figures: tuple[LargeFigure, ...] = ()
        self._language: Language = "en"
        self._accent = ""
        self._widest = 0.0
        self._size = _SIZES[0]
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_figures(self, figures: Sequence[LargeFigure], language: Language, accent: str) -> None:
        """Replaces the cards; without a figure the place closes."""
        self._figures, self._language, self._accent = tuple(figures[:_MOST]), language, accent
        self.setVisible(bool(self._figures))
        self._measure()
        self.setVisible(bool(self._figures))
        self.setAccessibleDescription("\n".join(self.texts()))
        self.updateGeometry()
        self.update()

    def set_scale(self, scale: float) -> None:
        """1 for the staff's page; more for larger type."""
        self._scale = scale
        self._measure()
        self.updateGeometry()
        self.update()

    def _measure(self) -> None:
        """The widest figure with its unit, in the smallest size that still looks like a key figure."""
        large, unit = QFontMetricsF(self._face(_GOOD)), QFontMetricsF(font(13 * self._scale))
        gap = 6 * self._scale
        widths = (large.horizontalAdvance(one.figure) + gap + unit.horizontalAdvance(one.unit) for one in self._figures)
        self._widest = min(max(widths, default=0.0), 260 * self._scale)

    def _face(self, size: float) -> QFont:
        return font(size * self._scale, SEMIBOLD)

    def texts(self) -> tuple[str, ...]:
        """Every text that is drawn."""
        return tuple(f"{one.name.text}\n{one.figure} {one.unit}".strip() for one in self._figures)

    def _columns(self, width: int) -> int:
        """All in one row, if each then shows its figure large enough with the unit beside it."""
        count, gap = len(self._figures), 12 * self._scale
        card = (width - gap * (count - 1)) / max(count, 1)
        return count if count < 2 or card - 24 * self._scale >= self._widest else (count + 1) // 2

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
        width = min((self.width() - gap * (columns - 1)) / columns, _WIDEST * self._scale)
        self._size = self._common(width)
        for number, figure in enumerate(self._figures):
            row, column = divmod(number, columns)
            place = QRectF(column * (width + gap), row * (self._card() + gap), width, self._card())
            self._draw(painter, figure, place.adjusted(0.5, 0.5, -0.5, -0.5))

    def _common(self, width: float) -> int:
        """The largest size that every figure fits in, in cards of this width; the good one where some never does."""
        rooms = [width - 25 * self._scale - self._unit(figure) for figure in self._figures]
        fitting = (
            size
            for size in _SIZES
            if all(
                _width(self._face(size), figure.figure) <= room
                for figure, room in zip(self._figures, rooms, strict=True)
            )
        )
        return next(fitting, _GOOD)

    def _unit(self, figure: LargeFigure) -> float:
        """The room that the unit takes behind a figure."""
        face = QFontMetricsF(font(13 * self._scale))
        return face.horizontalAdvance(figure.unit) + 6 * self._scale if figure.unit else 0.0

    def _draw(self, painter: QPainter, figure: LargeFigure, place: QRectF) -> None:
        colours, scale = self._colours(), self._scale
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(place, RADIUS * scale, RADIUS * scale)
        inner = place.adjusted(14 * scale, 0, -10 * scale, 0)
        room = inner.width() - self._unit(figure)
        # All of a row in one size, the smallest that one of them needs; a figure too wide for any goes its own way.
        sizes = map(self._face, _SIZES[_SIZES.index(self._size) :])
        large = next((face for face in sizes if _width(face, figure.figure) <= room), None)
        # A figure too wide for its unit sends the unit up to the name rather than lose digits.
        name = tagged(figure.name, self._language)
        name = name if large or not figure.unit else f"{name}, {figure.unit}"
        face = large or self._face(_SIZES[-1])
        names = Lines(font(12 * scale), round(16 * scale))
        names.draw(painter, inner.x(), place.y() + 13 * scale, inner.width() + 2, name, colours.second)
        text = QFontMetricsF(face).elidedText(figure.figure, _RIGHT, inner.width())
        base = QPointF(inner.x(), inner.y() + 62 * scale)
        painter.setFont(face)
        painter.setPen(QColor(self._accent or colours.accent))
        painter.drawText(base, text)
        if large and figure.unit:
            painter.setFont(font(13 * scale))
            painter.setPen(QColor(colours.second))
            painter.drawText(base + QPointF(_width(face, text) + 5 * scale, 0), figure.unit)

    def changeEvent(self, event: QEvent) -> None:
        """Redraws when the scheme turns."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.update()
        super().changeEvent(event)
