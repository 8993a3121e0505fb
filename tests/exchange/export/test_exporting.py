import threading
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from books import png
from booth.catalog.store import Catalog
from booth.catalog.values import Asset, AssetKind, Product, Text
from booth.errors import BoothError
from booth.exchange.export.exporting import export_file
from booth.exchange.export.originals import file_name, folder_name, places
from booth.exchange.export.selection import AT_ONCE, wholes
from booth.exchange.importing import import_file
from booth.exchange.looks import MOST_LETTERS
from booth.exchange.rows.layout import EXPORT, README, SHEETS, STATES, UID
from returning import Edited

OWN = {"exhibitor": "ACME", "code": "A-1"}


def product(catalog: Catalog, code: str = "A-1") -> Product:
    return catalog.products.get(catalog.products.by_code(code, "ACME"))


def test_every_sheet_is_there_and_explains_itself(catalog: Catalog, tmp_path: Path) -> None:
    export_file(catalog, tmp_path / "out.xlsx")
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert book.sheetnames == [README, *(sheet.name for sheet in SHEETS), STATES, EXPORT]
    for sheet in SHEETS:
        page = book[sheet.name]
        assert tuple(cell.value for cell in page[1]) == (*sheet.headings(), UID)
        assert page.column_dimensions[page.cell(1, len(sheet.headings()) + 1).column_letter].hidden
        assert page.cell(2, 1).value.startswith("# ")
    assert book[EXPORT].sheet_state == "hidden"
    assert [cell.value for cell in book[EXPORT][2]][:1] == [str(catalog.revision())]


def test_cells_are_texts_that_stay_texts(catalog: Catalog, tmp_path: Path) -> None:
    odd = Text.of(ru="=1+1", en="+5", zh="@SUM(A1)")
    with catalog.change("Anna", "odd") as change:
        change.put(replace(product(catalog), tagline=odd, plinth="0402", description=Text.of(en="-\u0007x\u202e")))
    export_file(catalog, tmp_path / "out.xlsx")
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    for page in book.worksheets:
        for row in page.iter_rows():
            assert {cell.data_type for cell in row} <= {"s", "inlineStr", "n"}  # n: blank
            assert all(cell.value is None for cell in row if cell.data_type == "n")
    page = Edited(tmp_path / "out.xlsx")
    at = page.row("products", OWN)
    cell = page.sheet("products").cell(at, page.column("products", "tagline.ru"))
    assert (cell.value, cell.quotePrefix, cell.number_format) == ("=1+1", True, "@")
    assert page.get("products", OWN, "plinth") == "0402"
    assert page.get("products", OWN, "description.en") == "-x\u202e"


def test_a_text_without_end_is_cut_where_excel_cuts_it(catalog: Catalog, tmp_path: Path) -> None:
    with catalog.change("Anna", "long") as change:
        change.put(replace(product(catalog), description=Text.of(en="x" * 40_000)))
    export_file(catalog, tmp_path / "out.xlsx")
    assert len(Edited(tmp_path / "out.xlsx").get("products", OWN, "description.en")) == MOST_LETTERS
    assert import_file(catalog, tmp_path / "out.xlsx", who="x").revision == 0


def test_files_lie_in_a_folder_by_exhibitor_and_product(catalog: Catalog, tmp_path: Path) -> None:
    done = export_file(catalog, tmp_path / "out.xlsx")
    assert (done.products, done.files, done.lost) == (3, 1, ())
    lying = tmp_path / "out files" / "ACME" / "A-1" / "a.png"
    assert lying.read_bytes() == png()
    assert Edited(tmp_path / "out.xlsx").get("assets", {"kind": "photo"}, "file") == "out files/ACME/A-1/a.png"
    lying.write_bytes(png("blue"))
    export_file(catalog, tmp_path / "out.xlsx", replace=True)
    assert lying.read_bytes() == png()


def test_a_file_the_catalogue_has_lost_is_told(catalog: Catalog, tmp_path: Path) -> None:
    catalog.assets.path(product(catalog).assets[0]).unlink()
    assert export_file(catalog, tmp_path / "out.xlsx").lost == ("a.png",)


def test_nothing_is_overwritten_unasked(catalog: Catalog, tmp_path: Path) -> None:
    (tmp_path / "out.xlsx").write_bytes(b"an evening's work")
    with pytest.raises(BoothError, match="file_exists"):
        export_file(catalog, tmp_path / "out.xlsx")
    assert (tmp_path / "out.xlsx").read_bytes() == b"an evening's work"


def test_stopped_half_way_it_leaves_what_was_there(catalog: Catalog, tmp_path: Path) -> None:
    (tmp_path / "out.xlsx").write_bytes(b"before")
    stop = threading.Event()
    steps: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        steps.append((done, total))
        if done == 2:
            stop.set()

    with pytest.raises(BoothError) as caught:
        export_file(catalog, tmp_path / "out.xlsx", replace=True, progress=progress, stop=stop)
    assert caught.value.code == "export_stopped"
    assert steps[0] == (0, 3)
    assert (tmp_path / "out.xlsx").read_bytes() == b"before"
    assert not (tmp_path / "out files").exists() or not list((tmp_path / "out files").rglob("*"))
    assert [one.name for one in tmp_path.iterdir() if "part" in one.name] == []


def test_progress_reaches_its_end(catalog: Catalog, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    export_file(catalog, tmp_path / "out.xlsx", progress=lambda done, total: steps.append((done, total)))
    assert steps[-1] == (3, 3)


def test_a_folder_that_is_not_there_is_said(catalog: Catalog, tmp_path: Path) -> None:
    with pytest.raises(BoothError, match="file_not_written"):
        export_file(catalog, tmp_path / "no such folder" / "out.xlsx", with_files=False)


def test_products_are_never_read_more_than_500_at_once(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    many = catalog.products.many

    def counted(uids: list[str]) -> dict[str, Product]:
        asked.append(len(uids))
        return many(uids)

    monkeypatch.setattr(catalog.products, "many", counted)
    uid = product(catalog).uid
    list(wholes(catalog, [uid] * (2 * AT_ONCE + 1)))
    assert asked == [AT_ONCE, AT_ONCE, 1]


@pytest.mark.parametrize(
    ("code", "name"),
    [("A-1", "A-1"), ("A/1", "A_1~uid123"), ("CON", "CON~uid123"), ("a.", "a~uid123"), ("ВУ-3000", "ВУ-3000")],
)
def test_a_code_becomes_a_folder_on_every_system(code: str, name: str) -> None:
    assert folder_name(code, "some-uid123") == name


def test_codes_that_differ_only_by_capitals_share_no_folder() -> None:
    assert folder_name("a-1", "1" * 32, alone=False) != folder_name("A-1", "2" * 32, alone=False).lower()


@pytest.mark.parametrize(
    ("name", "kept"), [("a.png", "a.png"), ("a:b?.png", "a_b_.png"), ("nul.txt", "_nul.txt"), ("...", "file")]
)
def test_a_files_name_is_one_everywhere(name: str, kept: str) -> None:
    assert file_name(name) == kept


def test_two_files_of_one_name_lie_apart() -> None:
    one, two = (Asset(uid, AssetKind.PHOTO, "ab", "image/png", name) for uid, name in (("1", "a.png"), ("2", "A.png")))
    certificate = Asset("3", AssetKind.CERTIFICATE, "", "", "", number="N")
    assert places("x", (one, two, certificate)) == {"1": "x/a.png", "2": "x/2/A.png"}
