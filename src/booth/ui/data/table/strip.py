"""The line below the table: the cell in full, what Booth understands of what is typed, and what it asks."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from booth.ui import theme
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.cut_words import CutWords
from booth.ui.widgets.words_label import WordsLabel

HEIGHT: Final = 80


class CellStrip(QWidget):
    """One thing at a time: a cell, what was not taken of it, or a question with two answers."""

    first = Signal()  # the first answer: paste what fits, keep mine
    second = Signal()  # the other one: cancel, take theirs

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._danger = False
        self._where = WordsLabel(12, "second", weight=600)
        self._words = CutWords(2)
        self._read = WordsLabel(14, "accent", weight=600)
        self.yes, self.no = ActionButton("primary"), ActionButton("plain")
        self.yes.clicked.connect(self.first)
        self.no.clicked.connect(self.second)
        told = QVBoxLayout()
        told.setSpacing(4)
        told.addWidget(self._where)
        told.addWidget(self._words)
        told.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(12)
        row.addLayout(told, 1)
        row.addWidget(self._read)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.show_cell("", "")

    @property
    def words(self) -> str:
        """What stands here."""
        return self._words.text()

    @property
    def understood(self) -> str:
        """What Booth makes of what is typed."""
        return self._read.text()

    @property
    def asking(self) -> bool:
        """Whether an answer is waited for."""
        return not self.yes.isHidden()

    def show_cell(self, where: str, words: str, understood: str = "", doubt: str = "") -> None:
        """A cell: which, what is in it, what that means, or why nobody knows: said as the form says it."""
        self._show(where, words, understood=understood or doubt)
        self._read.set_ink("second" if doubt else "accent")

    def show_trouble(self, where: str, sentence: str) -> None:
        """Why what was typed was not taken."""
        self._show(where, sentence, danger=True)

    def ask(self, where: str, words: str, yes: str, no: str, *, danger: bool = False) -> None:
        """A question with two answers; Enter gives the first, Esc the second, once the keyboard is here."""
        self._show(where, words, danger=danger)
        self.yes.say(yes)
        self.no.say(no)
        self.yes.show()
        self.no.show()

    def show_work(self, where: str, words: str, stop: str) -> None:
        """What is under way, and the press that stops it, which answers as the second one does."""
        self._show(where, words)
        self.no.say(stop)
        self.no.show()

    def _show(self, where: str, words: str, *, understood: str = "", danger: bool = False) -> None:
        self._danger = danger
        self._where.setText(where)
        self._words.say(words, "danger" if danger else "ink")
        self._read.setText(understood)
        self.yes.hide()
        self.no.hide()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter answers with the first button, Esc with the second."""
        if self.asking and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.first.emit()
        elif self.asking and event.key() == Qt.Key.Key_Escape:
            self.second.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A surface with a hairline above; red where something was not taken."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.danger_tint if self._danger else colours.surface))
        painter.fillRect(0, 0, self.width(), 1, QColor(colours.line))
