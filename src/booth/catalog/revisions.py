"""What the history says of a change, and what is sent when one is made: frozen values."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Generic, TypeVar

from booth.catalog.values import EMPTY, Attribute, Category, Exhibitor, Group, Industry, Product, Show, Text

Entity = Show | Exhibitor | Category | Industry | Group | Attribute | Product
T = TypeVar("T", bound=Entity)


class Origin(StrEnum):
    """Where a change came from: a person's own hand, or a file that was read."""

    HAND = "hand"
    IMPORT = "import"


class What(StrEnum):
    """What became of a thing in a change."""

    NEW = "new"
    CHANGED = "changed"
    GONE = "gone"


class Side(StrEnum):
    """Whose of two changes of one field is to hold."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """One entry of the history."""

    revision: int
    at: datetime
    who: str
    why: str
    size: int = 0  # how many things it changed
    origin: Origin = Origin.HAND
    undoes: int = 0  # the revision that it takes back
    undone_by: int = 0  # the revision that took it back, if one did and was not taken back itself
    thinned: bool = False  # what it changed is not known any more


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a thing before and after, as JSON; None where there was nothing."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class ThingChange:
    """What one change set did to one thing."""

    kind: str  # "product", "relations", "exhibitor", "category", "industry", "group", "attribute", "show"
    uid: str
    what: What
    code: str = ""
    name: Text = EMPTY
    fields: tuple[FieldChange, ...] = ()  # of what is new or gone: none


@dataclass(frozen=True, slots=True)
class Gone:
    """A thing that was deleted and can be brought back."""

    kind: str
    uid: str
    code: str
    name: Text
    change: ChangeSet


@dataclass(frozen=True, slots=True)
class User:
    """A thing that refers to another and so keeps it."""

    kind: str
    uid: str
    code: str
    name: Text


@dataclass(frozen=True, slots=True)
class Users:
    """Who refers to a thing: the first of each kind by code, and how many there are in all."""

    first: tuple[User, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class Clash:
    """A field that two people changed differently, as JSON. An empty field stands for the whole thing."""

    field: str
    base: Any
    mine: Any
    theirs: Any


@dataclass(frozen=True, slots=True)
class ThingClash:
    """A thing of which something cannot be put back without a decision: it was changed again since."""

    kind: str
    uid: str
    code: str
    name: Text
    clash: Clash

    @property
    def key(self) -> str:
        """What names it in `decided`."""
        return f"{self.uid}/{self.clash.field}"


@dataclass(frozen=True, slots=True)
class Saved(Generic[T]):
    """The outcome of saving: what the catalogue has now, or what has to be decided first."""

    value: T
    revision: int = 0  # 0: nothing was written
    clashes: tuple[Clash, ...] = ()


@dataclass(frozen=True, slots=True)
class SavedMany:
    """The outcome of saving many things as one change: all or, where something clashes, nothing."""

    revision: int = 0
    clashes: dict[str, tuple[Clash, ...]] = field(default_factory=dict[str, tuple[Clash, ...]])  # by uid


@dataclass(frozen=True, slots=True)
class Undone:
    """The outcome of taking a change back; nothing was written where something has to be decided first."""

    revision: int = 0
    changed: int = 0  # things that are, or would be, different
    kept: int = 0  # things that others need now and that therefore stay
    clashes: tuple[ThingClash, ...] = ()


@dataclass(frozen=True, slots=True)
class Thinned:
    """What goes, or went, with the details of old changes."""

    through: int = 0  # the newest revision that loses its details; 0: none
    sets: int = 0
    things: int = 0
    files: int = 0
    size: int = 0  # bytes of those files


@dataclass(frozen=True, slots=True)
class Weight:
    """How large the history is."""

    sets: int
    things: int
    size: int  # bytes of what can be taken back


@dataclass(frozen=True, slots=True)
class Changed:
    """Sent after a commit: which things are new, different or gone, by their uids."""

    revision: int
    uids: frozenset[str] = field(default_factory=frozenset[str])
