"""The sample out of Booth, through LibreOffice, and back: nothing is lost, and just what was edited is changed."""

import datetime
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from booth.catalog import translation
from booth.catalog.store import Catalog
from booth.catalog.values import Benefit, Product, Standing, Text
from booth.exchange.export.exporting import export_file
from booth.exchange.importing import import_file
from booth.exchange.report import Report
from booth.exchange.sample import load_sample
from booth.exchange.translating.leaving import write_translation
from office.calc import BOOK, Calc
from returning import Edited, differing, state


@pytest.fixture(scope="module")
def calc(tmp_path_factory: pytest.TempPathFactory) -> Calc:
    return Calc(tmp_path_factory.mktemp("office"))


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog.open(tmp_path / "home")
    load_sample(opened, "test")
    yield opened
    opened.close()


@pytest.fixture
def book(catalog: Catalog, tmp_path: Path) -> Path:
    desk = tmp_path / "desk"
    desk.mkdir()
    return export_file(catalog, desk / "catalogue.xlsx").path


def back(catalog: Catalog, made: Path, book: Path) -> Report:
    """Import what LibreOffice wrote, in the place of what was exported."""
    book.write_bytes(made.read_bytes())
    return import_file(catalog, book, who="office")


def nothing(report: Report) -> bool:
    return (report.new, report.changed, report.revision, report.notes, report.conflicts) == (0, 0, 0, (), ())


def product(catalog: Catalog, code: str) -> Product:
    return catalog.products.get(catalog.products.by_code(code))


def test_saved_again_it_changes_nothing(calc: Calc, catalog: Catalog, book: Path, tmp_path: Path) -> None:
    before = state(catalog)
    report = back(catalog, calc.convert(book, BOOK, tmp_path / "again"), book)
    assert nothing(report), report
    assert (report.count("products").unchanged, differing(before, state(catalog))) == (37, set())


def test_by_way_of_ods_it_changes_nothing(calc: Calc, catalog: Catalog, book: Path, tmp_path: Path) -> None:
    ods = calc.convert(book, "ods", tmp_path / "ods")
    report = back(catalog, calc.convert(ods, BOOK, tmp_path / "again"), book)
    assert nothing(report), report


def test_what_is_typed_before_it_is_saved_again_is_what_changes(
    calc: Calc, catalog: Catalog, book: Path, tmp_path: Path
) -> None:
    before = state(catalog)
    edited = Edited(book)
    edited.set("products", {"code": "ВУ-3000"}, plinth="77", tagline__zh="新的一句话", benefits__ru="Одна | Причина")
    edited.set("variants", {"code": "ВК-М-600"}, name__en="Smallest machine")
    edited.set("values", {"product": "ВУ-3000", "variant": "", "attribute": "air_flow"}, value="3 300 м³/ч")
    report = back(catalog, calc.convert(edited.save(), BOOK, tmp_path / "again"), book)
    unit, small = product(catalog, "ВУ-3000"), product(catalog, "ВК-М")
    assert report.notes == ()
    assert differing(before, state(catalog)) == {unit.uid, small.uid}
    assert (unit.plinth, unit.tagline.exact("zh")) == ("77", "新的一句话")
    assert unit.benefits[0].head.exact("ru") == "Одна"
    assert unit.benefits[0].head.exact("en")
    assert small.variants[0].name.exact("en") == "Smallest machine"
    assert next(one for one in unit.values if one.attribute.code == "air_flow").as_entered == "3 300 м³/ч"


def test_numbers_formulas_and_dates_are_what_libreoffice_makes_of_them(
    calc: Calc, catalog: Catalog, book: Path, tmp_path: Path
) -> None:
    """Numbers, dates and ticks typed over texts, a formula that it works out, a blanked cell."""
    before = state(catalog)
    edited = Edited(book)
    unit = {"code": "ВУ-3000"}
    edited.set("products", unit, plinth=12, tagline__en="Clean air, “all day”", tagline__zh=None)
    flow = {"product": "ВУ-3000", "variant": "", "attribute": "air_flow"}
    edited.set("values", flow, value="=1500*2+0.5")
    edited.set("show", {}, first_day=datetime.date(2027, 3, 1))
    edited.set("attributes", {"code": "air_flow"}, difference=True)
    report = back(catalog, calc.convert(edited.save(), BOOK, tmp_path / "again"), book)
    made = product(catalog, "ВУ-3000")
    asked = next(one for one in catalog.attributes() if one.code == "air_flow")
    assert report.notes == ()
    assert differing(before, state(catalog)) == {made.uid, "show", asked.uid}
    assert (made.plinth, made.tagline.exact("en"), made.tagline.exact("zh")) == ("12", "Clean air, “all day”", "")
    value = next(one for one in made.values if one.attribute.code == "air_flow")
    assert (value.as_entered, value.quantity is not None) == ("3000.5", True)
    assert (catalog.show().first_day, asked.difference) == (datetime.date(2027, 3, 1), True)


