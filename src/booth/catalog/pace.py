"""How far a long piece of work is, and whether anybody still waits for it."""

import threading
from collections.abc import Callable
from typing import final

from booth.errors import BoothError

Progress = Callable[[int, int], None]


@final
class Pace:
    """Counts what is done and tells of it, a hundred times at most; ends the work once nobody wants it any more."""

    def __init__(self, progress: Progress | None = None, stop: threading.Event | None = None) -> None:
        self._progress, self._stop = progress, stop
        self._done, self._total, self._told = 0, 0, -1

    def plan(self, total: int) -> None:
        """So many things are to be done."""
        self._total = total
        self.step(0)

    def step(self, count: int = 1) -> None:
        """So many more are done; 0 only asks. BoothError "change_stopped": it is not wanted any more."""
        if self._stop is not None and self._stop.is_set():
            raise BoothError("change_stopped")
        self._done = min(self._done + count, self._total)
        share = 100 * self._done // max(self._total, 1)
        if self._progress is not None and share != self._told:
            self._told = share
            self._progress(self._done, self._total)
