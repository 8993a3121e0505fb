"""Products that nobody can find by words yet are entered into the index, beside the window, with a quiet line of it."""

from typing import TYPE_CHECKING, final

from PySide6.QtCore import QObject

from booth.ui.jobs import Jobs

if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.ui.rooms import Rooms


@final
class Preparing(QObject):
    """After an update of Booth, or after somebody has brought in very many products, there may be some."""

    def __init__(self, rooms: "Rooms", catalog: "Catalog", jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._rooms, self._catalog, self._jobs = rooms, catalog, jobs
        self._busy = False
        self._worked = False

    def look(self) -> None:
        """Enter what waits, if anything does."""
        if not self._busy and not self._catalog.read_only:
            self._busy, self._worked = True, False
            self._jobs.run(self._catalog.index, self._land, owner=self, failed=self._fail, progress=self._tell)

    def _tell(self, done: int, total: int) -> None:
        self._worked = True
        self._rooms.catalogue.heading.show_progress(done * 100 // max(total, 1))

    def _land(self, _: bool) -> None:
        self._busy = False
        if self._worked:
            self._rooms.catalogue.heading.show_progress(None)
            self._rooms.catalogue.reload()

    def _fail(self, error: BaseException) -> None:
        """What is entered can be found, the rest when the next start has entered it; jobs has told the log why."""
        self._busy = False
        self._rooms.catalogue.heading.show_progress(None)
