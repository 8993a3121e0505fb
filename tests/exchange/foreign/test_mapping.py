from collections.abc import Iterator
from pathlib import Path

import pytest

from books import png
from booth.catalog.asking import Query
from booth.catalog.store import Catalog
from booth.catalog.values import Audience, Product, ValueType
from booth.errors import BoothError
from booth.exchange.foreign.mapped import open_mapped
from booth.exchange.foreign.mapping import find_mapping, read_mapping
from booth.exchange.importing import import_file
from booth.exchange.report import Noted
from booth.languages import LANGUAGES
from booth.quantity import write
from booth.resources import resource
from booth.words import sentence

INVENTREE = resource("mappings", "inventree.toml")
PRODUCTS = """code,name,part_number,description,category,manufacturer,manufacturer_part_number,keywords,sold_by,image
P0001,R_10R_0402_1%,,10R resistor,Electronics / Passives / Resistors,,,resistor smd 0402,,a.png
P0002,R_22K,,22K resistor,Electronics / Passives / Resistors,Würth Elektronik,885,,m,gone.jpg
P0003,Red chair,CH-1,A chair,Furniture,,,,,
P0004,Thing,,,,,,,,
"""
PARAMETERS = """code,parameter,value,unit
P0001,Package,0402,
P0001,Resistance,10,ohms
P0001,Tolerance,1,percent
P0001,Power,1/10,W
P0002,Resistance,22kR,ohms
P0002,Polarized,False,
P0003,Length,2 inches,mm
P0003,Pitch,100 thou,mm
P0003,Color,Red,
P0003,Weight,5,kg
P0003,Shelf,07,
P0003,Legs,4,
P0009,Length,1,mm
"""


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog.open(tmp_path / "home")
    yield opened
    opened.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "export"
    (made / "images").mkdir(parents=True)
    (made / "products.csv").write_text(PRODUCTS, encoding="utf-8")
    (made / "parameters.csv").write_text(PARAMETERS, encoding="utf-8")
    (made / "images" / "a.png").write_bytes(png())
    return made


def product(catalog: Catalog, code: str) -> Product:
    return catalog.products.get(catalog.products.by_code(code))


def test_other_peoples_files_become_products(catalog: Catalog, folder: Path) -> None:
    report = import_file(catalog, folder, mapping="inventree", who="test")
    assert report.count("products").new == 4
    first = product(catalog, "P0001")
    assert (first.name.exact("en"), first.exhibitor.code) == ("R_10R_0402_1%", "INVENTREE")
    assert (first.category.code, first.category.name.exact("zh")) == ("electronics/passives/resistors", "电阻器")
    assert [one.media_type for one in first.assets] == ["image/png"]
    told = {one.attribute.code: one for one in first.values}
    assert told["package"].texts[0].exact("en") == "0402"
    assert told["keywords"].attribute.audience is Audience.STAFF
    figures = {code: write(one.quantity, "en") for code, one in told.items() if one.quantity}
    assert figures == {"resistance": "10\u00a0Ω", "tolerance": "1\u00a0%", "power": "1/10\u00a0W"}
    second = product(catalog, "P0002")
    assert second.exhibitor.name.exact("en") == "Würth Elektronik"
    assert {one.attribute.code: one.yes for one in second.values}["polarized"] is False
    assert product(catalog, "P0003").values
    assert product(catalog, "P0004").category.code == "other"


def test_what_each_parameter_holds_is_found_out(catalog: Catalog, folder: Path) -> None:
    import_file(catalog, folder, mapping="inventree", who="test")
    types = {one.code: (one.type, one.unit) for one in catalog.attributes()}
    assert types["weight"] == (ValueType.QUANTITY, "kg")
    assert types["shelf"] == (ValueType.TEXT, "")
    assert types["legs"] == (ValueType.QUANTITY, "")
    assert types["polarized"] == (ValueType.YES_NO, "")
    chair = {one.attribute.code: one for one in product(catalog, "P0003").values}
    assert chair["color"].texts[0].exact("ru") == "красный"


def test_what_does_not_fit_is_listed(catalog: Catalog, folder: Path) -> None:
    report = import_file(catalog, folder, mapping="inventree", who="test")
    assert [(one.row, dict(one.facts)["text"]) for one in report.of_kind(Noted.KEPT_TEXT)] == [(9, "100 thou mm")] or [
        dict(one.facts)["text"] for one in report.of_kind(Noted.KEPT_TEXT)
    ] == ["100 thou"]
    assert [one.reason for one in report.refused] == ["product_unknown"]
    assert [one.row for one in report.of_kind(Noted.MISSING_FILE)] == [3]


