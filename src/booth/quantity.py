"""A number with a unit: read as people type it, convert, write as a language writes it."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from booth.languages import Language

System = Literal["si", "us"]


class Kind(StrEnum):
    """The shape of a figure."""

    NUMBER = "number"  # 3 000 м³/ч
    RANGE = "range"  # 0,5–10 000 Гц
    MINIMUM = "minimum"  # ≥ 100 МОм
    MAXIMUM = "maximum"  # ≤ 850 Па
    TOLERANCE = "tolerance"  # 5,0 пКл/g ± 5 %
    SIZE = "size"  # 1 600 × 2 900 мм
    SUPPLY = "supply"  # 380 V, 3~, 50 Hz


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure that was understood. `unit` is a key of Booth's own list ("m3/h"), empty for none."""

    kind: Kind
    unit: str = ""
    low: Decimal | None = None
    high: Decimal | None = None
    low_open: bool = False  # > rather than ≥
    high_open: bool = False
    numbers: tuple[Decimal, ...] = ()  # SIZE: each side; TOLERANCE: nominal and deviation
    text: str = ""  # SUPPLY and TOLERANCE: what else must be written with it
    base_low: float | None = None  # in the unit's base unit
    base_high: float | None = None


def read(text: str, unit: str = "", *, difference: bool = False) -> Quantity | None:
    """The figure that a text means, or None when it is not one; never raises. `unit` is taken where none is written."""
    raise NotImplementedError


def write(quantity: Quantity, language: Language, *, system: System = "si") -> str:
    """A figure with its unit, as the language writes both."""
    raise NotImplementedError


def parts(quantity: Quantity, language: Language, *, system: System = "si") -> tuple[str, str]:
    """Figure and unit apart, for large key figures."""
    raise NotImplementedError


def convert(quantity: Quantity, unit: str) -> Quantity:
    """The same figure in another unit of the same kind; BoothError("unit_other_kind") otherwise."""
    raise NotImplementedError


def unit_symbol(unit: str, language: Language) -> str:
    """How a language writes a unit of the list."""
    raise NotImplementedError


def find_unit(spelling: str) -> str | None:
    """The key of the unit that a spelling means, in any of the three scripts."""
    raise NotImplementedError


def envelope(quantities: "tuple[Quantity, ...]") -> Quantity:
    """The least figure that holds all of them, as a range."""
    raise NotImplementedError
