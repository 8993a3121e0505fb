import threading
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from books import BASE, book, png, tables, with_rows, write_book
from booth.catalog.asking import Order, Query
from booth.catalog.store import Catalog
from booth.catalog.values import AssetKind, Audience, Product, RelationKind, Text
from booth.errors import BoothError
from booth.exchange.files import Folder
from booth.exchange.importing import import_file, read_sheets
from booth.exchange.known import Known
from booth.exchange.report import Findings, Note, Noted, Report
from booth.exchange.rows.sheets import sort_out
from booth.resources import resource


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog.open(tmp_path / "home")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    opened = Catalog.open(tmp_path_factory.mktemp("empty"))
    yield opened
    assert opened.revision() == 0
    opened.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "from outside"
    made.mkdir()
    return made


def bring(catalog: Catalog, folder: Path, sheets: dict[str, list[dict[str, Any]]], **how: Any) -> Report:
    return import_file(catalog, write_book(folder, sheets), who="test", **how)


def product(catalog: Catalog, code: str = "A-1", maker: str = "ACME") -> Product:
    return catalog.products.get(catalog.products.by_code(code, maker))


def only(report: Report, kind: Noted) -> Note:
    notes = report.of_kind(kind)
    assert len(notes) == 1, report.notes
    return notes[0]


def test_a_workbook_becomes_a_catalogue(catalog: Catalog, folder: Path) -> None:
    report = bring(catalog, folder, BASE)
    assert report.notes == ()
    assert (report.count("products").new, report.new) == (3, 2 + 2 + 2 + 1 + 4 + 3)
    unit = product(catalog)
    assert unit.name == Text.of(ru="Установка", en="Unit")
    assert (unit.plinth, unit.category.code, unit.exhibitor.sample) == ("7", "air/small", True)
    assert [one.head.exact("ru") for one in unit.benefits] == ["Тихая", "Маленькая"]
    assert unit.benefits[0].text.exact("en") == "Hardly heard."
    assert [one.code for one in unit.industries] == ["water", "food"]
    assert [(one.kind, one.product.code) for one in unit.relations] == [(RelationKind.ACCESSORY, "A-2")]
    values = {one.attribute.code: one for one in unit.values}
    assert values["flow"].quantity is not None
    assert (values["flow"].quantity.low, values["flow"].as_entered) == (Decimal(3000), "3 000 м³/ч")
    assert values["flow"].condition.exact("en") == "at 20 °C"
    assert values["case"].texts == (Text.of(ru="Сталь", en="Steel"),)
    assert values["wet"].yes is True
    assert [(one.code, len(one.values)) for one in unit.variants] == [("A-1-S", 0), ("A-1-L", 1)]
    photo, paper = unit.assets
    assert (photo.width, photo.height, photo.caption.exact("en")) == (40, 30, "View")
    assert catalog.assets.path(photo).read_bytes() == png()
    assert (paper.kind, paper.number, paper.sha256) == (AssetKind.CERTIFICATE, "N 1", "")
    assert {one.code: one.audience for one in catalog.attributes()}["price"] is Audience.STAFF
    assert product(catalog, "A-1", "BOLT").name.exact("en") == "Same code, other maker"


def test_the_whole_import_is_one_change(catalog: Catalog, folder: Path) -> None:
    report = bring(catalog, folder, BASE)
    assert [one.revision for one in catalog.history()] == [report.revision] == [1]
    assert catalog.history()[0].why == "book.xlsx"


def test_the_same_file_again_changes_nothing(catalog: Catalog, folder: Path) -> None:
    bring(catalog, folder, BASE)
    again = bring(catalog, folder, BASE)
    assert (again.new, again.changed, again.revision) == (0, 0, 0)
    assert again.unchanged == 14
    assert catalog.revision() == 1


def test_a_trial_writes_nothing_and_tells_the_same(catalog: Catalog, folder: Path) -> None:
    trial = bring(catalog, folder, BASE, dry_run=True)
    assert (catalog.revision(), catalog.exhibitors()) == (0, ())
    assert trial.counts == bring(catalog, folder, BASE).counts
    assert trial.dry_run


