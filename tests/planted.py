"""Caps taken away on purpose, inside the child: each of these must be caught by the proof of hostile files.

`PlantedChild("ratio")` is a child whose readers run with that one cap gone.
"""

import importlib
import time
from collections.abc import Callable
from typing import Any

from booth.untrusted import Child, Plain

LARGE = 1 << 60


def _no_ratio() -> None:
    from booth.exchange.formats import workbook

    workbook._MOST_RATIO = LARGE


def _no_total() -> None:
    from booth.exchange.formats import workbook

    workbook._MOST_UNPACKED = LARGE


def _no_cell_cap() -> None:
    from booth.exchange.formats import grid

    grid.LONGEST = LARGE


def _no_column_cap() -> None:
    from booth.exchange.formats import grid

    grid.MOST_COLUMNS = LARGE


def _any_format() -> None:
    from PIL import Image

    opened = Image.open
    Image.open = lambda path, formats=None: opened(path)


def _no_pixel_cap() -> None:
    from PIL import Image

    from booth.catalog import pictures

    pictures.MOST_PIXELS = LARGE
    Image.MAX_IMAGE_PIXELS = None


def _slow() -> None:
    """Not a cap but a parser that does not end soon; the clock has to."""
    from booth.catalog import pictures

    def sleep(_head: bytes) -> str:
        time.sleep(4)
        return ""

    pictures.media_type = sleep


PLANTS: dict[str, Callable[[], None]] = {
    "ratio": _no_ratio,
    "total": _no_total,
    "cell": _no_cell_cap,
    "column": _no_column_cap,
    "formats": _any_format,
    "pixels": _no_pixel_cap,
    "slow": _slow,
}


def run(plant: str, function: str, *arguments: Any) -> object:
    """In the child: take the cap away, then read as ever."""
    PLANTS[plant]()
    module, _, name = function.partition(":")
    return getattr(importlib.import_module(module), name)(*arguments)


class PlantedChild(Child):
    """A child with one cap gone; without a clock where `clock` is False. Needs tests/ on PYTHONPATH."""

    def __init__(self, plant: str, *, clock: bool = True, megabytes: int = 1024, writes: int = 64) -> None:
        super().__init__(megabytes=megabytes, writes=writes)
        self._plant, self._clock = plant, clock

    def call(self, function: str, *arguments: object, seconds: float = 20.0, file: str = "") -> Plain:
        limit = seconds if self._clock else 60.0
        return super().call("planted:run", self._plant, function, *arguments, seconds=limit, file=file)
