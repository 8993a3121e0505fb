"""A line above the whole window that stays: what is shown is not what it usually is."""

from typing import Final

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from booth.ui import theme
from booth.ui.widgets.lines import Lines

_TALL: Final = 40
_SIDE: Final = 24
_ICON: Final = 20


class StandingStrip(QWidget):
    """One sentence on a strong ground, which nobody can close; not there while it has nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._sentence = ""
        self._words = Lines(theme.font(14, theme.SEMIBOLD), 20)
        self.setFixedHeight(_TALL)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._sentence

    def say(self, sentence: str) -> None:
        """Say this from now on."""
        self._sentence = sentence
        self.setAccessibleName(sentence)
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon, sentence."""
        colours, painter = theme.palette(), QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.danger))
        icon = QRect(_SIDE, (_TALL - _ICON) // 2, _ICON, _ICON)
        theme.icon("history", colours.surface).paint(painter, icon)
        x = _SIDE + _ICON + 12
        self._words.draw(painter, x, (_TALL - 20) / 2, self.width() - x - _SIDE, self._sentence, colours.surface)

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in other colours."""
        self.update()
        super().changeEvent(event)
