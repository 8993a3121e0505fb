"""A surface for rows that belong together."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from booth.ui import theme


class Card(QWidget):
    """Rows that belong together, on one surface."""

    def __init__(self, rows: tuple[QWidget, ...]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 8)
        column.setSpacing(0)
        for row in rows:
            column.addWidget(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A surface with a hairline around it."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colours.surface))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
