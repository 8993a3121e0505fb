"""Changes written one after another, in the order in which they were asked for, beside the window."""

from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from booth.errors import BoothError
from booth.ui.jobs import Job, Jobs, LongWork

Work = Callable[[], object]


class _Piece:
    """One change that is to be written, and whether it has been."""

    def __init__(self, work: Any, long: bool) -> None:
        """`long`: the work takes `progress` and `stop`."""
        self._work, self.long = work, long
        self.written = False

    def write(self, **how: Any) -> None:
        """Write it."""
        self._work(**how)
        self.written = True


class InTurn(QObject):
    """A queue of one worker: two quick moves of a row must not overtake each other. The first failure empties it."""

    progressed = Signal(int, int)  # how much of a long change is done, and of how much
    failed = Signal(object)  # the error; what stood behind it in the queue was dropped
    rested = Signal()  # all has been written, or dropped

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._waiting: deque[_Piece] = deque()
        self._piece: _Piece | None = None  # what is with a worker
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being written or waits for it."""
        return self._job is not None

    def write(self, work: Work) -> None:
        """Do this after all that was asked for before."""
        self._enqueue(work, long=False)

    def write_long(self, work: LongWork[object]) -> None:
        """The same for what takes `progress` and `stop`: it can be cancelled while it runs."""
        self._enqueue(work, long=True)

    def cancel(self) -> None:
        """Stop what is under way and drop what waits; a change that is stopped writes nothing."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()
        self._next()

    def flush(self) -> bool | None:
        """Write all of it, now and here, in its order. True: all is written; False: it failed; None: a worker is at it.

        None only for a long change: what waits is written behind it.
        """
        was_busy = self.busy
        self._settle()
        if self.busy:
            return None
        refusal = self._write_here()
        if refusal is not None:
            self.failed.emit(refusal)
        if was_busy:
            self.rested.emit()
        return refusal is None

    def _write_here(self) -> BoothError | None:
        try:
            while self._waiting:
                self._waiting.popleft().write()
        except BoothError as error:
            self._waiting.clear()
            return error
        return None

    def _settle(self) -> None:
        """Wait for the short piece that is with a worker; one that had not begun comes back: nothing overtakes it."""
        piece = self._piece
        if self._job is None or piece is None or piece.long:
            return
        self._job.settle()
        self._job = None
        if not piece.written:
            self._waiting.appendleft(piece)

    def _enqueue(self, work: Work | LongWork[object], *, long: bool) -> None:
        self._waiting.append(_Piece(work, long))
        if self._job is None:
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            self._job = None
            self.rested.emit()
            return
        self._piece = piece = self._waiting.popleft()
        progress = self.progressed.emit if piece.long else None
        self._job = self._jobs.run(piece.write, self._done, owner=self, failed=self._fail, progress=progress)

    def _done(self, _: object) -> None:
        self._next()

    def _fail(self, error: BaseException) -> None:
        self._waiting.clear()
        self.failed.emit(error)
        self._next()
