"""Looks for garbage on the window's own thread, and on no other.

Python collects in whichever thread happens to make an object. A worker that meets a dead widget then takes Qt's lock
and waits for Python's, while the window holds Python's and waits for Qt's: nothing moves any more.
"""

import gc
from typing import final

from PySide6.QtCore import QObject, QTimer

_EVERY = 500  # milliseconds
_MANY = 20_000  # new objects: what a job brings by the hundred thousand, and what took a second to look through


@final
class Collecting(QObject):
    """Does what Python would do by itself, by Python's own thresholds, a generation at a time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """What there is now stays, and is no garbage to look for: that held the window for 70 ms."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation whose turn has come, if any."""
        counts, limits = gc.get_count(), gc.get_threshold()
        if counts[0] > _MANY:
            gc.freeze()  # values hold no circles: each still goes as soon as nobody holds it
            return
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                return
