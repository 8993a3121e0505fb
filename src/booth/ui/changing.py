"""What goes with a catalogue that changes: taking back, who writes, what it was, what was left half typed."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from booth.settings import Settings
from booth.ui.jobs import Jobs
from booth.ui.undo_keys import UndoKeys

# The cards are on screen before any of these is needed.
if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.ui.author import AuthorPanel
    from booth.ui.earlier import Earlier
    from booth.ui.main_window import MainWindow
    from booth.ui.rooms import Rooms
    from booth.ui.taking_up import TakingUp
    from booth.ui.undoing import Undoing


class Changing(QObject):
    """Joined to one window. Its panels cover the whole of it."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self, window: "MainWindow", rooms: "Rooms", catalog: "Catalog", jobs: Jobs, settings: Settings
    ) -> None:
        super().__init__(window)
        self._window, self._rooms, self._catalog = window, rooms, catalog
        self._jobs, self._settings = jobs, settings
        self.author: AuthorPanel | None = None
        rooms.earlier_wanted.connect(self.open_earlier)
        UndoKeys(window, lambda: self.undoing.undo(), lambda: self.undoing.redo())
        if not catalog.read_only:
            settings.ask_author_by(self._ask_author)

    @cached_property
    def undoing(self) -> "Undoing":
        """Takes changes back and does them again."""
        from booth.ui.undoing import Undoing

        made = Undoing(self._window, self._catalog, self._jobs, self._settings, self._rooms.flush)
        made.told.connect(self.told)
        made.failed.connect(self.failed)
        return made

    @cached_property
    def earlier(self) -> "Earlier":
        """Shows the catalogue as it was."""
        from booth.ui.earlier import Earlier

        return Earlier(self._window, self._catalog, self._jobs, self._settings)

    @cached_property
    def taking_up(self) -> "TakingUp":
        """Offers what was typed when the program ended last."""
        from booth.ui.taking_up import TakingUp

        made = TakingUp(self._window, self._catalog, self._jobs, self._settings)
        made.told.connect(self.told)
        made.failed.connect(self.failed)
        return made

    def open_earlier(self, revision: int) -> None:
        """Open the whole catalogue as it was after a change, in a window of its own."""
        self.earlier.open(revision)

    def _ask_author(self, then: Callable[[], None]) -> None:
        from booth.ui.author import AuthorPanel

        if self.author is None:
            self.author = AuthorPanel(self._window, self._settings)
            self.author.failed.connect(self.failed)
        self.author.ask(then)

    def stop(self) -> None:
        """The cross of the banner: no earlier catalogue is wanted any more."""
        if "earlier" in self.__dict__:
            self.earlier.stop()

    def close(self) -> None:
        """The window closes: nobody is there to be asked, and what shows an earlier catalogue closes too."""
        if "earlier" in self.__dict__:
            self.earlier.close()
        if not self._catalog.read_only:
            self._settings.ask_author_by(None)
