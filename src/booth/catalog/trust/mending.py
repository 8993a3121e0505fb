"""Mending doubts and setting them aside: each as one change, so that one step takes all of it back."""

import threading
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from booth.catalog.trust.doubt import Doubt
from booth.catalog.trust.doubts import by_product, mend
from booth.catalog.trust.reading import Progress
from booth.catalog.values import Product
from booth.errors import BoothError

if TYPE_CHECKING:
    from booth.catalog.store import Catalog

AT_ONCE: Final = 200


def mend_all(
    catalog: "Catalog",
    doubts: Iterable[Doubt],
    *,
    who: str,
    why: str,
    progress: Progress | None = None,
    stop: threading.Event | None = None,
) -> int:
    """Mend these doubts; answers in how many products. What is no longer as it was when it was doubted stays.

    BoothError "change_stopped" when it was stopped: nothing was written.
    """
    return _each(catalog, doubts, mend, who, why, progress, stop)


def set_aside(catalog: "Catalog", doubts: Iterable[Doubt], *, who: str, why: str) -> int:
    """Remember that these are no doubts, until what stands there is another; answers of how many products."""
    return _each(catalog, doubts, _accepted, who, why, None, None)


def _accepted(product: Product, doubts: tuple[Doubt, ...]) -> Product:
    keys = dict.fromkeys((*product.accepted, *(one.key for one in doubts)))
    return replace(product, accepted=tuple(sorted(keys)))


def _each(
    catalog: "Catalog",
    doubts: Iterable[Doubt],
    write: Callable[[Product, tuple[Doubt, ...]], Product | None],
    who: str,
    why: str,
    progress: Progress | None,
    stop: threading.Event | None,
) -> int:
    held, written = by_product(doubts), 0
    uids = tuple(held)
    # Read while the change is open: nobody else can write in between.
    with catalog.change(who, why) as change:
        for start in range(0, len(uids), AT_ONCE):
            for uid, product in catalog.products.many(uids[start : start + AT_ONCE]).items():
                better = write(product, held[uid])
                if better is not None:
                    change.put(better)
                    written += 1
            if stop is not None and stop.is_set():
                raise BoothError("change_stopped")
            if progress is not None:
                progress(min(start + AT_ONCE, len(uids)), len(uids))
    return written
