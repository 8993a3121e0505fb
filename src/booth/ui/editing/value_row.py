"""One answer in the form: a field for it, and under it, opened when wanted, what is said of it besides."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from booth.catalog.values import Attribute, Audience, ValueType
from booth.languages import Language
from booth.quantity import System
from booth.ui.editing.answer_line import AnswerLine
from booth.ui.editing.fields.choice import ChoiceField
from booth.ui.editing.fields.field import Field
from booth.ui.editing.fields.words import WordsField
from booth.ui.editing.value_details import ValueDetails
from booth.ui.widgets.action_button import ActionButton

_MORE: Final = 32  # the width of the button that opens more
_GAP: Final = 4
Speaks = Callable[[], tuple[Language, Language, System]]


class ValueRow(QWidget):
    """A row of the values. Alt+↓ opens what is said besides, Alt+↑ closes it."""

    opened = Signal(object)  # ValueDetails, just made

    def __init__(self, attribute: Attribute, speaks: Speaks) -> None:
        super().__init__()
        self.attribute, self._speaks = attribute, speaks
        self.field = self._make()
        self.details: ValueDetails | None = None
        self._more = ActionButton("quiet", icon="down")
        self._more.setFixedSize(_MORE, 40)
        self._more.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has Alt+↓
        self._more.clicked.connect(self.toggle)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self.field, 1)
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(row)
        self.setFocusProxy(self.field)
        if isinstance(self.field, ChoiceField):
            self.field.box.installEventFilter(self)  # its list opens by F4 or Space
        self.say()

    def _make(self) -> Field:
        match self.attribute.type:
            case ValueType.QUANTITY:
                return AnswerLine(self.attribute, self._speaks)
            case ValueType.YES_NO:
                return ChoiceField()
            case kind:
                return WordsField(lines=kind is ValueType.SEVERAL)

    @property
    def label(self) -> str:
        """The attribute's name."""
        return self.attribute.name.best(self._speaks()[0]) or self.attribute.code

    def offer(self, known: QWidget) -> None:
        """Put the known answers under the field."""
        known.setContentsMargins(0, 0, _MORE + _GAP, 0)  # as wide as the field
        self._column.insertWidget(1, known)

    def toggle(self) -> None:
        """Open or close what is said besides."""
        if self.details is None:
            self.details = ValueDetails(self.attribute)
            self.details.document.box.installEventFilter(self)
            self._column.addWidget(self.details)
            self.opened.emit(self.details)
            self._more.set_icon("up")
        else:
            self.details.setVisible(self.details.isHidden())
            self._more.set_icon("down" if self.details.isHidden() else "up")

    def say(self) -> None:
        """The words of the row."""
        staff = self.tr("staff only") if self.attribute.audience is Audience.STAFF else ""
        match self.field:
            case AnswerLine():
                self.field.name_it(staff)
            case ChoiceField():
                self.field.say(" · ".join(filter(None, (self.label, staff))))
                self.field.set_choices((("", "—"), ("yes", self.tr("yes")), ("no", self.tr("no"))))
            case _:
                several = self.attribute.type is ValueType.SEVERAL
                hint = self.tr("Shift+Enter: a line for each answer") if several else ""
                self.field.say(" · ".join(filter(None, (self.label, staff))), hint)
        self._more.setToolTip(self.tr("Condition, standard and source (Alt+↓)"))
        self._more.setAccessibleName(self._more.toolTip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A list that opens would take Alt with an arrow for itself; a row's fields are alike."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._opens(event) is not None:
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _opens(self, event: QKeyEvent) -> bool | None:
        """Whether a key opens the details or closes them; None for any other."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        return {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}.get(Qt.Key(event.key())) if alt else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow opens and closes."""
        opens = self._opens(event)
        if opens is None:
            super().keyPressEvent(event)
            return
        is_open = self.details is not None and not self.details.isHidden()
        if opens != is_open:
            self.toggle()
        if opens and self.details is not None:
            self.details.condition.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Takes the other language's words."""
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)
