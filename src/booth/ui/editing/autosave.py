"""What is typed is kept: written in order, one change set for each field, merged with what others wrote meanwhile."""

from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from booth.catalog.revisions import Clash, Saved, Side
from booth.catalog.store import Catalog
from booth.catalog.values import Attribute, Category, Exhibitor, Group, Industry, Product, Show
from booth.errors import BoothError
from booth.settings import Settings
from booth.ui.jobs import Job, Jobs

Thing = Show | Exhibitor | Category | Industry | Group | Attribute | Product
SAVED: Final = "saved"
SAVING: Final = "saving"
FAILED: Final = "failed"
_AGAIN: Final = 5000  # milliseconds until what failed is tried again by itself


@dataclass(slots=True)
class Waiting:
    """One thing that is to be written: as it should be, as it was when the editor last read or wrote it, and why."""

    mine: Any
    base: Any
    why: str
    decided: dict[str, Side] | None = None


class Autosave(QObject):
    """Keeps things for an editor. Saving never blocks; what fails stays here, is said, and is tried again."""

    stated = Signal(str)  # SAVED, SAVING or FAILED
    landed = Signal(object)  # the thing as the catalogue has it now, once nothing waits any more
    clashed = Signal(object)  # the tuple of clashes: others changed the same fields meanwhile

    def __init__(self, catalog: Catalog, jobs: Jobs, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self._queue: deque[Waiting] = deque()
        self._job: Job | None = None
        self._value: Any = None
        self.state = SAVED
        self.reason: BaseException | None = None
        self.clashes: tuple[Clash, ...] = ()
        self._again = QTimer(self, singleShot=True, interval=_AGAIN)
        self._again.timeout.connect(self.retry)

    @property
    def value(self) -> Any:
        """The thing as the editor has it."""
        return self._value

    @property
    def idle(self) -> bool:
        """Whether everything is written."""
        return not self._queue

    def waiting(self) -> tuple[tuple[Any, Any], ...]:
        """What is not written yet, thing by thing: as it is to be, and as it was read or written last."""
        found: list[Waiting] = []
        for one in self._queue:
            last = next((held for held in found if _same(held.mine, one.mine)), None)
            if last is not None:
                found.remove(last)
                one = _joined(last, one)
            found.append(one)
        return tuple((one.mine, one.base) for one in found)

    def open(self, value: Thing) -> None:
        """Edit this from now on, as it was just read; what waits of another thing is written all the same."""
        self._value = value

    def keep(self, value: Thing, why: str) -> None:
        """Write the thing as it is now. Of what failed before and of this, one change set is made."""
        new = Waiting(value, self._value, why)
        self._value = value
        if self._queue and self.state == FAILED and _same(self._queue[-1].mine, value):
            new = _joined(self._queue.pop(), new)
        self._queue.append(new)
        if not self.clashes:
            self._next()

    def retry(self) -> None:
        """Try again what failed."""
        if not self.clashes:
            self._next()

    def decide(self, decided: dict[str, Side]) -> None:
        """Write what clashed, with a side for each field that both changed."""
        if self._queue:
            self.clashes = ()
            self._queue[0].decided = decided
            self._next()

    def flush(self) -> bool:
        """Write all that waits, now and here: the window closes. Answers whether nothing is left unwritten.

        What a worker has written meanwhile is written again: the same change twice is one. But none may come later.
        """
        if self._job is not None:
            self._job.settle()
            self._job = None
        while self._queue and not self.clashes:
            try:
                saved = self._write(self._queue[0])
            except Exception as error:  # said below, like any other failure
                self._fail(error)
                return False
            self._done(saved, here=True)
        return not self._queue

    # below the surface

    def _next(self) -> None:
        if self._job is None and self._queue:
            self._again.stop()
            self._state(SAVING)
            self._settings.before_writing(self._start)

    def _start(self) -> None:
        if self._job is None and self._queue:
            work = partial(self._write, self._queue[0])
            self._job = self._jobs.run(work, self._landed, owner=self, failed=self._fail)

    def _write(self, one: Waiting) -> Saved[Any]:
        return self._catalog.save(one.mine, one.base, who=self._settings.writer, why=one.why, decided=one.decided)

    def _landed(self, saved: Saved[Any]) -> None:
        self._job = None
        if self._queue and _same(self._queue[0].mine, saved.value):
            self._done(saved, here=False)

    def _done(self, saved: Saved[Any], *, here: bool) -> None:
        if saved.clashes:
            self.clashes = saved.clashes
            self._state(FAILED, BoothError("changed_elsewhere"))
            self.clashed.emit(saved.clashes)
            return
        self._queue.popleft()
        if self._queue:
            if not here:
                self._next()
            return
        self._state(SAVED)
        if _same(self._value, saved.value):
            self._value = saved.value
        self.landed.emit(saved.value)

    def _fail(self, error: BaseException) -> None:
        self._job = None
        self._state(FAILED, error)
        self._again.start()

    def _state(self, state: str, reason: BaseException | None = None) -> None:
        self.state, self.reason = state, reason
        self.stated.emit(state)


def _same(one: Any, other: Any) -> bool:
    """Whether both are the same thing, in whatever state. There is one show."""
    return type(one) is type(other) and getattr(one, "uid", "") == getattr(other, "uid", "")


def _joined(first: Waiting, then: Waiting) -> Waiting:
    whys = dict.fromkeys((*first.why.split(", "), then.why))
    return Waiting(then.mine, first.base, ", ".join(filter(None, whys)), first.decided)
