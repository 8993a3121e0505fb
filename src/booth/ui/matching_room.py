"""The way into the requirement matcher and out of it: what comes along, where one comes back to."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from booth.settings import Settings
from booth.ui.jobs import Jobs

if TYPE_CHECKING:
    from booth.catalog.requiring.reading import Line
    from booth.catalog.store import Catalog
    from booth.ui.matching.screen import MatchScreen
    from booth.ui.pictures import PictureCache
    from booth.ui.rooms import Rooms


class Matching(QObject):
    """The matcher keeps its list while the program runs; conditions of the search field come along."""

    def __init__(
        self, rooms: "Rooms", catalog: "Catalog", pictures: "PictureCache", jobs: Jobs, settings: Settings
    ) -> None:
        super().__init__(rooms)
        self._rooms, self._catalog, self._pictures = rooms, catalog, pictures
        self._jobs, self._settings = jobs, settings
        self._screen: MatchScreen | None = None
        self._before: QWidget | None = None  # where one comes back to
        self.from_here = False  # whether the product's page was opened from the matcher

    @property
    def screen(self) -> "MatchScreen":
        """Requirements and what answers them."""
        if self._screen is None:
            from booth.ui.matching.screen import MatchScreen

            rooms = self._rooms
            screen = MatchScreen(self._catalog, self._pictures, self._jobs, self._settings, rooms.selection)
            screen.back_wanted.connect(self._leave)
            screen.product_opened.connect(self._open_product)
            screen.compare_wanted.connect(rooms.comparing.open)
            screen.brochure_wanted.connect(rooms.open_brochure)
            screen.failed.connect(rooms.failed)
            screen.told.connect(rooms.told)
            self._screen = screen
            rooms.addWidget(screen)
        return self._screen

    @property
    def in_sight(self) -> bool:
        """Whether the matcher is shown now."""
        return self._screen is not None and self._rooms.currentWidget() is self._screen

    def open(self, words: str = "") -> None:
        """Show the matcher; the conditions among these words of the search field are added to its list."""
        here = self._rooms.currentWidget()
        if not self.in_sight and not (self.from_here and here is self._rooms.product):
            self._before = here
            self.screen.setFocusProxy(self.screen.panel)
        self.from_here = False
        self.screen.reload()
        self._rooms.show_room(self.screen)
        if words.strip():
            from booth.catalog.requiring.reading import read

            work = partial(read, self._catalog, words, self._settings.content_language, staff=False)
            self._jobs.run(work, self._take, owner=self)

    def _take(self, lines: "tuple[Line, ...]") -> None:
        self.screen.take(tuple(one for one in lines if one.condition is not None))

    def reload(self) -> None:
        """The catalogue, the content's language or the units have changed; out of sight it is asked when it opens."""
        if self._screen is not None and self.in_sight:
            self._screen.reload()

    def leave_product(self) -> bool:
        """From the product's page back to the matcher, where the page was opened from here."""
        if self.from_here:
            self.open()
            return True
        return False

    def _open_product(self, uid: str) -> None:
        """A product out of the matcher: its page leads back here."""
        self._rooms.open_product(uid)
        self.from_here = not self.in_sight

    def _leave(self) -> None:
        self._rooms.show_room(self._before or self._rooms.catalogue)
