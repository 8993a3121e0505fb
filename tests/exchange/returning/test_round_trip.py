from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from books import png
from booth.catalog import translation
from booth.catalog.store import Catalog
from booth.catalog.values import Category, Product, RelationKind, Standing, Text
from booth.exchange.report import Noted, Report, describe
from booth.exchange.returning.conflicts import Side
from returning import come_back, differing, leave, products, state

OWN = {"exhibitor": "ACME", "code": "A-1"}
FLOW = {"product": "A-1", "variant": "", "attribute": "flow"}


def product(catalog: Catalog, code: str = "A-1", maker: str = "ACME") -> Product:
    return catalog.products.get(catalog.products.by_code(code, maker))


def nothing(report: Report) -> bool:
    return (report.new, report.changed, report.revision, report.notes, report.conflicts) == (0, 0, 0, (), ())


def test_what_comes_back_untouched_changes_nothing(catalog: Catalog, folder: Path) -> None:
    report = come_back(catalog, leave(catalog, folder))
    assert nothing(report), report
    assert report.unchanged == 1 + 2 + 2 + 2 + 1 + 4 + 3


@pytest.mark.parametrize(
    "habit",
    [
        lambda text: f"{text}  ",
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace("\u00a0", " "),
        lambda text: float(text) if text.isdigit() else text,
        lambda text: True if text in ("yes", "да") else text,
        lambda text: "23.11.2026" if text == "2026-11-23" else text,
        lambda text: 0.5 if text == "0,5" else text,
    ],
)
def test_what_a_spreadsheet_does_is_no_edit(catalog: Catalog, folder: Path, habit: Any) -> None:
    edited = leave(catalog, folder)
    edited.every(habit)
    assert nothing(come_back(catalog, edited))


def test_one_cell_changes_one_field(catalog: Catalog, folder: Path) -> None:
    before = state(catalog)
    edited = leave(catalog, folder)
    edited.set("products", OWN, name__zh="装置")
    report = come_back(catalog, edited)
    assert differing(before, state(catalog)) == {product(catalog).uid}
    assert product(catalog).name == Text.of(ru="Установка", en="Unit", zh="装置")
    assert (report.count("products").changed, report.count("products").unchanged, report.notes) == (1, 2, ())


def test_later_edits_of_other_cells_stay(catalog: Catalog, folder: Path) -> None:
    edited = leave(catalog, folder)
    with catalog.change("Anna", "at the stand") as change:
        unit = product(catalog)
        change.put(replace(unit, plinth="99", name=Text.of(ru="Новая", en="Unit"), variants=(), values=unit.values[1:]))
    edited.set("products", OWN, tagline__en="A sentence")
    edited.set("values", {"product": "A-2", "attribute": "flow"}, value="0,7")
    report = come_back(catalog, edited)
    unit = product(catalog)
    assert (unit.plinth, unit.name.exact("ru"), unit.tagline.exact("en")) == ("99", "Новая", "A sentence")
    assert (len(unit.variants), len(unit.values)) == (0, 2)
    assert report.conflicts == ()
    assert {one.kind for one in report.notes} == {Noted.GONE}


@pytest.mark.parametrize(("side", "plinth"), [(None, "8"), (Side.OURS, "8"), (Side.THEIRS, "9")])
def test_a_cell_both_changed_is_a_conflict(catalog: Catalog, folder: Path, side: Side | None, plinth: str) -> None:
    edited = leave(catalog, folder)
    with catalog.change("Anna", "moved") as change:
        change.put(replace(product(catalog), plinth="8"))
    edited.set("products", OWN, plinth="9", tagline__en="New")
    report = come_back(catalog, edited, side)
    assert (product(catalog).plinth, product(catalog).tagline.exact("en")) == (plinth, "New")
    conflict = report.conflicts[0]
    assert (conflict.column, conflict.base, conflict.ours, conflict.theirs) == ("plinth", "7", "8", "9")
    assert conflict.decided is side
    assert all(text in describe(report, "en") for text in ("“7”", "“8”", "“9”"))


