"""The way into the comparison and out of it: what opens it, what is picked for it, where one comes back to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from booth.catalog.comparing.comparison import MOST, refusal
from booth.settings import Settings
from booth.ui.jobs import Jobs
from booth.words import sentence

if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.ui.compare.screen import CompareScreen
    from booth.ui.pictures import PictureCache
    from booth.ui.rooms import Rooms


class Comparing(QObject):
    """The comparison shows what is picked: from the cards, from a product's page, from the bar below."""

    def __init__(
        self, rooms: "Rooms", catalog: "Catalog", pictures: "PictureCache", jobs: Jobs, settings: Settings
    ) -> None:
        super().__init__(rooms)
        self._rooms, self._catalog, self._pictures = rooms, catalog, pictures
        self._jobs, self._settings, self._selection = jobs, settings, rooms.selection
        self._screen: CompareScreen | None = None
        self._before: QWidget | None = None  # where one comes back to
        self.from_here = False  # whether the product's page was opened from the comparison
        self._selection.changed.connect(self._selection_changed)

    @property
    def screen(self) -> "CompareScreen":
        """The picked products side by side."""
        if self._screen is None:
            from booth.ui.compare.screen import CompareScreen

            rooms = self._rooms
            screen = CompareScreen(self._catalog, self._pictures, self._jobs, self._settings)
            screen.back_wanted.connect(self._leave)
            screen.more_wanted.connect(rooms.open_catalogue)
            screen.product_opened.connect(self._open_product)
            screen.selection_changed.connect(self._selection.set)
            screen.brochure_wanted.connect(rooms.open_brochure)
            self._screen = screen
            rooms.addWidget(screen)
        return self._screen

    @property
    def in_sight(self) -> bool:
        """Whether the comparison is shown now."""
        return self._screen is not None and self._rooms.currentWidget() is self._screen

    def open(self, adding: str = "") -> None:
        """The picked products side by side, with this one (uid) among them; too few or too many are said."""
        picked = self._selection.uids
        uids = picked if adding in ("", *picked) else (*picked, adding)
        if len(uids) <= MOST and uids != picked:
            self._selection.set(uids)
        if (refused := refusal(len(uids))) is not None:
            self._rooms.told.emit(sentence(refused, self._settings.interface_language))
            return
        here = self._rooms.currentWidget()
        if not self.in_sight and not (self.from_here and here is self._rooms.product):
            self._before = here
        self.from_here = False
        self.screen.show_products(uids)
        self._rooms.show_room(self.screen)

    def reload(self) -> None:
        """The catalogue, the content's language or the units have changed; out of sight it is read when it opens."""
        if self._screen is not None and self.in_sight:
            self._screen.reload()

    def leave_product(self) -> None:
        """From the product's page back to where it was opened."""
        if self.from_here and refusal(len(self._selection)) is None:
            self.open()
        else:
            self._rooms.open_catalogue()

    def _open_product(self, uid: str) -> None:
        """A product out of the comparison: its page leads back here."""
        self._rooms.open_product(uid)
        self.from_here = not self.in_sight

    def _leave(self) -> None:
        self._rooms.show_room(self._before or self._rooms.catalogue)

    def _selection_changed(self) -> None:
        if self._screen is not None and self.in_sight and self._selection.uids != self._screen.uids:
            self._screen.show_products(self._selection.uids)
