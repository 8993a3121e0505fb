"""Lists are saved under a name, found again, opened, renamed and deleted: the menu, the panel and the file behind."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, final

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from booth.catalog.asking import Query
from booth.catalog.store import Catalog
from booth.errors import BoothError
from booth.settings import Settings
from booth.ui.catalogue.sorting import Sorting

if TYPE_CHECKING:
    # The first cards wait for neither.
    from booth.ui.catalogue.saved import SavedLists
    from booth.ui.catalogue.saved_panel import SavedPanel

_IN_MENU: Final = 12
_LONGEST: Final = 60  # letters of a name that is proposed


@dataclass(frozen=True, slots=True)
class Standing:
    """The list as it stands: what is asked, how it is sorted and shown, and the ticks in words."""

    query: Query
    sorting: Sorting | None
    view: str
    ticks: tuple[str, ...]

    @property
    def about(self) -> str:
        """What is asked, in a few words."""
        words = self.query.words.strip()
        return " · ".join((*((words,) if words else ()), *self.ticks))


@final
class Saving(QObject):
    """One for the screen; the file is read when it is first needed."""

    opened = Signal(object, object, str)  # Query, Sorting or None, view
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, page: QWidget, catalog: Catalog, settings: Settings, standing: Callable[[], Standing]) -> None:
        super().__init__(page)
        self._page, self._catalog, self._standing = page, catalog, standing
        self._settings = settings
        self._lists: SavedLists | None = None
        self._panel: SavedPanel | None = None

    @property
    def lists(self) -> "SavedLists":
        """What is saved."""
        if self._lists is None:
            from booth.ui.catalogue.saved import SavedLists

            file = self._settings.file
            self._lists = SavedLists(None if file is None else file.parent)
            if self._lists.problem is not None:
                self.failed.emit(self._lists.problem)
        return self._lists

    @property
    def panel(self) -> "SavedPanel":
        """Where they are named and kept in order."""
        if self._panel is None:
            from booth.ui.catalogue.saved_panel import SavedPanel

            self._panel = panel = SavedPanel(self._page)
            panel.save_wanted.connect(self.save)
            panel.rows.opened.connect(self.open)
            panel.rows.renamed.connect(self._rename)
            panel.rows.deleted.connect(self._delete)
        return self._panel

    def open_menu(self, corner: QPoint) -> None:
        """Offer the saved lists at a point of the screen."""
        self.menu().popup(corner)

    def menu(self) -> QMenu:
        """The saved lists, to be opened; then the way to save this one."""
        menu = QMenu(self._page)
        menu.setToolTipsVisible(True)
        for one in self.lists.all[:_IN_MENU]:
            action = menu.addAction(one.name.replace("&", "&&"))
            action.setToolTip(one.about)
            action.triggered.connect(partial(self.open, one.name))
        if self.lists.all:
            menu.addSeparator()
        save = menu.addAction(self.tr("Save this list, rename, delete…"))
        save.setShortcut("Ctrl+S")  # said here; the screen itself listens to it
        save.triggered.connect(self.open_panel)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def open_panel(self) -> None:
        """Name the list as it stands; see those that have a name."""
        self.panel.offer(self._proposed(), self._rows())
        self.panel.open()

    def _proposed(self) -> str:
        about = self._standing().about
        return about if len(about) <= _LONGEST else about[: _LONGEST - 1].rstrip() + "…"

    def _rows(self) -> list[tuple[str, str]]:
        return [(one.name, one.about if one.about != one.name else "") for one in self.lists.all]

    # What is done with them.

    def save(self, name: str) -> None:
        """Keep the list as it stands under a name; the list of that name before gives way."""
        from booth.ui.catalogue.saved import named

        now = self._standing()
        saved = named(now.query, now.sorting, self._catalog, name, now.view, now.about)
        if self._done(partial(self.lists.keep, saved)):
            self.panel.shut()
            self.told.emit(self.tr("Saved: {name}").replace("{name}", name))

    def open(self, name: str) -> None:
        """Show a saved list again, as far as the catalogue still has what it asks about."""
        from booth.ui.catalogue.saved import opened

        saved = self.lists.get(name)
        if saved is None:
            return
        if self._panel is not None:
            self._panel.shut()
        found = opened(saved, self._catalog, self._standing().query)
        self.opened.emit(found.query, found.sorting, saved.view)
        if found.gone:
            words = self.tr("“{name}” is shown without what the catalogue no longer has: {gone}.")
            self.told.emit(words.replace("{name}", name).replace("{gone}", ", ".join(found.gone)))

    def _rename(self, name: str, now: str) -> None:
        if self.lists.get(now) is not None:
            self.told.emit(self.tr("There is a list “{name}” already.").replace("{name}", now))
        elif self._done(partial(self.lists.rename, name, now)):
            self.panel.show_rows(self._rows(), now)

    def _delete(self, name: str) -> None:
        if self._done(partial(self.lists.delete, name)):
            self.panel.show_rows(self._rows())

    def _done(self, write: Callable[[], None]) -> bool:
        try:
            write()
        except BoothError as error:
            self.failed.emit(error)
            return False
        return True
