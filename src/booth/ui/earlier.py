"""The catalogue as it was earlier: a copy, rolled back, in a second window; with the window the copy goes."""

import threading
from functools import partial
from shutil import rmtree
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from booth.catalog.uids import new_uid
from booth.errors import BoothError
from booth.paths import EARLIER
from booth.settings import Settings
from booth.ui.jobs import Job, Jobs, Progress

if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.ui.main_window import MainWindow


class Earlier(QObject):
    """Makes the copies beside the window, one at a time, and looks after the windows that show them."""

    def __init__(self, window: "MainWindow", catalog: "Catalog", jobs: Jobs, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._catalog, self._jobs, self._settings = window, catalog, jobs, settings
        self._job: Job | None = None
        self.windows: list[MainWindow] = []

    def open(self, revision: int) -> None:
        """Show the catalogue as it was after this change, as soon as the copy is made."""
        if self._job is None:
            self._step(0, 0)
            work = partial(copy, self._catalog, revision)
            self._job = self._jobs.run(work, self._show, owner=self, failed=self._failed, progress=self._step)

    def stop(self) -> None:
        """No copy is wanted any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def close(self) -> None:
        """Close every window that shows an earlier catalogue."""
        self.stop()
        for window in tuple(self.windows):
            window.close()

    def _step(self, done: int, total: int) -> None:
        share = f" {100 * done // total} %" if total else ""
        self._window.tell(self.tr("Preparing the catalogue as it was; the cross stops it…") + share)

    def _failed(self, error: BaseException) -> None:
        self._job = None
        self._window.show_failure(error)

    def _show(self, earlier: "Catalog") -> None:
        from booth.ui.main_window import MainWindow

        self._job = None
        self._window.banner.hide()
        jobs = Jobs(self)  # its own: they end with the window, before the copy goes
        window = MainWindow(earlier, jobs, self._settings)
        window.closed.connect(partial(self._leave, window, earlier, jobs))
        window.resize(self._window.size())
        self.windows.append(window)
        window.show()

    def _leave(self, window: "MainWindow", earlier: "Catalog", jobs: Jobs) -> None:
        self.windows.remove(window)
        jobs.close()
        earlier.close()
        rmtree(earlier.folder.parent, ignore_errors=True)
        jobs.deleteLater()
        window.deleteLater()
        if self._window.isVisible():
            QTimer.singleShot(0, self._window, self._window.activateWindow)


def copy(catalog: "Catalog", revision: int, *, progress: Progress, stop: threading.Event) -> "Catalog":
    """Make the copy in a folder of its own; stopped or failed, nothing of it is left. BoothError as `Catalog.as_of`."""
    folder = catalog.folder.parent / EARLIER / new_uid()

    def step(done: int, total: int) -> None:
        if stop.is_set():
            raise BoothError("change_stopped")
        progress(done, total)

    try:
        earlier = catalog.as_of(revision, folder, progress=step)
        if stop.is_set():
            earlier.close()
            raise BoothError("change_stopped")
        return earlier
    except BaseException:
        rmtree(folder, ignore_errors=True)
        raise
