"""What becomes of each value when an attribute is reshaped: frozen values."""

from dataclasses import dataclass
from enum import StrEnum

from booth.catalog.values import Value


class Outcome(StrEnum):
    """What becomes of one value."""

    SAME = "same"  # it says what it said, or the other attribute said it already
    CHANGED = "changed"  # moved, converted, or of another type now
    CLASH = "clash"  # both attributes were answered, differently: this answer goes, the kept one stays
    LEFT = "left"  # a figure that cannot be converted stays as it is
    TEXT = "text"  # not understood as what the attribute takes now: it stays text


WORTH_A_LOOK = (Outcome.CLASH, Outcome.LEFT, Outcome.TEXT)


@dataclass(frozen=True, slots=True)
class Fate:
    """One value of a product, or of one of its variants, before and after."""

    product: str  # uid
    code: str  # the product's
    variant: str  # the variant's code; empty for the product's own value
    outcome: Outcome
    before: Value
    after: Value  # what holds in its place; for a clash the value that was kept


@dataclass(frozen=True, slots=True)
class Reshaped:
    """What a reshaping did, or would do."""

    fates: tuple[Fate, ...]
    revision: int = 0  # 0: a dry run

    def of(self, *outcomes: Outcome) -> tuple[Fate, ...]:
        """The values that fared so."""
        return tuple(fate for fate in self.fates if fate.outcome in outcomes)

    @property
    def products(self) -> int:
        """How many products it reaches."""
        return len({fate.product for fate in self.fates})
