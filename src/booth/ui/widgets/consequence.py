"""What a press would do, said before it is done: in settings, in an import, before an attribute is reshaped."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.words_label import WordsLabel


class Consequence(QWidget):
    """A bar while it is worked out or done; the words for it; then the two presses, to do it and to leave it."""

    def __init__(self, icon: str, *more: QWidget) -> None:
        """`icon` is that of doing it; `more` stands between the words and the presses."""
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.words = WordsLabel(14, "second", wrap=True, chosen=True)
        self.go, self.cancel = ActionButton("primary", icon=icon), ActionButton("plain")
        presses = QHBoxLayout()
        presses.setSpacing(8)
        presses.addWidget(self.go)
        presses.addWidget(self.cancel)
        presses.addStretch(1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        for each in (self.bar, self.words, *more):
            self.column.addWidget(each)
        self.column.addLayout(presses)

    def begin(self) -> None:
        """Work begins; nobody knows yet how much there is."""
        self.bar.setRange(0, 0)

    def step(self, done: int, total: int) -> None:
        """So much of it is done."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def tell(self, words: str, *, working: bool) -> None:
        """Say what would happen, or nothing; `working`: the bar is in sight."""
        self.bar.setVisible(working)
        self.words.setText(words)
        self.words.setVisible(bool(words))
