"""A compact bar: how much of something is there."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from booth.ui.theme import palette

HEIGHT: Final = 6


def draw_bar(painter: QPainter, x: float, middle: float, width: float, share: float) -> None:
    """A bar from x on, its middle at a height; `share` 0 to 1."""
    colours = palette()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.line))
    track = QRectF(QPointF(x, middle - HEIGHT / 2), QPointF(x + width, middle + HEIGHT / 2))
    painter.drawRoundedRect(track, HEIGHT / 2, HEIGHT / 2)
    if share > 0:
        painter.setBrush(QColor(colours.accent))
        track.setWidth(max(width * min(share, 1.0), HEIGHT))
        painter.drawRoundedRect(track, HEIGHT / 2, HEIGHT / 2)
