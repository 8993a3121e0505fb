"""What helps to find in the whole window: suggestions below the search field, and the sheet of keys."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from booth.catalog.asking import Suggested
from booth.settings import Settings
from booth.ui.jobs import Jobs
from booth.ui.suggesting.suggesting import Suggesting
from booth.ui.top_bar import TopBar

if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.ui.keys.sheet import KeySheet
    from booth.ui.pictures import PictureCache
    from booth.ui.rooms import Rooms


class Finding(QObject):
    """Made after the first cards are painted: nobody types before."""

    def __init__(
        self,
        window: QWidget,
        bar: TopBar,
        rooms: "Rooms",
        catalog: "Catalog",
        pictures: "PictureCache",
        jobs: Jobs,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window, self._bar, self._rooms = window, bar, rooms
        self._sheet: KeySheet | None = None
        self.suggesting = Suggesting(window, bar.search, catalog, pictures, jobs, settings)
        self.suggesting.product_opened.connect(rooms.open_product)
        self.suggesting.shelf_chosen.connect(self._tick)
        rooms.keys_wanted.connect(self.show_keys)
        shortcut = QShortcut(QKeySequence("?"), window)
        shortcut.setKeys([QKeySequence("?"), QKeySequence("Shift+?")])  # which of them comes differs by system
        shortcut.activated.connect(self.show_keys)
        shortcut.activatedAmbiguously.connect(self.show_keys)

    @property
    def sheet(self) -> "KeySheet":
        """The keys of the whole window, by room."""
        if self._sheet is None:
            from booth.ui.keys.sheet import KeySheet

            self._sheet = KeySheet(self._window)
        return self._sheet

    def show_keys(self) -> None:
        """Open the sheet of keys; the same key closes it."""
        if self.sheet.isVisible():
            self.sheet.shut()
        else:
            self.sheet.open()

    def _tick(self, kind: Suggested, uid: str) -> None:
        """A place on the shelves was meant, not the words that led to it."""
        self._bar.search.clear()
        self._rooms.open_catalogue()
        self._rooms.catalogue.tick(kind, uid)
