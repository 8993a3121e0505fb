import datetime
import io
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook

from books import BASE, book
from booth.errors import BoothError
from booth.exchange.formats.tables import LONGEST
from booth.exchange.formats.workbook import open_workbook
from booth.languages import LANGUAGES
from booth.untrusted import Child
from booth.words import sentence

SHEET = "xl/worksheets/sheet1.xml"


@pytest.fixture(scope="module")
def child() -> Iterator[Child]:
    with Child(megabytes=1024) as made:
        yield made


def repacked(data: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return made.getvalue()


def with_doctype(name: str, data: bytes) -> bytes:
    laughs = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
    return data.replace(b"<worksheet", laughs + b"<worksheet", 1) if name == SHEET else data


def with_tower(name: str, data: bytes) -> bytes:
    return (
        data.replace(b"</sheetData>", b"<a>" * 50_000 + b"</a>" * 50_000 + b"</sheetData>") if name == SHEET else data
    )


def with_zeros(name: str, data: bytes) -> bytes:
    return data + b" " * 30_000_000 if name == SHEET else data


def cut(name: str, data: bytes) -> bytes:
    return data[: len(data) // 2] if name == SHEET else data


def protected() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 600


GOOD = book(BASE)
BAD = {
    "workbook_old": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000,
    "workbook_protected": protected(),
    "workbook_foreign": b"<html><table><tr><td>1</td></tr></table></html>",
    "workbook_damaged": GOOD[: len(GOOD) // 2],
    "workbook_damaged ": repacked(GOOD, with_doctype),
    "workbook_damaged  ": repacked(GOOD, with_tower),
    "workbook_damaged   ": repacked(GOOD, cut),
    "workbook_too_big": repacked(GOOD, with_zeros),
    "workbook_empty": book({"products": []}),
}


@pytest.mark.parametrize("code", BAD)
def test_each_bad_workbook_has_its_sentence(child: Child, tmp_path: Path, code: str) -> None:
    path = tmp_path / "Прайс 2026.xlsx"
    path.write_bytes(BAD[code])
    with pytest.raises(BoothError) as caught:
        open_workbook(path, child)
    assert caught.value.code == code.strip()
    for spoken in LANGUAGES:
        assert "Прайс 2026.xlsx" in sentence(caught.value, spoken)


def test_no_file_is_said(child: Child, tmp_path: Path) -> None:
    with pytest.raises(BoothError) as caught:
        open_workbook(tmp_path / "gone.xlsx", child)
    assert caught.value.code == "file_missing"


def test_cells_read_as_people_would_type_them(child: Child, tmp_path: Path) -> None:
    made = Workbook()
    page = made.worksheets[0]
    page.title = "products"
    page.append(["code", "number", "whole", "share", "day", "yes", "formula", "long", "odd", "spaces"])
    values = ["0402", 0.1 + 0.2, 3000, 0.05, datetime.datetime(2026, 11, 23), True, "=1+1"]
    page.append([*values, "я" * (LONGEST + 5), "a\u202eb\u200bc", "  two\r\nlines \n"])
    page.cell(2, 4).number_format = "0%"
    made.save(str(tmp_path / "x.xlsx"))
    table = open_workbook(tmp_path / "x.xlsx", child)[0]
    cells = table.rows[0].cells
    assert table.rows[0].number == 2
    assert [cells[name] for name in ("code", "number", "whole", "share", "day", "yes")] == [
        "0402", "0.3", "3000", "5 %", "2026-11-23", "yes",
    ]  # fmt: skip
    assert "formula" not in cells
    assert (len(cells["long"]), table.shortened) == (LONGEST, ((2, "long"),))
    assert (cells["odd"], cells["spaces"]) == ("ab\u200bc", "two\nlines")


def test_rows_far_below_do_not_make_a_million_rows(child: Child, tmp_path: Path) -> None:
    made = Workbook()
    page = made.worksheets[0]
    page.append(["code"])
    page.append(["A"])
    page.cell(1_048_576, 1, "far")
    page.cell(2, 16_384, "wide")
    made.save(str(tmp_path / "x.xlsx"))
    table = open_workbook(tmp_path / "x.xlsx", child)[0]
    assert [row.cells for row in table.rows] == [{"code": "A"}]


def test_rows_that_start_with_a_hash_are_notes(child: Child, tmp_path: Path) -> None:
    rows = [{"code": "# an example"}, {"code": "A"}]
    (tmp_path / "x.xlsx").write_bytes(book({"products": rows}))
    assert [row.cells["code"] for row in open_workbook(tmp_path / "x.xlsx", child)[0].rows] == ["A"]


def test_letters_that_excel_writes_by_number_are_letters(child: Child, tmp_path: Path) -> None:
    rows = [{"code": "A", "name": "two_x000D_\nlines_x0009_ _x005F_x0041_ _xD800_ _x0000_"}]
    (tmp_path / "x.xlsx").write_bytes(book({"products": rows}))
    assert open_workbook(tmp_path / "x.xlsx", child)[0].rows[0].cells["name"] == "two\nlines\t _x0041_"


def test_figures_days_and_ticks_of_every_make(child: Child, tmp_path: Path) -> None:
    """Serial days of both epochs, lengths of time, percents, what is beyond all days, shared and rich texts."""
    made = Workbook()
    page = made.worksheets[0]
    page.append(["whole", "day", "moment", "length", "far", "all", "tick", "big"])
    page.append([1.0, 44000, 44000.5, 1.25, 1e10, 1, False, 1e20])
    for column, shown in ((2, "dd/mm/yyyy"), (3, "yyyy-mm-dd hh:mm"), (4, "[h]:mm"), (5, "yyyy"), (6, "0%")):
        page.cell(2, column).number_format = shown
    made.save(tmp_path / "x.xlsx")
    cells = open_workbook(tmp_path / "x.xlsx", child)[0].rows[0].cells
    assert list(cells.items()) == [
        ("whole", "1"),
        ("day", "2020-06-18"),
        ("moment", "2020-06-18 12:00:00"),
        ("length", "1 day, 6:00:00"),
        ("all", "100 %"),
        ("tick", "no"),
        ("big", "1e+20"),
    ]
    made.epoch = datetime.datetime(1904, 1, 1)
    made.save(tmp_path / "x.xlsx")
    assert open_workbook(tmp_path / "x.xlsx", child)[0].rows[0].cells["day"] == "2024-06-19"


RUNS = b"<r><t>Air </t></r><r><rPr/><t>unit</t></r><rPh sb='0' eb='1'><t>aloud</t></rPh>"
TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"


@pytest.mark.parametrize("shared", [True, False])
def test_words_in_runs_are_words_and_how_they_are_read_is_not(child: Child, tmp_path: Path, shared: bool) -> None:
    def with_runs(name: str, data: bytes) -> bytes:
        if name == SHEET and shared:
            return data.replace(b't="inlineStr"><is><t>ACME</t></is>', b't="s"><v>1</v>')
        if name == SHEET:
            return data.replace(b"<is><t>ACME</t></is>", b"<is>" + RUNS + b"</is>")
        if name == "xl/_rels/workbook.xml.rels":
            told = f'<Relationship Id="x" Type="{TYPE}" Target="sharedStrings.xml"/></Relationships>'
            return data.replace(b"</Relationships>", told.encode())
        return data

    path = tmp_path / "x.xlsx"
    path.write_bytes(repacked(GOOD, with_runs))
    with zipfile.ZipFile(path, "a") as parts:
        parts.writestr("xl/sharedStrings.xml", b"<sst><si><t>not it</t></si><si>" + RUNS + b"</si></sst>")
    assert open_workbook(path, child)[0].rows[0].cells["code"] == "Air unit"
