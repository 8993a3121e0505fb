"""Changes written one after another, in the order in which they were asked for, beside the window."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from booth.ui.jobs import Jobs

Work = Callable[[], object]


class InTurn(QObject):
    """A queue of one worker: two quick moves of a row must not overtake each other. The first failure empties it."""

    failed = Signal(object)  # the error; what stood behind it in the queue was dropped
    rested = Signal()  # all has been written, or dropped

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._waiting: deque[Work] = deque()
        self._running = False

    @property
    def busy(self) -> bool:
        """Whether something is being written or waits for it."""
        return self._running

    def write(self, work: Work) -> None:
        """Do this after all that was asked for before."""
        self._waiting.append(work)
        if not self._running:
            self._next()

    def _next(self) -> None:
        self._running = bool(self._waiting)
        if self._running:
            self._jobs.run(self._waiting.popleft(), self._done, owner=self, failed=self._fail)
        else:
            self.rested.emit()

    def _done(self, _: object) -> None:
        self._next()

    def _fail(self, error: BaseException) -> None:
        self._waiting.clear()
        self.failed.emit(error)
        self._next()
