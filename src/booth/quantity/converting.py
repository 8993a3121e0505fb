"""Figures in other units: exactly, or with as many digits as a reader has use for."""

from dataclasses import replace
from decimal import Decimal
from typing import Final

from booth.errors import BoothError
from booth.quantity.figure import Kind, Quantity
from booth.quantity.units import Unit, as_difference, unit_named, wanted

_EXACT: Final = 15  # significant digits that a conversion keeps: what a double holds
_FEWEST: Final = 3  # significant digits of a converted figure on screen and paper
_MOST: Final = 4


def ratio(old: Unit, new: Unit) -> Decimal:
    """How many of the new unit one step of the old one is; where they start counting plays no part."""
    return (old.above * new.below) / (old.below * new.above)


def _moved(value: Decimal, old: Unit, new: Unit) -> Decimal:
    """A number in a new unit, to 15 digits; a shift of the decimal point keeps the digits as typed."""
    factor = ratio(old, new)
    if _is_point_shift(factor) and not old.shift and not new.shift:
        return _written_out(value.scaleb(factor.adjusted()))
    return _tidy((value + old.shift) * factor - new.shift, _EXACT)


def _is_point_shift(factor: Decimal) -> bool:
    return factor == Decimal(1).scaleb(factor.adjusted())


def _exponent(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _written_out(value: Decimal) -> Decimal:
    """A number with its noughts before the point (7E+3 is 7000), unless it is too long for that."""
    return value.quantize(Decimal(1)) if _exponent(value) > 0 and value.adjusted() < _EXACT else value


def _tidy(value: Decimal, digits: int) -> Decimal:
    """Rounded to significant digits, without the noughts that say nothing."""
    return _written_out(_rounded(value, digits).normalize()) if value else Decimal(0)


def _rounded(value: Decimal, digits: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(value.adjusted() - digits + 1))


def _pair(quantity: Quantity, unit: str) -> tuple[Unit, Unit]:
    """The units to go between; BoothError when there is no way."""
    old = unit_named(quantity.unit)
    new = wanted(unit, difference=bool(old) and old.measure == "temperature difference")
    if old is None or new is None or old.measure != new.measure:
        raise BoothError("unit_other_kind", unit=quantity.unit or "—", wanted=unit)
    return old, new


def convert(quantity: Quantity, unit: str) -> Quantity:
    """The same figure in another unit of the same kind, to 15 digits; else BoothError("unit_other_kind")."""
    old, new = _pair(quantity, unit)
    if old is new:
        return quantity
    numbers = tuple(_moved(each, old, new) for each in quantity.numbers)
    if quantity.kind is Kind.TOLERANCE:
        numbers = _deviations(quantity, numbers, old, new)
    return replace(
        quantity,
        unit=new.key,
        low=None if quantity.low is None else _moved(quantity.low, old, new),
        high=None if quantity.high is None else _moved(quantity.high, old, new),
        numbers=numbers,
        text="" if "/" in quantity.text and quantity.kind is Kind.NUMBER else quantity.text,
    )


def _deviations(quantity: Quantity, numbers: tuple[Decimal, ...], old: Unit, new: Unit) -> tuple[Decimal, ...]:
    """A deviation is a difference: it is scaled, never shifted, and stays as it is in a unit of its own."""
    if quantity.text:
        return (numbers[0], *quantity.numbers[1:])
    one, other = (unit_named(as_difference(unit.key)) or unit for unit in (old, new))
    scaled = tuple(_moved(each, one, other) for each in quantity.numbers)
    return scaled if len(numbers) == 1 else (numbers[0], *scaled[1:])


def restate(quantity: Quantity, unit: str) -> Quantity:
    """The figure in another unit with a sensible number of digits: as precise as it was, at most four.

    12 000 m³/h are 7,063 cfm, not 7062.933; 45 °C are 113 °F. A shift of the decimal point changes no digit.
    """
    old, new = _pair(quantity, unit)
    if old is new:
        return quantity
    exact = convert(quantity, unit)

    def sensible(value: Decimal | None, was: Decimal | None) -> Decimal | None:
        return None if value is None or was is None else _sensible(value, was, old, new)

    pairs = zip(exact.numbers, quantity.numbers, strict=True)
    numbers = tuple(_sensible(value, was, old, new) for value, was in pairs)
    if quantity.kind is Kind.TOLERANCE:
        numbers = _sensible_deviation(exact, quantity, numbers)
    return replace(
        exact,
        low=sensible(exact.low, quantity.low),
        high=sensible(exact.high, quantity.high),
        numbers=numbers,
    )


def _sensible(value: Decimal, was: Decimal, old: Unit, new: Unit) -> Decimal:
    """One converted number, rounded as its original was precise."""
    if not value or (_is_point_shift(ratio(old, new)) and not old.shift and not new.shift):
        return value
    if old.measure == "temperature" and value.adjusted() < _EXACT:
        return value.quantize(Decimal(1).scaleb(max(-_MOST, min(_exponent(was), 0))))
    if old.measure.startswith("temperature"):
        return _tidy(value, _MOST)  # nine fifths of a difference: 2 K are 3.6 °F, not 4
    typed = len(was.as_tuple().digits)
    return _written_out(_rounded(value, max(_FEWEST, min(_MOST, typed))))


def _sensible_deviation(exact: Quantity, was: Quantity, numbers: tuple[Decimal, ...]) -> tuple[Decimal, ...]:
    """A deviation keeps its own precision: 20 ± 2 °C are 68 ± 3.6 °F, and ± 5 % stay."""
    if was.text:
        return (numbers[0], *was.numbers[1:])
    deviations = tuple(_tidy(each, _FEWEST) for each in exact.numbers)
    return deviations if len(numbers) == 1 else (numbers[0], *deviations[1:])


def from_base(base: float, unit: str) -> Quantity:
    """A number in the base unit of what a unit measures, as a figure in that unit, to four digits; "" for no unit."""
    known = unit_named(unit)
    value = Decimal(repr(base))
    if known is not None:
        value = value * known.below / known.above - known.shift
    value = _tidy(value, _MOST)
    return Quantity(Kind.NUMBER, unit, value, value, base_low=base, base_high=base)


def american(quantity: Quantity) -> Quantity:
    """The figure as an American reader expects it; what has no American unit (volts, per cent) stays."""
    unit = unit_named(quantity.unit)
    return restate(quantity, unit.us) if unit and unit.us else quantity


def envelope(quantities: tuple[Quantity, ...]) -> Quantity:
    """The least figure that holds all of them: a range, a limit, or the figure itself when all are alike.

    BoothError("figures_differ") when no one figure can: units of other kinds, sizes or supplies that differ,
    a minimum beside a maximum, or nothing at all.
    """
    if not quantities:
        raise BoothError("figures_differ")
    first = quantities[0]
    if all(_alike(each, first) for each in quantities):
        return first
    if any(each.kind in (Kind.SIZE, Kind.SUPPLY) for each in quantities):
        raise BoothError("figures_differ")
    try:
        same = tuple(each if each.unit == first.unit else convert(each, first.unit) for each in quantities)
    except BoothError as refused:
        raise BoothError("figures_differ") from refused
    return _around(same)


def _alike(one: Quantity, other: Quantity) -> bool:
    return replace(one, text="") == replace(other, text="") and one.text.strip("+") == other.text.strip("+")


def _around(same: tuple[Quantity, ...]) -> Quantity:
    """The envelope of different figures in one unit. A nominal counts, its deviation does not."""
    ends = [_ends(each) for each in same]
    lows = [low for low, _ in ends if low is not None]
    highs = [high for _, high in ends if high is not None]
    low = min(lows) if len(lows) == len(ends) else None
    high = max(highs) if len(highs) == len(ends) else None
    if low is None and high is None:
        raise BoothError("figures_differ")
    kind = Kind.MAXIMUM if low is None else Kind.MINIMUM if high is None else Kind.RANGE
    if low is not None and low == high:
        kind = Kind.NUMBER
    signed = any(each.text == "+" for each in same) or (low is not None and high is not None and low < 0 < high)
    unit = unit_named(same[0].unit)
    closed_low = any(each.low == low and not each.low_open for each in same)
    closed_high = any(each.high == high and not each.high_open for each in same)
    return Quantity(
        kind,
        same[0].unit,
        low,
        high,
        low_open=kind is Kind.MINIMUM and not closed_low,
        high_open=kind is Kind.MAXIMUM and not closed_high,
        text="+" if signed else "",
        base_low=None if low is None else unit.base(low) if unit else float(low),
        base_high=None if high is None else unit.base(high) if unit else float(high),
    )


def _ends(quantity: Quantity) -> tuple[Decimal | None, Decimal | None]:
    if quantity.kind is Kind.TOLERANCE and len(quantity.numbers) > 1:
        return quantity.numbers[0], quantity.numbers[0]
    return quantity.low, quantity.high
