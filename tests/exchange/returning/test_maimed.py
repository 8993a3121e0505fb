"""Exported files that were maimed on the way, by accident or on purpose: nothing is lost, nothing else is changed."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from booth.catalog.store import Catalog
from booth.exchange.report import Noted
from booth.exchange.returning.conflicts import Side
from booth.exchange.rows.layout import EXPORT, SHEETS, UID
from returning import Edited, come_back, differing, leave, products, state

OWN = {"exhibitor": "ACME", "code": "A-1"}


def remark(edited: Edited, **cells: Any) -> None:
    """Change what the file says of itself."""
    page = edited.sheet(EXPORT)
    for key, value in cells.items():
        page.cell(2, edited.column(EXPORT, key)).value = value


@pytest.mark.parametrize("sheet", [one.name for one in SHEETS])
def test_a_sheet_taken_out_takes_nothing_out(catalog: Catalog, folder: Path, sheet: str) -> None:
    before = state(catalog)
    edited = leave(catalog, folder)
    del edited._book[sheet]
    report = come_back(catalog, edited)
    assert (differing(before, state(catalog)), report.revision, report.notes) == (set(), 0, ())


@pytest.mark.parametrize("key", ["name.ru", "benefits.en", "category", "code", "exhibitor", "accessories", "plinth"])
def test_a_column_taken_out_takes_nothing_out(catalog: Catalog, folder: Path, key: str) -> None:
    before = state(catalog)
    edited = leave(catalog, folder)
    edited.sheet("products").delete_cols(edited.column("products", key))
    report = come_back(catalog, edited)
    assert (differing(before, state(catalog)), report.revision, report.notes) == (set(), 0, ())


@pytest.mark.parametrize("key", ["value", "value.ru", "condition.en", "product", "attribute", "variant"])
def test_nor_does_a_column_of_values(catalog: Catalog, folder: Path, key: str) -> None:
    before = state(catalog)
    edited = leave(catalog, folder)
    edited.sheet("values").delete_cols(edited.column("values", key))
    report = come_back(catalog, edited)
    assert (differing(before, state(catalog)), report.revision, report.notes) == (set(), 0, ())


def test_without_its_hidden_columns_rows_are_known_by_their_codes(catalog: Catalog, folder: Path) -> None:
    before = state(catalog)
    edited = leave(catalog, folder)
    edited.set("products", OWN, plinth="70")
    for sheet in SHEETS:
        if sheet.name != "show":
            edited.sheet(sheet.name).delete_cols(edited.column(sheet.name, UID))
    report = come_back(catalog, edited)
    changed = {one.uid for one in products(catalog) if one.plinth == "70"}
    assert (len(changed), differing(before, state(catalog)), report.notes) == (1, changed, ())


def test_without_the_hidden_sheet_it_is_any_workbook(catalog: Catalog, folder: Path) -> None:
    edited = leave(catalog, folder)
    del edited._book[EXPORT]
    edited.set("products", OWN, plinth=None, tagline__en="New")
    come_back(catalog, edited)
    (unit,) = [one for one in products(catalog) if one.tagline]
    assert (unit.plinth, unit.tagline.exact("en")) == ("7", "New")


@pytest.mark.parametrize(
    "mark",
    [
        {"revision": "999"},
        {"revision": "nonsense"},
        {"revision": None},
        {"revision": "1e400"},
        {"at": "2020-01-01"},
        {"at": None},
        {"product": "nobody"},
        {"folder": "../../etc"},
        {"folder": None},
    ],
)
def test_what_a_file_says_of_itself_is_not_believed(catalog: Catalog, folder: Path, mark: dict[str, Any]) -> None:
    before = state(catalog)
    edited = leave(catalog, folder)
    remark(edited, **mark)
    come_back(catalog, edited)
    assert differing(before, state(catalog)) == set()


def test_one_uid_for_many_things_makes_many_things(catalog: Catalog, folder: Path, tmp_path: Path) -> None:
    """A file made to break: products, variants and files all claim one uid, in a catalogue that has none of them."""
    edited = leave(catalog, folder)
    for name in ("products", "variants", "assets", "exhibitors", "industries"):
        page = edited.sheet(name)
        for number in range(3, page.max_row + 1):
            page.cell(number, edited.column(name, UID)).value = "f" * 32
    other = Catalog.open(tmp_path / "other")
    report = come_back(other, edited)
    assert report.count("products").new == 3
    assert len({one.uid for one in products(other)}) == 3
    assert come_back(other, edited).count("products").new == 0
    other.close()


@pytest.mark.parametrize("uid", ["x", "'; drop table product", "/" * 300, "../..", "0" * 32, "é" * 32])
def test_a_uid_that_is_none_is_nothing(catalog: Catalog, folder: Path, uid: str) -> None:
    before = state(catalog)
    edited = leave(catalog, folder)
    page = edited.sheet("products")
    for number in range(3, page.max_row + 1):
        page.cell(number, edited.column("products", UID)).value = uid
    come_back(catalog, edited, Side.THEIRS)
    assert differing(before, state(catalog)) == set()


def test_the_same_row_twice_is_refused_once(catalog: Catalog, folder: Path) -> None:
    edited = leave(catalog, folder)
    edited.copy("products", OWN, plinth="70")
    edited.copy("values", {"product": "A-1", "variant": "", "attribute": "flow"}, value="9")
    report = come_back(catalog, edited)
    assert {one.kind for one in report.notes} <= {Noted.REFUSED, Noted.KEPT_TEXT}
    assert len(products(catalog)) == 3


def test_merged_cells_and_formulas_are_blank_or_worked_out(catalog: Catalog, folder: Path) -> None:
    edited = leave(catalog, folder)
    at = edited.row("products", OWN)
    edited.set("products", OWN, plinth="=1+1")
    edited.sheet("products").merge_cells(start_row=at, end_row=at, start_column=1, end_column=2)
    edited.save()
    assert openpyxl.load_workbook(edited.path)["products"].merged_cells.ranges
    come_back(catalog, Edited(edited.path))
    assert len(products(catalog)) == 3
