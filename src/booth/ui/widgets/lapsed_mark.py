"""The mark of a product whose certificate does not hold to the end of the fair, alike in all lists of the staff."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from booth.catalog.wording import say_day
from booth.languages import Language
from booth.ui import theme


def said(until: date, today: date, language: Language) -> str:
    """What the mark means, for tooltips and screen readers; `until`: the last day of the certificate."""
    day = say_day(until, language)
    if until < today:
        return QCoreApplication.translate("LapsedMark", "A certificate expired on {day}").format(day=day)
    return QCoreApplication.translate("LapsedMark", "A certificate expires before the show ends: {day}").format(day=day)


def draw(painter: QPainter, place: QRectF) -> None:
    """A red seal in a red ring: told from a plinth's badge of any family by its pale ground."""
    colours = theme.palette()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.danger), 1.5))
    painter.setBrush(QColor(colours.danger_tint))
    painter.drawEllipse(place.adjusted(0.75, 0.75, -0.75, -0.75))
    painter.restore()
    side = round(place.width() * 0.6)
    seal = QRect(0, 0, side, side)
    seal.moveCenter(place.toAlignedRect().center())
    theme.icon("certificate", colours.danger).paint(painter, seal, Qt.AlignmentFlag.AlignCenter)
