"""What a page holds is made a part at a time, so that no key press waits for a page that is opened first."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from booth.ui.editing.steps import Steps

_SETTLE: Final = 20  # milliseconds for heights that follow from widths


class InSteps(QObject):
    """Makes the parts that stand in a place; it is drawn when all are there and have their heights: nothing jumps.

    Whoever asks for a part before that says `finish` first, and all of them are there.
    """

    def __init__(self, place: QWidget, parts: Iterator[None]) -> None:
        super().__init__(place)
        self._place, self._parts = place, parts
        self._begun = False
        self._steps = Steps(self)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE)
        self._steps.finished.connect(self._settled.start)
        self._settled.timeout.connect(partial(place.setUpdatesEnabled, True))

    @property
    def done(self) -> bool:
        """Whether all parts are there."""
        return self._begun and not self._steps.busy

    def begin(self) -> None:
        """The place comes into sight: a part a turn from now on. Again: nothing."""
        if not self._begun:
            self._begun = True
            self._place.setUpdatesEnabled(False)
            self._steps.begin(self._parts)

    def finish(self) -> None:
        """Make now what is not there yet."""
        if not self._begun:
            self._begun = True
            self._steps.start(self._parts)
        self._steps.finish()
