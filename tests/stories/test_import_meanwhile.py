"""The manager imports in a terminal while the window is open: the stand shows it without a restart."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt

from booth.cli import main
from booth.resources import resource
from staff import Staff

_NEW = "Vertical unit, third generation"


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """The sample's workbook with one other name, and one product more."""
    book = load_workbook(resource("sample", "catalogue.xlsx"))
    sheet = book["products"]
    head = [cell.value for cell in sheet[1]]
    rows = {str(row[head.index("code")].value): row for row in sheet.iter_rows(min_row=2)}
    rows["V-1200"][head.index("name.en")].value = _NEW
    copied = [cell.value for cell in rows["V-1200"]]
    copied[head.index("code")] = "V-2400"
    copied[head.index("plinth")] = "8b"
    sheet.append(copied)
    path = tmp_path / "changed.xlsx"
    for name in [name for name in book.sheetnames if name in ("assets", "values", "variants")]:
        del book[name]
    book.save(path)
    return path


def bring(home: Path, workbook: Path) -> None:
    """As in a terminal."""
    assert main(["--home", str(home), "import", str(workbook)]) == 0


def test_the_window_shows_the_change(
    staff: Staff, sample_home: Path, workbook: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    grid = staff.rooms.catalogue.grid
    staff.open("V-1200")
    staff.press(Qt.Key.Key_Escape)
    grid.verticalScrollBar().setValue(200)
    staff.window.selection.toggle(staff.uid("VT-650"))
    bring(sample_home, workbook)
    staff.bot.waitUntil(lambda: len(staff.rooms.catalogue.found.rows) == 38, timeout=5000)
    staff.settle()
    assert "V-2400" in staff.codes()
    assert staff.sees("38 products")
    assert staff.sees(_NEW)
    assert grid.verticalScrollBar().value() == 200
    assert staff.window.selection.uids == (staff.uid("VT-650"),)
    assert "Products: 1 new, 1 changed, 36 unchanged" in capsys.readouterr().out


def test_the_page_in_sight_shows_the_change(staff: Staff, sample_home: Path, workbook: Path) -> None:
    staff.open("V-1200")
    bring(sample_home, workbook)
    staff.bot.waitUntil(lambda: staff.sees(_NEW), timeout=5000)
    assert staff.page.uid == staff.uid("V-1200")


def test_a_product_that_is_gone_leaves_page_list_and_selection(staff: Staff, sample_home: Path) -> None:
    staff.window.selection.toggle(staff.uid("V-1200"))
    staff.open("V-1200")
    assert main(["--home", str(sample_home), "sample", "--remove"]) == 0
    staff.bot.waitUntil(lambda: not staff.rooms.catalogue.found.rows, timeout=5000)
    staff.settle()
    assert staff.rooms.currentWidget() is staff.rooms.catalogue
    assert staff.window.selection.uids == ()
    assert staff.sees("The catalogue is empty")
