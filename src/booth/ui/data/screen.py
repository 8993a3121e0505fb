"""The data room: a narrow list of pages at the left, the open page beside it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from booth.settings import Settings
from booth.ui.data.page import DataPage
from booth.ui.data.page_list import PageList
from booth.ui.data.pages import PAGES
from booth.ui.jobs import Jobs

if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.ui.pictures import PictureCache


class DataScreen(DataPage):
    """Every page is made when it is first opened; a page out of sight is brought up to date when it is seen again."""

    def __init__(self, catalog: "Catalog", pictures: "PictureCache", jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._catalog, self._pictures, self._jobs, self._settings = catalog, pictures, jobs, settings
        self._pages: dict[str, DataPage] = {}
        self._stale: set[str] = set()
        self._picked: tuple[str, ...] = ()
        self._here = ""
        self.list = PageList()
        self._stack = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)
        self.list.chosen.connect(self.open_page)
        for keys, step in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda step=step: self.list.step(step))
        self._say()

    @property
    def here(self) -> str:
        """The key of the open page; empty before the first one is opened."""
        return self._here

    def page(self, key: str) -> DataPage:
        """A page by its key, made now if nobody has opened it yet."""
        if key not in self._pages:
            made = next(each for each in PAGES if each.key == key).load()(
                self._catalog, self._pictures, self._jobs, self._settings
            )
            made.failed.connect(self.failed)
            made.told.connect(self.told)
            made.product_opened.connect(self.product_opened)
            made.edit_wanted.connect(self.edit_wanted)
            made.page_wanted.connect(self.open_page)
            made.thing_wanted.connect(self.open_at)
            made.brochure_wanted.connect(self.brochure_wanted)
            made.earlier_wanted.connect(self.earlier_wanted)
            made.show_selection(self._picked)
            self._pages[key] = made
            self._stack.addWidget(made)
        return self._pages[key]

    def open_page(self, key: str) -> None:
        """Show a page."""
        page = self.page(key)
        self._here = key
        self._stack.setCurrentWidget(page)
        self.list.show_current(key)
        if not self.list.hasFocus():
            page.setFocus()
        self._freshen()

    def open_at(self, key: str, uid: str) -> None:
        """Show a page, at one thing of it if there is one."""
        self.open_page(key)
        if uid:
            self.page(key).go_to(uid)

    def open(self) -> None:
        """Show the page that was open last, or the first."""
        self.open_page(self._here or PAGES[0].key)

    def reload(self) -> None:
        """The catalogue has changed."""
        self._stale = set(self._pages)
        self._freshen()

    def flush(self) -> bool | None:
        """Write what is being typed on any page; see `DataPage.flush`."""
        answers = [page.flush() for page in self._pages.values()]
        return False if False in answers else None if None in answers else True

    def settings_changed(self) -> None:
        """Another language of the content, or other units."""
        for page in self._pages.values():
            page.settings_changed()

    def show_selection(self, uids: tuple[str, ...]) -> None:
        """Other products are picked."""
        self._picked = uids
        for page in self._pages.values():
            page.show_selection(uids)

    def _freshen(self) -> None:
        if self._here in self._stale and self.isVisible():
            self._stale.discard(self._here)
            self._pages[self._here].reload()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed meanwhile is shown."""
        super().showEvent(event)
        self._freshen()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys belong to the open page."""
        if self._here:
            self._pages[self._here].setFocus()

    def _say(self) -> None:
        self.list.set_rows(tuple((each.key, each.icon, self.tr(each.title)) for each in PAGES))

    def changeEvent(self, event: QEvent) -> None:
        """Say the titles again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
