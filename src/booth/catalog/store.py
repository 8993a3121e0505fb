"""The catalogue: opens the store, answers what the screens ask, and lets changes be made."""

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, final

from booth.catalog import reference
from booth.catalog.asking import Facets, Found, Query
from booth.catalog.assets import Assets
from booth.catalog.assets import CopySize as CopySize
from booth.catalog.migrations import MIGRATIONS
from booth.catalog.products import Products
from booth.catalog.reference import Reference
from booth.catalog.revisions import Changed, ChangeSet, Gone, Origin, Saved, SavedMany, Side, ThingChange, Undone, User
from booth.catalog.search import finding
from booth.catalog.uids import new_uid as new_uid
from booth.catalog.values import (
    Attribute,
    Category,
    Exhibitor,
    Group,
    Industry,
    Product,
    RelationKind,
    Show,
)
from booth.storage import identity
from booth.storage.store import Store

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    # What only writing and the history need is loaded then: a window's start does not wait for it.
    from booth.catalog.change import Change
    from booth.catalog.revisions import Thinned

APPLICATION_ID = 0x426F_6F43  # "BooC"
FILE = "catalogue.db"
# No secret: with a key, each page carries a checksum, and damage of one byte is found (docs/decisions).
CHECKSUM_KEY = b"Booth keeps a checksum per page."
Listener = Callable[[Changed], None]
Progress = Callable[[int, int], None]
T = TypeVar("T")
E = TypeVar("E", Show, Exhibitor, Category, Industry, Group, Attribute, Product)


