"""One setting: what it is and what it does at the left, its control at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from booth.ui.widgets.words_label import WordsLabel


class Row(QWidget):
    """A label, a quieter sentence under it, a control."""

    def __init__(self, control: QWidget) -> None:
        super().__init__()
        self._label = WordsLabel(14, weight=600)
        self._hint = WordsLabel(12, "second", wrap=True, chosen=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._label)
        words.addWidget(self._hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 12)
        row.setSpacing(24)
        row.addLayout(words, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def say(self, label: str, hint: str) -> None:
        """Its words."""
        self._label.setText(label)
        self._hint.setText(hint)
