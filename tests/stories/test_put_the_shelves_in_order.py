"""The manager puts the shelves in order: a category nested by keyboard, two attributes made one, another unit."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from booth.ui.data.reference.attributes.page import AttributesPage
from booth.ui.data.reference.attributes.reshape_panel import ReshapePanel
from booth.ui.data.reference.categories import CategoriesPage
from booth.ui.rooms import DATA
from staff import Staff

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def open_page(staff: Staff, title: str) -> object:
    """Ctrl+2, then a click on the page's line in the list."""
    staff.press(Qt.Key.Key_2, CONTROL)
    data = staff.rooms.data
    assert staff.rooms.here == DATA
    staff.click(data.list, data.list.area(data.list.titles.index(title)).center())
    return data.page(data.here)


def write(staff: Staff, words: str) -> None:
    """Type where the keyboard is; an input method hands whole characters over, so does this."""
    field = staff.window.focusWidget()
    assert isinstance(field, QLineEdit)
    for letter in words:
        field.insert(letter)
    staff.settle()


def test_nest_a_category_merge_two_attributes_change_a_unit(staff: Staff) -> None:
    nest_a_category(staff)
    page = open_page(staff, "Attributes")
    assert isinstance(page, AttributesPage)
    merge_two_attributes(staff, page)
    change_a_unit(staff, page)
    one_undo_takes_each_back(staff)


def nest_a_category(staff: Staff) -> None:
    page = open_page(staff, "Categories")
    assert isinstance(page, CategoriesPage)
    page.tree.setFocus()
    for _ in range(2):
        staff.press(Qt.Key.Key_Down)
    assert page.current.name.best("en") == "Multi-stage systems"
    staff.press(Qt.Key.Key_Right, ALT)
    held = {one.code: one for one in staff.catalog.categories()}
    assert held["air/vertical/complex"].parent == held["air/vertical"].uid
    assert staff.sees("air/vertical/complex")
    staff.rooms.open_catalogue()
    staff.settle()
    tree = staff.rooms.catalogue.filters.categories.choices
    assert [(one.label, one.depth) for one in tree[:3]] == [
        ("Air treatment", 0),
        ("Vertical units", 1),
        ("Multi-stage systems", 2),
    ]


def find(staff: Staff, page: AttributesPage, words: str) -> None:
    """Look for an attribute in the list and go to it."""
    page.search.setFocus()
    page.search.clear()
    write(staff, words)
    staff.press(Qt.Key.Key_Return)
    page.tree.choose(next(uid for uid in page.tree.uids if page.held(uid).name.best("en") == words))
    staff.settle()


def do(staff: Staff, panel: ReshapePanel) -> None:
    """Press the button that does what the report says."""
    assert panel.go.isEnabled()
    staff.click(panel.go)


def merge_two_attributes(staff: Staff, page: AttributesPage) -> None:
    find(staff, page, "Pressure drop")
    before = staff.catalog.revision()
    staff.click(page.merge)
    box = page.merging.field.box
    box.setFocus()
    for _ in range(box.count()):
        if "External static pressure" in box.currentText():
            break
        staff.press(Qt.Key.Key_Down)
    assert staff.sees("Values differ, the kept one stays: 3")
    assert staff.catalog.revision() == before
    staff.press(Qt.Key.Key_Return)
    assert staff.catalog.revision() == before + 1
    assert "external_pressure" not in [one.code for one in staff.catalog.attributes()]
    assert staff.sees("Done; products reached: 7")


def change_a_unit(staff: Staff, page: AttributesPage) -> None:
    page.show_form()
    staff.settle()
    staff.click(page.form.field("unit").button)
    page.converting.field.edit.setFocus()
    page.converting.field.edit.selectAll()
    write(staff, "кПа")
    staff.press(Qt.Key.Key_Return)
    assert staff.sees("Changed: 13")
    do(staff, page.converting)
    held = staff.catalog.products.get(staff.uid("V-1200"))
    (value,) = [one for one in held.values if one.attribute.code == "pressure_drop"]
    assert value.quantity is not None
    assert (value.quantity.unit, str(value.quantity.low)) == ("kPa", "2.400")


def one_undo_takes_each_back(staff: Staff) -> None:
    for _ in range(3):
        last = staff.catalog.next_undo()
        assert last is not None
        staff.catalog.undo(last.revision, "Anna")
    staff.settle()
    codes = [one.code for one in staff.catalog.attributes()]
    assert "external_pressure" in codes
    assert "air/complex" in [one.code for one in staff.catalog.categories()]
    assert staff.catalog.attributes()[codes.index("pressure_drop")].unit == "Pa"