@final
class Catalog:
    """What is exhibited. May be asked from any thread; a change is for one thread at a time."""

    def __init__(self, folder: Path, store: Store, files: Path | None = None) -> None:
        self.folder = folder
        self._store = store
        self._reference: Reference | None = None
        self._listeners: list[Listener] = []
        self.assets = Assets(files or folder)
        self.products = Products(store, self.reference, self.last_reference)
        self._finder = finding.Finder(store, self.reference)

    @classmethod
    def open(cls, home: Path, *, read_only: bool = False, files: Path | None = None) -> "Catalog":
        """Open the catalogue of a data folder, or make an empty one where none ever was.

        A folder that cannot be written is opened for reading. `files`: the folder of pictures and documents, where
        it is another catalogue's. BoothError as `Store.open`.
        """
        folder = home / "catalogue"
        path = folder / FILE
        # A store from before the checksums stays as it is, and opens as ever.
        key = None if identity.is_plain(path) else CHECKSUM_KEY
        store = Store.open(path, APPLICATION_ID, MIGRATIONS, key=key, read_only=read_only)
        catalog = cls(folder, store, files)
        if not catalog.read_only and files is None:
            catalog.assets.sweep_unfinished()
        return catalog

    @property
    def read_only(self) -> bool:
        """Whether this catalogue can only be looked at."""
        return self._store.read_only

    @property
    def store(self) -> Store:
        """The store below, for snapshots and for checking that it is whole."""
        return self._store

    def close(self) -> None:
        """Let go of the files."""
        self._store.close()

    def reference(self) -> Reference:
        """What products refer to, read again only when somebody has written since."""
        with self._store.asking() as connection:
            held = self._reference
            if held is not None and held.revision == reference.revision(connection):
                return held
        return self._read_reference()

    def last_reference(self) -> Reference:
        """What products refer to as last read here, for what must be quick; this program's own writing counts."""
        return self._reference or self._read_reference()

    def _read_reference(self) -> Reference:
        with self._store.reading() as connection:
            held = self._reference = reference.load(connection)
        return held

    def revision(self) -> int:
        """The number of the newest change; 0 for a catalogue nobody wrote to."""
        with self._store.reading() as connection:
            return reference.revision(connection)

    def show(self) -> Show:
        """The fair and the stand."""
        return self.reference().show

    def exhibitors(self) -> tuple[Exhibitor, ...]:
        """The makers, in order of position."""
        return self.reference().exhibitors.all

    def categories(self) -> tuple[Category, ...]:
        """The tree of product kinds: each branch before what is below it, colours resolved."""
        return self.reference().categories.all

    def industries(self) -> tuple[Industry, ...]:
        """Who uses the products, in order of position."""
        return self.reference().industries.all

    def groups(self) -> tuple[Group, ...]:
        """The headings over attributes, in order of position."""
        return self.reference().groups.all

    def attributes(self) -> tuple[Attribute, ...]:
        """The questions that products answer, by group and position."""
        return self.reference().attributes.all

    def search(self, query: Query) -> Found:
        """The products that answer a query, in its order."""
        return self._finder.search(query)

    def facets(self, query: Query) -> Facets:
        """The choices beside a list; each facet's counts hold for the rest of the query."""
        return self._finder.facets(query)

    def snapshot(self, why: str) -> Path:
        """A copy of the database as it stands, checked and synced, beside it; BoothError "disk_full"."""
        from booth.storage import snapshots

        return snapshots.take(self._store, why)

    def sweep(self) -> int:
        """Remove files that nothing names any more; answers how many."""
        from booth.catalog.history import thinning

        with self._store.reading() as connection:
            named = thinning.named_files(connection)
        return self.assets.sweep(named)

    # The history: who changed what, and the way back.

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

    def last_change(self, uid: str) -> ChangeSet | None:
        """The change set that last touched a thing."""
        return self._told(lambda listed, asked: listed.last_change(asked, uid))

    def entered(self, uid: str) -> dict[str, ChangeSet]:
        """Who last wrote each field of a thing, and when; "" stands for the fields nobody wrote since it is there."""
        return self._told(lambda listed, asked: listed.entered(asked, uid))

    def deleted(self, limit: int = 500) -> tuple[Gone, ...]:
        """What was deleted and can be brought back, the latest first."""
        return self._told(lambda listed, asked: listed.deleted(asked, limit))

    def users(self, uid: str) -> tuple[User, ...]:
        """What refers to a thing and keeps it from being deleted; of a product, what names it."""
        from booth.catalog import using

        with self._store.reading() as connection:
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

        with self._store.reading() as connection:
            return ask(listed, connection)

    def edited_fields(self) -> dict[str, frozenset[str]]:
        """By uid, the fields people wrote since an import did; see `history.edits`."""
        from booth.catalog.history import edits

        known = self.reference()
        with self._store.reading() as connection:
            return edits.edited_fields(connection, known)

    def brought_by(self, why: str) -> frozenset[str]:
        """The uids of things that change sets with this reason brought in."""
        from booth.catalog.history import edits

        with self._store.reading() as connection:
            return edits.brought_by(connection, why)

    def product_at(self, uid: str, revision: int) -> Product:
        """A product as it stood at a revision, without its relations; BoothError "product_unknown", "undo_needs"."""
        from booth.catalog.history import rewinding

        known = self.reference()
        with self._store.reading() as connection:
            return rewinding.product(connection, known, uid, revision)

    def records_at(self, revision: int) -> dict[tuple[str, str], dict[str, Any]]:
        """The fields of every thing as of a revision, by kind and uid; see `history.fields`."""
        from booth.catalog.history import rewinding

        known = self.reference()
        with self._store.reading() as connection:
            return rewinding.everything(connection, known, revision)

    def as_of(self, revision: int, folder: Path, *, progress: Progress | None = None) -> "Catalog":
        """The whole catalogue as it stood at a revision: a copy in an empty folder, opened for reading."""
        from booth.catalog.history import copying

        return copying.as_of(self, revision, folder, progress)

    # Writing.

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
        self, revision: int, who: str, *, decided: Mapping[str, Side] | None = None, dry_run: bool = False
    ) -> Undone:
        """Take one change set back, by a new change, although later ones exist; see `history.undoing`.

        Taking a taking back back is doing it again. `decided` by `ThingClash.key`.
        """
        from booth.catalog.history import undoing

        return undoing.take_back(self, revision, who, decided or {}, dry_run)

    def bring_back(self, uid: str, who: str) -> int:
        """Put a deleted thing back as it was last; answers the revision. BoothError "reference_unknown"."""
        from booth.catalog.history import undoing

        return undoing.bring_back(self, uid, who)

    def thin(self, before: "datetime", *, dry_run: bool = False) -> "Thinned":
        """Take the details of old changes out, and files that only they named; see `history.thinning`."""
        from booth.catalog.history import thinning

        return thinning.thin(self, before, dry_run)

    def on_changed(self, listener: Listener) -> Callable[[], None]:
        """Be told after each commit, on the writer's thread; call the answer to stop listening."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    @contextmanager
    def change(self, who: str, why: str, origin: Origin = Origin.HAND, undoes: int = 0) -> Generator["Change"]:
        """One transaction, one revision: all of it is written, or nothing when anything is raised inside.

        Before an import into a catalogue that holds something, a snapshot of it is taken. `undoes`: the revision that
        this change takes back.
        """
        from booth.catalog.change import Change, reader

        if origin is Origin.IMPORT and self.revision():
            self.snapshot("import")
        with reader() as child, self._store.writing() as connection:
            change = Change(connection, self.assets, child)
            yield change
            uids = change.finish(who, why, origin, undoes)
        if uids:
            self._reference = None
            for listener in tuple(self._listeners):
                listener(Changed(change.revision, uids))
