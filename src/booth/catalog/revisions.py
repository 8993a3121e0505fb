"""What the history says of a change, and what is sent when one is made: frozen values."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Origin(StrEnum):
    """Where a change came from: a person's own hand, or a file that was read."""

    HAND = "hand"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """One entry of the history."""

    revision: int
    at: datetime
    who: str
    why: str
    size: int = 0  # how many things it changed
    origin: Origin = Origin.HAND


@dataclass(frozen=True, slots=True)
class Changed:
    """Sent after a commit: which things are new, different or gone, by their uids."""

    revision: int
    uids: frozenset[str] = field(default_factory=frozenset[str])