def test_conflicts_are_decided_one_by_one(catalog: Catalog, folder: Path) -> None:
    from booth.exchange.importing import import_file
    from booth.exchange.returning.conflicts import Decisions

    edited = leave(catalog, folder)
    with catalog.change("Anna", "moved") as change:
        change.put(replace(product(catalog), plinth="8", name=Text.of(ru="Установка", en="Device")))
    edited.set("products", OWN, plinth="9", name__en="Machine")
    trial = come_back(catalog, edited, dry_run=True)
    assert [one.column for one in trial.conflicts] == ["plinth", "name.en"]
    told = {trial.conflicts[1].place: Side.THEIRS}
    import_file(catalog, edited.path, who="x", decisions=Decisions(one_by_one=told))
    assert (product(catalog).plinth, product(catalog).name.exact("en")) == ("8", "Machine")


def test_both_changed_it_alike_is_no_conflict(catalog: Catalog, folder: Path) -> None:
    edited = leave(catalog, folder)
    with catalog.change("Anna", "moved") as change:
        change.put(replace(product(catalog), plinth="9"))
    edited.set("products", OWN, plinth="9")
    assert nothing(come_back(catalog, edited))


def test_a_blanked_cell_clears(catalog: Catalog, folder: Path) -> None:
    edited = leave(catalog, folder)
    edited.set("products", OWN, plinth=None, name__ru=None, benefits__ru=None, accessories=None, industries=None)
    edited.set("values", FLOW, condition__en=None)
    edited.set("values", {"product": "A-1", "attribute": "wet"}, value=None)
    edited.set("values", {"product": "A-1", "attribute": "case"}, value__ru=None)
    edited.set("show", {"hall": "3"}, hall=None)
    report = come_back(catalog, edited)
    unit = product(catalog)
    assert report.notes == ()
    assert (unit.plinth, unit.name, unit.relations, unit.industries) == ("", Text.of(en="Unit"), (), ())
    assert [(one.head, one.text) for one in unit.benefits] == [
        (Text.of(en="Quiet"), Text.of(en="Hardly heard.")),
        (Text.of(en="Small"), Text()),
    ]
    held = {one.attribute.code: one for one in unit.values}
    assert (held.keys(), held["flow"].condition, held["case"].texts) == (
        {"flow", "case"},
        Text(),
        (Text.of(en="Steel"),),
    )
    assert catalog.show().hall == ""


def test_a_list_in_one_language_leaves_the_others(catalog: Catalog, folder: Path) -> None:
    edited = leave(catalog, folder)
    edited.set("products", OWN, benefits__zh="安静 | 几乎听不见。\n-\n新", applications__en="-\nWaterworks")
    come_back(catalog, edited)
    heads = [one.head for one in product(catalog).benefits]
    assert heads == [Text.of(ru="Тихая", en="Quiet", zh="安静"), Text.of(ru="Маленькая", en="Small"), Text.of(zh="新")]
    again = leave(catalog, folder)
    assert again.get("products", OWN, "benefits.zh") == "安静 | 几乎听不见。\n-\n新"
    assert nothing(come_back(catalog, again))


def test_a_new_code_is_followed_everywhere(catalog: Catalog, folder: Path) -> None:
    uid = product(catalog).uid
    edited = leave(catalog, folder)
    edited.set("products", OWN, code="A-100")
    edited.set("variants", {"code": "A-1-S"}, code="A-100-S")
    edited.set("categories", {"code": "air"}, code="luft")
    edited.set("attributes", {"code": "flow"}, code="rate")
    edited.set("exhibitors", {"code": "BOLT"}, code="NUT")
    edited.set("values", FLOW, value="3 500 м³/ч")
    edited.set("values", {"product": "A-1", "variant": "A-1-L"}, value="6 000")
    report = come_back(catalog, edited)
    assert (report.notes, report.new) == ((), 0)
    unit = product(catalog, "A-100")
    assert (unit.uid, unit.category.code) == (uid, "luft/small")
    assert [one.code for one in unit.variants] == ["A-100-S", "A-1-L"]
    assert {one.attribute.code: one.as_entered for one in unit.values}["rate"] == "3 500 м³/ч"
    assert unit.variants[1].values[0].as_entered == "6 000"
    assert [one.code for one in catalog.categories()] == ["luft", "luft/small"]
    assert product(catalog, "A-1", "NUT").name.exact("en") == "Same code, other maker"


