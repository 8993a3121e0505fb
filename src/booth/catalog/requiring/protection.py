"""Degrees of protection by enclosures, as IEC 60529 orders them: "IP54", "IP69K"."""

import re
from dataclasses import dataclass
from typing import Final

_DEGREE: Final = re.compile(r"ip ?([0-6])([0-9])k?(?![0-9])", re.IGNORECASE)
_JETS: Final = 6  # up to here each degree against water includes those below it


@dataclass(frozen=True, slots=True)
class Degree:
    """Against solid things, and against water."""

    solid: int
    water: int

    def covers(self, asked: "Degree") -> bool:
        """Whether an enclosure of this degree is good for what is asked.

        Immersion (7, 8) does not include jets of water (5, 6), nor does a jet under pressure (9) include immersion.
        """
        return self.solid >= asked.solid and self._covers_water(asked.water)

    def _covers_water(self, asked: int) -> bool:
        if asked < _JETS - 1:
            return self.water >= asked
        if asked <= _JETS:
            return asked <= self.water <= _JETS
        return self.water == asked or (asked, self.water) == (7, 8)


def degree(text: str) -> Degree | None:
    """The degree that a text is; None when it is none."""
    found = _DEGREE.fullmatch(text.strip())
    return Degree(int(found[1]), int(found[2])) if found else None
