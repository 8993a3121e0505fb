"""Figures as each language writes them, in one line or with figure and unit apart."""

from decimal import Decimal
from typing import Final

from booth.languages import Language
from booth.quantity.converting import american
from booth.quantity.figure import Kind, Quantity, System
from booth.quantity.numerals import GAP, numeral
from booth.quantity.supply import supply_parts
from booth.quantity.units import unit_named

_UNSPACED: Final = ("deg",)  # 45°


def write(quantity: Quantity, language: Language, *, system: System = "si") -> str:
    """A figure with its unit, as the language writes both; "us" turns to American units where there are any.

    "si" leaves every figure in the unit in which it was entered: a thread of 1/2 in stays one.
    """
    figure, symbol = parts(quantity, language, system=system)
    return f"{figure}{'' if not symbol or quantity.unit in _UNSPACED else GAP}{symbol}"


def parts(quantity: Quantity, language: Language, *, system: System = "si") -> tuple[str, str]:
    """Figure and unit apart, for large key figures: ("12 000", "м³/ч"), ("≤ 850", "Па")."""
    if system == "us":
        quantity = american(quantity)
    if quantity.kind is Kind.SUPPLY:
        return supply_parts(quantity, language)
    symbol = _symbol(quantity.unit, language, _counted(quantity))
    if quantity.kind is Kind.TOLERANCE:
        return _tolerance(quantity, language, symbol)
    return _figure(quantity, language), symbol


def _counted(quantity: Quantity) -> Decimal | None:
    """The number that a counted word agrees with: the last one that is written."""
    if quantity.numbers:
        return quantity.numbers[-1]
    return quantity.low if quantity.high is None else quantity.high


def _symbol(key: str, language: Language, number: Decimal | None) -> str:
    unit = unit_named(key)
    return (unit.symbol(language, number) if unit else key).replace(" ", GAP)


def _figure(quantity: Quantity, language: Language) -> str:
    """The numbers of a figure with what joins them."""
    signed = quantity.text == "+"
    low = "" if quantity.low is None else numeral(quantity.low, language, signed=signed)
    high = "" if quantity.high is None else numeral(quantity.high, language, signed=signed)
    match quantity.kind:
        case Kind.RANGE:
            link = "…" if signed or (quantity.low or 0) < 0 else "–"
            return f"{low}{link}{high}"
        case Kind.MINIMUM:
            return f"{'>' if quantity.low_open else '≥'}{GAP}{low}"
        case Kind.MAXIMUM:
            return f"{'<' if quantity.high_open else '≤'}{GAP}{high}"
        case Kind.SIZE:
            sides = f"{GAP}×{GAP}".join(numeral(side, language) for side in quantity.numbers)
            return f"Ø{GAP}{sides}" if quantity.text else sides
        case _:
            return quantity.text if "/" in quantity.text else low


def _tolerance(quantity: Quantity, language: Language, symbol: str) -> tuple[str, str]:
    """A deviation in the figure's own unit stands with the figure, any other behind the unit."""
    written = [numeral(each, language) for each in quantity.numbers]
    if len(written) == 1:
        return f"±{GAP}{written[0]}", symbol
    if not quantity.text:
        return f"{written[0]}{GAP}±{GAP}{written[1]}", symbol
    other = _symbol(quantity.text, language, quantity.numbers[1])
    return written[0], f"{symbol}{GAP}±{GAP}{written[1]}{GAP}{other}".lstrip(GAP)