def test_codes_renamed_in_the_catalogue_are_followed_too(catalog: Catalog, folder: Path) -> None:
    edited = leave(catalog, folder)
    with catalog.change("Anna", "renamed") as change:
        change.put(replace(product(catalog), code="A-77"))
        change.put(replace(product(catalog, "A-2"), code="A-88"))
        flow = next(one for one in catalog.attributes() if one.code == "flow")
        change.put(replace(flow, code="rate"))
    edited.set("values", FLOW, value="3 500")
    edited.set("products", {"code": "A-2"}, plinth="5")
    edited.append("values", {"exhibitor": "ACME", "product": "A-2", "attribute": "wet", "value": "yes"})
    report = come_back(catalog, edited)
    assert (report.notes, report.conflicts, report.count("products").changed) == ((), (), 2)
    assert {one.attribute.code: one.as_entered for one in product(catalog, "A-77").values}["rate"] == "3 500"
    assert product(catalog, "A-88").plinth == "5"
    assert {one.attribute.code for one in product(catalog, "A-88").values} == {"case", "rate", "wet"}
    assert [one.product.code for one in product(catalog, "A-77").relations] == ["A-88"]


def test_codes_change_places(catalog: Catalog, folder: Path) -> None:
    first, second = product(catalog).uid, product(catalog, "A-2").uid
    edited = leave(catalog, folder)
    edited.set("products", {"exhibitor": "ACME", "code": "A-1"}, code="!")
    edited.set("products", {"code": "A-2"}, code="A-1")
    edited.set("products", {"code": "!"}, code="A-2")
    edited.set("industries", {"code": "water"}, code="!")
    edited.set("industries", {"code": "food"}, code="water")
    edited.set("industries", {"code": "!"}, code="food")
    report = come_back(catalog, edited)
    assert (report.notes, report.new) == ((), 0)
    assert (product(catalog, "A-2").uid, product(catalog, "A-1").uid) == (first, second)
    assert len(product(catalog, "A-2").values) == 3
    assert [(one.code, one.name.exact("en")) for one in catalog.industries()] == [("food", "Water"), ("water", "Food")]


@pytest.mark.parametrize("code", ["A-2", ""])
def test_a_code_that_is_taken_or_blank_is_refused(catalog: Catalog, folder: Path, code: str) -> None:
    edited = leave(catalog, folder)
    edited.set("products", OWN, code=code or None, plinth="70")
    edited.set("variants", {"code": "A-1-S"}, code="A-1-L" if code else None)
    edited.set("groups", {"code": "main"}, code=code or None)
    report = come_back(catalog, edited)
    wanted = "code_taken" if code else "code_missing"
    assert {(one.sheet, one.reason) for one in report.refused} >= {("products", wanted), ("variants", wanted)}
    assert (product(catalog).plinth, [one.code for one in product(catalog).variants]) == ("70", ["A-1-S", "A-1-L"])


def test_a_copied_row_is_something_new(catalog: Catalog, folder: Path) -> None:
    before = state(catalog)
    edited = leave(catalog, folder)
    edited.copy("products", OWN, code="A-3", plinth="33", accessories="A-1")
    edited.copy("values", FLOW, product="A-3", value="4 000 м³/ч")
    edited.copy("variants", {"code": "A-1-S"}, product="A-3", code="A-3-S")
    edited.copy("assets", {"kind": "photo"}, product="A-3")
    report = come_back(catalog, edited)
    made = product(catalog, "A-3")
    assert (report.notes, report.count("products").new) == ((), 1)
    assert differing(before, state(catalog)) == {made.uid, f"{made.uid} relations"}
    assert (made.plinth, made.name.exact("ru"), made.values[0].as_entered) == ("33", "Установка", "4 000 м³/ч")
    assert ([one.code for one in made.variants], len(made.assets)) == (["A-3-S"], 1)
    assert [one.product.code for one in made.relations] == ["A-1"]


def test_a_deleted_row_stays_and_is_listed(catalog: Catalog, folder: Path) -> None:
    before = state(catalog)
    edited = leave(catalog, folder)
    edited.delete("products", {"exhibitor": "BOLT", "code": "A-1"})
    edited.delete("values", FLOW)
    edited.delete("variants", {"code": "A-1-S"})
    edited.delete("industries", {"code": "food"})
    report = come_back(catalog, edited)
    assert differing(before, state(catalog)) == set()
    assert [(one.sheet, dict(one.facts)["code"]) for one in report.of_kind(Noted.REMOVED_ROW)] == [
        ("industries", "food"),
        ("products", "A-1"),
        ("variants", "A-1 · A-1-S"),
        ("values", "A-1 · flow"),
    ]