def test_blank_keeps_and_a_dash_clears(catalog: Catalog, folder: Path) -> None:
    bring(catalog, folder, BASE)
    changed = [{"exhibitor": "ACME", "code": "A-1", "plinth": "-", "name.ru": "", "name.en": "Better unit"}]
    values = [
        {"exhibitor": "ACME", "product": "A-1", "attribute": "flow", "value": "-"},
        {"exhibitor": "ACME", "product": "A-1", "attribute": "case", "value.ru": "-", "value.en": ""},
    ]
    report = bring(catalog, folder, {"products": changed, "values": values})
    assert report.count("products").changed == 1
    unit = product(catalog)
    assert (unit.plinth, unit.name) == ("", Text.of(ru="Установка", en="Better unit"))
    assert unit.category.code == "air/small"
    held = {one.attribute.code: one for one in unit.values}
    assert "flow" not in held
    assert held["case"].texts == (Text.of(en="Steel"),)


def test_a_row_that_vanished_stays(catalog: Catalog, folder: Path) -> None:
    bring(catalog, folder, BASE)
    bring(catalog, folder, with_rows(products=BASE["products"][:1], values=[], assets=[], variants=[]))
    assert len(catalog.search(Query()).rows) == 3
    assert len(product(catalog).values) == 3


def test_rows_decide_the_order_also_when_only_some_come(catalog: Catalog, folder: Path) -> None:
    products = [{"exhibitor": "ACME", "code": f"P{n}", "category": "air", "name.en": f"P{n}"} for n in range(5)]
    bring(catalog, folder, with_rows(products=products, variants=[], values=[], assets=[]))

    def order() -> list[str]:
        rows = catalog.search(Query(order=Order.STAND)).rows
        return [one.code for one in catalog.products.summaries(rows)]

    assert order() == ["P0", "P1", "P2", "P3", "P4"]
    new = {"exhibitor": "ACME", "code": "N", "category": "air", "name.en": "N"}
    bring(catalog, folder, {"products": [products[3], new, products[1]]})
    assert order() == ["P0", "P3", "P2", "P1", "P4", "N"]
    bring(catalog, folder, {"products": [new, *reversed(products)]})
    assert order() == ["N", "P4", "P3", "P2", "P1", "P0"]


def edit(catalog: Catalog, unit: Product) -> None:
    with catalog.change("Anna", "by hand") as change:
        change.put(unit)


def test_what_was_edited_by_hand_is_kept_and_listed(catalog: Catalog, folder: Path) -> None:
    bring(catalog, folder, BASE)
    unit = product(catalog)
    flow = next(one for one in unit.values if one.attribute.code == "flow")
    others = tuple(one for one in unit.values if one is not flow)
    by_hand = replace(flow, as_entered="by hand", quantity=None, texts=(Text.of(en="by hand"),))
    edit(catalog, replace(unit, name=Text.of(ru="Правка", en="Unit"), values=(by_hand, *others)))
    products = [BASE["products"][0] | {"name.en": "New words", "plinth": "8"}, *BASE["products"][1:]]
    report = bring(catalog, folder, with_rows(products=products))
    unit = product(catalog)
    assert unit.name == Text.of(ru="Правка", en="New words")
    assert unit.plinth == "8"
    assert "by hand" in {one.as_entered for one in unit.values}
    kept = report.of_kind(Noted.KEPT_EDIT)
    assert {(one.sheet, one.row, one.column) for one in kept} == {("products", 2, "name.ru"), ("values", 2, "value")}


def test_an_edit_survives_the_import_after_the_next(catalog: Catalog, folder: Path) -> None:
    bring(catalog, folder, BASE)
    edit(catalog, replace(product(catalog), plinth="99"))
    for number in range(3):
        products = [BASE["products"][0] | {"name.en": f"Words {number}"}, *BASE["products"][1:]]
        bring(catalog, folder, with_rows(products=products))
        assert (product(catalog).plinth, product(catalog).name.exact("en")) == ("99", f"Words {number}")


