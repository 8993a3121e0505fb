"""The catalogue: opens the store, answers what the screens ask, and lets changes be made."""

import threading
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, final

from booth.catalog import reference
from booth.catalog.asking import Facets, Found, Matched, Query, Requirement
from booth.catalog.assets import Assets
from booth.catalog.assets import CopySize as CopySize
from booth.catalog.migrations import MIGRATIONS
from booth.catalog.pace import Pace, Progress
from booth.catalog.past import Past
from booth.catalog.products import Products
from booth.catalog.reference import Reference
from booth.catalog.revisions import Changed, Origin, Thinned
from booth.catalog.search import whole
from booth.catalog.taking import Arrival, Incoming, take_in
from booth.catalog.uids import new_uid as new_uid
from booth.catalog.values import (
    Asset,
    Attribute,
    Category,
    Exhibitor,
    Group,
    Industry,
    Show,
)
from booth.errors import BoothError
from booth.storage import identity
from booth.storage.store import Store

if TYPE_CHECKING:
    from datetime import datetime

    # What only writing and the history need is loaded then: a window's start does not wait for it.
    from booth.catalog.change import Change
    from booth.catalog.comparing.comparison import Comparison
    from booth.catalog.cutting import Cut
    from booth.catalog.drafts import Drafts
    from booth.catalog.search.finding import Finder
    from booth.catalog.search.naming import NamedAfter
    from booth.catalog.trust.completeness import Completeness
    from booth.catalog.trust.doubts import Doubts
    from booth.catalog.trust.translations import Translations

APPLICATION_ID = 0x426F_6F43  # "BooC"
FILE = "catalogue.db"
DRAFTS = "drafts"  # a folder beside it
_FEW = 300  # products that are entered into the search index while a store is opened
# No secret: with a key, each page carries a checksum, and damage of one byte is found (docs/decisions).
CHECKSUM_KEY = b"Booth keeps a checksum per page."
Listener = Callable[[Changed], None]


