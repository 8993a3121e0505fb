"""What is being typed, or waits to be written, goes into a draft beside the store twice a second."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer

from booth.catalog.drafts import Draft, Drafts, drafted
from booth.catalog.store import Catalog
from booth.ui.editing.autosave import Autosave
from booth.ui.jobs import Job, Jobs

_EVERY: Final = 500  # milliseconds
Pair = tuple[Any, Any]  # a thing as it is to be, and as it was read or written last
Typed = Callable[[Any], Any]


class Drafting(QObject):
    """Follows one autosave and what is typed around it. The file goes once all of it is written."""

    def __init__(self, catalog: Catalog, jobs: Jobs, autosave: Autosave, typed: Typed) -> None:
        """`typed`: the thing in the editor with what is typed and not committed."""
        super().__init__(autosave)
        self._drafts, self._jobs, self._autosave, self._typed = catalog.drafts, jobs, autosave, typed
        self._kept: tuple[Draft, ...] = ()
        self._job: Job | None = None
        self._timer = QTimer(self, singleShot=True, interval=_EVERY)
        self._timer.timeout.connect(self._keep)
        autosave.stated.connect(self.touch)

    def touch(self) -> None:
        """Something is being typed: it will be in the draft soon."""
        if not self._timer.isActive():
            self._timer.start()

    def settle(self) -> bool:
        """Write the drafts now and here: the window closes. Answers whether nothing can be lost any more."""
        self._timer.stop()
        if self._job is not None:
            self._job.settle()
            self._job = None
        try:
            self._kept = write(self._drafts, self._kept, self._pairs())
        except Exception as error:  # said by whoever asks, as what could not be written was
            self._autosave.reason = error
            return False
        return True

    def _pairs(self) -> tuple[Pair, ...]:
        """Everything that is not on disk: what waits, and what is typed over it."""
        waiting = self._autosave.waiting()
        value = self._autosave.value
        if value is None:
            return waiting
        mine = self._typed(value)
        last = next((pair for pair in waiting if pair[0] is value), None)
        others = tuple(pair for pair in waiting if pair is not last)
        return (*others, (mine, last[1] if last else value)) if last or mine != value else others

    def _keep(self) -> None:
        if self._job is not None:
            self.touch()
            return
        pairs = self._pairs()
        if pairs or self._kept:
            work = partial(write, self._drafts, self._kept, pairs)
            self._job = self._jobs.run(work, self._written, owner=self, failed=self._failed)

    def _written(self, kept: tuple[Draft, ...]) -> None:
        self._job, self._kept = None, kept
        if kept:  # as long as anything is not written, it is looked at again
            self.touch()

    def _failed(self, error: BaseException) -> None:
        """A disk that is full says so where the thing itself cannot be written."""
        del error
        self._job = None
        self.touch()


def write(drafts: Drafts, before: Sequence[Draft], pairs: Sequence[Pair]) -> tuple[Draft, ...]:
    """Bring the files from what they hold to what these pairs say; answers what they hold then."""
    wanted = tuple(one for one in (drafted(*pair) for pair in pairs) if one.fields)
    here = {(one.kind, one.uid) for one in wanted}
    for draft in wanted:
        if draft not in before:
            drafts.keep(draft)
    for gone in before:
        if (gone.kind, gone.uid) not in here:
            drafts.keep(Draft(gone.kind, gone.uid, {}))
    return wanted
