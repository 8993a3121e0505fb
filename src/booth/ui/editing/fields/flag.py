"""Yes or no."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from booth.ui import theme
from booth.ui.editing.fields.field import Field
from booth.ui.widgets.lines import Lines

_BOX = 18


class Tick(QAbstractButton):
    """A box to tick with its words beside it. Space ticks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Lines(theme.font(14), 20, 2)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The box and the words beside it."""
        return QSize(round(_BOX + 10 + self._words.width(self.text())) + 8, 40)

    def minimumSizeHint(self) -> QSize:
        """The box and a word or two."""
        return QSize(80, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box, tick, words."""
        painter, colours = QPainter(self), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(1.5, (self.height() - _BOX) / 2 + 0.5, _BOX - 1, _BOX - 1)
        focused = self.hasFocus()
        edge = colours.accent if focused or self.isChecked() else colours.third
        painter.setPen(QPen(QColor(edge), 2 if focused else 1))
        painter.setBrush(QColor(colours.accent if self.isChecked() else colours.surface))
        painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            mark = QPainterPath(QPointF(box.left() + 4, box.center().y()))
            mark.lineTo(box.left() + 7.5, box.bottom() - 4.5)
            mark.lineTo(box.right() - 3.5, box.top() + 5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.on_accent), 2))
            painter.drawPath(mark)
        x, room = _BOX + 10, self.width() - _BOX - 10
        top = (self.height() - self._words.height(self.text(), room)) / 2
        self._words.draw(painter, x, top, room, self.text(), colours.ink if self.isEnabled() else colours.third)

    def changeEvent(self, event: QEvent) -> None:
        """Draws itself in other colours or another state."""
        self.update()
        super().changeEvent(event)


class FlagField(Field):
    """A box to tick; its label stands beside it, its hint below."""

    def __init__(self, label: str = "") -> None:
        super().__init__()
        self.tick = Tick()
        self.hold(self.tick)
        self.say(label)
        self.tick.clicked.connect(self._take)

    def _take(self, ticked: bool) -> None:
        self.changed.emit(ticked)

    def say(self, label: str, hint: str = "") -> None:
        """The words beside the box and the quieter ones under it."""
        self.tick.setText(label)
        super().say("", hint)
        self.tick.setAccessibleName(label)

    @property
    def label(self) -> str:
        """The words beside the box."""
        return self.tick.text()

    @property
    def value(self) -> bool:
        """Whether it is ticked."""
        return self.tick.isChecked()

    def set_value(self, value: bool) -> None:
        """Tick it or not, without telling anybody."""
        self.tick.setChecked(value)
