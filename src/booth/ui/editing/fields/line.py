"""One line of text, the same in all languages: a code, a plinth's number, a phone."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from booth.ui.editing.fields.field import HEIGHT, Field

_MOST: Final = 400  # letters
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineEdit(QLineEdit):
    """A line that says when it is done with: on Enter, and when the keyboard leaves for good."""

    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self.setMaxLength(_MOST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is for the field, Esc for the page around it."""
        if event.key() in _ENTER:
            self.done.emit()
            self.selectAll()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving commits; a menu over the field is no leaving."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.done.emit()


class LineField(Field):
    """A label and a line. Enter or leaving commits; what is being typed is never written over."""

    def __init__(self, label: str = "") -> None:
        super().__init__(label)
        self.edit = LineEdit()
        self._value = ""
        self.hold(self.edit)
        self.edit.done.connect(self.commit)
        self.edit.textEdited.connect(self._typing)

    @property
    def value(self) -> str:
        """The committed text."""
        return self._value

    def set_value(self, value: str) -> None:
        """Show a text; one that is being typed stays in sight until it is committed."""
        typing = self.pending
        self._value = value
        if not typing and self.edit.text() != value:
            place = self.edit.cursorPosition()
            self.edit.setText(value)
            self.edit.setCursorPosition(min(place, len(value)) if self.edit.hasFocus() else 0)
            self.refuse("")

    @property
    def pending(self) -> bool:
        """Whether the line says something else than the value."""
        return self._tidy() != self._value

    @property
    def typed_value(self) -> str:
        """The line as it stands."""
        return self._tidy()

    def commit(self) -> None:
        """Take the line as the value; spaces at its ends and doubled ones go."""
        text = self._tidy()
        if text != self.edit.text() or text != self._value:
            self.edit.setText(text)  # and what was typed before is forgotten: Ctrl+Z takes back what was written
        if text != self._value:
            self._value = text
            self.changed.emit(text)

    def drop(self) -> None:
        """Forget what is typed and show the value again."""
        self.edit.setText(self._value)
        self.refuse("")

    def _tidy(self) -> str:
        return " ".join(self.edit.text().split())

    def _typing(self) -> None:
        self.refuse("")
        self.typed.emit()