def test_ticks_numbers_and_dates_typed_over_the_same_are_no_edits(
    calc: Calc, catalog: Catalog, book: Path, tmp_path: Path
) -> None:
    edited = Edited(book)
    edited.set("show", {}, first_day=catalog.show().first_day)
    edited.every(lambda text: int(text) if text.isascii() and text.isdigit() else text, ["products", "values"])
    edited.every(lambda text: True if text == "yes" else text, ["attributes", "exhibitors"])
    report = back(catalog, calc.convert(edited.save(), BOOK, tmp_path / "again"), book)
    assert nothing(report), report


def test_texts_of_a_translator_survive(calc: Calc, catalog: Catalog, tmp_path: Path) -> None:
    file = tmp_path / "texts.xlsx"
    write_translation(catalog, file, "ru", "zh", only=frozenset(Standing))
    assert nothing(back(catalog, calc.convert(file, BOOK, tmp_path / "again"), file))
    edited = Edited(file)
    uid = product(catalog, "ВУ-3000").uid
    edited.set("translation", {"id": f"{uid}.name@zh"}, target="新装置", state="checked")
    back(catalog, calc.convert(edited.save(), BOOK, tmp_path / "again"), file)
    made = product(catalog, "ВУ-3000")
    assert made.name.exact("zh") == "新装置"
    assert translation.standing(made, "name", "zh") is Standing.CHECKED


def test_texts_that_look_like_formulas_stay_texts(calc: Calc, catalog: Catalog, book: Path, tmp_path: Path) -> None:
    with catalog.change("Anna", "odd") as change:
        odd = Text.of(ru="=1+1", en="-5 to +5", zh="@SUM(A1)")
        change.put(replace(product(catalog, "ВУ-3000"), tagline=odd, plinth="0402", description=Text.of(en="_x0041_")))
    export_file(catalog, book, replace=True)
    assert nothing(back(catalog, calc.convert(book, BOOK, tmp_path / "again"), book))
    assert product(catalog, "ВУ-3000").tagline == odd


CSV = "csv:Text - txt - csv (StarCalc):44,34,76"  # commas, quotes, UTF-8


@pytest.mark.parametrize("kind", ["ods", CSV])
def test_signs_that_mean_something_stay_plain_signs(
    calc: Calc, catalog: Catalog, book: Path, tmp_path: Path, kind: str
) -> None:
    unit = product(catalog, "ВУ-3000")
    odd = {"plinth": "\\-", "accepted": ("spaces:name.ru:ru:0a1b2c",)}
    benefits = (Benefit(Text.of(en="-")), Benefit(Text.of(en="A|B \\| C"), Text.of(en="D | E")))
    with catalog.change("Anna", "odd") as change:
        maker = replace(unit.exhibitor, code="#1", phone="-")
        change.put(maker)
        change.put(replace(unit, exhibitor=maker, code="#-|", benefits=benefits, **odd))
        change.put(replace(catalog.show(), name=Text.of(ru="#1"), hall="-"))
    export_file(catalog, book, replace=True)
    before = state(catalog)
    if kind == CSV:
        _only(book, "products")
        made = calc.convert(book, kind, tmp_path / "csv").rename(book.with_name("products.csv"))
        report = import_file(catalog, made, who="office")
        assert (report.changed, report.count("products").unchanged, report.refused) == (0, 37, ())
    else:
        report = back(catalog, calc.convert(calc.convert(book, kind, tmp_path / kind), BOOK, tmp_path / "again"), book)
        assert nothing(report), report
    assert differing(before, state(catalog)) == set()


def _only(book: Path, sheet: str) -> None:
    """Leave one sheet of a workbook."""
    opened = openpyxl.load_workbook(book)
    for name in opened.sheetnames:
        if name != sheet:
            del opened[name]
    opened.save(book)
