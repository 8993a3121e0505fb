"""A window's event loop taken turn by turn: how long the thread that draws is held before it looks for the next key.

In CPU seconds of that thread: what other programs and the workers do meanwhile does not count.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from booth.ui.jobs import Jobs

_QUIET = 0.06  # seconds without work until a window is at rest: longer than the timers of what settles
_BEAT = 0.0005  # seconds that a turn takes in which nothing happens, at most
_PATIENCE = 60.0  # by the clock


class Turns:
    """Drives the loop. A turn is all that Qt does before it would look for the next event from outside."""

    def __init__(self, application: QApplication, jobs: Jobs) -> None:
        self._application, self._jobs = application, jobs
        self._beat = QTimer(interval=5)  # wakes a loop that sleeps for good
        self._beat.start()
        self.longest = 0.0

    def act(self, work: Callable[[], object]) -> float:
        """Do what an event from outside would do: a hold of its own; how long it was."""
        start = time.thread_time()
        work()
        held = time.thread_time() - start
        self.longest = max(self.longest, held)
        return held

    def turn(self) -> float:
        """One turn of the loop; how long it held the thread."""
        start = time.thread_time()
        self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        held = time.thread_time() - start
        self.longest = max(self.longest, held)
        return held

    def until(self, reached: Callable[[], bool]) -> None:
        """Turns until that is so."""
        end = time.perf_counter() + _PATIENCE
        while not reached():
            self.turn()
            if time.perf_counter() > end:
                raise SystemExit("what was to be measured never came")

    def rest(self, least: float = 0.0) -> None:
        """Turns, for `least` seconds or more, until no job is under way and nothing but the beat happens."""
        start = quiet = time.perf_counter()
        while (now := time.perf_counter()) - start < least or now - quiet < _QUIET:
            if self.turn() > _BEAT or self._jobs.busy:
                quiet = time.perf_counter()

    def held(self, work: Callable[[], object]) -> float:
        """The longest hold from this act until the window is at rest again."""
        self.longest = 0.0
        self.act(work)
        self.rest()
        return self.longest

    def close(self) -> None:
        """Let go of what is deleted later."""
        self._beat.stop()
        self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._application.processEvents()
