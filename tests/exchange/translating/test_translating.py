"""Out to the translator and back, as a workbook and as XLIFF."""

from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol
from xml.etree import ElementTree as Xml

import openpyxl
import pytest
from defusedxml.ElementTree import parse

from booth.brochure.lengths import NAME, ROOMS
from booth.catalog import translation
from booth.catalog.store import Catalog
from booth.catalog.values import Product, Standing, Text
from booth.errors import BoothError
from booth.exchange.importing import import_file
from booth.exchange.report import Noted, Report
from booth.exchange.returning.conflicts import Decisions, Side
from booth.exchange.translating.leaving import write_translation
from booth.exchange.translating.xliff import CORE, SIZES

C = f"{{{CORE}}}"
STATES = {"checked": "reviewed", "draft": "translated"}


def unit(catalog: Catalog, code: str = "A-1") -> Product:
    return catalog.products.get(catalog.products.by_code(code, "ACME"))


class File(Protocol):
    """A translator's file in the translator's hands."""

    path: Path

    def translate(self, key: str, text: str, state: str = "") -> None: ...
    def texts(self) -> dict[str, tuple[str, str, str]]: ...


class Book:
    def __init__(self, path: Path) -> None:
        self.path = path

    def _rows(self, page: Any) -> dict[str, tuple[Any, ...]]:
        heads = [cell.value for cell in page[1]]
        self.at = {head: heads.index(head) for head in heads}
        return {row[self.at["id"]].value.partition("@")[0]: row for row in page.iter_rows(min_row=3)}

    def translate(self, key: str, text: str, state: str = "") -> None:
        book = openpyxl.load_workbook(self.path)
        row = self._rows(book["translation"])[key]
        row[self.at["target"]].value = text or row[self.at["target"]].value
        if state:
            row[self.at["state"]].value = state
        book.save(self.path)

    def texts(self) -> dict[str, tuple[str, str, str]]:
        rows = self._rows(openpyxl.load_workbook(self.path)["translation"])
        keys = ("source", "target", "state")
        return {key: tuple(row[self.at[name]].value or "" for name in keys) for key, row in rows.items()}


class Xliff:
    def __init__(self, path: Path) -> None:
        self.path = path

    def _unit(self, whole: Xml.Element, key: str) -> Xml.Element:
        return next(one for one in whole.iter(f"{C}unit") if one.get("id") == key)

    def translate(self, key: str, text: str, state: str = "") -> None:
        tree = parse(self.path)
        segment = self._unit(tree.getroot(), key).find(f"{C}segment")
        assert segment is not None
        target = segment.find(f"{C}target")
        target = Xml.SubElement(segment, f"{C}target") if target is None else target
        target.text = text or target.text
        segment.attrib.pop("subState", None)
        segment.set("state", STATES.get(state, "translated"))
        tree.write(self.path, "utf-8")

    def texts(self) -> dict[str, tuple[str, str, str]]:
        found: dict[str, tuple[str, str, str]] = {}
        back = {
            ("initial", ""): "missing",
            ("initial", "booth:stale"): "stale",
            ("translated", "booth:machine"): "machine",
            ("translated", ""): "draft",
            ("reviewed", ""): "checked",
        }
        for one in parse(self.path).getroot().iter(f"{C}unit"):
            (segment,) = one.findall(f"{C}segment")
            said = (segment.findtext(f"{C}source") or "", segment.findtext(f"{C}target") or "")
            state = back[segment.get("state", ""), segment.get("subState", "")]
            found[one.get("id", "")] = (*said, state)
        return found


@pytest.fixture(params=[("texts.xlsx", Book), ("texts.xlf", Xliff)], ids=["xlsx", "xlf"])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> File:
    name, kind = request.param
    made: File = kind(tmp_path / name)
    return made


def leave(catalog: Catalog, file: File, only: frozenset[Standing] | None = None, **how: Any) -> int:
    states = {} if only is None else {"only": only}
    return write_translation(catalog, file.path, "ru", "zh", replace=True, rooms=ROOMS, **states, **how)


def back(catalog: Catalog, file: File, side: Side | None = None, **how: Any) -> Report:
    return import_file(catalog, file.path, who="Li", decisions=Decisions(side), **how)


def test_what_is_missing_leaves_with_its_source(catalog: Catalog, file: File) -> None:
    count = leave(catalog, file)
    held = file.texts()
    uid = unit(catalog).uid
    assert (len(held), held[f"{uid}.name"]) == (count, ("Установка", "", "missing"))
    assert held[f"{uid}.benefits.0.text"] == ("Почти не слышна.", "", "missing")
    case = next(one.uid for one in catalog.attributes() if one.code == "case")
    assert held[f"{uid}.values.{case}.0"] == ("Сталь", "", "missing")
    assert all(source for source, _, _ in held.values())


