"""A field that only says something; to change it a question of its own is asked, for it reaches every product."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from booth.ui.editing.fields.field import Field
from booth.ui.widgets.action_button import ActionButton


class PressField(Field):
    """A label, and a button that carries the value."""

    pressed = Signal()

    def __init__(self, words: Callable[[str], str]) -> None:
        """`words`: how a value is said."""
        super().__init__()
        self._words, self._value = words, ""
        self.button = ActionButton("value", after="edit")
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.pressed)
        self.hold(self.button)

    @property
    def value(self) -> str:
        """What it says."""
        return self._value

    def set_value(self, value: str) -> None:
        """Say something else."""
        self._value = value
        self.button.say(self._words(value))

    def say(self, label: str, hint: str = "") -> None:
        """The words over the button and the quieter ones under it; those on it in the same language."""
        super().say(label, hint)
        self.set_value(self._value)
