"""What was changed both in the file and in the catalogue since the file was exported, and who decides."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Side(StrEnum):
    """Whose words hold."""

    OURS = "ours"  # the catalogue's
    THEIRS = "theirs"  # the file's


@dataclass(frozen=True, slots=True)
class Conflict:
    """One cell (or list) that both changed. `column` is empty where the row's thing is gone from the catalogue."""

    sheet: str
    row: int
    column: str
    uid: str  # of the row, as the file's hidden column has it
    code: str  # what people call the thing
    base: str  # when exported
    ours: str
    theirs: str
    decided: Side | None = None  # None: nobody has said, and the catalogue keeps what it has

    @property
    def place(self) -> str:
        """By what a decision about it is kept."""
        return f"{self.sheet}:{self.uid}:{self.column}"


@dataclass(frozen=True, slots=True)
class Decisions:
    """What was decided: for all conflicts at once, or one by one (`Conflict.place` → side), which goes first."""

    all: Side | None = None
    one_by_one: Mapping[str, Side] = field(default_factory=dict[str, Side])

    def on(self, place: str) -> Side | None:
        """Whose words hold at a place; None when nobody has said."""
        return self.one_by_one.get(place, self.all)
