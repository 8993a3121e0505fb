"""Sizes for a visitor: everything grows with the screen, type never below 14 and targets never below 64 pixels."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize

from booth.ui.reading.rows import Type

TARGET: Final = 64
_LEAST_TYPE: Final = 14


@dataclass(frozen=True, slots=True)
class Measure:
    """`unit` is 1 on a screen of 1440 × 900."""

    unit: float
    low: bool  # a screen with little height: titles give way to what can be tapped

    @classmethod
    def of(cls, size: QSize) -> "Measure":
        """For a window of this size in pixels."""
        unit = min(size.width() / 1440, size.height() / 900)
        return cls(min(max(unit, 0.6), 2.6), size.height() < 640)

    def type(self, size: float) -> int:
        """A size of type."""
        return max(_LEAST_TYPE, round(size * self.unit))

    def leading(self, size: float) -> int:
        """From one base line to the next, for a size of type."""
        return round(self.type(size) * 1.35)

    def space(self, size: float) -> int:
        """A gap or margin."""
        return round(size * self.unit)

    @property
    def target(self) -> int:
        """Height of what is tapped."""
        return max(TARGET, round(68 * self.unit))

    @property
    def list(self) -> Type:
        """For lists of values."""
        body = self.type(19)
        return Type(body, max(_LEAST_TYPE, round(body * 0.8)), round(body * 1.3), body * 25, 2)
