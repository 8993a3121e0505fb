"""Ten thousand products with thirty values each: how complete they are, what is doubtful and what untranslated.

Each from nothing, and after one edit.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from tests import synthetic
from tests.bench.measure import Row, function, medians

from booth.catalog.store import Catalog
from booth.catalog.trust.completeness import Completeness
from booth.catalog.trust.doubts import Doubts
from booth.catalog.trust.translations import Translations, Wanted
from booth.catalog.values import EMPTY, Product

K = TypeVar("K")
PRODUCTS, VALUES = 10_000, 30


def rows(folder: Path) -> Iterator[Row]:
    """The lines of the table about completeness."""
    catalog = Catalog.open(folder)
    synthetic.fill(catalog, PRODUCTS, VALUES)
    kept = Completeness(catalog.store, catalog.reference)
    one = catalog.products.get(kept.read()[0].uid)

    def cold() -> None:
        if len(Completeness(catalog.store, catalog.reference).read()) != PRODUCTS:
            raise SystemExit("not every product was looked at")

    (taken,) = medians(function(cold), times=5)
    yield Row("completeness of 10,000 products", taken, None, 1.0)
    edits: list[float] = []
    for place in range(5):
        with catalog.change("bench", "an edit") as change:
            change.put(replace(one, tagline=one.tagline if place % 2 else EMPTY))
        edits.append(function(kept.read)())
    yield Row("the same after one edit", sorted(edits)[len(edits) // 2], None, 0.1)
    yield from kept_up(catalog, one, "doubts", lambda: Doubts(catalog.store), lambda kept: kept.find(dots))
    translations = partial(Translations, catalog.store)
    yield from kept_up(catalog, one, "translations", translations, lambda kept: kept.find(Wanted()))
    catalog.close()


def dots(width: int, height: int) -> int:
    """As sharp as a sheet can show."""
    return 300


def kept_up(
    catalog: Catalog, one: Product, name: str, make: Callable[[], K], look: Callable[[K], object]
) -> Iterator[Row]:
    """The first look of something that is kept up, and one after each of five edits."""
    kept = make()
    yield Row(f"{name} of 10,000 products, the first look", function(partial(look, kept))(), None, 6.0)
    edits: list[float] = []
    for place in range(5):
        values = one.values[place + 1 :]
        with catalog.change("bench", "an edit") as change:
            change.put(replace(one, tagline=one.tagline if place % 2 else EMPTY, values=values))
        edits.append(function(partial(look, kept))())
    yield Row("the same after one edit", sorted(edits)[len(edits) // 2], None, 0.2)
