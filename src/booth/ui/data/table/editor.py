"""What is put over a cell to type into: a line with offers, or several lines."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QPlainTextEdit, QWidget

from booth.ui import theme

_BESIDE: Final = 48  # pixels: what the sheet leaves beside the words, and the scroll bar


class LineEditor(QLineEdit):
    """One line. Where only some words may stand, those that hold what is typed are offered."""

    def __init__(self, parent: QWidget, offered: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self.begun = False  # a person has it: what changes below must not write over it
        self.setObjectName("cellEditor")
        self.setFrame(False)
        if offered:
            completer = QCompleter(list(offered), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setMaxVisibleItems(12)
            completer.setPopup(_list(offered))
            self.setCompleter(completer)


def _list(offered: Sequence[str]) -> QListView:
    """What opens under the line, as wide as the longest of the words."""
    offers = QListView()
    offers.setObjectName("offers")
    offers.setFont(theme.font(14))
    offers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    offers.setMinimumWidth(max(map(offers.fontMetrics().horizontalAdvance, offered)) + _BESIDE)
    return offers


class LongEditor(QPlainTextEdit):
    """Several lines. Enter takes what was typed, Alt+Enter begins a line, as spreadsheets do."""

    done = Signal(QWidget)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.begun = False  # a person has it: what changes below must not write over it
        self.setObjectName("cellEditor")
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes it, Alt+Enter or Shift+Enter begins a line."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier):
            self.insertPlainText("\n")
        else:
            self.done.emit(self)
