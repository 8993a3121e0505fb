"""The choices above a list: a box each, the chosen thing by its key."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from booth.ui.widgets.choice_box import ChoiceBox


class KeyBox(ChoiceBox):
    """One of many, known by its key; the first stands for all of them."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(136)
        self.activated.connect(self._tell)

    @property
    def key(self) -> str:
        """The key of the choice that holds."""
        return str(self.currentData() or "")

    def show_choices(self, everything: str, choices: Sequence[tuple[str, str]]) -> None:
        """Other choices (key, words) after the one for all; what was chosen stays while it is there."""
        held = self.key
        told = [("", everything), *choices]
        if [(self.itemData(place), self.itemText(place)) for place in range(self.count())] == told:
            return
        with QSignalBlocker(self):
            self.clear()
            for key, words in told:
                self.addItem(words, key)
            self.setCurrentIndex(max(self.findData(held), 0))
        self.setToolTip(self.currentText())
        self.update()

    def _tell(self, _place: int) -> None:
        self.chosen.emit(self.key)

    def choose(self, key: str) -> None:
        """Take a choice without telling anybody."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(self.findData(key), 0))
        self.update()
