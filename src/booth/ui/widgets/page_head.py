"""The head of a page: its name, a quieter remark on the same line of writing, and at the right what can be done."""

from typing import Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from booth.ui import theme
from booth.ui.widgets.lines import Lines

HEIGHT: Final = 40  # of a button, so that names stand at one height whether there are buttons or not
_GAP: Final = 12
_TITLE: Final = 32  # leading of the name
_REMARK: Final = 20


class PageHead(QWidget):
    """Both texts are drawn: a remark that finds no room is shortened, and nothing moves when it comes."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._remark, self._ink = "", "", "second"
        self._large, self._small = Lines(theme.font(24, theme.SEMIBOLD), _TITLE), Lines(theme.font(14), _REMARK)
        self._words = QWidget()
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._words, 1)
        self.setFixedHeight(HEIGHT)

    def add(self, *tools: QWidget) -> None:
        """What can be done on the page, from left to right."""
        for tool in tools:
            self._row.addWidget(tool)

    @property
    def title(self) -> str:
        """The page's name."""
        return self._title

    @property
    def remark(self) -> str:
        """What is said beside it."""
        return self._remark

    def say(self, title: str) -> None:
        """Give the page its name; it is never shortened."""
        self._title = title
        self._words.setMinimumWidth(round(self._large.width(title)) + 2)
        self._tell()

    def add_remark(self, words: str, ink: str = "second") -> None:
        """Say something beside the name, in a colour of the palette by its name; nothing: an empty text."""
        self._remark, self._ink = words, ink
        self._tell()

    def _tell(self) -> None:
        self.setAccessibleName(", ".join(filter(None, (self._title, self._remark))))
        self.update()

    def sizeHint(self) -> QSize:
        """The name and the buttons; the remark takes what is left."""
        return QSize(self._row.sizeHint().width(), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name and remark on one line of writing."""
        painter, colours = QPainter(self), theme.palette()
        top, room = (HEIGHT - _TITLE) // 2, self._words.width()
        self._large.draw(painter, 0, top, room + 2, self._title, colours.ink)
        x = round(self._large.width(self._title)) + _GAP
        if self._remark and room - x > _REMARK:
            drop = top + self._large.drop - self._small.drop
            self._small.draw(painter, x, drop, room - x, self._remark, str(getattr(colours, self._ink)))

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in other colours."""
        self.update()
        super().changeEvent(event)
