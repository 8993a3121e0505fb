"""The icon of a stage: drawn as the sheet draws it, chosen from all there are."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from booth.brochure.kit.art.icon_shapes import ICONS, marks
from booth.ui import theme
from booth.ui.editing.fields.field import HEIGHT, Field
from booth.ui.editing.fields.square import SquareButton
from booth.ui.theme import Palette

_NAMES: Final = ("", *ICONS)
_ACROSS: Final = 8
_CELL: Final = 40


_NONE: Final[tuple[tuple[str, tuple[float, ...]], ...]] = (("M", (-0.5, 0.0)), ("L", (0.5, 0.0)))


def _path(name: str) -> QPainterPath:
    """An icon's lines in their own square; a stroke for none."""
    path = QPainterPath()
    for drawn in marks(name) if name in ICONS else _NONE:
        match drawn:
            case "M", (x, y):
                path.moveTo(x, y)
            case "L", (x, y):
                path.lineTo(x, y)
            case "C", (a, b, c, d, x, y):
                path.cubicTo(a, b, c, d, x, y)
            case "O", (x, y, reach):
                path.addEllipse(QPointF(x, y), reach, reach)
            case "R", (x, y, wide, high, *corner):
                path.addRoundedRect(QRectF(x, y, wide, high), sum(corner), sum(corner))
            case _:
                path.closeSubpath()
    return path


def draw_icon(painter: QPainter, name: str, middle: QPointF, reach: float, colour: str) -> None:
    """An icon round a point, `reach` pixels to each side."""
    path = _path(name)
    painter.save()
    painter.translate(middle)
    painter.scale(reach, -reach)  # the sheet's y goes upwards
    pen = QPen(QColor(colour), 1.5 / reach)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()


class IconPicker(QWidget):
    """All icons in a grid over the form. The arrows move, Enter takes, Esc leaves."""

    taken = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over, self._current = parent, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        self.setMouseTracking(True)
        self.setFixedSize(_ACROSS * _CELL + 16, -(-len(_NAMES) // _ACROSS) * _CELL + 16)

    def open_at(self, corner: QPoint, name: str) -> None:
        """Open with one of them marked."""
        self._current = _NAMES.index(name) if name in _NAMES else 0
        room = self._over.rect().size() - self.size()
        self.move(max(min(corner.x(), room.width()), 0), max(min(corner.y(), room.height()), 0))
        self.show()
        self.raise_()
        self.setFocus()

    def _area(self, number: int) -> QRect:
        return QRect(8 + number % _ACROSS * _CELL, 8 + number // _ACROSS * _CELL, _CELL, _CELL)

    def _at(self, point: QPoint) -> int:
        return next((n for n in range(len(_NAMES)) if self._area(n).contains(point)), -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The grid."""
        painter, colours = QPainter(self), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colours.surface))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        for number, name in enumerate(_NAMES):
            area = self._area(number)
            if number == self._current:
                painter.setPen(QPen(QColor(colours.accent), 2))
                painter.setBrush(QColor(colours.accent_tint))
                painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), 6, 6)
            draw_icon(painter, name, QRectF(area).center(), 10, colours.ink)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows, Enter, Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -_ACROSS, Qt.Key.Key_Down: _ACROSS}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            if 0 <= self._current + step < len(_NAMES):
                self._current += step
                self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._take(self._current)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click takes one."""
        self._take(self._at(event.position().toPoint()))

    def _take(self, number: int) -> None:
        if number >= 0:
            self._leave()
            self.taken.emit(_NAMES[number])

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """It belongs to the keyboard."""
        self.hide()

    def event(self, event: QEvent) -> bool:
        """An icon under the pointer says its name, as workbooks write it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self._at(event.pos())
            QToolTip.showText(event.globalPos(), _NAMES[number] if number >= 0 else "", self)
            return True
        return super().event(event)


class IconButton(SquareButton):
    """The icon that is chosen; pressed, it opens all of them."""

    def __init__(self) -> None:
        super().__init__()
        self.name = ""

    def draw(self, painter: QPainter, colours: Palette) -> None:
        """The icon; a quiet stroke for none."""
        draw_icon(painter, self.name, QRectF(self.rect()).center(), 10, colours.ink if self.name else colours.third)


class StepIconField(Field):
    """The value is the icon's name, as workbooks write it; empty for none: the sheet then draws the number."""

    def __init__(self) -> None:
        super().__init__()
        self.button = IconButton()
        self._picker: IconPicker | None = None
        self.hold(self.button)
        self.setFixedWidth(HEIGHT)
        self.button.clicked.connect(self.pick)
        self._dress()

    @property
    def value(self) -> str:
        """The icon's name."""
        return self.button.name

    def set_value(self, value: str) -> None:
        """Show an icon without telling anybody."""
        self.button.name = value
        self.button.update()

    def pick(self) -> None:
        """Open all icons under the button."""
        if self._picker is None:
            self._picker = IconPicker(self.window())
            self._picker.taken.connect(self._take)
            self._picker.left.connect(self.button.setFocus)
        self._picker.open_at(self.button.mapTo(self.window(), QPoint(0, HEIGHT + 4)), self.value)

    def _take(self, name: str) -> None:
        if name != self.value:
            self.set_value(name)
            self.changed.emit(name)

    def _dress(self) -> None:
        self.button.setToolTip(self.tr("Icon"))
        self.button.setAccessibleName(self.button.toolTip())

    def changeEvent(self, event: QEvent) -> None:
        """Takes the other language's words."""
        if event.type() == QEvent.Type.LanguageChange:
            self._dress()
        super().changeEvent(event)
