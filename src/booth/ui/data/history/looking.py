"""What of the history is looked at: worked out beside the window, from what a person typed and chose."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from booth.catalog.asking import Query
from booth.catalog.history.leafing import Entry, Wanted
from booth.catalog.history.saying import SaidField
from booth.catalog.history.telling import Reader
from booth.catalog.revisions import Origin, ThingChange

if TYPE_CHECKING:
    from booth.catalog.store import Catalog


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asks for; empty for all of it."""

    words: str = ""  # of a product
    who: str = ""
    kind: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """The numbers of the changes that are asked for, the newest first, and everybody who ever changed something."""

    wish: Wish = Wish()
    revisions: tuple[int, ...] = ()
    keys: tuple[str, ...] = ()  # the same, as a list names its rows
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Opened:
    """One change with all it did, and its first thing field by field."""

    entry: Entry
    things: tuple[ThingChange, ...] = ()
    fields: tuple[SaidField, ...] = ()


def look(catalog: "Catalog", wish: Wish) -> Look:
    """Find what is asked for; of products also those that were deleted."""
    uids = None
    if wish.words:
        found = catalog.products.summaries(catalog.search(Query(words=wish.words)).holding)
        uids = frozenset(one.uid for one in found) | catalog.gone(wish.words)
    wanted = Wanted(uids, wish.who, wish.kind, Origin(wish.origin) if wish.origin else None)
    revisions = catalog.leaf(wanted)
    return Look(wish, revisions, tuple(map(str, revisions)), catalog.authors())


def open_change(catalog: "Catalog", entry: Entry, reader: Reader) -> Opened:
    """What a change did, its first thing field by field."""
    things = catalog.changes_of(entry.change.revision)
    fields = said(catalog, things[0], entry, reader) if things else ()
    return Opened(entry, things, fields)


def said(catalog: "Catalog", thing: ThingChange, entry: Entry, reader: Reader) -> tuple[SaidField, ...]:
    """What a change did to one thing; nothing where its details were thinned away."""
    return () if entry.change.thinned else catalog.said(thing, entry.change.revision, reader)
