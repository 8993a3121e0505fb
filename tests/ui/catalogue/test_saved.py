"""Lists that were given a name: written, read again, mended where the catalogue has moved on."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from booth.catalog.asking import Order, Query
from booth.catalog.cells.columns import Column, Field
from booth.catalog.store import Catalog
from booth.errors import BoothError
from booth.ui.catalogue.saved import FILE, SavedList, SavedLists, named, opened
from booth.ui.catalogue.sorting import Sorting

NAMES = ["Водоканалы, до 1 т", "过滤 & 水", "water utilities", "مياه", '"quoted" \\ / 😀']


@pytest.mark.parametrize("name", NAMES)
def test_a_list_comes_back_whatever_its_name_is_written_in(tmp_path: Path, name: str) -> None:
    kept = SavedList(name, Query("вода", order=Order.CODE), "-values:u", "table", "about", {"u": "Mass"})
    SavedLists(tmp_path).keep(kept)
    assert SavedLists(tmp_path).all == (kept,)


def test_the_same_name_gives_way_and_others_are_renamed_and_deleted(tmp_path: Path) -> None:
    lists = SavedLists(tmp_path)
    for name in ("b", "a"):
        lists.keep(SavedList(name, Query()))
    lists.keep(SavedList("b", Query("again")))
    assert [(one.name, one.query.words) for one in SavedLists(tmp_path).all] == [("a", ""), ("b", "again")]
    lists.rename("a", "b")  # taken: nothing happens
    lists.rename("a", "")
    lists.rename("a", "c")
    lists.delete("b")
    assert [one.name for one in SavedLists(tmp_path).all] == ["c"]


def test_a_damaged_file_is_told_and_kept_aside(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("[{", encoding="utf-8")
    lists = SavedLists(tmp_path)
    assert lists.problem is not None
    assert lists.problem.code == "saved_lists_unreadable"
    lists.keep(SavedList("a", Query()))
    assert (tmp_path / f"{FILE}.damaged").read_text(encoding="utf-8") == "[{"
    assert lists.problem is None
    assert [one.name for one in SavedLists(tmp_path).all] == ["a"]


def test_what_is_odd_in_the_file_is_left_out(tmp_path: Path) -> None:
    told = [5, {"name": ""}, {"name": "a", "words": 3, "names": {"u": 5}, "view": "mosaic"}]
    (tmp_path / FILE).write_text(json.dumps(told), encoding="utf-8")
    assert SavedLists(tmp_path).all == (SavedList("a", Query()),)


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    lists = SavedLists(tmp_path / "file" / "folder")
    with pytest.raises(BoothError) as told:
        lists.keep(SavedList("a", Query()))
    assert told.value.code == "file_not_written"
    assert lists.all == ()


def test_a_lone_surrogate_does_no_harm(tmp_path: Path) -> None:
    SavedLists(tmp_path).keep(SavedList("a", Query("\ud800")))
    assert SavedLists(tmp_path).all[0].query.words == "?"


def test_a_list_says_what_is_gone_and_asks_the_rest(sample: Catalog) -> None:
    attribute = next(one for one in sample.attributes() if one.unit == "kg")
    industry = sample.industries()[0]
    query = Query("вода", industries=frozenset((industry.uid,)), ranges=frozenset(((attribute.uid, None, 1000.0),)))
    sorting = Sorting(Column(Field.VALUE, attribute=attribute.uid), falling=True)
    kept = named(query, sorting, sample, "one ton", "table", "")
    usual = Query(language="en", staff=False)
    whole = opened(kept, sample, usual)
    assert (whole.query, whole.sorting, whole.gone) == (replace(query, language="en", staff=False), sorting, ())
    with sample.change("tests", "gone") as change:
        for product in list(
            sample.products.many(sample.products.uid(row) for row in sample.search(Query()).rows).values()
        ):
            change.put(replace(product, industries=()))
        change.delete(industry.uid)
    left = opened(kept, sample, usual)
    assert left.query.industries == frozenset()
    assert (left.query.words, left.query.ranges, left.sorting) == ("вода", query.ranges, sorting)
    assert left.gone == (industry.name.best("ru"),)
