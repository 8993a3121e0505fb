"""One of a known few, by a list that opens."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt

from booth.ui.editing.fields.field import Field
from booth.ui.widgets.choice_box import ChoiceBox


class ChoiceField(Field):
    """A label and a list that opens. The value is the key of what is chosen."""

    def __init__(self, label: str = "") -> None:
        super().__init__(label)
        self.box = ChoiceBox()
        self._keys: list[str] = []
        self._value = ""
        self.hold(self.box)
        self.box.activated.connect(self._take)
        # The wheel scrolls the form: a choice that turns under the pointer is a change nobody meant.
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.installEventFilter(self)

    @property
    def value(self) -> str:
        """The key of the choice; empty for none."""
        return self._value

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """What there is to choose, as pairs of key and words; the choice stays."""
        self._keys = [key for key, _ in choices]
        self.box.blockSignals(True)
        self.box.clear()
        self.box.addItems([words for _, words in choices])
        self.box.blockSignals(False)
        self.set_value(self._value)

    def set_value(self, value: str) -> None:
        """Choose without telling anybody."""
        self._value = value
        self.box.setCurrentIndex(self._keys.index(value) if value in self._keys else -1)

    def _take(self, index: int) -> None:
        if 0 <= index < len(self._keys) and self._keys[index] != self._value:
            self._value = self._keys[index]
            self.changed.emit(self._value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel belongs to the form."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
