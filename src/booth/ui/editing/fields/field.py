"""What all fields of a form share: a label above, a note below, a value that is told once it is committed."""

from typing import Any, Final

from PySide6.QtCore import QEvent, QMargins, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from booth.ui import theme
from booth.ui.widgets.lines import Lines

HEIGHT: Final = 40  # of a control
_LABEL: Final = 24
_LEADING: Final = 16
_GAP: Final = 4


class Field(QWidget):
    """The frame of one field. Label and note are drawn, so that a form of a hundred fields stays light.

    `changed` tells the new value when Enter is pressed or the keyboard leaves, never while somebody types;
    `typed` tells that something stands in the field that is not committed yet.
    """

    changed = Signal(object)
    typed = Signal()

    def __init__(self, label: str = "") -> None:
        super().__init__()
        self._label, self._hint, self._refusal = label, "", ""
        self._level = False
        self._name = Lines(theme.font(12, theme.SEMIBOLD), _LEADING)
        self._note = Lines(theme.font(12), _LEADING, 3)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._fit()

    def hold(self, control: QWidget) -> None:
        """Take the control that the keyboard goes to."""
        self._column.addWidget(control)
        self.setFocusProxy(control)
        self._tell()

    def say(self, label: str, hint: str = "") -> None:
        """The words over the field and the quieter ones under it."""
        self._label, self._hint = label, hint
        self._tell()
        self._fit()

    def stand_level(self) -> None:
        """Leave room where the fields beside have their labels, though this one has none: controls stand in a line."""
        self._level = True
        self._fit()

    def refuse(self, sentence: str) -> None:
        """Say under the field why its text was not taken; an empty sentence takes that back."""
        if sentence != self._refusal:
            self._refusal = sentence
            self._tell()
            self._fit()

    @property
    def value(self) -> Any:
        """The committed value; each kind of field says of what type."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value without telling anybody; what is being typed stays in sight."""
        raise NotImplementedError

    @property
    def label(self) -> str:
        """The words over the field."""
        return self._label

    @property
    def refusal(self) -> str:
        """Why the text was not taken; empty when it was."""
        return self._refusal

    @property
    def pending(self) -> bool:
        """Whether something is typed that is not committed yet."""
        return False

    @property
    def typed_value(self) -> Any:
        """The value that committing would take."""
        return self.value

    def commit(self) -> None:
        """Take what is typed as the value, and tell it when it is another one."""

    def drop(self) -> None:
        """Forget what is typed and show the value again."""

    def _tell(self) -> None:
        control = self.focusProxy()
        if control is not None:
            control.setAccessibleName(self._label)
            control.setAccessibleDescription(self._refusal or self._hint)

    def _fit(self) -> None:
        """Room for label and note, for the width there is."""
        note = self._refusal or self._hint
        below = self._note.height(note, max(self.width(), 80)) if note else 0
        margins = QMargins(0, _LABEL if self._label or self._level else 0, 0, below + _GAP if below else 0)
        if self._column.contentsMargins() != margins:
            self._column.setContentsMargins(margins)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The note breaks anew."""
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As narrow as its place asks; the control and the notes need their height."""
        return QSize(80, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Label and note."""
        painter, colours = QPainter(self), theme.palette()
        if self._label:
            self._name.draw(painter, 0, 2, self.width(), self._label, colours.second)
        if note := self._refusal or self._hint:
            top = self.height() - self._column.contentsMargins().bottom() + _GAP
            self._note.draw(painter, 0, top, self.width(), note, colours.danger if self._refusal else colours.third)

    def changeEvent(self, event: QEvent) -> None:
        """Draws itself in the other scheme's colours."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.update()
        super().changeEvent(event)