def test_edits_are_replaced_when_told_so(catalog: Catalog, folder: Path) -> None:
    bring(catalog, folder, BASE)
    edit(catalog, replace(product(catalog), plinth="99"))
    report = bring(catalog, folder, BASE, replace_edited=True)
    assert (product(catalog).plinth, report.of_kind(Noted.KEPT_EDIT)) == ("7", ())


def test_a_picture_taken_out_by_hand_stays_out(catalog: Catalog, folder: Path) -> None:
    bring(catalog, folder, BASE)
    edit(catalog, replace(product(catalog), assets=()))
    report = bring(catalog, folder, with_rows(assets=BASE["assets"][:1]))
    assert product(catalog).assets == ()
    assert only(report, Noted.KEPT_EDIT).sheet == "assets"


def test_a_picture_that_changed_takes_the_place_of_the_old(catalog: Catalog, folder: Path) -> None:
    bring(catalog, folder, BASE)
    path = write_book(folder, with_rows(assets=BASE["assets"][:1]))
    (folder / "pictures" / "a.png").write_bytes(png("blue", (20, 10)))
    report = import_file(catalog, path, who="test")
    assert report.count("products").changed == 1
    assert [(one.kind, one.width) for one in product(catalog).assets] == [
        (AssetKind.PHOTO, 20),
        (AssetKind.CERTIFICATE, 0),
    ]


def test_what_is_no_figure_stays_text_and_is_listed(catalog: Catalog, folder: Path) -> None:
    values = [{"exhibitor": "ACME", "product": "A-1", "attribute": "flow", "value": "см. паспорт"}]
    report = bring(catalog, folder, with_rows(values=values))
    assert only(report, Noted.KEPT_TEXT).row == 2
    held = product(catalog).values[0]
    assert (held.quantity, held.texts[0].exact("zh"), held.as_entered) == (None, "см. паспорт", "см. паспорт")


@pytest.mark.parametrize(
    ("sheet", "rows", "place", "reason"),
    [
        ("products", [{"exhibitor": "ACME", "name.en": "x", "category": "air"}], (2, "code"), "code_missing"),
        ("products", [{"exhibitor": "ACNE", "code": "1", "name.en": "x"}], (2, "exhibitor"), "exhibitor_unknown"),
        ("products", [{"exhibitor": "ACME", "code": "1", "name.en": "x"}], (2, "category"), "category_missing"),
        (
            "products",
            [{"exhibitor": "ACME", "code": "1", "name.en": "x", "category": "air/smal"}],
            (2, "category"),
            "category_unknown",
        ),
        ("products", [{"exhibitor": "ACME", "code": "1", "category": "air"}], (2, "name"), "name_missing"),
        ("products", [*BASE["products"], BASE["products"][0]], (5, "code"), "code_twice"),
        ("products", [*BASE["products"][:1], {**BASE["products"][1], "state": "maybe"}], (3, "state"), "not_a_choice"),
        ("categories", [*BASE["categories"], {"code": "sea/deep", "name.en": "x"}], (4, "code"), "category_unknown"),
        ("attributes", [*BASE["attributes"], {"code": "x", "group": "mian"}], (6, "group"), "group_unknown"),
        (
            "attributes",
            [*BASE["attributes"], {"code": "x", "name.en": "x", "group": "main", "unit": "blobs"}],
            (6, "unit"),
            "unit_unknown",
        ),
        ("values", [{**BASE["values"][0], "attribute": "flaw"}], (2, "attribute"), "attribute_unknown"),
        ("values", [{**BASE["values"][0], "product": "A-9"}], (2, "product"), "product_unknown"),
        ("values", [BASE["values"][0], BASE["values"][0]], (3, "attribute"), "value_twice"),
        (
            "values",
            [{"exhibitor": "ACME", "product": "A-1", "variant": "A-1-X", "attribute": "flow", "value": "1"}],
            (2, "variant"),
            "variant_unknown",
        ),
        ("assets", [{**BASE["assets"][1], "valid_until": "tomorrow"}], (2, "valid_until"), "not_a_date"),
        ("exhibitors", [*BASE["exhibitors"], {"code": "C", "colour": "red"}], (4, "colour"), "not_a_colour"),
        ("exhibitors", [*BASE["exhibitors"], {"code": "C", "sample": "maybe"}], (4, "sample"), "not_yes_no"),
    ],
)  # fmt: skip
def test_each_refusal_names_row_column_and_reason(
    empty: Catalog, tmp_path: Path, sheet: str, rows: list[dict[str, Any]], place: tuple[int, str], reason: str
) -> None:
    notes = Findings()
    sheets = sort_out(tables(BASE | {"values": [], "assets": [], "variants": [], sheet: rows}), notes)
    read_sheets(sheets, Known.of(empty, replace_edited=False), notes, Folder(tmp_path))
    found = [(one.sheet, one.row, one.column, one.reason) for one in notes.notes if one.kind is Noted.REFUSED]
    assert (sheet, *place, reason) in found