def test_untouched_it_changes_nothing(catalog: Catalog, file: File) -> None:
    leave(catalog, file, frozenset(Standing))
    report = back(catalog, file)
    assert (report.revision, report.changed, report.notes, report.conflicts) == (0, 0, (), ())


@pytest.mark.parametrize(("state", "standing"), [("", Standing.DRAFT), ("checked", Standing.CHECKED)])
def test_a_translation_comes_back_with_its_state(catalog: Catalog, file: File, state: str, standing: Standing) -> None:
    leave(catalog, file)
    uid = unit(catalog).uid
    file.translate(f"{uid}.name", "装置", state)
    file.translate(f"{uid}.benefits.1.head", "小巧")
    report = back(catalog, file)
    made = unit(catalog)
    assert (made.name, made.benefits[1].head.exact("zh")) == (Text.of(ru="Установка", en="Unit", zh="装置"), "小巧")
    assert translation.standing(made, "name", "zh") is standing
    assert (report.count("translation").changed, report.notes, report.conflicts) == (2, (), ())
    assert [one.who for one in made.marks] == (["Li"] if state else [])
    assert leave(catalog, file) == report.count("translation").unchanged


def test_a_trial_writes_nothing(catalog: Catalog, file: File) -> None:
    leave(catalog, file)
    file.translate(f"{unit(catalog).uid}.name", "装置")
    assert back(catalog, file, dry_run=True).count("translation").changed == 1
    assert unit(catalog).name.exact("zh") == ""


def test_only_a_state_may_be_changed(catalog: Catalog, file: File) -> None:
    with catalog.change("robot", "machine") as change:
        product = translation.with_text(unit(catalog), "name", "zh", "单元")
        change.put(product)
    with catalog.change("robot", "machine") as change:
        change.put(translation.marked(unit(catalog), "name", "zh", Standing.MACHINE, "robot"))
    leave(catalog, file)
    key = f"{unit(catalog).uid}.name"
    assert file.texts()[key] == ("Установка", "单元", "machine")
    assert back(catalog, file).revision == 0
    file.translate(key, "", "checked")
    back(catalog, file)
    assert translation.standing(unit(catalog), "name", "zh") is Standing.CHECKED


def test_a_source_changed_meanwhile_makes_it_stale(catalog: Catalog, file: File) -> None:
    leave(catalog, file)
    uid = unit(catalog).uid
    with catalog.change("Anna", "better") as change:
        change.put(replace(unit(catalog), name=Text.of(ru="Новая установка", en="Unit")))
    file.translate(f"{uid}.name", "装置", "checked")
    report = back(catalog, file)
    assert [one.kind for one in report.notes] == [Noted.STALE]
    assert unit(catalog).name.exact("zh") == "装置"
    assert translation.standing(unit(catalog), "name", "zh") is Standing.STALE
    leave(catalog, file)
    assert file.texts()[f"{uid}.name"] == ("Новая установка", "装置", "stale")
    file.translate(f"{uid}.name", "新装置")
    back(catalog, file)
    assert translation.standing(unit(catalog), "name", "zh") is Standing.DRAFT


@pytest.mark.parametrize(("side", "said"), [(None, "单元"), (Side.OURS, "单元"), (Side.THEIRS, "装置")])
def test_a_translation_written_here_meanwhile_is_a_conflict(
    catalog: Catalog, file: File, side: Side | None, said: str
) -> None:
    leave(catalog, file)
    uid = unit(catalog).uid
    with catalog.change("Anna", "mine") as change:
        change.put(translation.with_text(unit(catalog), "name", "zh", "单元"))
    file.translate(f"{uid}.name", "装置")
    report = back(catalog, file, side)
    assert unit(catalog).name.exact("zh") == said
    assert [(one.ours, one.theirs) for one in report.conflicts] == [("单元", "装置")]


def test_what_is_gone_is_listed(catalog: Catalog, file: File) -> None:
    leave(catalog, file)
    product = unit(catalog)
    file.translate(f"{product.uid}.name", "装置")
    file.translate(f"{product.uid}.benefits.1.head", "小巧")
    with catalog.change("Anna", "fewer") as change:
        change.put(replace(product, benefits=product.benefits[:1]))
    report = back(catalog, file)
    assert [one.kind for one in report.notes] == [Noted.GONE]
    assert unit(catalog).name.exact("zh") == "装置"
    with catalog.change("Anna", "gone") as change:
        change.delete(product.uid)
    assert {one.kind for one in back(catalog, file).notes} == {Noted.GONE}


