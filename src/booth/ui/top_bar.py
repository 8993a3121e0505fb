"""The bar at the top: search, the language of the content, the way to the visitor's view."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from booth.languages import Language, language
from booth.ui import theme
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.lines import Lines
from booth.ui.widgets.search_field import SearchField
from booth.ui.widgets.segmented import Segmented

HEIGHT = 64
_LANGUAGES = (("ru", "RU"), ("en", "EN"), ("zh", "中文"))


class _Words(QWidget):
    """A word in a quiet ink."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._words = Lines(theme.font(14), 20)

    def say(self, text: str) -> None:
        self._text = text
        self.setFixedSize(round(self._words.width(text)) + 2, 20)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._words.draw(QPainter(self), 0, 0, self.width(), self._text, theme.palette().second)


class TopBar(QWidget):
    """Always in sight, whatever room is open."""

    searched = Signal(str)
    search_left = Signal()
    language_chosen = Signal(str)
    visitor_wanted = Signal()

    def __init__(self, content_language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.search = SearchField()
        self.search.setMaximumWidth(480)
        self.search.textChanged.connect(self.searched)
        self.search.left.connect(self.search_left)
        self._content = _Words()
        self.languages = Segmented(_LANGUAGES)
        self.languages.choose(content_language)
        self.languages.changed.connect(self.language_chosen)
        self.visitor = ActionButton("plain")
        self.visitor.clicked.connect(self.visitor_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(16)
        row.addWidget(self.search, 3)
        row.addStretch(1)
        row.addWidget(self._content)
        row.addWidget(self.languages)
        row.addWidget(self.visitor)
        self._say()

    def show_language(self, name: str) -> None:
        """Mark the language that the content is shown in."""
        self.languages.choose(language(name))

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.search.setFocus()
        self.search.selectAll()

    def _say(self) -> None:
        self.search.setPlaceholderText(self.tr("Name, code or description"))
        self.search.setAccessibleName(self.tr("Search"))
        self._content.say(self.tr("Content"))
        self.languages.setToolTip(self.tr("Language of the catalogue's content"))
        self.visitor.say(self.tr("Show to visitor"), "F11")

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A surface with a hairline below."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.surface))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours.line))
