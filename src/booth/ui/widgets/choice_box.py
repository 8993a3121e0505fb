"""One of many by a list that opens: what is chosen is shortened to the room, an arrow says that there is more."""

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate, QWidget

from booth.ui import theme
from booth.ui.widgets.lines import Lines

_HEIGHT = 40
_SIDE = 12
_ARROW = 20
_ROWS = 16
_STEP = " / "  # between the parts of a path


class ChoiceBox(QComboBox):
    """A combo box in the window's own dress. The whole name of the choice stands in its tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Lines(theme.font(14), 20)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(_ROWS)
        self.setItemDelegate(QStyledItemDelegate(self))  # the list's rows as the sheet dresses them
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.currentTextChanged.connect(self.setToolTip)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, the choice, arrow."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        inset = 1.0 if focused else 0.5
        painter.setPen(QPen(QColor(colours.accent if focused else colours.line), 2 if focused else 1))
        painter.setBrush(QColor(colours.hover if self.underMouse() else colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)
        room = self.width() - 2 * _SIDE - _ARROW - 6
        self._words.draw(painter, _SIDE, (self.height() - 20) / 2, room, self._shown(room), colours.ink)
        place = QRect(self.width() - _SIDE - _ARROW + 2, (self.height() - _ARROW) // 2, _ARROW, _ARROW)
        theme.icon("down", colours.second).paint(painter, place)

    def showPopup(self) -> None:
        """The list is as wide as its longest choice."""
        held = self.view()
        longest = held.sizeHintForColumn(0) + held.verticalScrollBar().sizeHint().width() + 2 * _SIDE
        held.setMinimumWidth(max(self.width(), longest))
        super().showPopup()

    def _shown(self, room: float) -> str:
        """The choice; of a path that is too long, its end: that is what was chosen."""
        words = self.currentText()
        while _STEP in words and self._words.width(words) > room:
            words = words.partition(_STEP)[2]
        return words

    def event(self, event: QEvent) -> bool:
        """Lit under the pointer."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)
