"""Certificates that do not outlast the fair, as lists and whole products say it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

import builders
from booth.catalog.asking import Query
from booth.catalog.store import Catalog
from booth.catalog.trust.lapsing import certified_until, lapses, last_needed, short
from booth.catalog.values import Asset, AssetKind, Product, Summary
from stocking import stock

TODAY = date(2026, 11, 1)
LAST = date(2026, 11, 26)
DAY = timedelta(days=1)


def certificates(ends: Sequence[date | None]) -> tuple[Asset, ...]:
    return tuple(builders.certificate(str(n), builders.t("Б"), end) for n, end in enumerate(ends))


def listed(catalog: Catalog, product: Product) -> Summary:
    rows = catalog.search(Query()).rows
    return next(one for one in catalog.products.summaries(rows) if one.uid == product.uid)


@pytest.mark.parametrize(
    ("ends", "expected"),
    [((), None), ((None,), None), ((LAST, None, LAST - DAY), LAST - DAY), ((LAST + DAY,), LAST + DAY)],
)
def test_the_certificate_that_ends_first_counts(ends: Sequence[date | None], expected: date | None) -> None:
    paper = replace(builders.certificate("x", builders.t("Д"), date(2000, 1, 1)), kind=AssetKind.DOCUMENT)
    assert certified_until((paper, *certificates(ends))) == expected


@pytest.mark.parametrize("end", [LAST - DAY, LAST, LAST + DAY, TODAY - DAY])
def test_a_list_marks_a_product_exactly_where_its_page_is_red(end: date) -> None:
    (paper,) = certificates((end,))
    needed = last_needed(builders.show(), TODAY)
    assert needed == LAST
    assert bool(short(end, needed)) == lapses(paper, needed) == (end < LAST)


def test_lists_follow_what_is_written_and_taken_back(bare: Catalog) -> None:
    product = replace(builders.air(), assets=certificates((LAST,)))
    stock(bare, product)
    assert listed(bare, product).certified_until == LAST
    held = bare.products.get(product.uid)
    with bare.change("t", "it was prolonged") as change:
        change.put(replace(held, assets=(replace(held.assets[0], valid_until=LAST + 30 * DAY),)))
    assert listed(bare, product).certified_until == LAST + 30 * DAY
    bare.undo(bare.revision(), "t")
    assert listed(bare, product).certified_until == LAST


def test_another_last_day_of_the_show_needs_nothing_written_anew(bare: Catalog) -> None:
    product = replace(builders.air(), assets=certificates((LAST,)))
    stock(bare, product)
    with bare.change("t", "the show is longer") as change:
        change.put(replace(bare.show(), last_day=LAST + 2 * DAY))
    until = listed(bare, product).certified_until
    assert short(until, last_needed(bare.show(), TODAY)) == LAST