def test_what_was_deleted_since_comes_back_only_when_so_decided(catalog: Catalog, folder: Path) -> None:
    edited = leave(catalog, folder)
    uid = product(catalog).uid
    with catalog.change("Anna", "gone") as change:
        change.delete(uid)
        change.delete(product(catalog, "A-1", "BOLT").uid)
    edited.set("products", OWN, plinth="70")
    trial = come_back(catalog, edited, dry_run=True)
    assert [(one.sheet, one.column) for one in trial.conflicts] == [("products", "")]
    assert [one.kind for one in trial.notes] == [Noted.GONE]
    assert come_back(catalog, edited, Side.OURS).revision == 0
    report = come_back(catalog, edited, Side.THEIRS)
    unit = product(catalog)
    assert (report.count("products").new, unit.uid, unit.plinth, len(unit.variants)) == (1, uid, "70", 2)
    assert (len(unit.values), len(unit.assets), len(products(catalog))) == (3, 2, 2)


def test_moved_rows_are_another_order(catalog: Catalog, folder: Path) -> None:
    edited = leave(catalog, folder)
    edited.sort("exhibitors", lambda row: str(row["code"]) == "ACME")
    edited.sort("variants", lambda row: str(row["code"]))
    edited.sort("assets", lambda row: str(row["kind"]))
    report = come_back(catalog, edited)
    assert [one.code for one in catalog.exhibitors()] == ["BOLT", "ACME"]
    assert [one.code for one in product(catalog).variants] == ["A-1-L", "A-1-S"]
    assert [str(one.kind) for one in product(catalog).assets] == ["certificate", "photo"]
    assert report.count("products").changed == 1
    assert nothing(come_back(catalog, leave(catalog, folder)))


def test_an_order_changed_in_the_catalogue_stays(catalog: Catalog, folder: Path) -> None:
    edited = leave(catalog, folder)
    with catalog.change("Anna", "moved") as change:
        first, second = catalog.exhibitors()
        change.put(replace(first, position=1))
        change.put(replace(second, position=0))
    edited.set("exhibitors", {"code": "ACME"}, city__en="Oslo")
    come_back(catalog, edited)
    assert [(one.code, one.city.exact("en")) for one in catalog.exhibitors()] == [("BOLT", ""), ("ACME", "Oslo")]
    edited.sort("exhibitors", lambda row: -ord(str(row["code"])[0]))
    assert {one.column for one in come_back(catalog, edited, dry_run=True).conflicts} == set()


def test_a_row_put_between_others_has_its_place(catalog: Catalog, folder: Path) -> None:
    edited = leave(catalog, folder)
    edited.insert("exhibitors", 4, {"code": "NEW", "name.en": "New"})
    come_back(catalog, edited)
    assert [one.code for one in catalog.exhibitors()] == ["ACME", "NEW", "BOLT"]


def test_relations_of_every_kind(catalog: Catalog, folder: Path) -> None:
    edited = leave(catalog, folder)
    edited.set("products", OWN, accessories=None, related="A-2\nBOLT | A-1")
    edited.set("products", {"code": "A-2"}, replacements="A-1")
    assert come_back(catalog, edited).notes == ()
    held = [(one.kind, one.product.code, one.product.name.exact("en")) for one in product(catalog).relations]
    assert held == [
        (RelationKind.RELATED, "A-2", "Cartridge"),
        (RelationKind.RELATED, "A-1", "Same code, other maker"),
    ]
    assert [one.kind for one in product(catalog, "A-2").relations] == [RelationKind.REPLACEMENT]
    again = leave(catalog, folder)
    assert again.get("products", OWN, "related") == "A-2\nBOLT | A-1"


def test_a_better_picture_under_the_same_name_is_taken(catalog: Catalog, folder: Path) -> None:
    edited = leave(catalog, folder)
    (lying,) = folder.rglob("a.png")
    lying.write_bytes(png("blue", (60, 20)))
    report = come_back(catalog, edited)
    photo = product(catalog).assets[0]
    assert (report.count("products").changed, photo.width, photo.caption.exact("en")) == (1, 60, "View")
    assert nothing(come_back(catalog, leave(catalog, folder)))


