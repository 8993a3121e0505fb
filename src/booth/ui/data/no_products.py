"""A catalogue with nothing in it yet: what a page of products says then, and where the way goes on."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from booth.ui.widgets.notice import Notice

WAY = "exchange"  # the page where a catalogue comes in


class NoProducts(Notice):
    """Pressed, it leads to the page `WAY`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._speak()

    def _speak(self) -> None:
        title, way = self.tr("No products yet"), self.tr("Export and import")
        self.say(
            "empty", title, self.tr("Import a workbook. An empty one to fill in can be saved on the same page."), way
        )

    def changeEvent(self, event: QEvent) -> None:
        """Says its words in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()
        super().changeEvent(event)
