"""The line that an attribute's figures stand on: from a place on it to a figure that one would say, and back."""

from bisect import bisect_right
from dataclasses import dataclass
from decimal import Decimal
from math import floor, log10

from booth import quantity
from booth.quantity import Quantity

_PARTS = 4  # of a bin: how finely figures are told apart


@dataclass(frozen=True, slots=True)
class Axis:
    """Bins of one width on the screen; `edges` in the base unit of `unit`, one more than there are bins."""

    edges: tuple[float, ...]
    unit: str
    difference: bool = False

    def place(self, base: float) -> float:
        """Where a figure (base unit) stands: 0, at the left end, to 1."""
        if base <= self.edges[0]:
            return 0.0
        if base >= self.edges[-1]:
            return 1.0
        bin_ = bisect_right(self.edges, base) - 1
        low, high = self.edges[bin_ : bin_ + 2]
        return (bin_ + (base - low) / (high - low)) / (len(self.edges) - 1)

    def figure(self, place: float) -> Quantity:
        """The figure at a place, rounded so that neighbours differ and nothing is more exact than the line is."""
        bins = len(self.edges) - 1
        bin_ = min(int(place * bins), bins - 1)
        low, high = self.edges[bin_ : bin_ + 2]
        exact = quantity.from_base(low + (place * bins - bin_) * (high - low), self.unit)
        ends = (quantity.from_base(end, self.unit).low or Decimal(0) for end in (low, high))
        step = abs(float(next(ends) - next(ends))) / _PARTS
        if exact.low is None or not step:
            return exact
        digits = floor(log10(step))
        rounded = round(exact.low / Decimal(10) ** digits) * Decimal(10) ** digits
        return self.read(format(rounded, "f")) or exact

    def read(self, text: str, unit: str = "") -> Quantity | None:
        """A figure as people type it; in `unit` where none is written, else in the attribute's own."""
        return quantity.read(text, unit or self.unit, difference=self.difference)
