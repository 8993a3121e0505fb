"""Figures in order, with a bitmap at every sixty-fourth of them: "up to 5000" is one bitmap and a short remainder."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import compress
from typing import final

from booth.catalog.search import bits
from booth.catalog.search.bits import Bits, without

MOST_CUTS = 64
FEWEST = 256  # figures between two bitmaps; fewer are set one by one quicker than a bitmap is worth its room
_SPARSE = 12  # rows to each figure, from where on a dictionary is smaller than an array
_DUST = 1e-9  # of a figure
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

    def by_row(self, size: int) -> "array[float] | dict[int, float]":
        """The figure of each row: an array where most rows have one."""
        if len(self.rows) * _SPARSE < size:
            return dict(zip(self.rows, self.figures, strict=True))
        held = array("d", bytes(8 * size))
        for row, figure in zip(self.rows, self.figures, strict=True):
            held[row] = figure
        return held

    def outward(self, figure: float, *, down: bool) -> Iterator[int]:
        """Rows below a figure or above it, the nearest first."""
        place = (bisect_right if down else bisect_left)(self.figures, figure)
        return reversed(self.rows[:place]) if down else iter(self.rows[place:])

    def _some(self, start: int, end: int) -> Bits:
        return bits.of(self.rows[start:end], self._size) if start < end else 0


@dataclass(frozen=True, slots=True)
class Ends:
    """What is asked of a figure, in its base unit; None: no limit on that side."""

    low: float | None = None
    high: float | None = None
    low_open: bool = False
    high_open: bool = False

    @property
    def least(self) -> float | None:
        """The low end, with room for what is lost on the way through another unit."""
        return None if self.low is None else self.low + abs(self.low) * (_DUST if self.low_open else -_DUST)

    @property
    def greatest(self) -> float | None:
        """The high end, likewise."""
        return None if self.high is None else self.high + abs(self.high) * (-_DUST if self.high_open else _DUST)

    def reached_by(self, low: float, high: float) -> bool:
        """Whether a stated figure, or one within a stated range, is as asked."""
        least, greatest = self.least, self.greatest
        above = least is None or (high > least if self.low_open else high >= least)
        return above and (greatest is None or (low < greatest if self.high_open else low <= greatest))

    def held_by(self, low: float, high: float) -> bool:
        """The same, but a stated range must hold all of what is asked where that has two ends."""
        if low == high or self.low is None or self.high is None:
            return self.reached_by(low, high)
        return low <= self.low + abs(self.low) * _DUST and high >= self.high - abs(self.high) * _DUST

    @property
    def two(self) -> tuple[float, float] | None:
        """Both ends, where two are asked for."""
        return None if self.low is None or self.high is None else (self.low, self.high)

    def missed_by(self, low: float, high: float) -> float:
        """How far a stated figure or range is from what is asked, where that is not as asked.

        A limit may lie between two ends and yet not hold them: it is then as far as from the nearer of the two.
        """
        if low == high and self.low is not None and self.high is not None and self.low <= low <= self.high:
            return min(low - self.low, self.high - high)
        whole = low != high and self.low is not None and self.high is not None
        below = 0.0 if self.low is None else (low - self.low if whole else self.low - high)
        above = 0.0 if self.high is None else (self.high - high if whole else low - self.high)
        return max(below, above, 0.0)


@final
class Stated:
    """The figures of many products, each a single one or a range, by row; no row twice."""

    def __init__(self, figures: dict[int, tuple[float, float]], size: int) -> None:
        self.by_low = Ascending(((low, row) for row, (low, _) in figures.items()), size)
        wide = [row for row, (low, high) in figures.items() if low != high]
        highs = ((high, row) for row, (_, high) in figures.items())
        self.by_high = Ascending(highs, size) if wide else self.by_low
        self.wide = bits.of(wide, size)  # the rows that state a range
        self._size = size

    @cached_property
    def all(self) -> Bits:
        """The rows that state a figure."""
        return self.by_low.all

    def limits(self, among: Bits) -> tuple[float, float] | None:
        """The least and the greatest figure of these rows; None when they state none."""
        held = among & self.all
        if not held:
            return None
        packed = bits.packed(held, self._size)
        there = (packed[row >> 3] >> (row & 7) & 1 for row in self.by_low.rows)
        last = (packed[row >> 3] >> (row & 7) & 1 for row in reversed(self.by_high.rows))
        low, high = next(compress(self.by_low.figures, there)), next(compress(reversed(self.by_high.figures), last))
        return low, high

    @cached_property
    def by_row(self) -> Callable[[int], tuple[float, float]]:
        """What a row states; only for rows that state a figure. Made when first asked for: lists have no use for it."""
        lows, highs = self.by_low.by_row(self._size), self.by_high.by_row(self._size)
        return lambda row: (lows[row], highs[row])

    def reaching(self, asked: Ends) -> Bits:
        """The rows of which some figure is as asked."""
        found, least, greatest = self.all, asked.least, asked.greatest
        if greatest is not None:
            found &= self.by_low.up_to(greatest, including=not asked.high_open)
        if least is not None:
            found = without(found, self.by_high.up_to(least, including=asked.low_open))
        return found

    def holding(self, asked: Ends) -> Bits:
        """The rows whose range holds all that is asked, or whose single figure lies in it."""
        if asked.low is None or asked.high is None or not self.wide:
            return self.reaching(asked)
        low, high = asked.low + abs(asked.low) * _DUST, asked.high - abs(asked.high) * _DUST
        around = without(self.wide & self.by_low.up_to(low), self.by_high.up_to(high, including=False))
        return without(self.reaching(asked), self.wide) | around