@pytest.mark.parametrize("with_files", [True, False])
def test_without_the_folder_what_is_said_of_pictures_still_comes_back(
    catalog: Catalog, folder: Path, with_files: bool
) -> None:
    edited = leave(catalog, folder, with_files=with_files)
    for file in folder.rglob("*.png"):
        file.unlink()
    edited.set("assets", {"kind": "photo"}, caption__ru="Вид", credit="Anna")
    edited.set("assets", {"kind": "certificate"}, valid_until="2029-01-31")
    report = come_back(catalog, edited)
    photo, paper = product(catalog).assets
    assert (report.notes, photo.caption, photo.credit) == ((), Text.of(ru="Вид", en="View"), "Anna")
    assert (photo.width, str(paper.valid_until)) == (40, "2029-01-31")


def test_a_value_takes_another_shape(catalog: Catalog, folder: Path) -> None:
    edited = leave(catalog, folder)
    edited.set("values", {"product": "A-2", "attribute": "case"}, value__zh="钢")
    edited.set("values", {"product": "A-1", "attribute": "case"}, value="Aluminium")
    assert come_back(catalog, edited).notes == ()
    held = {one.attribute.code: one for one in product(catalog, "A-2").values}
    assert held["case"].texts == (Text.of(ru="Steel 40", en="Steel 40", zh="钢"),)
    held = {one.attribute.code: one for one in product(catalog).values}
    assert (held["case"].as_entered, held["case"].texts[0].exact("zh")) == ("Aluminium", "Aluminium")


def test_a_paper_states_a_value(catalog: Catalog, folder: Path) -> None:
    edited = leave(catalog, folder)
    edited.set("values", FLOW, document="N 1", page="12-13")
    edited.set("values", {"product": "A-1", "attribute": "wet"}, document="N 2")
    report = come_back(catalog, edited)
    unit = product(catalog)
    assert [(one.column, one.reason) for one in report.refused] == [("document", "document_unknown")]
    flow = next(one for one in unit.values if one.attribute.code == "flow")
    assert (flow.document, flow.page) == (unit.assets[1].uid, "12-13")
    edited = leave(catalog, folder)
    edited.set("values", FLOW, document=None)
    come_back(catalog, edited)
    assert {one.document for one in product(catalog).values} == {""}


def test_an_edit_by_hand_before_the_export_may_be_changed_in_the_file(catalog: Catalog, folder: Path) -> None:
    with catalog.change("Anna", "moved") as change:
        change.put(replace(product(catalog), plinth="8"))
    edited = leave(catalog, folder)
    edited.set("products", OWN, plinth="9")
    report = come_back(catalog, edited)
    assert (product(catalog).plinth, report.notes) == ("9", ())


def test_only_some_products_leave_with_what_they_refer_to(catalog: Catalog, folder: Path) -> None:
    edited = leave(catalog, folder, products=[product(catalog, "A-2").uid])
    sheets = ("exhibitors", "categories", "industries", "attributes", "products")
    codes = {name: edited.all(name, "code") for name in sheets}
    assert codes == {
        "exhibitors": ["ACME"],
        "categories": ["air"],
        "industries": [],
        "attributes": ["flow", "case"],
        "products": ["A-2"],
    }
    edited.set("products", {"code": "A-2"}, plinth="5")
    report = come_back(catalog, edited)
    assert (product(catalog, "A-2").plinth, report.notes, report.count("products").changed) == ("5", (), 1)


def test_a_file_of_another_catalogue_is_read_as_any_workbook(catalog: Catalog, folder: Path, tmp_path: Path) -> None:
    other = Catalog.open(tmp_path / "other")
    edited = leave(catalog, folder)
    assert come_back(other, edited).count("products").new == 3
    assert state(other).keys() == state(catalog).keys()
    assert differing(state(catalog), state(other)) == set()
    with catalog.change("Anna", "renamed") as change:
        change.put(replace(product(catalog), code="A-100", plinth="8"))
    report = come_back(other, leave(catalog, folder))
    assert (report.new, report.count("products").changed) == (0, 1)
    assert differing(state(catalog), state(other)) == set()
    other.close()