@final
class Catalog(Past):
    """What is exhibited. May be asked from any thread; a change is for one thread at a time."""

    def __init__(self, folder: Path, store: Store, files: Path | None = None) -> None:
        self.folder = folder
        self._store = store
        self._reference: Reference | None = None
        self._listeners: list[Listener] = []
        self.assets = Assets(files or folder)
        self.moment: datetime | None = None  # the past moment of which this is a copy; None: it is the catalogue itself
        self.products = Products(store, self.reference, self.last_reference)
        self._whole = whole.Whole(store, self.reference)

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
            if 0 < catalog.unindexed <= _FEW:
                from booth.catalog.search import building

                building.build(store, catalog.reference)
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
        return self._whole.found(query) if whole.asks_for_all(query) else self.finder.search(query)

    def facets(self, query: Query, *, beside: frozenset[str] = frozenset()) -> Facets:
        """The choices beside a list; each facet's counts hold for the rest of the query.

        `beside`: attributes (uids) that stand there already and stay, even where nothing in view states them.
        """
        return self.finder.facets(query, beside=beside)

    def match(self, requirements: Sequence[Requirement], *, staff: bool = False, most: int = 40) -> Matched:
        """The products that meet a visitor's requirements, then those that nearly do, `most` of them told of."""
        return self.finder.figuring.match(requirements, staff=staff, most=most)

    @property
    def unindexed(self) -> int:
        """How many products cannot be found by words yet."""
        return whole.waiting(self._store)

    def index(self, progress: Progress | None = None, stop: threading.Event | None = None) -> bool:
        """Enter into the search index what is not in it yet, some at a time, and tidy it; whether none is left."""
        from booth.catalog.search import building

        few = 1 if self.unindexed > building.MOST else building.FEW_PIECES
        done = building.build(self._store, self.reference, progress, stop)
        building.gather(self._store, few, stop)
        return done

    def compare(self, uids: Sequence[str], *, staff: bool = True) -> "Comparison":
        """Two to six products, or models of products, side by side; `staff`: with the rows that only staff see.

        BoothError "product_unknown", "compare_few", "compare_many".
        """
        from booth.catalog.comparing import building

        return building.compare(self.products.subjects(uids), staff=staff, revision=self.revision())

    @cached_property
    def finder(self) -> "Finder":
        """What answers words, ticks and figures; see `search.finding`."""
        from booth.catalog.search.finding import Finder

        return Finder(self._store, self.reference, self._whole)

    @cached_property
    def completeness(self) -> "Completeness":
        """What is missing of every product; see `trust.completeness`."""
        from booth.catalog.trust.completeness import Completeness

        return Completeness(self._store, self.reference)

    @cached_property
    def doubts(self) -> "Doubts":
        """What is doubtful in the data; see `trust.doubts`."""
        from booth.catalog.trust.doubts import Doubts

        return Doubts(self._store)

    @cached_property
    def translations(self) -> "Translations":
        """How far each translation can be trusted; see `trust.translations`."""
        from booth.catalog.trust.translations import Translations

        return Translations(self._store)

    @cached_property
    def drafts(self) -> "Drafts":
        """What is typed and not written yet; see `drafts`."""
        from booth.catalog.drafts import Drafts

        return Drafts(self.folder / DRAFTS)

    @property
    def has_drafts(self) -> bool:
        """Whether an earlier run may have left something half typed; asked at each start."""
        return (self.folder / DRAFTS).is_dir()

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

    def take_in(self, source: Path | bytes, file_name: str) -> Asset:
        """Store one file, checked, for a thing that will name it; nothing is written of it before that.

        What nothing names within a day goes with the next sweep. BoothError as `Change.store_asset`.
        """
        (arrival,) = self.take_in_all((Incoming(source, file_name),))
        if arrival.asset is None:
            raise arrival.refusal or BoothError("file_refused", file=file_name)
        return arrival.asset

    def take_in_all(
        self, files: Sequence[Incoming], *, progress: Progress | None = None, stop: threading.Event | None = None
    ) -> tuple[Arrival, ...]:
        """Store many files as `take_in`, one after another; a refused one does not keep the others out."""
        if self.read_only:
            raise BoothError("store_read_only", file=FILE)
        return take_in(self.assets, files, progress, stop)

    def named_after(self, names: Sequence[str]) -> tuple["NamedAfter", ...]:
        """The products that files are named after, by their codes; see `search.naming`."""
        from sqlalchemy import select

        from booth.catalog.bulk import fetch
        from booth.catalog.schema import product
        from booth.catalog.search.naming import named_after

        with self._store.reading() as connection:
            codes = fetch(connection, select(product.c.code, product.c.uid))
        return named_after(names, codes)

    def add_assets(self, assets: Mapping[str, Sequence[Asset]], *, who: str, why: str) -> int:
        """Add files to products (by uid) as one change; answers how many. What a product has already stays out."""
        from booth.catalog.taking import added

        with self.change(who, why) as change:
            products = [added(one, assets[one.uid]) for one in self.products.many(assets).values()]
            for product, _ in products:
                change.put(product)
        return sum(count for _, count in products)

    def recut(self, asset: Asset, cut: "Cut") -> Asset:
        """A photograph turned and cropped, as a new file with all that is said of the old one; see `Assets.recut`."""
        from booth.catalog.assets import reader

        if self.read_only:
            raise BoothError("store_read_only", file=FILE)
        with reader() as child:
            return self.assets.recut(asset, cut, child)

    def as_of(self, revision: int, folder: Path, *, progress: Progress | None = None) -> "Catalog":
        """The whole catalogue as it stood at a revision: a copy in an empty folder, opened for reading."""
        from booth.catalog.history import copying

        return copying.as_of(self, revision, folder, progress)

    def thin(
        self,
        before: "datetime",
        *,
        dry_run: bool = False,
        progress: Progress | None = None,
        stop: threading.Event | None = None,
    ) -> Thinned:
        """Take the details of old changes out, and files that only they named; see `history.thinning`."""
        from booth.catalog.history import thinning

        return thinning.thin(self, before, dry_run, Pace(progress, stop))

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
            known = self._reference
            if known is None or known.revision != reference.revision(connection):
                known = reference.load(connection)
            change = Change(connection, self.assets, child, known)
            yield change
            uids = change.finish(who, why, origin, undoes)
        if uids:
            # Where only products changed, what they refer to is as it was.
            same = change.known() is known
            self._reference = replace(known, revision=change.revision) if same else None
            for listener in tuple(self._listeners):
                listener(Changed(change.revision, uids))
