"""The tree of categories by keyboard, with codes that follow; icons and colours."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from booth.catalog.store import Catalog
from booth.ui import theme
from booth.ui.data.reference.categories import CategoriesPage
from booth.ui.data.reference.fields.tint import ratios
from booth.ui.kind_icons import KIND_ICONS

Settled = Callable[[], None]
ALT = Qt.KeyboardModifier.AltModifier


def codes(catalog: Catalog) -> list[str]:
    return [one.code for one in catalog.categories()]


def choose(page: CategoriesPage, catalog: Catalog, code: str) -> None:
    page.choose(next(one.uid for one in catalog.categories() if one.code == code))
    page.tree.setFocus()


def test_a_category_is_nested_by_keyboard_and_its_code_follows(
    make_page, sample: Catalog, settled: Settled, qtbot: QtBot
) -> None:
    page = make_page(CategoriesPage)
    choose(page, sample, "air/complex")
    qtbot.keyClick(page.tree, Qt.Key.Key_Right, ALT)
    settled()
    assert codes(sample)[:3] == ["air", "air/vertical", "air/vertical/complex"]
    assert page.current.code == "air/vertical/complex"
    assert page.forms[type(page.current)].field("code").value == "air/vertical/complex"
    qtbot.keyClick(page.tree, Qt.Key.Key_Left, ALT)
    settled()
    assert codes(sample)[:3] == ["air", "air/vertical", "air/complex"]


def test_a_move_that_is_refused_is_said_and_the_tree_stands_as_before(
    make_page, sample: Catalog, settled: Settled, qtbot: QtBot
) -> None:
    held = {one.code: one for one in sample.categories()}
    with sample.change("tests", "a code that is taken there") as change:
        change.put(replace(held["fire/home"], uid="a" * 32, code="transport"))
    page = make_page(CategoriesPage)
    told: list[BaseException] = []
    page.failed.connect(told.append)
    choose(page, sample, "transport")
    before = page.tree.uids
    qtbot.keyClick(page.tree, Qt.Key.Key_Left, ALT)  # to the root, where nobody has it
    settled()
    assert codes(sample).count("transport") == 1
    page.tree.put("a" * 32, held["fire"].uid, 0)  # there "fire/transport" is
    settled()
    assert [str(one) for one in told] == ["code_taken(code=fire/transport)"]
    assert set(page.tree.uids) == set(before)
    assert "a" * 32 in page.tree.below("")


def test_a_lent_colour_is_worn_and_not_written(make_page, sample: Catalog, settled: Settled) -> None:
    page = make_page(CategoriesPage)
    choose(page, sample, "air/vertical")
    form = page.forms[type(page.current)]
    assert form.field("colour").value == ""
    assert page.row(page.current).colour == "#0B6F76"
    form.field("icon").grid.taken.emit("fan")
    settled()
    air = next(one for one in sample.categories() if one.code == "air")
    with sample.change("tests", "another colour") as change:
        change.put(replace(air, colour="#AA2200"))
    held = next(one for one in sample.categories() if one.code == "air/vertical")
    assert (held.icon, held.colour) == ("fan", "#AA2200")


def test_another_code_reaches_what_stands_below(make_page, sample: Catalog, settled: Settled) -> None:
    page = make_page(CategoriesPage)
    choose(page, sample, "air")
    code = page.forms[type(page.current)].field("code")
    code.edit.setText("dust")
    code.commit()
    settled()
    assert codes(sample)[:2] == ["dust", "dust/vertical"]


def test_icons_are_found_by_a_word_and_picked_by_keys(
    make_page, sample: Catalog, settled: Settled, qtbot: QtBot
) -> None:
    page = make_page(CategoriesPage)
    choose(page, sample, "air")
    field = page.forms[type(page.current)].field("icon")
    assert len(field.grid.names) == len(KIND_ICONS) > 60
    field.search.setText("pump")
    assert field.grid.names == ("water-pump",)
    qtbot.keyClick(field.search, Qt.Key.Key_Down)
    assert field.grid.hasFocus()
    qtbot.keyClick(field.grid, Qt.Key.Key_Return)
    settled()
    assert sample.categories()[0].icon == "water-pump"
    qtbot.keyClick(field.grid, Qt.Key.Key_Return)  # pressed again it is given back
    settled()
    assert sample.categories()[0].icon == ""


def test_an_icon_out_of_a_workbook_is_offered_too(make_page, sample: Catalog, settled: Settled) -> None:
    with sample.change("tests", "an icon of its own") as change:
        change.put(replace(sample.categories()[0], icon="sailing"))
    page = make_page(CategoriesPage)
    choose(page, sample, "air")
    assert page.forms[type(page.current)].field("icon").grid.names[0] == "sailing"


def test_every_icon_that_is_offered_is_in_the_icon_font() -> None:
    shapes = theme._load_icons().charmap["mdi6"]
    assert [name for name in KIND_ICONS if name not in shapes] == []


def test_a_colour_says_how_far_it_stands_apart_from_either_ground(make_page, sample: Catalog) -> None:
    page = make_page(CategoriesPage)
    choose(page, sample, "air")
    colour = page.forms[type(page.current)].field("colour")
    assert [round(one, 1) for one in ratios("#0B6F76")] == [5.9, 2.7]
    assert "5.9 on light, 2.7 on dark" in colour._hint
    assert "Too pale" not in colour._hint
    colour.edit.setText("#ffe000")
    assert "Too pale" in colour._hint
    colour.edit.setText("nonsense")
    assert colour._hint == "None: the colour of the one above."
