"""Where the columns stand: one geometry for the heads and for the rows below them."""

from dataclasses import dataclass
from typing import Final

from booth.catalog.comparing.comparison import MOST

SIDE: Final = 24  # the margin at either side
_LEAST_NAMES: Final = 176
_MOST_NAMES: Final = 320
_WIDEST: Final = 400  # of a column: values far apart are hard to compare
_MORE: Final = 64  # the place of the plus sign


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of `count` products in a screen of this width, in pixels."""

    width: int
    count: int

    @property
    def names(self) -> float:
        """The width of the column with the attributes' names."""
        return min(max(self.width * 0.18, _LEAST_NAMES), _MOST_NAMES)

    @property
    def each(self) -> float:
        """The width of one product's column."""
        more = _MORE if self.more else 0
        room = self.width - 2 * SIDE - self.names - more
        return min(room / max(self.count, 2), _WIDEST)

    @property
    def more(self) -> bool:
        """Whether there is a place for another product."""
        return self.count < MOST

    def left(self, place: int) -> float:
        """Where a column begins; the place behind the last one is the plus sign's."""
        return SIDE + self.names + place * self.each

    @property
    def right(self) -> float:
        """Where the last column ends."""
        return self.left(self.count)

    def at(self, x: float) -> int:
        """The column at this place, −1 for none."""
        place = int((x - self.left(0)) // self.each)
        return place if 0 <= place < self.count else -1

    def gap(self, x: float) -> int:
        """The gap between columns that is nearest: 0 is before the first, `count` behind the last."""
        return min(max(round((x - self.left(0)) / self.each), 0), self.count)
