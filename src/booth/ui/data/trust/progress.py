"""A line that says what is under way, how far it is, and how to stop it. Hidden while nothing long is."""

from typing import Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.words_label import WordsLabel

_PATIENCE: Final = 400  # milliseconds: what takes no longer moves no list to make room for its progress
QUICK: Final = 2.0  # seconds: a search that takes no longer is made anew whenever something was written


class ProgressLine(QWidget):
    """Words, a bar, Cancel."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words, self._bar = WordsLabel(14, "second"), QProgressBar()
        self._bar.setTextVisible(False)
        self.cancel = ActionButton("quiet", icon="close")
        self.cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        row.addWidget(self.cancel)
        self._late = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._late.timeout.connect(self.show)
        self._say()
        self.hide()

    def begin(self, words: str) -> None:
        """Something begins that may take long."""
        self._words.setText(words)
        self._bar.setRange(0, 0)
        if not self.isVisible():
            self._late.start()

    def show_progress(self, done: int, total: int) -> None:
        """So much of it is done."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)

    def end(self) -> None:
        """It is over."""
        self._late.stop()
        self.hide()

    def _say(self) -> None:
        self.cancel.say(self.tr("Cancel"))

    def changeEvent(self, event: QEvent) -> None:
        """Say Cancel in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
