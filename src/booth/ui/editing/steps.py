"""Work of the window in small pieces, so that no key press waits for a form that is being filled."""

import time
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

_SLICE: Final = 0.006  # seconds; a frame has 16 ms


class Steps(QObject):
    """Goes through an iterator a slice at a time; between two slices, keys and paint come first."""

    finished = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Iterator[None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._slice)

    @property
    def busy(self) -> bool:
        """Whether something is left to do."""
        return self._work is not None

    def start(self, work: Iterator[None]) -> None:
        """Do this from now on; what was left of the work before is dropped. The first slice is done at once."""
        self._work = work
        self._slice()

    def begin(self, work: Iterator[None]) -> None:
        """Do this from the next turn of the event loop on."""
        self._work = work
        self._timer.start()

    def finish(self) -> None:
        """Do all that is left now."""
        work, self._work = self._work, None
        if work is not None:
            for _ in work:
                pass
            self.finished.emit()

    def _slice(self) -> None:
        work, end = self._work, time.perf_counter() + _SLICE
        if work is None:
            return
        for _ in work:
            if self._work is not work:
                return
            if time.perf_counter() > end:
                self._timer.start()
                return
        if self._work is work:
            self._work = None
            self.finished.emit()
