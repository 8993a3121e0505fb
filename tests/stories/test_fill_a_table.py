"""Staff fill the table of products: a block out of Excel, fill down, find and replace, and all of it taken back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from booth.catalog.cells.columns import Column, Field
from booth.catalog.values import Product
from booth.ui.data.table.page import ProductsPage
from staff import Staff

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def sheet(staff: Staff) -> ProductsPage:
    """Ctrl+2, and the products are there as a table."""
    staff.booth.settings.keep(author="Anna Orlova")
    staff.press(Qt.Key.Key_2, CONTROL)
    page = staff.rooms.data.page("products")
    assert isinstance(page, ProductsPage)
    assert staff.sees("37 rows")
    return page


@pytest.fixture
def products(staff: Staff, sheet: ProductsPage) -> Callable[[], list[Product]]:
    """All products as the catalogue has them, in the order of the rows."""
    return lambda: [staff.catalog.products.get(sheet.table.line(row).uid) for row in range(37)]


def go(staff: Staff, sheet: ProductsPage, column: Column, down: int = 0) -> None:
    """With the arrow keys to a cell of the first rows."""
    sheet.view.setFocus()
    staff.press(Qt.Key.Key_Home, CONTROL)
    for _ in range(sheet.table.columns.index(column)):
        staff.press(Qt.Key.Key_Right)
    for _ in range(down):
        staff.press(Qt.Key.Key_Down)


def test_a_table_is_filled_mended_and_taken_back(
    staff: Staff, sheet: ProductsPage, products: Callable[[], list[Product]]
) -> None:
    before, revision = products(), staff.catalog.revision()
    english = Column(Field.NAME, "en")
    # A block out of Excel: names in two languages, one with quotes, one cell merged away.
    rows = ('"Air ""Alpha"" unit"\t空气装置一', "Air Beta unit\t", "Air Gamma unit\t装置三", "")
    QGuiApplication.clipboard().setText("\r\n".join(rows))
    go(staff, sheet, english)
    staff.press(Qt.Key.Key_V, CONTROL)
    assert [one.name.exact("en") for one in products()[:3]] == ['Air "Alpha" unit', "Air Beta unit", "Air Gamma unit"]
    assert products()[1].name.exact("zh") == before[1].name.exact("zh")
    assert staff.sees("5 cells written. 1 blank cell left alone what was there.")
    # The same plinth for four of them.
    go(staff, sheet, Column(Field.PLINTH))
    for _ in range(3):
        staff.press(Qt.Key.Key_Down, SHIFT)
    staff.press(Qt.Key.Key_D, CONTROL)
    assert {one.plinth for one in products()[:4]} == {before[0].plinth}
    # One word for another, seen before it is written.
    staff.press(Qt.Key.Key_H, CONTROL)
    panel = sheet.replacing.panel
    panel.words.setText("Air ")
    panel.instead.setText("Clean-air ")
    staff.bot.waitUntil(lambda: len(panel.hits.hits) >= 3)
    staff.settle()
    assert staff.sees("Clean-air Beta unit")
    assert products()[1].name.exact("en") == "Air Beta unit"
    staff.click(panel.go)
    assert products()[1].name.exact("en") == "Clean-air Beta unit"
    assert staff.sees("Clean-air Beta unit", sheet)
    assert staff.catalog.revision() == revision + 3
    assert [one.who for one in staff.catalog.history(limit=3)] == ["Anna Orlova"] * 3
    # All of it is taken back with the key that takes back.
    for _ in range(3):
        sheet.view.setFocus()
        staff.press(Qt.Key.Key_Z, CONTROL)
    after = products()
    assert [(one.name, one.plinth) for one in after] == [(one.name, one.plinth) for one in before]
    assert sheet.table.look(1, sheet.table.columns.index(english)).words == before[1].name.exact("en")


def test_the_gaps_are_found_and_filled_and_what_is_wrong_stays_in_sight(
    staff: Staff, sheet: ProductsPage, products: Callable[[], list[Product]]
) -> None:
    known = {one.uid: one for one in staff.catalog.attributes()}
    figure = next(one for one in sheet.table.columns if one.attribute and known[one.attribute].type == "quantity")
    sheet.show_missing(figure.key)
    staff.settle()
    gaps = sheet.table.rowCount()
    assert 2 < gaps < 37
    assert staff.sees(f"{gaps} rows found")
    uids = [sheet.table.line(row).uid for row in range(3)]
    QGuiApplication.clipboard().setText("1 200,5\n3 kg\n１００\n")
    go(staff, sheet, figure)
    staff.press(Qt.Key.Key_V, CONTROL)
    assert sheet.table.rowCount() == gaps  # nothing jumps away under one's hands
    stated = [{one.attribute.uid: one for one in staff.catalog.products.get(uid).values} for uid in uids]
    assert [figure.attribute in one for one in stated] == [True, False, True]
    assert str(stated[0][figure.attribute].quantity.low) == "1200.5"
    assert staff.sees("Not taken: 1")
    staff.click(sheet.toolbar.troubles)
    staff.settle()
    assert staff.sees("The unit in “3 kg” measures something else")
    staff.press(Qt.Key.Key_Escape)
    assert not staff.sees("Not taken: 1")
