"""Which figure is the better one, where that can be said at all.

A plain figure is what it says; of a figure with a deviation the nominal counts. Figures of one shape are measured by
what they state: minima and maxima by their limit. Of ranges where more is better the upper end counts, for they say how
far something reaches (temperatures, frequencies); where less is better both ends must be better, for they say how far
something scatters. Figures of different shapes are compared only where no value that they allow could turn the answer:
"≥ 100" is more than 50, but nobody knows whether it is more than 120. What was measured under two different conditions
is not compared.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, TypeVar

from booth.catalog.comparing.sameness import same_text
from booth.catalog.values import Better, Value
from booth.quantity import Kind, Quantity

_T = TypeVar("_T")
_COMPARABLE: Final = frozenset({Kind.NUMBER, Kind.RANGE, Kind.MINIMUM, Kind.MAXIMUM})


@dataclass(frozen=True, slots=True)
class _Span:
    """Where a figure lies; None: without a limit on that side."""

    kind: Kind
    unit: str
    low: Decimal | None
    high: Decimal | None


def at_least_as_good(one: Value, other: Value, better: Better) -> bool:
    """Whether `one` is surely no worse than `other`; false as well where that cannot be said."""
    if one.condition and other.condition and not same_text(one.condition, other.condition):
        return False
    mine, theirs = _span(one.quantity), _span(other.quantity)
    if mine is None or theirs is None or mine.unit != theirs.unit or better is Better.NEITHER:
        return False
    if better is Better.LOWER:
        mine, theirs = _mirrored(mine), _mirrored(theirs)
    if mine.kind is not theirs.kind:
        return mine.low is not None and theirs.high is not None and mine.low >= theirs.high
    if mine.kind is Kind.RANGE and better is Better.LOWER:
        return _reaches(mine.low, theirs.low) and _reaches(mine.high, theirs.high)
    if mine.kind is Kind.MINIMUM:
        return _reaches(mine.low, theirs.low)
    return _reaches(mine.high, theirs.high)


def leaders(items: Sequence[tuple[_T, Value]], better: Better) -> list[tuple[_T, Value]]:
    """Those that are no worse than any other; empty where that can be said of none."""
    return [one for one in items if all(at_least_as_good(one[1], other[1], better) for other in items)]


def _span(figure: Quantity | None) -> _Span | None:
    """What can be compared of a figure; None for sizes, supplies and what is no figure."""
    if figure is None:
        return None
    if figure.kind is Kind.TOLERANCE and figure.numbers:
        return _Span(Kind.NUMBER, figure.unit, figure.numbers[0], figure.numbers[0])
    if figure.kind not in _COMPARABLE:
        return None
    return _Span(figure.kind, figure.unit, figure.low, figure.high)


def _mirrored(span: _Span) -> _Span:
    """The same seen from below, so that less becomes more."""
    turned = {Kind.MINIMUM: Kind.MAXIMUM, Kind.MAXIMUM: Kind.MINIMUM}
    low = None if span.high is None else -span.high
    high = None if span.low is None else -span.low
    return _Span(turned.get(span.kind, span.kind), span.unit, low, high)


def _reaches(mine: Decimal | None, theirs: Decimal | None) -> bool:
    return mine is not None and theirs is not None and mine >= theirs
