"""The line of a card that says why it was found."""

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QPainter

from booth.ui.catalogue.why import Why
from booth.ui.theme import Palette
from booth.ui.widgets.lines import Lines
from booth.ui.widgets.marked import draw_excerpt

_LABEL = 0.45  # of the width: what the field's name takes at most


def draw_why(painter: QPainter, why: Why, kinds: tuple[Lines, Lines], room: QRect, colours: Palette) -> None:
    """The field's name in a quiet ink, then what of its text holds the words; `kinds`: usual letters, marked ones."""
    kind = kinds[0]
    label = kind.elided(f"{why.label}\u2002", room.width() * _LABEL) if why.label else ""
    painter.setFont(kind.font)
    painter.setPen(QColor(colours.third))
    painter.drawText(QPointF(room.left(), room.top() + kind.drop), label)
    taken = kind.width(label)
    place = (room.left() + taken, float(room.top()), room.width() - taken)
    draw_excerpt(painter, kinds, place, (why.text, why.marks), (colours.second, colours.ink))
