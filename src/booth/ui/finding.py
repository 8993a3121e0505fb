"""What helps to find in the whole window: suggestions, the sheet of keys, the list of last time, a filled index."""

from collections.abc import Iterator
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from booth.catalog.asking import Suggested
from booth.languages import Language
from booth.settings import Settings
from booth.ui.jobs import Jobs
from booth.ui.preparing import Preparing
from booth.ui.remembering import Remembering
from booth.ui.top_bar import TopBar

if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.ui.keys.sheet import KeySheet
    from booth.ui.pictures import PictureCache
    from booth.ui.rooms import Rooms
    from booth.ui.suggesting.suggesting import Suggesting

CALM: Final = 200  # milliseconds after the first cards, then what may be wanted soon is brought in


class Finding(QObject):
    """What the first paint does not need is made when it is wanted."""

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
        self._catalog, self._pictures, self._jobs, self._settings = catalog, pictures, jobs, settings
        self._sheet: KeySheet | None = None
        self._suggesting: Suggesting | None = None
        self.remembering = Remembering(rooms, catalog, jobs, settings, self)
        self.preparing = Preparing(rooms, catalog, jobs, self)
        self.calm = QTimer(self, singleShot=True, interval=CALM)
        self.calm.timeout.connect(self.prepare)
        rooms.cards_painted.connect(self.calm.start)
        rooms.keys_wanted.connect(self.show_keys)
        bar.search.textEdited.connect(self._suggest)
        shortcut = QShortcut(QKeySequence("?"), window)
        shortcut.setKeys([QKeySequence("?"), QKeySequence("Shift+?")])  # which of them comes differs by system
        shortcut.activated.connect(self.show_keys)
        shortcut.activatedAmbiguously.connect(self.show_keys)

    def prepare(self) -> None:
        """The window stands there: look whether all can be found, and bring in what finds it.

        So the first letter and the first digit that somebody types wait for nothing.
        """
        from booth.ui.editing.steps import Steps

        self.preparing.look()
        read = partial(_read, self._catalog, self._settings.content_language)
        self._jobs.run(read, lambda _: Steps(self).start(_import_answers()), owner=self)

    @property
    def suggesting(self) -> "Suggesting":
        """What is offered below the search field; made at the first key."""
        if self._suggesting is None:
            from booth.ui.suggesting.suggesting import Suggesting

            held = self._catalog, self._pictures, self._jobs, self._settings
            self._suggesting = made = Suggesting(self._window, self._bar.search, *held)
            made.product_opened.connect(self._rooms.open_product)
            made.shelf_chosen.connect(self._tick)
        return self._suggesting

    def _suggest(self, typed: str) -> None:
        self.suggesting.ask(typed)

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


def _read(catalog: "Catalog", language: Language) -> None:
    """The search comes in, and what it reads figures with."""
    catalog.finder.figuring.read("1 kg", language, staff=True)


def _import_answers() -> Iterator[None]:
    """What is made with the first answer, and for the first name, comes in a module at a time."""
    for name in ("range_facet", "saved", "saved_panel"):
        import_module(f"booth.ui.catalogue.{name}")
        yield
