"""One cell that the file and the catalogue both changed: what each says, and whose words hold."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from booth.exchange.returning.conflicts import Conflict, Side
from booth.ui.widgets.segmented import Segmented
from booth.ui.widgets.words_label import WordsLabel

_LONGEST = 300


class ConflictRow(QWidget):
    """Where, at the top; the two versions under each other; a switch at the right."""

    chosen = Signal()

    def __init__(self, conflict: Conflict) -> None:
        super().__init__()
        self.conflict = conflict
        self.side = Segmented()
        self._place = WordsLabel(14, weight=600)
        self._ours, self._theirs = (WordsLabel(14, "second", wrap=True, chosen=True) for _ in range(2))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for row, label in enumerate((self._place, self._ours, self._theirs)):
            grid.addWidget(label, row, 0)
        grid.addWidget(self.side, 0, 1, 3, 1, Qt.AlignmentFlag.AlignVCenter)
        self.side.changed.connect(self.chosen)

    def take(self, side: Side) -> None:
        """Choose without telling anybody."""
        self.side.choose(side)

    def say(self, place: str, ours: str, theirs: str, choices: tuple[tuple[str, str], ...]) -> None:
        """Its words: where, and how each version is introduced."""
        self._place.setText(place)
        self._ours.setText(ours.format(text=_short(self.conflict.ours)))
        self._theirs.setText(theirs.format(text=_short(self.conflict.theirs)))
        self.side.set_choices(choices)


def _short(text: str) -> str:
    told = " ".join(text.split()) or "—"
    return told if len(told) <= _LONGEST else told[:_LONGEST] + "…"
