"""Taking changes back and doing them again: from the keyboard the last one, from the history any of them."""

import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from booth.errors import BoothError
from booth.settings import Settings
from booth.ui.jobs import Job, Jobs, Progress
from booth.words import sentence

# The window's frame is on screen before any of these is needed.
if TYPE_CHECKING:
    from booth.catalog.history.leafing import Entry
    from booth.catalog.history.telling import SaidClash
    from booth.catalog.revisions import ChangeSet, Side, Undone
    from booth.catalog.store import Catalog
    from booth.ui.undo_panels import ClashesPanel, WholePanel

LARGE: Final = 20  # things that a change has; of more it is asked first
_MOST: Final = 50  # key presses that wait
_SOON: Final = 20  # milliseconds until it is looked again whether all is written


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of a wish to take something back."""

    entry: "Entry | None" = None  # None: there is nothing
    outcome: "Undone | None" = None  # None: it is large, and nobody has said yes yet
    clashes: "tuple[SaidClash, ...]" = ()


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be taken back: what finds it, and what a person has said about it so far."""

    find: "Callable[[], ChangeSet | None]"
    again: bool = False  # it is a taking back: something is done again
    sure: bool = False
    decided: "Mapping[str, Side] | None" = None


class Undoing(QObject):
    """One wish after another; one that is large or clashes waits for a person, and the next waits for it."""

    told = Signal(str)  # a sentence about what was taken back
    failed = Signal(object)
    done = Signal(int)  # the revision that took something back

    def __init__(
        self,
        over: QWidget,
        catalog: "Catalog",
        jobs: Jobs,
        settings: Settings,
        flush: Callable[[], bool | None] = lambda: True,
    ) -> None:
        """`over`: what the panels cover. `flush` writes what is being typed; see `Rooms.flush`."""
        super().__init__(over)
        self._covered, self._catalog, self._jobs, self._settings = over, catalog, jobs, settings
        self._flush = flush
        self._wishes: deque[Wish] = deque(maxlen=_MOST)
        self._now: Wish | None = None
        self._job: Job | None = None
        self._whole: WholePanel | None = None
        self._clashes: ClashesPanel | None = None

    def undo(self) -> None:
        """Take the last change back."""
        self._wish(Wish(self._catalog.next_undo))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._wish(Wish(self._catalog.next_redo, again=True))

    def take_back(self, change: "ChangeSet", *, again: bool = False) -> None:
        """Take this change back, although there may be later ones. `again`: it is itself a taking back."""
        self._wish(Wish(lambda: change, again))

    def ask(self, entry: "Entry | None") -> None:
        """Only ask whether all of this change is to be taken back."""
        if entry is not None:
            self._ask_whole(Wish(lambda: entry.change, bool(entry.change.undoes)), entry)

    def leave(self) -> None:
        """Nobody is asked any more."""
        if self._whole is not None:
            self._whole.end()
        if self._clashes is not None:
            self._clashes.shut()

    @property
    def asking(self) -> bool:
        """Whether a person has to say something first."""
        return any(panel is not None and panel.isVisible() for panel in (self._whole, self._clashes))

    def _wish(self, wish: Wish) -> None:
        if self._catalog.read_only:
            self.failed.emit(BoothError("store_read_only", file=str(self._catalog.folder)))
        elif not self.asking:
            self._wishes.append(wish)
            self._settings.before_writing(self._next)

    def _next(self) -> None:
        if self._now is not None or not self._wishes:
            return
        written = self._flush()
        if written is None:
            QTimer.singleShot(_SOON, self, self._next)
        elif written:
            self._try(self._wishes.popleft())
        else:  # what could not be written is said where it was typed
            self._wishes.clear()

    def _try(self, wish: Wish) -> None:
        self._now = wish
        work = partial(attempt, self._catalog, wish, self._settings)
        self._job = self._jobs.run(work, self._tried, owner=self, failed=self._refused, progress=self._step)

    def _step(self, done: int, total: int) -> None:
        if self._whole is not None and self._whole.working:
            self._whole.step(done, total)

    def _stop(self) -> None:
        """It is heard to the end all the same: what was stopped too late was taken back, and that is said."""
        if self._job is not None:
            self._job.stop.set()

    def _over(self) -> Wish | None:
        """Nothing is under way any more; what was."""
        wish, self._now, self._job = self._now, None, None
        if self._whole is not None and self._whole.working:
            self._whole.end()
        return wish

    def _tried(self, tried: Tried) -> None:
        wish = self._over()
        if wish is None:
            return
        if tried.entry is None:
            self._wishes.clear()
            self.told.emit(self.tr("There is nothing to do again.") if wish.again else self.tr("Nothing to take back."))
        elif tried.outcome is None:
            self._ask_whole(wish, tried.entry)
        elif tried.outcome.clashes:
            self._ask_clashes(wish, tried)
        else:
            self._tell(wish, tried.entry, tried.outcome)
        self._next_unasked()

    def _next_unasked(self) -> None:
        if self.asking:
            self._wishes.clear()
        else:
            self._next()

    def _refused(self, error: BaseException) -> None:
        self._over()
        self._wishes.clear()
        if isinstance(error, BoothError) and error.code == "change_stopped":  # as somebody wished
            self.told.emit(sentence(error, self._settings.interface_language))
        else:
            self.failed.emit(error)

    def _tell(self, wish: Wish, entry: "Entry", outcome: "Undone") -> None:
        from booth.catalog.history.saying import subject
        from booth.ui.widgets.line_ends import in_turn

        if not outcome.revision:
            self.told.emit(self.tr("Nothing was changed: all of it stands already as it was before."))
            return
        what = subject(entry, self._settings.interface_language)
        if wish.again:
            said = self.tr("Done again: {what}; Ctrl+Z takes it back.").format(what=what)
        else:
            said = self.tr("Taken back: {what}; Ctrl+Shift+Z does it again.").format(what=what)
        if outcome.kept:
            said = in_turn(said, self.tr("%Ln thing(s) stay, for others need them.", "", outcome.kept))
        self.told.emit(said)
        self.done.emit(outcome.revision)

    # A person is asked.

    def _ask_whole(self, wish: Wish, entry: "Entry") -> None:
        self._whole_panel().ask(entry, wish.again, lambda: self._try(replace(wish, sure=True)))

    def _whole_panel(self) -> "WholePanel":
        from booth.ui.undo_panels import WholePanel

        if self._whole is None:
            self._whole = WholePanel(self._covered, self._settings)
            self._whole.stopped.connect(self._stop)
        return self._whole

    def _ask_clashes(self, wish: Wish, tried: Tried) -> None:
        from booth.ui.undo_panels import ClashesPanel

        if self._clashes is None:
            self._clashes = ClashesPanel(self._covered)
        self._clashes.ask(tried.clashes, partial(self._decide, wish, tried.entry))

    def _decide(self, wish: Wish, entry: "Entry | None", decided: "Mapping[str, Side]") -> None:
        if entry is not None and entry.change.size > LARGE:
            self._whole_panel().work(entry, wish.again)
        self._try(replace(wish, sure=True, decided=decided))


def attempt(catalog: "Catalog", wish: Wish, settings: Settings, *, progress: Progress, stop: threading.Event) -> Tried:
    """Find what is meant and take it back, unless somebody has to be asked first; in a worker."""
    from booth.catalog.history.telling import Reader

    found = wish.find()
    if found is None:
        return Tried()
    (entry,) = catalog.entries([found.revision])
    if found.size > LARGE and not wish.sure:
        return Tried(entry)
    outcome = catalog.undo(found.revision, settings.writer, decided=wish.decided, progress=progress, stop=stop)
    clashes = catalog.said_clashes(outcome.clashes, Reader(settings.interface_language, settings.system))
    return Tried(entry, outcome, clashes)
