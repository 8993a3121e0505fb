"""An icon by its meaning, drawn once for each colour and size: a page shows a dozen whenever it is opened."""

from functools import lru_cache

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPainter, QPixmap

from booth.ui import theme


def draw_icon(painter: QPainter, corner: QPoint, side: int, name: str, colour: str) -> None:
    """Draws it `side` pixels wide and high; nothing until the icons are loaded."""
    if theme.icons_loaded():
        painter.drawPixmap(corner, _drawn(name, colour, side, painter.device().devicePixelRatioF()))


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, side: int, ratio: float) -> QPixmap:
    return theme.icon(name, colour).pixmap(QSize(side, side), ratio)
