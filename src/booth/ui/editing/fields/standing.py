"""How a text stands in one language, as a chip: missing, machine, draft, checked, stale."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from booth.ui import theme
from booth.ui.widgets.lines import Lines

HEIGHT = 20
_SIDE = 8


@dataclass(frozen=True, slots=True)
class Stand:
    """The standing of one text in one language; `who` checked or wrote it. `source`: others are translated from it."""

    standing: str = ""  # of catalog.values.Standing; empty: not known here
    who: str = ""
    source: bool = False


UNKNOWN = Stand()


def words(stand: Stand) -> str:
    """The words of the chip."""
    said = {
        "missing": QCoreApplication.translate("Standing", "missing"),
        "machine": QCoreApplication.translate("Standing", "machine translation"),
        "draft": QCoreApplication.translate("Standing", "draft"),
        "checked": QCoreApplication.translate("Standing", "checked"),
        "stale": QCoreApplication.translate("Standing", "source changed"),
    }.get(stand.standing, "")
    if stand.standing == "draft" and stand.source:
        return QCoreApplication.translate("Standing", "source")
    if stand.standing == "checked" and stand.who:
        return f"{said} · {stand.who}"
    return said


def draw(painter: QPainter, kind: Lines, x: float, y: float, room: float, stand: Stand) -> float:
    """Draws the chip with its upper left corner at x, y; answers the width it took."""
    said, colours = words(stand), theme.palette()
    if not said or room < 2 * _SIDE + 12:
        return 0.0
    ink, ground, edge = {
        "missing": (colours.danger, colours.surface, colours.danger),
        "machine": (colours.second, colours.hover, colours.line),
        "draft": (colours.second, colours.hover, colours.line),
        "checked": (colours.accent, colours.accent_tint, colours.accent_tint),
        "stale": (colours.danger, colours.danger_tint, colours.danger_tint),
    }[stand.standing]
    width = min(kind.width(said) + 2 * _SIDE + 1, room)
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(QPointF(x + 0.5, y + 0.5), QPointF(x + width - 0.5, y + HEIGHT - 0.5)), 10, 10)
    kind.draw(painter, x + _SIDE, y + (HEIGHT - kind.leading) / 2, width - 2 * _SIDE + 1, said, ink)
    return width
