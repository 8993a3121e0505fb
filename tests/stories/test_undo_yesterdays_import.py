"""Yesterday's import was wrong, and today some of it was edited: it is taken back all the same, and can come again."""

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt

from booth.catalog.asking import Query
from booth.catalog.store import Catalog
from booth.catalog.values import Product
from booth.exchange.importing import import_file
from booth.resources import resource
from booth.ui.data.history.page import HistoryPage
from staff import Staff, Start

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """The sample's workbook with every plinth renumbered by mistake."""
    book = load_workbook(resource("sample", "catalogue.xlsx"))
    sheet = book["products"]
    head = [cell.value for cell in sheet[1]]
    for number, row in enumerate(sheet.iter_rows(min_row=2), 1):
        code, plinth = row[head.index("code")], row[head.index("plinth")]
        if code.value and not str(row[0].value).startswith("#"):
            plinth.value = f"X{number}"
    for name in [name for name in book.sheetnames if name in ("assets", "values", "variants")]:
        del book[name]
    path = tmp_path / "yesterday.xlsx"
    book.save(path)
    return path


def products(catalog: Catalog) -> dict[str, Product]:
    """All products by code."""
    found = catalog.products.summaries(catalog.search(Query()).rows)
    return {one.code: catalog.products.get(one.uid) for one in found}


@pytest.fixture
def imported(sample_home: Path, workbook: Path) -> dict[str, str]:
    """The import, then today's edits: V-1200 gets another plinth, VT-650 a tagline. The plinths before all that."""
    catalog = Catalog.open(sample_home)
    before = {code: one.plinth for code, one in products(catalog).items()}
    import_file(catalog, workbook, who="Manager")
    now = products(catalog)
    with catalog.change("Anna", "Plinth") as change:
        change.put(replace(now["V-1200"], plinth="7b"))
    with catalog.change("Anna", "Tagline") as change:
        change.put(replace(now["VT-650"], tagline=now["V-1200"].tagline))
    catalog.close()
    return before


def take_back(staff: Staff) -> HistoryPage:
    """Find the import on the page of the history and press the button."""
    staff.press(Qt.Key.Key_2, CTRL)
    staff.rooms.data.open_page("history")
    staff.settle()
    page = staff.rooms.data.page("history")
    assert isinstance(page, HistoryPage)
    page.list.go(2)
    staff.bot.waitUntil(lambda: page.change.differences.fields != ())
    staff.settle()
    assert staff.sees("Import: yesterday.xlsx")
    staff.click(page.change.back)
    return page


def test_the_import_goes_back_around_todays_edits_and_comes_again_after_a_restart(
    start: Start, sample_home: Path, imported: dict[str, str]
) -> None:
    staff = start(sample_home)
    page = take_back(staff)
    whole = page.undoing._whole
    assert whole is not None
    assert whole.isVisible()
    assert "Manager" in whole._facts.text()
    staff.click(whole.go)
    panel = page.undoing._clashes
    assert panel is not None
    (row,) = panel.rows
    assert staff.sees("V-1200")
    assert staff.sees("7b")
    row.theirs.setChecked(True)
    staff.click(panel.go)
    after = products(staff.catalog)
    assert {code: one.plinth for code, one in after.items()} == {**imported, "V-1200": "7b"}
    assert after["VT-650"].tagline == after["V-1200"].tagline
    assert staff.window.banner.sentence.startswith("Taken back: Import: yesterday.xlsx")
    staff.leave()

    again = start(sample_home)
    again.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert again.window.changing is not None
    assert again.window.changing.undoing._whole is not None
    again.press(Qt.Key.Key_Return)
    plinths = {code: one.plinth for code, one in products(again.catalog).items()}
    assert plinths["V-1200"] == "7b"
    assert all(plinth.startswith("X") for code, plinth in plinths.items() if code != "V-1200")
    assert again.window.banner.sentence.startswith("Done again: ")


def test_where_it_is_all_put_back_nothing_of_the_import_is_left(
    start: Start, sample_home: Path, imported: dict[str, str]
) -> None:
    staff = start(sample_home)
    page = take_back(staff)
    staff.press(Qt.Key.Key_Return)
    panel = page.undoing._clashes
    assert panel is not None
    staff.click(panel.all_mine)
    staff.press(Qt.Key.Key_Return, CTRL)
    assert {code: one.plinth for code, one in products(staff.catalog).items()} == imported


def test_leaving_the_question_leaves_everything(start: Start, sample_home: Path, imported: dict[str, str]) -> None:
    staff = start(sample_home)
    before = staff.catalog.revision()
    page = take_back(staff)
    staff.press(Qt.Key.Key_Return)
    staff.press(Qt.Key.Key_Escape)
    assert staff.catalog.revision() == before
    assert not page.undoing.asking
