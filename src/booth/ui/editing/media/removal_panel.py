"""The question before a file goes that values name as their source."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from booth.catalog.values import Asset, Value
from booth.catalog.wording import say
from booth.settings import Settings
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.overlay import Overlay
from booth.ui.widgets.words_label import WordsLabel

_LISTED: Final = 8
_WIDE: Final = 520


class RemovalPanel(Overlay):
    """Enter removes it, Esc keeps it."""

    removal_wanted = Signal(object)  # Asset

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        super().__init__(parent)
        self._settings = settings
        self._asset: Asset | None = None
        self._told = ""
        self._naming: tuple[Value, ...] = ()
        self.words = WordsLabel(14, wrap=True)
        self.words.setFixedWidth(_WIDE)
        self.go, self.keep = ActionButton("primary", icon="remove"), ActionButton()
        self.go.clicked.connect(self._go)
        self.keep.clicked.connect(self.shut)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.go)
        row.addWidget(self.keep)
        row.addStretch(1)
        self.body.addWidget(self.words)
        self.body.addLayout(row)

    def ask(self, asset: Asset, title: str, naming: Sequence[Value]) -> None:
        """Open over the page; `naming` are the values that would lose their source."""
        self._asset, self._told, self._naming = asset, title, tuple(naming)
        self.open()
        self.go.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _retell(self) -> None:
        super()._retell()
        self.title.setText(self.tr("Remove “{file}”?").format(file=self._told))
        language = self._settings.content_language
        lines = [
            self.tr("{attribute}: {value}").format(
                attribute=value.attribute.name.best(language),
                value=say(value, language, system=self._settings.system),
            )
            for value in self._naming[:_LISTED]
        ]
        if rest := max(len(self._naming) - _LISTED, 0):
            lines.append(self.tr("and %n more value(s)", "", rest))
        told = self.tr("These values name it as their source and will have none:")
        self.words.setText("\n".join((told, *lines)))
        self.words.setMinimumHeight(self.words.heightForWidth(_WIDE))
        self.go.say(self.tr("Remove it"), self.tr("Enter"))
        self.keep.say(self.tr("Keep it"), self.tr("Esc"))

    def _go(self) -> None:
        self.shut()
        self.removal_wanted.emit(self._asset)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter removes it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        else:
            super().keyPressEvent(event)
        event.accept()
