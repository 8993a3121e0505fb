"""The line over the form: back to the page, which product, a field to find, whether it is saved, the preview."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from booth.ui.editing.find_field import FindField
from booth.ui.editing.finding import Entry
from booth.ui.editing.state_chip import StateChip
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.words_label import WordsLabel


class FormBar(QWidget):
    """Back, code, search field, state, preview."""

    back_wanted = Signal()
    preview_toggled = Signal()

    def __init__(self, chip: StateChip, entries: Callable[[], Sequence[Entry]], over: QWidget) -> None:
        super().__init__()
        self._preview_open = False
        self._back = ActionButton("quiet", icon="back")
        self._code = WordsLabel(16, weight=600)
        self.finder = FindField(entries, over, "Ctrl+K")
        self.chip = chip
        self.preview = ActionButton("plain", icon="visitor")
        self.preview.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 24, 4)
        row.setSpacing(12)
        row.addWidget(self._back)
        row.addWidget(self._code)
        row.addWidget(self.finder, 1)
        row.addWidget(chip)
        row.addWidget(self.preview)
        self.finder.setMaximumWidth(440)
        row.insertStretch(3, 0)
        self._back.clicked.connect(self.back_wanted)
        self.preview.clicked.connect(self.preview_toggled)
        self._say()

    def show_code(self, code: str) -> None:
        """Which product is mended."""
        self._code.setText(code)

    @property
    def shows_preview(self) -> bool:
        """Whether the preview is open, as the button says."""
        return self._preview_open

    def show_preview(self, is_open: bool) -> None:
        """Whether the preview is open."""
        self._preview_open = is_open
        self.preview.setChecked(is_open)

    def _say(self) -> None:
        self._back.say(self.tr("Page"), "Esc")
        self.finder.setPlaceholderText(self.tr("Find a field: its name or what is in it"))
        self.finder.setAccessibleName(self.tr("Find a field"))
        self.preview.say(self.tr("Preview"), "F8")

    def changeEvent(self, event: QEvent) -> None:
        """Takes the other language's words."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
