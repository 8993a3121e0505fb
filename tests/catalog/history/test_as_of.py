"""The catalogue as it was: a copy that opens for looking, with the same pictures."""

from dataclasses import replace
from pathlib import Path

import pytest

import builders
from booth.catalog.asking import Query
from booth.catalog.store import Catalog
from booth.errors import BoothError


def test_the_whole_catalogue_stands_as_it_stood(stocked: Catalog, tmp_path: Path) -> None:
    then = stocked.records_at(1)
    air = stocked.products.get(builders.air().uid)
    stocked.save(replace(air, plinth="99"), air, who="Anna")
    with stocked.change("Anna", "delete") as change:
        change.delete(builders.fire().uid)
    told: list[int] = []
    past = stocked.as_of(1, tmp_path / "past", progress=lambda done, _: told.append(done))
    assert past.read_only
    assert past.records_at(past.revision()) == then
    assert len(past.search(Query()).rows) == 5
    assert past.products.get(air.uid).plinth == air.plinth
    assert past.search(Query(words=builders.fire().code)).rows
    assert told == [0, 1, 2, 3]
    past.close()
    assert len(stocked.search(Query()).rows) == 4


def test_pictures_are_the_same_files(bare: Catalog, tmp_path: Path) -> None:
    with bare.change("Anna", "logo") as change:
        logo = change.store_asset(b"%PDF-1.4\n%%EOF\n", "a.pdf")
        change.put(replace(builders.exhibitor(), logo=logo))
    past = bare.as_of(1, tmp_path / "past")
    held = past.exhibitors()[0].logo
    assert held is not None
    assert past.assets.path(held) == bare.assets.path(logo)
    past.close()


def test_one_product_as_it_stood(stocked: Catalog) -> None:
    air = stocked.products.get(builders.air().uid)
    stocked.save(replace(air, plinth="99"), air, who="Anna")
    assert stocked.product_at(air.uid, 1).plinth == air.plinth
    assert stocked.product_at(air.uid, 2).plinth == "99"
    with pytest.raises(BoothError, match="product_unknown"):
        stocked.product_at(air.uid, 0)
