"""One unit for every figure of a row."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from booth import quantity
from booth.catalog.values import Attribute, Value
from booth.errors import BoothError
from booth.quantity import Quantity

_EXACT: Final = 15  # digits before the point that are written out


def common_unit(attribute: Attribute, values: Iterable[Value]) -> str:
    """The unit that every figure can be given in; empty when there is none.

    Where all are in one unit that one; else the attribute's own, else the first that all others can be turned into.
    """
    figures = [value.quantity for value in values if value.quantity is not None]
    units = list(dict.fromkeys(figure.unit for figure in figures))
    if len(units) == 1:
        return units[0]
    candidates = dict.fromkeys(filter(None, (attribute.unit, *units)))
    return next((unit for unit in candidates if figures and _reaches(figures, unit)), "")


def aligned(value: Value, unit: str) -> Value:
    """The value with its figure in this unit, as precise as it was entered; others stay as they are."""
    figure = value.quantity
    if figure is None or not unit or figure.unit == unit:
        return value
    return replace(value, quantity=_tidy(quantity.restate(figure, unit)))


def _reaches(figures: Sequence[Quantity], unit: str) -> bool:
    try:
        return all(figure.unit == unit or quantity.convert(figure, unit).unit == unit for figure in figures)
    except BoothError:
        return False


def _tidy(figure: Quantity) -> Quantity:
    """A converted figure without the noughts that its old unit left behind the point: 2200 W are 2.2 kW."""

    def short(number: Decimal) -> Decimal:
        if number == number.to_integral_value():
            return number.quantize(Decimal(1)) if number.adjusted() < _EXACT else number
        return number.normalize()

    return replace(
        figure,
        low=None if figure.low is None else short(figure.low),
        high=None if figure.high is None else short(figure.high),
        numbers=tuple(short(number) for number in figure.numbers),
    )
