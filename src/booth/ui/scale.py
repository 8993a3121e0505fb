"""One scale for everything in the window, on screens that their system leaves unscaled; by Qt's own factor.

Qt takes a factor only while the program for it is made, and tells of the screens only afterwards. So the program is
made, asked for its screens, and made once more where a factor is wanted: 7 ms there, nothing anywhere else.
"""

import os
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from typing import Final

from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication

from booth.settings import Scale

_STEPS: Final = (1.0, 1.25, 1.5, 1.75, 2.0)
_ROOM: Final = (1920, 1080)  # automatic leaves so much to the window: beyond it more room only makes things look small
_LEAST: Final = (1024, 640)  # the smallest window
# A factor for all screens, on top of the system's; and one for each by its name, instead of the system's.
_ALL, _EACH = "QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS"


def fitting(scale: Scale, width: int, height: int) -> float:
    """How many times larger everything is on a screen of `width` × `height` pixels.

    Automatic: as large as leaves the room of 1920 × 1080. A chosen scale: that, while the smallest window has room.
    """
    room, wanted = (_ROOM, _STEPS[-1]) if scale == "auto" else (_LEAST, int(scale) / 100)
    most = min(width / room[0], height / room[1], wanted)
    return max(step for step in _STEPS if step <= max(most, 1.0))


def scaled(make: Callable[[], QApplication], scale: Scale, size: tuple[int, int] | None = None) -> QApplication:
    """The program that `make` makes, at this scale; `size`: as on a screen of so many pixels, where there is none."""
    if size is not None:
        name, value = _ALL, f"{fitting(scale, *size):g}"
    else:
        made = make()
        name, value = _ALL, _of_all(scale, made.primaryScreen())
        if scale == "auto":
            name, value = _EACH, _of_each(made.screens())
        if not value:
            return made
        made.shutdown()
    with _told(name, value):
        return make()


def _of_all(scale: Scale, screen: QScreen) -> str:
    """The factor that was chosen; empty when there is nothing to change."""
    factor = fitting(scale, *screen.size().toTuple())
    return f"{factor:g}" if factor > 1 else ""


def _of_each(screens: Iterable[QScreen]) -> str:
    """A factor for each screen that wants one. What the system or a person has scaled already stays as it is."""
    if os.environ.get(_ALL) or os.environ.get(_EACH):
        return ""
    factors = {
        screen.name(): fitting("auto", *(screen.size() * screen.devicePixelRatio()).toTuple())
        for screen in screens
        if screen.devicePixelRatio() < _STEPS[1]
    }
    return ";".join(f"{name}={factor:g}" for name, factor in factors.items() if factor > 1)


@contextmanager
def _told(name: str, value: str) -> Generator[None]:
    """Qt's variable for a moment: the programs that Booth opens files with have their own scale."""
    before = os.environ.get(name)
    os.environ[name] = value
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before
