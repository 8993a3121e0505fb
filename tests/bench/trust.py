"""Ten thousand products with thirty values each: how complete they are, from nothing and after one edit."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from tests import synthetic
from tests.bench.measure import Row, function, medians

from booth.catalog.store import Catalog
from booth.catalog.trust.completeness import Completeness
from booth.catalog.values import EMPTY

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
    catalog.close()
