"""Staff see a typo on a product's page and mend it: Ctrl+E, a few letters of the field, the right word, Enter, Esc."""

import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from booth.ui.editing.form import ProductForm
from staff import Staff

CTRL = Qt.KeyboardModifier.ControlModifier


def form_of(staff: Staff) -> ProductForm:
    """The form, in sight and with all its fields."""
    form = staff.rooms.form
    assert staff.rooms.currentWidget() is form
    staff.bot.waitUntil(lambda: form.ready, timeout=5000)
    return form


def typed(staff: Staff, letters: str) -> None:
    """Type where the keyboard is."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, letters)
    QApplication.processEvents()


def mended(staff: Staff, form: ProductForm) -> None:
    """Wait until what was typed is written."""
    staff.bot.waitUntil(lambda: form.autosave.idle and form.chip.state == "saved", timeout=5000)
    staff.settle()


def test_a_wrong_word_is_found_mended_and_back_on_the_page_in_seconds(staff: Staff) -> None:
    staff.open("V-1200")
    page = staff.page
    page._scroll.verticalScrollBar().setValue(120)
    before = staff.catalog.revision()
    start = time.perf_counter()
    staff.press(Qt.Key.Key_E, CTRL)
    form = form_of(staff)
    assert QApplication.focusWidget() is form.finder
    typed(staff, "tagl")
    staff.press(Qt.Key.Key_Return)
    form_of(staff)
    field = form.section.bound["tagline"].field
    assert field.isAncestorOf(QApplication.focusWidget())
    edit = field.columns["en"].edit
    edit.setFocus()
    edit.selectAll()
    typed(staff, "Clean air without a filter change")
    staff.press(Qt.Key.Key_Return)
    staff.press(Qt.Key.Key_Escape)
    assert staff.rooms.currentWidget() is page
    mended(staff, form)
    assert time.perf_counter() - start < 10
    assert page._scroll.verticalScrollBar().value() == 120
    assert staff.sees("Clean air without a filter change")
    assert staff.catalog.revision() == before + 1
    last = staff.catalog.history(1)[0]
    assert last.why == "Tagline"


def test_a_wrong_digit_is_found_by_the_digit_and_the_sheet_has_the_right_one(staff: Staff) -> None:
    staff.open("V-1200")
    staff.press(Qt.Key.Key_E, CTRL)
    form = form_of(staff)
    typed(staff, "12 000")
    staff.press(Qt.Key.Key_Return)
    form_of(staff)
    line = QApplication.focusWidget()
    assert line.text().startswith("12 000")
    line.selectAll()
    typed(staff, "12 500 m³/h")
    row = next(row for row in form.section.rows.values() if row.isAncestorOf(line))
    assert row.field.understood.split() == ["12,500", "m³/h"]
    staff.press(Qt.Key.Key_Return)
    mended(staff, form)
    assert form.section.focused() == f"values:{row.attribute.uid}"
    staff.press(Qt.Key.Key_Escape)
    assert staff.sees("12,500 m³/h")
    staff.press(Qt.Key.Key_E, CTRL)  # and again: at the field that was mended last
    form_of(staff)
    assert QApplication.focusWidget() is line


def test_what_is_typed_is_kept_when_the_window_closes_over_it(staff: Staff) -> None:
    staff.open("V-1200")
    staff.press(Qt.Key.Key_E, CTRL)
    form = form_of(staff)
    edit = form.section.bound["name"].field.columns["en"].edit
    edit.setFocus()
    edit.selectAll()
    typed(staff, "Never lost")
    uid = form.uid
    staff.window.close()
    assert staff.catalog.products.get(uid).name.exact("en") == "Never lost"


def test_what_is_typed_is_kept_when_a_visitor_comes(staff: Staff) -> None:
    staff.open("V-1200")
    staff.press(Qt.Key.Key_E, CTRL)
    form = form_of(staff)
    edit = form.section.bound["name"].field.columns["en"].edit
    edit.setFocus()
    edit.selectAll()
    typed(staff, "Shown at once")
    staff.press(Qt.Key.Key_F11)
    mended(staff, form)
    assert staff.catalog.products.get(form.uid).name.exact("en") == "Shown at once"


def test_a_unit_of_another_kind_is_refused_with_a_reason_and_stays_in_sight(staff: Staff) -> None:
    staff.open("V-1200")
    staff.press(Qt.Key.Key_E, CTRL)
    form = form_of(staff)
    before = staff.catalog.revision()
    typed(staff, "air flow")
    staff.press(Qt.Key.Key_Return)
    form_of(staff)
    line = QApplication.focusWidget()
    line.selectAll()
    typed(staff, "3 kW")
    staff.press(Qt.Key.Key_Return)
    row = next(row for row in form.section.rows.values() if row.isAncestorOf(line))
    assert "3 kW" in row.field.refusal
    assert line.text() == "3 kW"
    assert staff.catalog.revision() == before


def test_what_was_mended_by_mistake_is_taken_back_with_ctrl_z_where_one_is(staff: Staff) -> None:
    staff.open("V-1200")
    staff.press(Qt.Key.Key_E, CTRL)
    form = form_of(staff)
    edit = form.section.bound["name"].field.columns["en"].edit
    right = edit.toPlainText()
    edit.setFocus()
    edit.selectAll()
    typed(staff, "Wrong")
    staff.press(Qt.Key.Key_Return)
    mended(staff, form)
    staff.press(Qt.Key.Key_Z, CTRL)
    staff.bot.waitUntil(lambda: edit.toPlainText() == right)
    assert QApplication.focusWidget() is edit
    assert staff.catalog.products.get(form.uid).name.exact("en") == right
