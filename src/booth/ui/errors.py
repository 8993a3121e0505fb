"""Failures, told to whoever sits at the screen: what happened and the one thing to do next."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from booth.errors import BoothError
from booth.languages import Language
from booth.ui import theme
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.lines import Lines

_SIDE: Final = 24
_ABOVE: Final = 18
_ICON: Final = 20
_LEAST: Final = 56
_STAYS: Final = 6000  # milliseconds


def told(error: BaseException, language: Language, logs: str) -> str:
    """The sentence for an error: its own when it was raised on purpose, else where the log is."""
    # Imported here: the frame needs no sentence.
    from booth.words import sentence

    if isinstance(error, BoothError):
        return sentence(error, language)
    return sentence(BoothError("unexpected", name=type(error).__name__, folder=logs), language)


class Banner(QWidget):
    """One sentence across the upper edge of the page. Esc or the cross closes it.

    What passes by itself lies over the page, so that nothing moves; what stays until it is closed makes
    room for itself, so that it covers nothing.
    """

    closed = Signal()  # by a person, not because its time was over

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._sentence = ""
        self._danger = True
        self._words = Lines(theme.font(14), 20, 8)
        self._passing = QTimer(self, singleShot=True, interval=_STAYS)
        self._passing.timeout.connect(self.hide)
        self._close = ActionButton("quiet", icon="close", parent=self)
        self._close.clicked.connect(self.dismiss)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        parent.installEventFilter(self)
        self.hide()

    def dismiss(self) -> None:
        """Close it, as a person does."""
        self.hide()
        self.closed.emit()

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._sentence

    def say(self, text: str, *, danger: bool = True, passing: bool = False) -> None:
        """Show a sentence, until it is closed or another comes; `passing`: only as long as it takes to read it."""
        self._passing.stop()
        if passing:
            self._passing.start()
        self._sentence, self._danger = text, danger
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self.update()

    def _room(self, width: int) -> int:
        return width - 2 * _SIDE - _ICON - 12 - 40

    def _place(self) -> None:
        width = self._over.width()
        height = max(self._words.height(self._sentence, self._room(width)) + 2 * _ABOVE, _LEAST)
        self.setGeometry(0, 0, width, height)
        self._over.setContentsMargins(0, 0 if self._passing.isActive() else height, 0, 0)

    def hideEvent(self, event: QHideEvent) -> None:
        """The page takes its room back; one that is put out of sight with its page keeps its own."""
        if self.isHidden():
            self._over.setContentsMargins(0, 0, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cross stays in its corner."""
        self._close.setGeometry(self.width() - _SIDE - 40 + 11, 8, 40, 40)  # the cross itself ends at the margin

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page's size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tinted ground, icon, sentence."""
        colours = theme.palette()
        strong = colours.danger if self._danger else colours.accent
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.danger_tint if self._danger else colours.accent_tint))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(strong))
        icon = theme.icon("alert" if self._danger else "information", strong)
        icon.paint(painter, QRect(_SIDE, _ABOVE, _ICON, _ICON))
        x, room = _SIDE + _ICON + 12, self._room(self.width())
        self._words.draw(painter, x, _ABOVE, room, self._sentence, colours.ink)