def test_too_long_for_the_sheet_is_said(catalog: Catalog, file: File) -> None:
    leave(catalog, file)
    file.translate(f"{unit(catalog).uid}.name", "长" * (NAME["zh"] + 1))
    assert [one.kind for one in back(catalog, file).notes] == [Noted.LONG]


def test_a_blank_translation_takes_nothing_out(catalog: Catalog, file: File) -> None:
    write_translation(catalog, file.path, "ru", "en", only=frozenset(Standing))
    if isinstance(file, Book):
        book = openpyxl.load_workbook(file.path)
        for row in book["translation"].iter_rows(min_row=3):
            row[3].value = None
        book.save(file.path)
    else:
        tree = parse(file.path)
        for segment in tree.getroot().iter(f"{C}segment"):
            for target in segment.findall(f"{C}target"):
                segment.remove(target)
        tree.write(file.path)
    assert back(catalog, file).revision == 0
    assert unit(catalog).name.exact("en") == "Unit"


def test_only_some_products(catalog: Catalog, file: File) -> None:
    leave(catalog, file, products=[unit(catalog).uid])
    assert {key.partition(".")[0] for key in file.texts()} == {unit(catalog).uid}


@pytest.mark.parametrize(
    ("name", "both", "code"),
    [
        ("x.xlf", ("ru", "ru"), "languages_same"),
        ("x.docx", ("ru", "zh"), "translation_kind"),
        ("there.xlf", ("ru", "zh"), "file_exists"),
        ("no/such.xlsx", ("ru", "zh"), "file_not_written"),
    ],
)
def test_what_cannot_be_written_is_said(catalog: Catalog, tmp_path: Path, name: str, both: Any, code: str) -> None:
    (tmp_path / "there.xlf").write_bytes(b"work")
    with pytest.raises(BoothError) as caught:
        write_translation(catalog, tmp_path / name, *both)
    assert caught.value.code == code
    assert (tmp_path / "there.xlf").read_bytes() == b"work"


def test_the_rules_of_xliff_hold(catalog: Catalog, tmp_path: Path) -> None:
    """The core's content model and constraints, element by element."""
    path = tmp_path / "x.xlf"
    write_translation(catalog, path, "ru", "zh", only=frozenset(Standing), rooms=ROOMS)
    whole = parse(path).getroot()
    assert (whole.tag, whole.get("version"), whole.get("srcLang"), whole.get("trgLang")) == (
        f"{C}xliff",
        "2.0",
        "ru",
        "zh-CN",
    )
    allowed = {
        f"{C}xliff": [f"{C}file"],
        f"{C}file": [f"{{{SIZES}}}profiles", f"{C}unit"],
        f"{C}unit": [f"{C}notes", f"{C}segment"],
        f"{C}notes": [f"{C}note"],
        f"{C}segment": [f"{C}source", f"{C}target"],
    }
    for element in whole.iter():
        children = [one.tag for one in element]
        order = allowed.get(element.tag, [])
        assert children == sorted(children, key=order.index)
        if element.tag in (f"{C}xliff", f"{C}file", f"{C}notes"):
            assert children
    files = whole.findall(f"{C}file")
    assert len({one.get("id") for one in files}) == len(files)
    for one in files:
        ids = [unit.get("id", "") for unit in one.findall(f"{C}unit")]
        assert len(set(ids)) == len(ids)
        assert all(ids)
        assert all(set(uid) <= set("abcdefghijklmnopqrstuvwxyz0123456789._-:") for uid in ids)
    for segment in whole.iter(f"{C}segment"):
        assert segment.get("state") in ("initial", "translated", "reviewed", "final")
        assert ":" in segment.get("subState", "booth:")
        assert len(segment.findall(f"{C}source")) == 1
        assert len(segment.findall(f"{C}target")) <= 1


def test_a_document_says_something_although_nothing_waits(catalog: Catalog, tmp_path: Path) -> None:
    path = tmp_path / "x.xlf"
    assert write_translation(catalog, path, "ru", "zh", only=frozenset((Standing.CHECKED,))) == 0
    assert len(list(parse(path).getroot().iter(f"{C}unit"))) == 1
    assert import_file(catalog, path, who="x").notes == ()


def test_no_cell_of_a_translators_workbook_starts_a_formula(catalog: Catalog, tmp_path: Path) -> None:
    with catalog.change("Anna", "odd") as change:
        change.put(replace(unit(catalog), tagline=Text.of(ru="=1+1", en="@x")))
    write_translation(catalog, tmp_path / "x.xlsx", "ru", "zh")
    cells = [cell for row in openpyxl.load_workbook(tmp_path / "x.xlsx")["translation"].iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr", "n"}  # n: blank
    assert [cell.quotePrefix for cell in cells if cell.value == "=1+1"] == [True]
