"""A small whole number between a minus and a plus: typed, stepped by keys, or tapped."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from booth.ui import theme
from booth.ui.widgets.action_button import ActionButton

_HEIGHT = 40


class _Number(QSpinBox):
    """A field without buttons that uses all of its room: Qt's style sheets keep room for the buttons."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The letters have the whole field."""
        super().resizeEvent(event)
        self.lineEdit().setGeometry(self.rect())


class Stepper(QWidget):
    """`number` is the field itself; its value is what counts."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = _Number()
        self.number.setRange(least, most)
        self.number.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number.setFixedSize(40, _HEIGHT - 4)
        bare = "border: 0; padding: 0; background: transparent; font-weight: 600;"
        self.number.setStyleSheet(f"QSpinBox, QLineEdit {{ {bare} }}")
        self._fewer, self._more = ActionButton("quiet", icon="minus"), ActionButton("quiet", icon="plus")
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for part, step in ((self._fewer, self.number.stepDown), (self._more, self.number.stepUp)):
            part.setFixedSize(36, _HEIGHT - 4)
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has Up and Down in the field
            part.clicked.connect(step)
        for part in (self._fewer, self.number, self._more):
            row.addWidget(part)
        self.number.valueChanged.connect(self._offer)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)
        self.setFocusProxy(self.number)
        self.number.installEventFilter(self)
        self._offer()

    def _offer(self) -> None:
        value = self.number.value()
        self._fewer.setEnabled(value > self.number.minimum())
        self._more.setEnabled(value < self.number.maximum())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The frame shows where the keyboard is."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One frame around all three."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.number.hasFocus()
        inset = 1.0 if focused else 0.5
        painter.setPen(QPen(QColor(colours.accent if focused else colours.line), 2 if focused else 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)
