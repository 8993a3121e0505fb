"""The catalogue's doors to its history: who changed what, saving with what others wrote merged in, and the way back."""

import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, TypeVar

from booth.catalog.pace import Pace, Progress
from booth.catalog.reference import Reference
from booth.catalog.revisions import (
    ChangeSet,
    Entity,
    Gone,
    Origin,
    Saved,
    SavedMany,
    Side,
    ThingChange,
    ThingClash,
    Undone,
    Users,
    Weight,
)
from booth.catalog.values import Product, RelationKind
from booth.storage.store import Store

# What only writing and the history need is loaded then: a window's start does not wait for it.
if TYPE_CHECKING:
    from sqlalchemy import Connection

    from booth.catalog.change import Change
    from booth.catalog.history.leafing import Entry, Wanted
    from booth.catalog.history.saying import SaidField
    from booth.catalog.history.telling import Reader, SaidClash

T = TypeVar("T")
E = TypeVar("E", bound=Entity)


class Past(ABC):
    """What a catalogue can tell of its history and do with it."""

    @property
    @abstractmethod
    def store(self) -> Store:
        """The store below."""

    @abstractmethod
    def reference(self) -> Reference:
        """What products refer to."""

    @abstractmethod
    def change(
        self, who: str, why: str, origin: Origin = Origin.HAND, undoes: int = 0
    ) -> "AbstractContextManager[Change]":
        """Open a change set."""

    def history(
        self, limit: int = 100, *, before: int = 0, uid: str = "", who: str = "", kind: str = ""
    ) -> tuple[ChangeSet, ...]:
        """Change sets, the newest first: older than `before`, of one thing, by one person, of one kind of thing."""
        return self._told(lambda listed, asked: listed.sets(asked, limit, before, uid, who, kind))

    def authors(self) -> tuple[str, ...]:
        """Everybody who ever changed something."""
        return self._told(lambda listed, asked: listed.authors(asked))

    def changes_of(self, revision: int) -> tuple[ThingChange, ...]:
        """What one change set did, thing by thing, field by field."""
        return self._told(lambda listed, asked: listed.things(asked, revision))

    def leaf(self, wanted: "Wanted") -> tuple[int, ...]:
        """The numbers of the change sets that are asked for, the newest first; `entries` tells of some of them."""
        from booth.catalog.history import leafing

        with self.store.reading() as connection:
            return leafing.revisions(connection, wanted)

    def entries(self, revisions: Sequence[int]) -> "tuple[Entry, ...]":
        """These change sets, with the first things that each changed."""
        from booth.catalog.history import leafing

        with self.store.reading() as connection:
            return leafing.entries(connection, revisions)

    def gone(self, words: str) -> frozenset[str]:
        """The uids of deleted products whose code or name holds these words."""
        from booth.catalog.history import leafing

        with self.store.reading() as connection:
            return leafing.gone(connection, words)

    def said(self, thing: ThingChange, revision: int, reader: "Reader") -> "tuple[SaidField, ...]":
        """What a change set did to one thing, field by field in words; BoothError "history_thinned"."""
        from booth.catalog.history import telling

        known = self.reference()
        with self.store.reading() as connection:
            return telling.changed(connection, known, thing, revision, reader)

    def compared(self, uid: str, earlier: int, later: int, reader: "Reader") -> "tuple[SaidField, ...]":
        """How a product differs between two revisions, in words; BoothError "history_thinned"."""
        from booth.catalog.history import telling

        known = self.reference()
        with self.store.reading() as connection:
            return telling.compared(connection, known, uid, earlier, later, reader)

    def said_clashes(self, clashes: Sequence[ThingClash], reader: "Reader") -> "tuple[SaidClash, ...]":
        """What has to be decided before a change is taken back, in words."""
        from booth.catalog.history import telling

        known = self.reference()
        with self.store.reading() as connection:
            return telling.clashing(connection, known, clashes, reader)

    def weight(self) -> Weight:
        """How large the history is."""
        from booth.catalog.history import thinning

        with self.store.reading() as connection:
            return thinning.weigh(connection)

    def last_change(self, uid: str) -> ChangeSet | None:
        """The change set that last touched a thing."""
        return self._told(lambda listed, asked: listed.last_change(asked, uid))

    def entered(self, uid: str) -> dict[str, ChangeSet]:
        """Who last wrote each field of a thing, and when; "" stands for the fields nobody wrote since it is there."""
        return self._told(lambda listed, asked: listed.entered(asked, uid))

    def deleted(self, limit: int = 500) -> tuple[Gone, ...]:
        """What was deleted and can be brought back, the latest first."""
        return self._told(lambda listed, asked: listed.deleted(asked, limit))

    def users(self, uid: str) -> Users:
        """What refers to a thing and keeps it from being deleted; of a product, what names it."""
        from booth.catalog import using

        with self.store.reading() as connection:
            return using.users(connection, uid)

    def next_undo(self) -> ChangeSet | None:
        """What would be taken back next; None when there is nothing."""
        return self._told(lambda listed, asked: listed.next_undo(asked))

    def next_redo(self) -> ChangeSet | None:
        """The taking back that would itself be taken back next; None when something was changed since."""
        return self._told(lambda listed, asked: listed.next_redo(asked))

    def edited_by_hand(self) -> frozenset[str]:
        """The uids of all things whose last change was made by a person and not by an import."""
        return self._told(lambda listed, asked: listed.edited_by_hand(asked))

    def _told(self, ask: Callable[[Any, "Connection"], T]) -> T:
        from booth.catalog.history import listed

        with self.store.reading() as connection:
            return ask(listed, connection)

    def edited_fields(self) -> dict[str, frozenset[str]]:
        """By uid, the fields people wrote since an import did; see `history.edits`."""
        from booth.catalog.history import edits

        known = self.reference()
        with self.store.reading() as connection:
            return edits.edited_fields(connection, known)

    def brought_by(self, why: str) -> frozenset[str]:
        """The uids of things that change sets with this reason brought in."""
        from booth.catalog.history import edits

        with self.store.reading() as connection:
            return edits.brought_by(connection, why)

    def product_at(self, uid: str, revision: int) -> Product:
        """A product as it stood at a revision, without its relations; BoothError "product_unknown", "undo_needs"."""
        from booth.catalog.history import rewinding

        known = self.reference()
        with self.store.reading() as connection:
            return rewinding.product(connection, known, uid, revision)

    def records_at(self, revision: int) -> dict[tuple[str, str], dict[str, Any]]:
        """The fields of every thing as of a revision, by kind and uid; see `history.fields`."""
        from booth.catalog.history import rewinding

        known = self.reference()
        with self.store.reading() as connection:
            return rewinding.everything(connection, known, revision)

    def save(
        self,
        mine: E,
        base: E | None,
        *,
        who: str,
        why: str = "",
        decided: Mapping[str, Side] | None = None,
        relations: Iterable[tuple[RelationKind, str]] | None = None,
    ) -> Saved[E]:
        """Write one thing as somebody edited it, with what others wrote since `base` was read merged in.

        `base` None: it is new. Where both changed a field and `decided` does not say whose holds, nothing is
        written and the clashes are answered. `relations` of a product are written with it.
        """
        from booth.catalog.history import saving

        return saving.Session(self).save(mine, base, who, why, decided or {}, relations)

    def save_many(self, pairs: Sequence[tuple[E, E | None]], *, who: str, why: str = "") -> SavedMany:
        """Write many things as one change; where anything clashes with what others wrote, nothing."""
        from booth.catalog.history import saving

        return saving.Session(self).save_many(pairs, who, why)

    def undo(
        self,
        revision: int,
        who: str,
        *,
        decided: Mapping[str, Side] | None = None,
        dry_run: bool = False,
        progress: Progress | None = None,
        stop: threading.Event | None = None,
    ) -> Undone:
        """Take one change set back, by a new change, although later ones exist; see `history.undoing`.

        Taking a taking back back is doing it again. `decided` by `ThingClash.key`.
        """
        from booth.catalog.history import undoing

        return undoing.take_back(self, revision, who, decided or {}, dry_run, Pace(progress, stop))

    def bring_back(self, uid: str, who: str) -> int:
        """Put a deleted thing back as it was last; answers the revision. BoothError "unknown_reference"."""
        return self.bring_all_back((uid,), who)

    def bring_all_back(
        self,
        uids: Iterable[str],
        who: str,
        *,
        progress: Progress | None = None,
        stop: threading.Event | None = None,
    ) -> int:
        """Put deleted things back as one change. BoothError "unknown_reference", "change_stopped"."""
        from booth.catalog.history import undoing

        return undoing.bring_back(self, uids, who, Pace(progress, stop))