def test_a_near_match_is_suggested(catalog: Catalog, folder: Path) -> None:
    values = [{"exhibitor": "ACME", "product": "A-1", "attribute": "flaw", "value": "1"}]
    report = bring(catalog, folder, with_rows(values=values))
    assert dict(only(report, Noted.REFUSED).facts) == {"code": "flaw", "near": "flow"}


def test_an_attribute_may_be_called_by_its_name(catalog: Catalog, folder: Path) -> None:
    values = [{"exhibitor": "ACME", "product": "A-1", "attribute": "AIR FLOW", "value": "7"}]
    assert bring(catalog, folder, with_rows(values=values)).notes == ()
    assert product(catalog).values[0].attribute.code == "flow"


def test_a_refused_product_takes_its_values_with_it_and_nothing_else(catalog: Catalog, folder: Path) -> None:
    products = [BASE["products"][0] | {"category": "nowhere"}, *BASE["products"][1:]]
    report = bring(catalog, folder, with_rows(products=products))
    assert len(catalog.search(Query()).rows) == 2
    assert {one.reason for one in report.refused} == {"category_unknown", "product_refused"}


def test_unknown_columns_and_sheets_are_listed_and_passed_over(catalog: Catalog, folder: Path) -> None:
    products = [BASE["products"][0] | {"warehouse": "B7"}, *BASE["products"][1:]]
    report = bring(catalog, folder, with_rows(products=products) | {"Лист3": [{"a": 1}]})
    assert only(report, Noted.UNKNOWN_COLUMN).column == "warehouse"
    assert only(report, Noted.UNKNOWN_SHEET).sheet == "Лист3"
    assert product(catalog).plinth == "7"


def test_headings_are_found_however_they_are_spelled(catalog: Catalog, folder: Path) -> None:
    sheets = {name.upper(): rows for name, rows in BASE.items()}
    sheets["PRODUCTS"] = [{f" {key.upper()} ": text for key, text in one.items()} for one in BASE["products"]]
    assert bring(catalog, folder, sheets).count("products").new == 3


def test_pictures_that_are_missing_broken_or_lie_cost_only_themselves(catalog: Catalog, folder: Path) -> None:
    files = {
        "gone.png": None,
        "broken.png": png()[:60],
        "lies.jpg": png("green"),
        "text.png": b"hello, I am no picture",
        "page.png": b"<html><svg onload='x'></html>",
        "paper.png": resource("sample", "documents", "installation.pdf").read_bytes(),
    }
    write_book(folder, BASE)
    for name, data in files.items():
        if data is not None:
            (folder / "pictures" / name).write_bytes(data)
    assets = [{"exhibitor": "ACME", "product": "A-1", "file": f"pictures/{name}"} for name in files]
    report = bring(catalog, folder, with_rows(assets=assets))
    missing = {one.row for one in report.of_kind(Noted.MISSING_FILE)}
    assert {2, 3, 5, 6, 7} == missing
    assert [one.media_type for one in product(catalog).assets] == ["image/png"]
    assert report.count("products").new == 3
    again = bring(catalog, folder, with_rows(assets=assets))
    assert (again.count("products").changed, again.revision) == (0, 0)
    assert len(again.of_kind(Noted.MISSING_FILE)) == 5


