"""Where the sheet stands; where it would have no rows, why that is so and the way on."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedWidget

from booth.ui.data.no_products import NoProducts
from booth.ui.data.table.view import SheetView
from booth.ui.widgets.notice import Notice


class SheetPlace(QStackedWidget):
    """The sheet, or one of two notices."""

    all_wanted = Signal()  # all rows again
    products_wanted = Signal()  # there are none yet

    def __init__(self, view: SheetView) -> None:
        super().__init__()
        self._view, self._none, self._narrow = view, NoProducts(), Notice()
        for part in (view, self._none, self._narrow):
            self.addWidget(part)
        self._none.pressed.connect(self.products_wanted)
        self._narrow.pressed.connect(self.all_wanted)
        self._say()

    def show_for(self, count: int, *, narrowed: bool) -> None:
        """How many rows there are, and whether there would be more if less were asked for."""
        self.setCurrentWidget(self._view if count else self._narrow if narrowed else self._none)

    def _say(self) -> None:
        sentence = self.tr("No row matches the search and the filter.")
        self._narrow.say("nothing_found", self.tr("Nothing found"), sentence, self.tr("All rows"))

    def changeEvent(self, event: QEvent) -> None:
        """Says its words in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
