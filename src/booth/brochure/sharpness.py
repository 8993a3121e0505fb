"""How sharp a photograph prints at the head of a sheet: dots per inch at the size that it has there.

Reckoned at the usual highest head; a page with little on it may draw it by a quarter larger.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from booth.brochure.kit.art.pictures import Raster
from booth.brochure.kit.flow import HIGHEST_HERO
from booth.brochure.kit.parts import hero
from booth.catalog.pictures import SIDES

LEAST: Final = 200  # dots an inch, under which a reader sees the pixels
_INCH: Final = 72.0


@dataclass(frozen=True, slots=True)
class Sharpness:
    """Dots per inch on the sheet, and how many pixels a photograph for the whole of its panel needs at least."""

    dots: int
    needed: tuple[int, int]

    @property
    def enough(self) -> bool:
        """Whether it prints sharp."""
        return self.dots >= LEAST


def sharpness(width: int, height: int) -> Sharpness:
    """Of a photograph of so many pixels, upright as it is seen."""
    shrunk = min(SIDES["print"] / max(width, height, 1), 1.0)  # the press takes the print copy
    picture = Raster(Path(), max(round(width * shrunk), 1), max(round(height * shrunk), 1))
    dots = _INCH / hero.photograph_scale(picture, HIGHEST_HERO)
    wide, high = hero.widest_panel(HIGHEST_HERO)
    return Sharpness(int(dots), (_up(wide / _INCH * LEAST), _up(high / _INCH * LEAST)))


def proportion() -> float:
    """Width to height of the largest panel that a photograph gets on a sheet."""
    wide, high = hero.widest_panel(HIGHEST_HERO)
    return wide / high


def _up(pixels: float) -> int:
    """A round number that is easily said."""
    return -int(-pixels // 50) * 50
