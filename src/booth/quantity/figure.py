"""A figure that was understood: what kind it is, its numbers, its unit."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Literal

System = Literal["si", "us"]
Mark = Literal["", ",", "."]  # the decimal mark of a text; empty when nothing shows which


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
    """A figure that was understood. `unit` is a key of Booth's own list ("m3/h"), empty for none.

    `low` and `high` are the ends between which it lies: both alike for a number, one of them None for a
    minimum or a maximum, the shortest and longest side of a size, the voltages of a supply. Decimals keep the
    digits that were typed. What `text` holds depends on the kind: "+" for a number, range or limit that is
    written with its plus sign, a fraction as typed ("1/10"), "Ø" for a size that begins with a diameter, the
    unit of a deviation when it is not the figure's own, and a supply's current ("3~ 50Hz").
    """

    kind: Kind
    unit: str = ""
    low: Decimal | None = None
    high: Decimal | None = None
    low_open: bool = False  # > rather than ≥
    high_open: bool = False
    numbers: tuple[Decimal, ...] = ()  # SIZE: sides; TOLERANCE: nominal, deviation; SUPPLY: voltages to choose
    text: str = ""
    base_low: float | None = None  # in the unit's base unit
    base_high: float | None = None
