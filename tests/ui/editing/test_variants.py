"""The sheet of models: cells, pasted blocks, rows; what cannot be taken is said and nothing of it is done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import builders
from booth.catalog.store import Catalog
from booth.catalog.values import Product
from booth.settings import Settings
from booth.ui.editing.places import Edit
from booth.ui.editing.variant_sheet import moved, with_variant, without_variants
from booth.ui.editing.variants_section import VariantsSection
from booth.ui.jobs import Jobs


@pytest.fixture
def product(shelf: Catalog) -> Product:
    """A product with models."""
    held = (shelf.products.get(one.uid) for one in (builders.air(), builders.fire(), builders.crystal()))
    return next(one for one in held if len(one.variants) > 1)


@pytest.fixture
def section(qtbot: QtBot, shelf: Catalog, jobs: Jobs, settings: Settings, product: Product) -> VariantsSection:
    """The section over that product, shown."""
    made = VariantsSection(shelf, settings)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.activateWindow()
    made.show_product(product)
    made.edited.connect(lambda edit: made.show_product(edit.change(made.product)))
    qtbot.waitUntil(lambda: made.ready)
    return made


def figure_column(section: VariantsSection) -> int:
    """A column of figures with a unit."""
    assert section.sheet is not None
    known = {one.uid: one for one in section._catalog.attributes()}
    columns = enumerate(section.sheet.columns)
    return next(number for number, one in columns if one.attribute and known[one.attribute].unit)


def test_codes_names_and_what_models_state_are_columns(section: VariantsSection, product: Product) -> None:
    assert section.model.rowCount() == len(product.variants)
    assert section.model.title(0) == "Order code"
    stated = {value.attribute.uid for one in product.variants for value in one.values}
    assert {one.attribute for one in section.sheet.columns} - {""} == stated


def test_a_pasted_block_is_one_edit_with_commas_and_full_width_digits(section: VariantsSection) -> None:
    edits: list[Edit] = []
    section.edited.connect(edits.append)
    column = figure_column(section)
    QApplication.clipboard().setText("1,5\r\n２，５\r\n")
    section.grid.setFocus()
    section.grid.choose(0, column)
    QTest.keyClick(section.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(edits) == 1
    assert [section.sheet.text(row, column) for row in (0, 1)] == ["1,5", "２，５"]
    uid = section.sheet.columns[column].attribute
    values = [next(v for v in one.values if v.attribute.uid == uid) for one in section.product.variants[:2]]
    assert [str(one.quantity.low) for one in values] == ["1.5", "2.5"]


def test_a_block_below_the_last_model_adds_models_with_their_codes(section: VariantsSection, product: Product) -> None:
    QApplication.clipboard().setText("NEW-1\tИмя\nNEW-2\tДругое")
    section.grid.setFocus()
    section.grid.choose(len(product.variants) - 1, 0)
    QTest.keyClick(section.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [one.code for one in section.product.variants[-2:]] == ["NEW-1", "NEW-2"]
    assert section.product.variants[-1].name.exact("ru") == "Другое"
    assert len(section.product.variants) == len(product.variants) + 1


@pytest.mark.parametrize("block", ["1\t" * 40 + "1", "5 kg\t", "1 kg\n3 zzz"])
def test_too_wide_a_block_or_a_unit_of_another_kind_is_said_and_nothing_is_pasted(
    section: VariantsSection, product: Product, block: str
) -> None:
    column = figure_column(section)
    QApplication.clipboard().setText(block)
    section.grid.setFocus()
    section.grid.choose(0, column)
    QTest.keyClick(section.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert section.refusal.text()
    assert section.product == product


def test_del_empties_cells_and_leaves_codes(section: VariantsSection, product: Product) -> None:
    column = figure_column(section)
    section.grid.setFocus()
    section.grid.selectAll()
    QTest.keyClick(section.grid, Qt.Key.Key_Delete)
    assert [one.code for one in section.product.variants] == [one.code for one in product.variants]
    assert all(not one.values for one in section.product.variants)
    assert section.sheet is not None
    assert len(section.sheet.columns) <= column  # nobody states it any more


def test_rows_are_added_moved_and_removed_from_the_keyboard(section: VariantsSection, product: Product) -> None:
    codes = [one.code for one in product.variants]
    section.grid.setFocus()
    section.grid.choose(1, 0)
    QTest.keyClick(section.grid, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.code for one in section.product.variants] == [codes[1], codes[0], *codes[2:]]
    assert section.grid.currentIndex().row() == 0
    QTest.keyClick(section.grid, Qt.Key.Key_Delete, Qt.KeyboardModifier.AltModifier)
    assert [one.code for one in section.product.variants] == [codes[0], *codes[2:]]
    section.add_variant()
    assert section.grid.editing
    assert len(section.product.variants) == len(codes)


def test_what_is_typed_into_a_cell_is_kept_when_the_form_is_left(section: VariantsSection) -> None:
    section.grid.setFocus()
    section.grid.choose(0, 1)
    section.grid.edit(section.grid.currentIndex())
    line = section.grid.cell.open
    assert line is not None
    line.setText("Typed and left")
    section.commit()
    assert section.product.variants[0].name.exact("ru") == "Typed and left"


def test_a_column_is_added_by_its_attributes_name(section: VariantsSection) -> None:
    entry = section._offered()[0]
    section.add_column(entry.field)
    assert section.sheet is not None
    assert entry.field in {one.attribute for one in section.sheet.columns}
    assert section.sheet.columns[section.grid.currentIndex().column()].attribute == entry.field


def test_a_model_keeps_its_uid_through_all_of_it(product: Product) -> None:
    grown = with_variant(product)
    assert grown.variants[-1].code not in {one.code for one in product.variants}
    uid = product.variants[0].uid
    assert moved(product, uid, 1).variants[1].uid == uid
    assert moved(product, uid, -1) == product
    assert all(one.uid != uid for one in without_variants(product, [uid]).variants)


@pytest.fixture
def alone(section: VariantsSection, product: Product) -> VariantsSection:
    """The section over the product without its models."""
    section.show_product(without_variants(product, [one.uid for one in product.variants]))
    section.finish()
    return section


def test_a_product_of_one_model_says_so_and_takes_a_block_from_the_clipboard(
    qtbot: QtBot, alone: VariantsSection
) -> None:
    assert alone.grid.isHidden()
    assert alone.adder.isHidden()
    assert "Sold as one model" in alone._keys.text()
    QApplication.clipboard().setText("NEW-1\r\nNEW-2\r\n")
    alone.focus_first()
    qtbot.keyClick(alone.add, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    alone.finish()
    assert [one.code for one in alone.product.variants] == ["NEW-1", "NEW-2"]
    assert not alone.grid.isHidden()
    assert "Alt+Del" in alone._keys.text()


def test_alt_enter_adds_the_first_model(qtbot: QtBot, alone: VariantsSection) -> None:
    alone.focus_first()
    qtbot.keyClick(alone.add, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert len(alone.product.variants) == 1
