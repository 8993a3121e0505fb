"""Doubtful data, found by looking at every product and holding it against its family.

The first look is long work, for a job. What was seen is kept as little more than numbers; after that, only products
that were written since are read again, and only what they are held against is weighed again.
"""

import threading
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final, final

from sqlalchemy import Connection

from booth.catalog import loading, reference
from booth.catalog.reference import Reference
from booth.catalog.trust import spelling
from booth.catalog.trust.doubt import Doubt, Doubtful
from booth.catalog.trust.families import families
from booth.catalog.trust.magnitude import Figures, in_words, sizes
from booth.catalog.trust.reading import Progress, Reading
from booth.catalog.trust.twins import Twins
from booth.catalog.values import Asset, AssetKind, Product
from booth.storage.store import Store

LEAST_DOTS: Final = 200  # an inch, under which a reader sees the pixels
_ORDER: Final = {kind: place for place, kind in enumerate(Doubtful)}
Dots = Callable[[int, int], int]


@dataclass(frozen=True, slots=True)
class _Seen:
    """What is kept of one product: its doubts by itself, and what a person has set aside."""

    uid: str
    category: str  # uid
    accepted: tuple[str, ...]
    doubts: tuple[Doubt, ...]


@final
class Doubts:
    """Keeps what it saw of a store; may be asked from any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._asks: object = None
        self._forget()

    def _forget(self) -> None:
        self._reading, self._figures, self._twins = Reading(), Figures(), Twins()
        self._seen: dict[int, _Seen] = {}

    def find(
        self, dots: Dots, *, progress: Progress | None = None, stop: threading.Event | None = None
    ) -> tuple[Doubt, ...]:
        """Every doubt, by kind, then in the order of the stand; nothing when it was stopped.

        `dots` answers at how many dots an inch a photo of so many pixels (width, height) is printed, always the same
        for the same. What a person has set aside is left out.
        """
        with self._lock, self._store.reading() as connection:  # one moment of it, however long this takes
            known = reference.load(connection)
            self._catch_up(connection, known, dots, progress, stop)
            if stop is not None and stop.is_set():
                return ()
            return self._weigh(connection, known)

    def _catch_up(
        self,
        connection: Connection,
        known: Reference,
        dots: Dots,
        progress: Progress | None,
        stop: threading.Event | None,
    ) -> None:
        asks = {one.uid: (one.type, one.unit, one.difference) for one in known.attributes.all}
        if asks != self._asks:  # what is a figure may be another for every product
            self._forget()
            self._asks = asks
        for row in self._reading.gone(connection):
            self._figures.drop(row)
            self._twins.drop(row)
            del self._seen[row]
        for some in self._reading.written(progress, stop):
            figures = sizes(connection, known, some)
            for row, product in loading.in_words(connection, known, some).items():
                self._figures.put(row, [*figures.get(row, ()), *in_words(row, product)])
                self._twins.put(row, product)
                own = (*spelling.doubts(product), *_blurred(product, dots))
                self._seen[row] = _Seen(product.uid, product.category.uid, product.accepted, own)

    def _weigh(self, connection: Connection, known: Reference) -> tuple[Doubt, ...]:
        load = partial(loading.products, connection, known)
        family = families(known.categories.all, Counter(one.category for one in self._seen.values()))
        family_of = {row: family[one.category] for row, one in self._seen.items()}
        attributes = {one.uid: one for one in known.attributes.all}
        found = [doubt for row in self._reading.order for doubt in self._seen[row].doubts]
        found += (*self._figures.doubts(attributes, family_of, load), *self._twins.doubts(load))
        seen = {one.uid: one for one in self._seen.values()}
        places = {self._seen[row].uid: place for place, row in enumerate(self._reading.order)}
        kept = [doubt for doubt in found if not (aside := seen[doubt.uid].accepted) or doubt.key not in aside]
        return tuple(sorted(kept, key=lambda one: (_ORDER[one.kind], places[one.uid])))


def _blurred(product: Product, dots: Dots) -> Iterator[Doubt]:
    """The product's printed picture, where it is a photo of too few pixels."""
    printed = next((one for one in product.assets if one.kind in (AssetKind.PHOTO, AssetKind.DRAWING)), None)
    if printed is None or printed.media_type == "image/svg+xml" or not printed.width:
        return
    sharp = dots(printed.width, printed.height)
    if sharp < LEAST_DOTS:
        facts = ("dots", str(sharp)), ("least", str(LEAST_DOTS))
        yield Doubt(
            Doubtful.BLURRED, product.uid, product.code, f"assets:{printed.uid}", "", _named(printed), "", facts
        )


def _named(asset: Asset) -> str:
    return f"{asset.file_name}, {asset.width} × {asset.height}"


def mend(product: Product, doubts: Iterable[Doubt]) -> Product | None:
    """A product with these doubts mended, one after the other; None when none of them holds any more."""
    mended: Product | None = None
    for doubt in doubts:
        better = doubt.mend(mended or product) if doubt.mend is not None else None
        mended = better or mended
    return mended


def by_product(doubts: Iterable[Doubt]) -> dict[str, tuple[Doubt, ...]]:
    """Doubts by the uid of their product."""
    found: defaultdict[str, list[Doubt]] = defaultdict(list)
    for doubt in doubts:
        found[doubt.uid].append(doubt)
    return {uid: tuple(held) for uid, held in found.items()}
