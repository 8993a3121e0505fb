"""Reasons and uses as a list: a head in ink, its sentence quieter under it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from booth.ui.reading.rows import Type
from booth.ui.theme import MEDIUM, REGULAR, SEMIBOLD, Palette, font, palette
from booth.ui.widgets.paragraph import Paragraph


class Points(QWidget):
    """A heading and a list under it; nothing at all where the list is empty."""

    def __init__(self, kind: Type, colours: Callable[[], Palette] = palette) -> None:
        super().__init__()
        self._kind = kind
        self._colours = colours
        self._accent = ""
        self._title = Paragraph("", font(kind.body, SEMIBOLD), kind.unit)
        self._points: list[tuple[Paragraph, Paragraph]] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_points(self, title: str, points: Sequence[tuple[str, str]], accent: str) -> None:
        """Replaces the list; each point is a head and a sentence, either may be empty."""
        kind, self._accent = self._kind, accent
        self._title = Paragraph(title, font(kind.body, SEMIBOLD), kind.unit)
        self._points = [
            (
                Paragraph(head, font(kind.body, MEDIUM if text else REGULAR), kind.unit),
                Paragraph(text, font(kind.body), kind.unit),
            )
            for head, text in points
        ]
        self.setVisible(bool(points))
        self.setAccessibleDescription("\n".join(self.texts()))
        self.updateGeometry()
        self.update()

    def set_type(self, kind: Type) -> None:
        """Takes other sizes from the next `show_points` on."""
        self._kind = kind

    def texts(self) -> tuple[str, ...]:
        """Every text that is drawn."""
        shown = (text.text for point in self._points for text in point)
        return tuple(filter(None, (self._title.text, *shown)))

    @property
    def _indent(self) -> float:
        return self._kind.body

    def hasHeightForWidth(self) -> bool:
        """Sentences wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of heading and list."""
        unit, inner = self._kind.unit, width - self._indent
        height = self._title.lines(width) * unit + unit / 2 if self._title.text else 0.0
        for head, text in self._points:
            height += head.height(inner) + text.height(inner) + unit / 2
        return round(height)

    def sizeHint(self) -> QSize:
        """A column of common width."""
        return QSize(280, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        """A narrow column."""
        return QSize(160, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws heading, marks and sentences."""
        painter, colours, unit = QPainter(self), self._colours(), self._kind.unit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner, y = self.width() - self._indent, 0.0
        if self._title.text:
            y = self._title.draw(painter, 0, 0, self.width(), colours.ink) + unit / 2
        for head, text in self._points:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._accent or colours.accent))
            painter.drawEllipse(QPointF(unit / 6 + 0.5, y + unit / 2), unit / 7, unit / 7)
            lone = colours.ink if text.text else colours.second
            y += head.draw(painter, self._indent, y, inner, lone)
            y += text.draw(painter, self._indent, y, inner, colours.second) + unit / 2

    def changeEvent(self, event: QEvent) -> None:
        """Redraws when the scheme turns."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.update()
        super().changeEvent(event)