def test_again_changes_nothing(catalog: Catalog, folder: Path) -> None:
    import_file(catalog, folder, mapping="inventree", who="test")
    again = import_file(catalog, folder, mapping=INVENTREE, who="test")
    assert (again.new, again.changed, catalog.revision()) == (0, 0, 1)
    assert len(catalog.search(Query()).rows) == 4


OWN = """
language = "ru"
[files.goods]
file = "товары.csv"
[files.prices]
file = "цены.csv"
[[join]]
from = "prices"
key = "Артикул"
other = "арт"
[product.columns]
code = "Артикул"
name = "Название"
[product.constants]
state = "draft"
[exhibitor]
code = "МЫ"
name = { ru = "Мы", en = "We" }
[value_columns]
"Цена" = "Цена"
[attributes."Цена"]
audience = "staff"
unit = "m"
type = "text"
"""


def test_ones_own_mapping_joins_files_in_old_encodings(catalog: Catalog, tmp_path: Path) -> None:
    folder = tmp_path / "свои"
    folder.mkdir()
    (folder / "товары.csv").write_bytes("Артикул;Название;Склад\nА-1;Насос;7\n".encode("cp1251"))
    (folder / "цены.csv").write_bytes("арт;Цена\nА-1;12 500 ₽\n".encode())
    mappings = tmp_path / "home" / "mappings"
    mappings.mkdir()
    (mappings / "мой.toml").write_text(OWN, encoding="utf-8")
    report = import_file(catalog, folder, mapping="мой", who="test")
    pump = product(catalog, "А-1")
    assert (pump.name.exact("ru"), pump.state, pump.exhibitor.name.exact("en")) == ("Насос", "draft", "We")
    price = pump.values[0]
    assert (price.as_entered, price.attribute.audience) == ("12 500 ₽", Audience.STAFF)
    assert [one.column for one in report.of_kind(Noted.UNKNOWN_COLUMN)] == ["Склад"]


def test_a_missing_mapping_names_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(BoothError) as caught:
        find_mapping("nothing", tmp_path)
    assert (caught.value.code, caught.value.facts["known"]) == ("mapping_unknown", "inventree")


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (("[product.columns]", "[product.colums]"), "product.colums"),
        (('from = "prices"', 'from = "rpices"'), "files.rpices"),
        (('code = "Артикул"', ""), "product.columns.code"),
        (('code = "МЫ"', "code = 7"), "exhibitor.code"),
        (('audience = "staff"', 'audiense = "staff"'), "audiense"),
    ],
)
def test_a_fault_in_a_mapping_is_named(tmp_path: Path, change: tuple[str, str], fault: str) -> None:
    path = tmp_path / "own.toml"
    path.write_text(OWN.replace(*change, 1), encoding="utf-8")
    with pytest.raises(BoothError) as caught:
        read_mapping(path)
    assert caught.value.code == "mapping_broken"
    assert fault in str(caught.value.facts["fault"])


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (("[product.columns]", "[product.columns"), (11, 17)),
        (('type = "text"\n', 'type = """text'), (24, 1)),
    ],
)
def test_a_slip_in_writing_is_told_by_line_and_column(
    tmp_path: Path, change: tuple[str, str], place: tuple[int, int]
) -> None:
    path = tmp_path / "own.toml"
    path.write_text(OWN.replace(*change, 1), encoding="utf-8")
    with pytest.raises(BoothError) as caught:
        read_mapping(path)
    assert (caught.value.code, caught.value.facts["line"], caught.value.facts["column"]) == ("mapping_syntax", *place)
    for language in LANGUAGES:
        assert str(place[0]) in sentence(caught.value, language)


def test_a_column_that_is_not_there_is_named(folder: Path) -> None:
    (folder / "parameters.csv").write_text("code,param,value\nP0001,x,1\n", encoding="utf-8")
    with pytest.raises(BoothError) as caught:
        open_mapped(folder, INVENTREE)
    assert (caught.value.code, caught.value.facts["column"]) == ("mapping_column", "parameter")


def test_a_mapping_does_not_lead_outside_the_folder(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.csv").write_text("code\n1\n", encoding="utf-8")
    path = tmp_path / "own.toml"
    path.write_text(
        INVENTREE.read_text(encoding="utf-8").replace('"products.csv"', '"../secret.csv"'), encoding="utf-8"
    )
    with pytest.raises(BoothError) as caught:
        open_mapped(folder, path)
    assert caught.value.code == "file_missing"