def test_the_history_of_the_export_may_be_gone(catalog: Catalog, folder: Path) -> None:
    from datetime import UTC, datetime, timedelta

    edited = leave(catalog, folder)
    with catalog.change("Anna", "moved") as change:
        change.put(replace(product(catalog), plinth="8"))
    catalog.thin(datetime.now(UTC) + timedelta(days=1))
    edited.set("products", OWN, tagline__en="New", plinth=None)
    report = come_back(catalog, edited)
    assert (product(catalog).plinth, product(catalog).tagline.exact("en")) == ("8", "New")
    assert [one.kind for one in report.notes] == [Noted.BASE]


def test_branches_follow_although_the_file_does_not_hold_them(catalog: Catalog, folder: Path) -> None:
    edited = leave(catalog, folder, products=[product(catalog, "A-2").uid])
    edited.set("categories", {"code": "air"}, code="luft")
    come_back(catalog, edited)
    found: tuple[Category, ...] = catalog.categories()
    assert [one.code for one in found] == ["luft", "luft/small"]


def with_states(catalog: Catalog) -> None:
    """English checked by Li, Chinese by a machine, and the Russian that the English stood for changed since."""
    with catalog.change("robot", "words") as change:
        change.put(translation.with_text(product(catalog), "name", "zh", "装置"))
    with catalog.change("Li", "read") as change:
        unit = translation.marked(product(catalog), "name", "en", Standing.CHECKED, "Li")
        change.put(translation.marked(unit, "name", "zh", Standing.MACHINE, "robot"))
    with catalog.change("Anna", "better") as change:
        change.put(translation.with_text(product(catalog), "benefits.0.head", "ru", "Очень тихая"))


def stands(catalog: Catalog) -> dict[str, Standing]:
    unit = product(catalog)
    keys = (("name", "en"), ("name", "zh"), ("benefits.0.head", "en"))
    return {f"{path} {language}": translation.standing(unit, path, language) for path, language in keys}


def test_states_of_translations_leave_and_come_back(catalog: Catalog, folder: Path, tmp_path: Path) -> None:
    with_states(catalog)
    edited = leave(catalog, folder)
    assert list(zip(edited.all("states", "text"), edited.all("states", "state"), strict=True)) == [
        ("benefits.0.head", "stale"),
        ("name", "checked"),
        ("name", "machine"),
    ]
    assert nothing(come_back(catalog, edited))
    other = Catalog.open(tmp_path / "other")
    come_back(other, edited)
    assert stands(other) == stands(catalog)
    assert differing(state(catalog), state(other)) == set()
    assert come_back(other, edited).revision == 0
    other.close()


def test_a_state_is_set_in_the_file(catalog: Catalog, folder: Path) -> None:
    with_states(catalog)
    edited = leave(catalog, folder)
    edited.set("states", {"text": "name", "language": "zh"}, state="checked")
    edited.set("states", {"text": "benefits.0.head"}, state="checked")
    report = come_back(catalog, edited, dry_run=True)
    assert (report.count("states").changed, report.revision) == (2, 0)
    report = come_back(catalog, edited)
    assert set(stands(catalog).values()) == {Standing.CHECKED}
    assert {one.who for one in product(catalog).marks} == {"Li", "editor"}
    assert (report.notes, nothing(come_back(catalog, leave(catalog, folder)))) == ((), True)


def test_a_text_that_is_changed_is_a_draft_although_its_state_stands_in_the_file(
    catalog: Catalog, folder: Path
) -> None:
    with_states(catalog)
    edited = leave(catalog, folder)
    edited.set("products", OWN, name__zh="新装置")
    come_back(catalog, edited)
    assert stands(catalog)["name zh"] is Standing.DRAFT


def test_a_row_of_states_that_says_nothing_is_refused(catalog: Catalog, folder: Path) -> None:
    with_states(catalog)
    edited = leave(catalog, folder)
    edited.set("states", {"text": "name", "language": "zh"}, state="perfect")
    edited.set("states", {"text": "name", "language": "en"}, uid="nonsense")
    report = come_back(catalog, edited)
    assert [(one.sheet, one.reason) for one in report.refused] == [("states", "state_row")] * 2
    assert report.revision == 0
