"""The place for a text of one or a few lines: as high as what stands in it."""

from math import ceil
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from booth.ui.editing.fields.field import HEIGHT

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OF_THE_FORM: Final = (*_ENTER, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Delete)
_MOST_LINES: Final = 12  # then it scrolls
_LOWER: Final = 2  # a single line stands in the middle, as in the fields beside it
_AROUND: Final = 17  # above and below the lines: a line of Han in the frame around is as high as any control


class WordsEdit(QPlainTextEdit):
    """Enter takes the text, Shift+Enter breaks a line where the text may have several, Ctrl+Enter marks it checked."""

    done = Signal()  # Enter was pressed, or the keyboard has left for good
    checked = Signal()
    entered = Signal()  # the keyboard is here now

    def __init__(self, *, lines: bool = False) -> None:
        """`lines`: the text may have line breaks."""
        super().__init__()
        self._lines = lines
        self._tall = 0
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(1, _LOWER, 0, 0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def show_text(self, text: str) -> None:
        """Another text; the cursor keeps its place."""
        place = self.textCursor().position() if self.hasFocus() else 0
        self.setPlainText(text)
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(place, len(text)))
        self.setTextCursor(cursor)

    def tidy(self) -> str:
        """The text without spaces at its ends and doubled ones; on one line where it has but one."""
        told = self.toPlainText()
        if not self._lines:
            return " ".join(told.split())
        return "\n".join(" ".join(line.split()) for line in told.strip().split("\n"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in its three meanings; Esc, and arrows with Alt, are for the form around."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _OF_THE_FORM:
            event.ignore()
        elif event.key() in _ENTER:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.checked.emit()
            elif self._lines and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.insertPlainText("\n")
            else:
                self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def settle(self) -> None:
        """What stands here is written: from now on Ctrl+Z takes back what was written, as anywhere in the window."""
        self.document().clearUndoRedoStacks()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell whoever draws the frame."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving commits; a menu over the field is no leaving."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.done.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The lines break anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as its lines."""
        count = max(round(self.document().size().height()), 1)
        told, block = 0.0, self.document().begin()
        while block.isValid():  # lines of Han are higher than others
            told += self.blockBoundingRect(block).height()
            block = block.next()
        scrolls = count > _MOST_LINES
        room = told * _MOST_LINES / count if scrolls else told
        tall = max(ceil(room) + _AROUND, HEIGHT - 2)
        if tall != self._tall:
            self._tall = tall
            policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            self.setVerticalScrollBarPolicy(policy)
            self.setFixedHeight(tall)
