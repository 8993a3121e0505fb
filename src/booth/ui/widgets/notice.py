"""A whole place that has nothing to show: what happened, and the one thing to do next."""

from PySide6.QtCore import QEvent, QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from booth.ui import theme
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.lines import Lines

_ICON = 48


class Notice(QWidget):
    """An icon, a head, a sentence, and a button when there is something to press."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._title, self._sentence = "empty", "", ""
        self._head = Lines(theme.font(20, theme.SEMIBOLD), 28, 2)
        self._body = Lines(theme.font(14), 22, 6)
        self._button = ActionButton("primary", parent=self)
        self._button.clicked.connect(self.pressed)
        self.setFocusProxy(self._button)

    def say(self, icon: str, title: str, sentence: str, action: str = "", key: str = "") -> None:
        """What stands here now; without `action` there is no button."""
        self._icon, self._title, self._sentence = icon, title, sentence
        self._button.say(action, key)
        self._button.setVisible(bool(action))
        self.setAccessibleName(f"{title}. {sentence}")
        self._place()
        self.update()

    @property
    def title(self) -> str:
        """The head that is shown."""
        return self._title

    def sizeHint(self) -> QSize:
        """Room for all of it."""
        return QSize(480, 320)

    def _top(self) -> int:
        return max(round((self.height() - self._tall()) * 0.42), 16)

    def _width(self) -> int:
        return min(self.width() - 48, 520)

    def _tall(self) -> int:
        words = self._head.height(self._title, self._width()) + self._body.height(self._sentence, self._width())
        return _ICON + 16 + words + 8 + 24 + self._button.sizeHint().height()

    def _place(self) -> None:
        size = self._button.sizeHint()
        y = self._top() + self._tall() - size.height()
        self._button.setGeometry((self.width() - size.width()) // 2, y, size.width(), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep it in the middle."""
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon, head and sentence, each line in the middle."""
        colours = theme.palette()
        painter = QPainter(self)
        y = self._top()
        place = QRect((self.width() - _ICON) // 2, y, _ICON, _ICON)
        theme.icon(self._icon, colours.third).paint(painter, place)
        y += _ICON + 16
        y = self._centred(painter, self._head, y, self._title, colours.ink) + 8
        self._centred(painter, self._body, y, self._sentence, colours.second)

    def _centred(self, painter: QPainter, kind: Lines, y: int, text: str, colour: str) -> int:
        for line in kind.lines(text, kind.even(text, self._width())):
            told = kind.width(line)
            kind.draw(painter, (self.width() - told) / 2, y, told + 2, line, colour)
            y += kind.leading
        return y

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in other colours."""
        self.update()
        super().changeEvent(event)