@pytest.mark.parametrize(
    "name", ["../secret.png", "/etc/hostname", "pictures/../../secret.png", "C:\\secret.png", "link/secret.png", "a\0b"]
)
def test_no_file_outside_the_folder_is_opened(catalog: Catalog, folder: Path, name: str) -> None:
    (folder.parent / "secret.png").write_bytes(png())
    (folder / "link").symlink_to(folder.parent)
    assert Folder(folder).find(name) is None


def test_markup_is_only_text(catalog: Catalog, folder: Path) -> None:
    words = "<b>bold</b> & <script>alert(1)</script> {name} %s"
    products = [BASE["products"][0] | {"description.en": words}, *BASE["products"][1:]]
    bring(catalog, folder, with_rows(products=products))
    assert product(catalog).description.exact("en") == words


def test_endless_text_is_cut_and_listed(catalog: Catalog, folder: Path) -> None:
    header = "exhibitor;code;category;name.en;description.en\n"
    bring(catalog, folder, BASE)
    path = folder / "products.csv"
    path.write_text(f"{header}ACME;LONG;air;Long;{'word ' * 40_000}\n", encoding="utf-8")
    report = import_file(catalog, path, who="test")
    assert only(report, Noted.SHORTENED).column == "description.en"
    assert 9_000 < len(product(catalog, "LONG").description.exact("en")) <= 10_000


def test_csv_files_in_a_folder_are_sheets(catalog: Catalog, folder: Path) -> None:
    import csv

    for name, rows in BASE.items():
        keys = list(dict.fromkeys(key for one in rows for key in one))
        with (folder / f"{name}.csv").open("w", encoding="cp1251", errors="replace", newline="") as stream:
            writer = csv.DictWriter(stream, keys, delimiter=";")
            writer.writeheader()
            writer.writerows(rows)
    (folder / "pictures").mkdir()
    (folder / "pictures" / "a.png").write_bytes(png())
    report = import_file(catalog, folder, who="test")
    assert report.count("products").new == 3
    assert product(catalog).name.exact("ru") == "Установка"


@pytest.mark.parametrize("name", ["nothing.xlsx", "table.docx"])
def test_what_is_not_there_or_no_table_is_said(catalog: Catalog, folder: Path, name: str) -> None:
    (folder / "table.docx").write_bytes(b"PK")
    with pytest.raises(BoothError) as caught:
        import_file(catalog, folder / name, who="test")
    assert caught.value.code == {"nothing.xlsx": "file_missing", "table.docx": "file_kind_unknown"}[name]


def test_a_workbook_that_is_not_ours_is_said(catalog: Catalog, folder: Path) -> None:
    (folder / "x.xlsx").write_bytes(book({"Sheet1": [{"a": 1, "b": 2}]}))
    with pytest.raises(BoothError) as caught:
        import_file(catalog, folder / "x.xlsx", who="test")
    assert caught.value.code == "nothing_ours"


def test_stopped_half_way_leaves_nothing(catalog: Catalog, folder: Path) -> None:
    stop = threading.Event()
    steps: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        steps.append((done, total))
        if done == 1:
            stop.set()

    with pytest.raises(BoothError) as caught:
        bring(catalog, folder, BASE, progress=progress, stop=stop)
    assert caught.value.code == "import_stopped"
    assert steps == [(0, 3), (1, 3)]
    assert (catalog.revision(), catalog.exhibitors(), len(catalog.search(Query()).rows)) == (0, (), 0)


def test_progress_reaches_its_end(catalog: Catalog, folder: Path) -> None:
    steps: list[tuple[int, int]] = []
    bring(catalog, folder, BASE, progress=lambda done, total: steps.append((done, total)))
    assert steps[-1] == (3, 3)
