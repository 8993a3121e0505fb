"""The sample catalogue comes in beside the window; the cross of the banner stops it, and then nothing is written."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from booth.exchange.sample import load_sample
from booth.settings import Settings
from booth.ui.jobs import Job, Jobs

if TYPE_CHECKING:
    from booth.catalog.store import Catalog


class SampleLoading(QObject):
    """One load at a time."""

    told = Signal(str)  # how far it is
    failed = Signal(object)
    ended = Signal()

    def __init__(self, catalog: "Catalog", jobs: Jobs, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self._job: Job | None = None

    def start(self) -> None:
        """Bring it in; the cards come as soon as it is there."""
        if self._job is None:
            self._tell(0, 0)
            work = partial(load_sample, self._catalog, self._settings.writer)
            self._job = self._jobs.run(work, self._done, owner=self, failed=self._fail, progress=self._tell)

    def stop(self) -> None:
        """Nothing of the sample is written."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _done(self, _: object) -> None:
        self._job = None
        self.ended.emit()

    def _fail(self, error: BaseException) -> None:
        self._job = None
        self.failed.emit(error)

    def _tell(self, done: int, total: int) -> None:
        share = f" {100 * done // total} %" if total else ""
        self.told.emit(self.tr("Loading the sample; the cross stops it…") + share)
