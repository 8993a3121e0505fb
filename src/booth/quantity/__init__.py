"""A number with a unit: read as people type it, convert, write as a language writes it."""

from booth.quantity.converting import convert, envelope, restate
from booth.quantity.figure import Kind, Quantity, System
from booth.quantity.grammar import read
from booth.quantity.numerals import Mark
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
    "parts",
    "read",
    "restate",
    "unit_symbol",
    "write",
]
