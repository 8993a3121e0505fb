"""What people enter into the table, on its way into the catalogue: in order, one change at a time, nothing lost."""

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from booth.catalog.cells.writing import Edit, Written
from booth.errors import BoothError
from booth.quantity import Mark
from booth.settings import Settings
from booth.ui.jobs import Job, Jobs, Progress

if TYPE_CHECKING:
    from booth.catalog.store import Catalog

Place = tuple[str, str, str]  # uid of the product, of its variant, key of the column


@dataclass(frozen=True, slots=True)
class Trouble:
    """A cell that was not taken: what was typed, and why; or what somebody else has written there meanwhile."""

    edit: Edit
    error: BoothError | None = None
    theirs: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """One change to be: what finds its edits in the worker, and what the history says of it."""

    edits: Callable[[], Sequence[Edit]]
    why: str
    mark: Mark = ""


def place(edit: Edit) -> Place:
    """The cell that an edit is for."""
    return edit.uid, edit.variant, edit.column.key


class Edits(QObject):
    """Keeps what is typed until it is written, and marks what was not taken until it is mended or given up."""

    changed = Signal(object)  # marks came or went: uids of the products (frozenset)
    landed = Signal(object)  # a Written
    failed = Signal(object)  # nothing of a change was written
    stopped = Signal(object)  # the same, as somebody wished; what was typed is forgotten
    progressed = Signal(int, int)  # how far a change is

    def __init__(self, catalog: "Catalog", jobs: Jobs, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self._waiting: deque[tuple[Order, tuple[Edit, ...]]] = deque()
        self._running: tuple[Order, tuple[Edit, ...]] | None = None
        self._job: Job | None = None
        self.pending: dict[Place, str] = {}
        self.troubles: dict[Place, Trouble] = {}

    def enter(self, edits: Sequence[Edit], why: str) -> None:
        """Write these cells as one change."""
        self.enter_block(Order(partial(tuple, edits), why), edits)

    def enter_block(self, order: Order, seen: Sequence[Edit] = ()) -> None:
        """Write many cells as one change; `seen` are those of them that are in sight, and show what was entered."""
        for one in seen:
            self.pending[place(one)] = one.text
            self.troubles.pop(place(one), None)
        self._waiting.append((order, tuple(seen)))
        self.changed.emit(_uids(seen))
        self._next()

    def give_up(self, cell: Place) -> bool:
        """Forget what was typed into a marked cell; answers whether it was marked."""
        found = self.troubles.pop(cell, None)
        if found is not None:
            self.changed.emit(frozenset((cell[0],)))
        return found is not None

    def insist(self, cell: Place) -> None:
        """Of two texts for one cell, this program's own is written over the other."""
        found = self.troubles.get(cell)
        if found is not None:
            self.enter([replace(found.edit, shown=found.theirs)], "")

    def seen(self, cell: Place, text: str) -> str | None:
        """What an edit should say that the person saw: nothing while an earlier edit of theirs is on its way."""
        return None if cell in self.pending else text

    @property
    def busy(self) -> bool:
        """Whether anything is not written yet."""
        return self._running is not None

    def stop(self) -> None:
        """Ask the change under way to end; if that comes too late, it lands."""
        if self._job is not None:
            self._job.stop.set()

    def _next(self) -> None:
        if self._running is None and self._waiting:
            self._settings.before_writing(self._start)

    def _start(self) -> None:
        if self._running is None and self._waiting:
            self._running = order, _ = self._waiting.popleft()
            work = partial(_write, self._catalog, order, self._settings.writer)
            told = self.progressed.emit
            self._job = self._jobs.run(work, self._land, owner=self, failed=self._fail, progress=told)

    def _land(self, written: Written) -> None:
        seen = self._leave()
        for refusal in written.refusals:
            self.troubles[place(refusal.edit)] = Trouble(refusal.edit, refusal.error)
        for clash in written.clashes:
            self.troubles[place(clash.edit)] = Trouble(clash.edit, theirs=clash.theirs)
        missed = [one.edit for one in (*written.refusals, *written.clashes)]
        self.changed.emit(_uids([*seen, *missed]) | written.uids)
        self.landed.emit(written)
        self._next()

    def _fail(self, error: BaseException) -> None:
        """Nothing was written: what was typed stays in its cells, marked, unless it was to be stopped."""
        told = error if isinstance(error, BoothError) else BoothError("cell_not_saved")
        held, stopped = self._leave(), told.code == "change_stopped"
        if not stopped:
            self.troubles |= {place(one): Trouble(one, told) for one in held}
        self.changed.emit(_uids(held))
        (self.stopped if stopped else self.failed).emit(error)
        self._next()

    def _leave(self) -> tuple[Edit, ...]:
        """The change under way is over: its cells wait no more, unless a later one waits for them too."""
        held = self._running[1] if self._running else ()
        self._running = self._job = None
        later = {place(one) for _, seen in self._waiting for one in seen}
        for one in held:
            if place(one) not in later:
                self.pending.pop(place(one), None)
        return held


def _uids(edits: Sequence[Edit]) -> frozenset[str]:
    return frozenset(one.uid for one in edits)


def _write(catalog: "Catalog", order: Order, who: str, *, progress: Progress, stop: threading.Event) -> Written:
    from booth.catalog.cells.writing import write

    edits = order.edits()
    return write(catalog, edits, who=who, why=order.why, mark=order.mark, progress=progress, stop=stop)
