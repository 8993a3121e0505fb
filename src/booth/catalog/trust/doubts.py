"""Doubtful data, found by looking at every product and holding it against its family. Long work: for a job."""

import threading
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from sqlalchemy import Connection, select

from booth.catalog import loading, reference, schema
from booth.catalog.reference import Reference
from booth.catalog.trust import spelling
from booth.catalog.trust.doubt import Doubt, Doubtful
from booth.catalog.trust.families import families
from booth.catalog.trust.magnitude import Figures
from booth.catalog.trust.twins import Twins
from booth.catalog.values import Asset, AssetKind, Product
from booth.storage.store import Store

LEAST_DOTS: Final = 200  # an inch, under which a reader sees the pixels
AT_ONCE: Final = 200
_ORDER: Final = {kind: place for place, kind in enumerate(Doubtful)}
Progress = Callable[[int, int], None]
Dots = Callable[[int, int], int]


def find(
    store: Store, dots: Dots, *, progress: Progress | None = None, stop: threading.Event | None = None
) -> tuple[Doubt, ...]:
    """Every doubt about a catalogue's store, by kind, then in the order of the stand; nothing when it was stopped.

    `dots` answers at how many dots an inch a photo of so many pixels (width, height) is printed. What a person
    has set aside is left out.
    """
    figures, twins, found = Figures(), Twins(), list[Doubt]()
    accepted: dict[str, tuple[str, ...]] = {}
    with store.reading() as connection:  # one moment of it, however long this takes
        known = reference.load(connection)
        family = _families(connection, known)
        for product in all_products(connection, known, progress, stop):
            accepted[product.uid] = product.accepted
            figures.add(product, family[product.category.uid])
            twins.add(product)
            found += (*spelling.doubts(product), *_blurred(product, dots))
    if stop is not None and stop.is_set():
        return ()
    found += (*figures.doubts(), *twins.doubts())
    places = {uid: place for place, uid in enumerate(accepted)}
    kept = [doubt for doubt in found if doubt.key not in accepted[doubt.uid]]
    return tuple(sorted(kept, key=lambda one: (_ORDER[one.kind], places[one.uid])))


def _families(connection: Connection, known: Reference) -> dict[str, str]:
    held = connection.scalars(select(schema.product.c.category_id)).all()
    return families(known.categories.all, Counter(known.categories.by_id[one].uid for one in held))


def all_products(
    connection: Connection, known: Reference, progress: Progress | None, stop: threading.Event | None
) -> Iterator[Product]:
    """Every product, whole, in the order of the stand; ends early when it is stopped."""
    listing = schema.listing.c
    rows = connection.scalars(select(listing.product_id).order_by(listing.by_stand, listing.product_id)).all()
    for start in range(0, len(rows), AT_ONCE):
        if stop is not None and stop.is_set():
            return
        some = rows[start : start + AT_ONCE]
        found = loading.products(connection, known, some)
        yield from (found[row] for row in some)
        if progress is not None:
            progress(min(start + AT_ONCE, len(rows)), len(rows))


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
