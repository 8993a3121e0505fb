"""Figures in order, with a bitmap at every sixty-fourth of them: "up to 5000" is one bitmap and a short remainder."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import final

from booth.catalog.search import bits
from booth.catalog.search.bits import Bits, without

MOST_CUTS = 64
FEWEST = 256  # figures between two bitmaps; fewer are set one by one quicker than a bitmap is worth its room
Figure = tuple[float, int]  # and the row that states it


@final
class Ascending:
    """Rows in the order of their figures; no row twice."""

    def __init__(self, figures: Iterable[Figure], size: int) -> None:
        held = sorted(figures)
        self.figures = array("d", [figure for figure, _ in held])
        self.rows = array("q", [row for _, row in held])
        self._size = size
        self._step = max(FEWEST, -(-len(held) // MOST_CUTS))
        self._cuts = [0]
        for start in range(0, len(held), self._step):
            self._cuts.append(self._cuts[-1] | self._some(start, start + self._step))

    @property
    def all(self) -> Bits:
        """Every row that states a figure."""
        return self._cuts[-1]

    def up_to(self, figure: float, *, including: bool = True) -> Bits:
        """The rows whose figure is at most this one, or below it."""
        place = (bisect_right if including else bisect_left)(self.figures, figure)
        cut, over = divmod(place, self._step)
        if 2 * over > self._step and cut + 2 <= len(self._cuts):
            return self._cuts[cut + 1] ^ self._some(place, (cut + 1) * self._step)
        return self._cuts[cut] | self._some(cut * self._step, place)

    def _some(self, start: int, end: int) -> Bits:
        return bits.of(self.rows[start:end], self._size) if start < end else 0


@dataclass(frozen=True, slots=True)
class Ends:
    """What is asked of a figure, in its base unit; None: no limit on that side."""

    low: float | None = None
    high: float | None = None
    low_open: bool = False
    high_open: bool = False

    def reached_by(self, low: float, high: float) -> bool:
        """Whether a stated figure, or one within a stated range, is as asked."""
        above = self.low is None or (high > self.low if self.low_open else high >= self.low)
        below = self.high is None or (low < self.high if self.high_open else low <= self.high)
        return above and below

    def held_by(self, low: float, high: float) -> bool:
        """The same, but a stated range must hold all of what is asked where that has two ends."""
        if low == high or self.low is None or self.high is None:
            return self.reached_by(low, high)
        return low <= self.low and high >= self.high


@final
class Stated:
    """The figures of many products, each a single one or a range, by row; no row twice."""

    def __init__(self, figures: dict[int, tuple[float, float]], size: int) -> None:
        self.by_low = Ascending(((low, row) for row, (low, _) in figures.items()), size)
        wide = [row for row, (low, high) in figures.items() if low != high]
        highs = ((high, row) for row, (_, high) in figures.items())
        self.by_high = Ascending(highs, size) if wide else self.by_low
        self._wide = bits.of(wide, size)

    @cached_property
    def all(self) -> Bits:
        """The rows that state a figure."""
        return self.by_low.all

    def reaching(self, asked: Ends) -> Bits:
        """The rows of which some figure is as asked."""
        found = self.all
        if asked.high is not None:
            found &= self.by_low.up_to(asked.high, including=not asked.high_open)
        if asked.low is not None:
            found = without(found, self.by_high.up_to(asked.low, including=asked.low_open))
        return found

    def holding(self, asked: Ends) -> Bits:
        """The rows whose range holds all that is asked, or whose single figure lies in it."""
        if asked.low is None or asked.high is None or not self._wide:
            return self.reaching(asked)
        around = without(self._wide & self.by_low.up_to(asked.low), self.by_high.up_to(asked.high, including=False))
        return without(self.reaching(asked), self._wide) | around
