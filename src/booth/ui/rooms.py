"""The rooms of the window: each screen is made when it is first opened, and its signals are joined here."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from booth.errors import BoothError
from booth.settings import Settings
from booth.ui.coming_in import ComingIn
from booth.ui.comparing import Comparing
from booth.ui.jobs import Jobs
from booth.ui.matching_room import Matching
from booth.ui.selection import Selection

# A screen is imported when it is first opened: the window's frame needs none of them.
if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.ui.brochures.screen import BrochureScreen
    from booth.ui.catalogue.screen import CatalogueScreen
    from booth.ui.data.screen import DataScreen
    from booth.ui.editing.form import ProductForm
    from booth.ui.pictures import PictureCache
    from booth.ui.product.page import ProductPage
    from booth.ui.settings.screen import SettingsScreen

CATALOGUE: Final = "catalogue"
DATA: Final = "data"
BROCHURE: Final = "brochure"
SETTINGS: Final = "settings"
_CALM: Final = 700  # milliseconds without a change, then the cards out of sight are asked for again
_PATIENCE: Final = 10_000  # milliseconds that a closing window waits for what is on its way


class Rooms(QStackedWidget):
    """One screen at a time. Screens do not know each other; they state facts, and this acts on them."""

    opened = Signal(str)  # the key of the room that is shown now
    failed = Signal(object)  # an error that the window should say
    told = Signal(str)  # a sentence about what was done
    visitor_wanted = Signal(str)  # uid of a product, empty for the catalogue
    widened = Signal()  # the search field should be empty
    words_changed = Signal(str)  # the search field should say this
    keys_wanted = Signal()  # the sheet of keys
    sample_wanted = Signal()
    earlier_wanted = Signal(int)  # revision: the whole catalogue as it was after this change
    cards_painted = Signal()

    def __init__(
        self, catalog: "Catalog", pictures: "PictureCache", jobs: Jobs, settings: Settings, selection: Selection
    ) -> None:
        super().__init__()
        self._catalog, self._pictures = catalog, pictures
        self._jobs, self._settings, self.selection = jobs, settings, selection
        self._product: ProductPage | None = None
        self._data: DataScreen | None = None
        self._form: ProductForm | None = None
        self._before_form: QWidget | None = None  # where one comes back to from the form
        self._brochure: BrochureScreen | None = None
        self._preferences: SettingsScreen | None = None
        self._stale: dict[QWidget, Callable[[], None]] = {}  # rooms that have not heard of the last change, and how
        self._calm = QTimer(self, singleShot=True, interval=_CALM)
        self.comparing = Comparing(self, catalog, pictures, jobs, settings)
        self.matching = Matching(self, catalog, pictures, jobs, settings)
        self._coming_in = ComingIn(jobs, self)
        self.catalogue = self._make_catalogue()
        self._calm.timeout.connect(lambda: self._freshen(self.catalogue))
        self.currentChanged.connect(lambda: self._freshen(self.currentWidget()))
        selection.changed.connect(self._selection_changed)

    # Making them.

    def _make_catalogue(self) -> "CatalogueScreen":
        from booth.ui.catalogue.screen import CatalogueScreen

        screen = CatalogueScreen(self._catalog, self._pictures, self._jobs, self._settings, self.selection)
        screen.told.connect(self.told)
        screen.product_opened.connect(self.open_product)
        screen.failed.connect(self.failed)
        screen.compare_wanted.connect(self.comparing.open)
        screen.match_wanted.connect(self._open_matching)
        screen.print_wanted.connect(self.print_here)
        screen.sample_wanted.connect(self.sample_wanted)
        screen.show_all.connect(self.widened)
        screen.words_changed.connect(self.words_changed)
        screen.cards_painted.connect(self.cards_painted)
        screen.cards_painted.connect(self._coming_in.soon, Qt.ConnectionType.SingleShotConnection)
        self.addWidget(screen)
        return screen

    @property
    def product(self) -> "ProductPage":
        """The page of one product."""
        if self._product is None:
            from booth.ui.product.page import ProductPage

            page = ProductPage(self._catalog, self._pictures, self._jobs, self._settings)
            page.back_wanted.connect(self._leave_product)
            page.compare_wanted.connect(self.comparing.open)
            page.product_opened.connect(self.open_product)
            page.selection_toggled.connect(self.selection.toggle)
            page.brochure_wanted.connect(self.open_brochure)
            page.visitor_wanted.connect(self.visitor_wanted)
            page.edit_wanted.connect(self.open_form)
            page.failed.connect(self.failed)
            self._product = page
            self.addWidget(page)
        return self._product

    @property
    def data(self) -> "DataScreen":
        """The tables and lists in which the catalogue is kept true."""
        if self._data is None:
            from booth.ui.data.screen import DataScreen

            screen = DataScreen(self._catalog, self._pictures, self._jobs, self._settings)
            screen.product_opened.connect(self.open_product)
            screen.edit_wanted.connect(self.open_form)
            screen.brochure_wanted.connect(self._fill_brochure)
            screen.earlier_wanted.connect(self.earlier_wanted)
            screen.failed.connect(self.failed)
            screen.told.connect(self.told)
            screen.show_selection(self.selection.uids)
            self._data = screen
            self.addWidget(screen)
        return self._data

    @property
    def form(self) -> "ProductForm":
        """The form in which a product is mended."""
        if self._form is None:
            from booth.ui.editing.form import ProductForm

            form = ProductForm(self._catalog, self._pictures, self._jobs, self._settings)
            form.back_wanted.connect(self._leave_form)
            form.failed.connect(self.failed)
            form.told.connect(self.told)
            self._form = form
            self.addWidget(form)
        return self._form

    @property
    def brochure(self) -> "BrochureScreen":
        """The brochure that is being made."""
        if self._brochure is None:
            from booth.ui.brochures.screen import BrochureScreen

            screen = BrochureScreen(self._catalog, self._pictures, self._jobs, self._settings)
            screen.back_wanted.connect(self.open_catalogue)
            screen.selection_changed.connect(self.selection.set)
            screen.failed.connect(self.failed)
            screen.told.connect(self.told)
            self._brochure = screen
            self.addWidget(screen)
        return self._brochure

    @property
    def preferences(self) -> "SettingsScreen":
        """The settings."""
        if self._preferences is None:
            from booth.ui.settings.screen import SettingsScreen

            screen = SettingsScreen(self._settings, self._catalog, self._jobs)
            screen.failed.connect(self.failed)
            screen.told.connect(self.told)
            screen.sample_wanted.connect(self.sample_wanted)
            screen.exchange_wanted.connect(self.open_exchange)
            screen.keys_wanted.connect(self.keys_wanted)
            self._preferences = screen
            self.addWidget(screen)
        return self._preferences

    # Going there.

    @property
    def here(self) -> str:
        """The key of the room that is shown."""
        shown = self.currentWidget()
        if shown is self._brochure:
            return BROCHURE
        if shown is self._data:
            return DATA
        return SETTINGS if shown is self._preferences else CATALOGUE

    def go(self, key: str) -> None:
        """Open a room of the rail."""
        if key == BROCHURE:
            self.open_brochure(self.selection.uids)
        elif key == DATA:
            self.data.open()
            self.show_room(self.data)
        elif key == SETTINGS:
            self.show_room(self.preferences)
        else:
            self.open_catalogue()

    def open_catalogue(self) -> None:
        """Back to the cards, in the place where they were left."""
        self.show_room(self.catalogue)

    def open_product(self, uid: str) -> None:
        """A product's page; previous and next go through the list as it stands."""
        try:
            self.product.show_product(uid, self.catalogue.found)
        except BoothError as error:
            self.failed.emit(error)
            return
        self.product.show_selection(self.selection.uids)
        self.comparing.from_here = self.matching.from_here = False
        self.show_room(self.product)
        self._coming_in.form()

    def open_form(self, uid: str, field: str = "") -> None:
        """The form of a product, at a field; Esc comes back here."""
        try:
            self.form.open_product(uid, field)
        except BoothError as error:
            self.failed.emit(error)
            return
        if self.currentWidget() is not self.form:
            self._before_form = self.currentWidget()
        self.setCurrentWidget(self.form)
        self.opened.emit(self.here)

    def flush(self) -> bool | None:
        """Write what is being typed anywhere: something else is to be written after it.

        True: all is written; False: something could not be; None: some of it is on its way, ask again shortly.
        """
        written = None if self._data is None else self._data.flush()
        if self._form is not None:
            self._form.commit()
            if not self._form.autosave.flush():
                return False
        return True if self._data is None else written

    def finish(self) -> bool:
        """The window closes: whether all that was typed is written, or nobody wants to wait for it."""
        if self._data is not None:
            patience = QDeadlineTimer(_PATIENCE)
            while self._data.flush() is None and not patience.hasExpired():
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 20)
        if self._form is None or self._form.finish():
            return True
        self.setCurrentWidget(self._form)
        return False

    def _leave_form(self, uid: str) -> None:
        """Back to the place where the form was opened; a product that is gone has no page any more."""
        before = self._before_form
        if before is None or (before is self._product and not uid):
            before = self.catalogue
        self.show_room(before)

    def _open_matching(self) -> None:
        """The matcher; conditions of the search field come along."""
        self.matching.open(self.catalogue.query.words)

    def _leave_product(self) -> None:
        """From a product's page back to where it was opened."""
        if not self.matching.leave_product():
            self.comparing.leave_product()

    def open_exchange(self) -> None:
        """The page on which the catalogue goes out and comes in."""
        self.show_room(self.data)
        self.data.open_page("exchange")

    def open_brochure(self, uids: tuple[str, ...]) -> None:
        """The pages of these products."""
        self.show_room(self.brochure)
        self.brochure.show_products(tuple(uids), self._settings.content_language)

    def _fill_brochure(self, uids: tuple[str, ...]) -> None:
        """These products and no others are picked, and their pages are shown."""
        self.selection.set(uids)
        self.open_brochure(uids)

    def print_here(self) -> None:
        """Ctrl+P: the pages in sight, else the selection, else the product in sight, else say what to do."""
        if self._brochure is not None and self.currentWidget() is self._brochure:
            self._brochure.print()
        elif self.selection.uids:
            self.open_brochure(self.selection.uids)
        elif self._product is not None and self.currentWidget() is self._product:
            self.open_brochure((self._product.uid,))
        else:
            self.open_brochure(())

    def show_visitor(self) -> None:
        """F11: to a visitor, the product in sight or the catalogue."""
        on_product = self._product is not None and self.currentWidget() is self._product
        self.visitor_wanted.emit(self._product.uid if on_product and self._product else "")

    def show_room(self, room: QWidget) -> None:
        """Show this one of the screens, with the keyboard in it."""
        self.setCurrentWidget(room)
        self.opened.emit(self.here)
        room.setFocus()

    # What changes for all of them.

    def settings_changed(self) -> None:
        """Another language of the content, or other units; the other screens listen for themselves."""
        self.catalogue.settings_changed()
        if self._data is not None:
            self._data.settings_changed()
        if self._form is not None:
            self._form.settings_changed()
        self.comparing.reload()
        self.matching.reload()

    def reload(self) -> None:
        """The catalogue has changed. What is in sight shows it, the rest when it is seen: typing waits for nothing.

        The cards hear of it before they are seen, once nobody has written for a while: they stand there at once.
        """
        self._stale = {self.catalogue: self.catalogue.reload}
        self._stale |= {room: room.reload for room in (self._product, self._form) if room is not None}
        if self._data is not None:
            self._data.reload()
        if self._brochure is not None and self.currentWidget() is self._brochure:
            self._brochure.reload()
        self.comparing.reload()
        self.matching.reload()
        self._freshen(self.currentWidget())
        self._calm.start()

    def _freshen(self, room: QWidget | None) -> None:
        if room in self._stale:
            self._stale.pop(room)()

    def _selection_changed(self) -> None:
        if self._product is not None:
            self._product.show_selection(self.selection.uids)
        if self._data is not None:
            self._data.show_selection(self.selection.uids)
