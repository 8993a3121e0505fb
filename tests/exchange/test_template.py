from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from books import BASE, png
from booth.catalog.store import Catalog
from booth.errors import BoothError
from booth.exchange.formats.workbook import open_workbook
from booth.exchange.importing import import_file
from booth.exchange.looks import explained, put
from booth.exchange.rows.layout import README, SHEETS, Holds
from booth.exchange.template import write_template
from booth.languages import LANGUAGES


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "Каталог.xlsx"
    write_template(path)
    return path


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog.open(tmp_path / "home")
    yield opened
    opened.close()


def test_every_sheet_and_column_is_there_and_explained(template: Path) -> None:
    book = openpyxl.load_workbook(template)
    assert book.sheetnames == [README, *(sheet.name for sheet in SHEETS)]
    for sheet in SHEETS:
        page = book[sheet.name]
        assert tuple(cell.value for cell in page[1]) == sheet.headings()
        assert page.freeze_panes is not None
        for key, cell in zip(sheet.headings(), page[2], strict=True):
            for spoken in LANGUAGES:
                assert explained(sheet, key, spoken) in cell.value


def test_lists_of_answers_are_offered(template: Path) -> None:
    book = openpyxl.load_workbook(template)
    for sheet in SHEETS:
        wanted = sum(one.holds in (Holds.CHOICE, Holds.YES_NO, Holds.REFERENCE) for one in sheet.columns)
        assert len(book[sheet.name].data_validations.dataValidation) == wanted
    offered = book["attributes"].data_validations.dataValidation
    assert '"quantity,text,yes_no,choice,several"' in {one.formula1 for one in offered}


def test_an_empty_template_says_so(catalog: Catalog, template: Path) -> None:
    with pytest.raises(BoothError) as caught:
        import_file(catalog, template, who="test")
    assert caught.value.code == "workbook_empty"


def test_a_template_that_was_filled_in_is_a_catalogue(catalog: Catalog, template: Path, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(template)
    for name, rows in BASE.items():
        page = book[name]
        columns = {cell.value: cell.column for cell in page[1]}
        for number, row in enumerate(rows, start=4):
            for key, text in row.items():
                page.cell(number, columns[key], text)
    filled = tmp_path / "filled.xlsx"
    book.save(filled)
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "a.png").write_bytes(png())
    report = import_file(catalog, filled, who="test")
    assert (report.notes, report.count("products").new) == ((), 3)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", '=HYPERLINK("http://x")'])
def test_no_cell_starts_a_formula(tmp_path: Path, text: str) -> None:
    book = openpyxl.Workbook()
    put(book.worksheets[0].cell(1, 1), text)
    book.worksheets[0].cell(2, 1, "row")
    book.save(tmp_path / "x.xlsx")
    cell = openpyxl.load_workbook(tmp_path / "x.xlsx").worksheets[0].cell(1, 1)
    assert (cell.data_type, cell.value, cell.quotePrefix) == ("s", text, True)
    assert open_workbook(tmp_path / "x.xlsx")[0].columns == (text.strip(),)


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(BoothError):
        write_template(tmp_path / "no" / "such" / "folder.xlsx")


def test_a_workbook_that_is_there_already_is_never_overwritten_unasked(tmp_path: Path) -> None:
    path = tmp_path / "products.xlsx"
    path.write_bytes(b"an evening's work")
    with pytest.raises(BoothError, match="file_exists"):
        write_template(path)
    assert path.read_bytes() == b"an evening's work"
    write_template(path, replace=True)
    assert path.read_bytes()[:2] == b"PK"
