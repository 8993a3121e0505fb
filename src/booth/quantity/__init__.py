"""A number with a unit: read as people type it, convert, write as a language writes it."""

from booth.quantity.converting import convert, envelope, from_base, restate
from booth.quantity.figure import Kind, Mark, Quantity, System
from booth.quantity.units import find_unit, unit_symbol
from booth.quantity.writing import parts, write

__all__ = [
    "Kind",
    "Mark",
    "Quantity",
    "System",
    "convert",
    "envelope",
    "find_unit",
    "from_base",
    "parts",
    "read",
    "restate",
    "unit_symbol",
    "write",
]


def read(text: str, unit: str = "", *, difference: bool = False, decimal: Mark = "") -> Quantity | None:
    """The figure that a text means, or None when it is not one; never raises.

    `unit` (a key or any spelling) is taken where none is written; a written unit of another kind makes the
    text no figure. `difference`: °C means a difference of temperatures. `decimal` is the decimal mark of the
    file that the text comes from: it settles "1,200", which stays text when neither it nor the text does.
    """
    # The window writes figures before its first paint and reads none: the grammar comes when asked for.
    from booth.quantity.grammar import read_figure

    return read_figure(text, unit, difference=difference, decimal=decimal)
