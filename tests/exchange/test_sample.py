from collections.abc import Iterator
from pathlib import Path

import pytest

from books import BASE, write_book
from booth.catalog.asking import Query
from booth.catalog.store import Catalog
from booth.catalog.values import Show
from booth.exchange.importing import import_file
from booth.exchange.report import Noted
from booth.exchange.sample import load_sample, remove_sample


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog.open(tmp_path / "home")
    yield opened
    opened.close()


def test_the_sample_comes_whole_and_goes_without_a_trace(catalog: Catalog) -> None:
    report = load_sample(catalog, "test")
    assert report.refused == ()
    assert report.of_kind(Noted.MISSING_FILE) == ()
    assert report.of_kind(Noted.UNKNOWN_COLUMN) == ()
    assert report.count("products").new >= 34
    assert all(one.sample for one in catalog.exhibitors())
    assert len(catalog.exhibitors()) == 3
    assert remove_sample(catalog, "test") == report.count("products").new
    left = (catalog.exhibitors(), catalog.categories(), catalog.attributes(), catalog.groups(), catalog.industries())
    assert left == ((), (), (), (), ())
    assert (catalog.show(), len(catalog.search(Query()).rows)) == (Show(), 0)


def test_what_is_ones_own_stays(catalog: Catalog, tmp_path: Path) -> None:
    rows = [{**row, "sample": "no"} for row in BASE["exhibitors"]]
    import_file(catalog, write_book(tmp_path, BASE | {"exhibitors": rows}), who="test")
    before = (catalog.exhibitors(), catalog.categories(), catalog.attributes(), catalog.industries())
    load_sample(catalog, "test")
    assert {one.code: one.name.exact("en") for one in catalog.categories()}["air"] == "Air"
    remove_sample(catalog, "test")
    assert {one.code for one in catalog.exhibitors()} == {one.code for one in before[0]}
    assert {one.code for one in catalog.categories()} >= {"air", "air/small"}
    assert {one.code for one in catalog.attributes()} >= {one.code for one in before[2]}
    assert len(catalog.search(Query()).rows) == 3
