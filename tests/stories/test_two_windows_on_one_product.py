"""Two people mend one product: what differs is merged, what clashes is shown to the later one, field by field."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from booth.catalog.store import Catalog
from booth.catalog.translation import with_text
from booth.catalog.values import Product
from booth.ui.editing.form import ProductForm
from staff import Staff

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(staff: Staff, code: str) -> ProductForm:
    """The form of a product, ready."""
    staff.rooms.open_form(staff.uid(code))
    form = staff.rooms.form
    staff.bot.waitUntil(lambda: form.ready, timeout=5000)
    return form


def other_writes(staff: Staff, uid: str, change: Callable[[Product], Product]) -> None:
    """Another program writes the product, and this window does not know it yet."""
    other = Catalog.open(staff.catalog.folder.parent)
    held = other.products.get(uid)
    with other.change("Li Wei", "elsewhere") as writing:
        writing.put(change(held))
    other.close()


def retyped(form: ProductForm, language: str, text: str) -> None:
    """Type a name over the old one, and do not leave the field."""
    edit = form.section.bound["name"].field.columns[language].edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


def test_different_fields_are_merged_without_a_question(staff: Staff) -> None:
    form = opened(staff, "V-1200")
    other_writes(staff, form.uid, lambda one: replace(one, plinth="99"))
    retyped(form, "en", "Mine")
    staff.press(Qt.Key.Key_Return)
    staff.bot.waitUntil(lambda: form.autosave.idle)
    staff.settle()
    held = staff.catalog.products.get(form.uid)
    assert (held.name.exact("en"), held.plinth) == ("Mine", "99")
    assert form.product == held


def test_the_same_field_is_shown_from_both_sides_and_one_is_chosen(staff: Staff) -> None:
    form = opened(staff, "V-1200")
    other_writes(staff, form.uid, lambda one: with_text(one, "name", "en", "Theirs"))
    retyped(form, "en", "Mine")
    staff.press(Qt.Key.Key_Return)
    staff.bot.waitUntil(lambda: bool(form.autosave.clashes))
    assert staff.catalog.products.get(form.uid).name.exact("en") == "Theirs"  # nothing written over
    panel = form.clashing.panel
    assert panel is not None
    assert panel.isVisible()
    assert staff.sees("Mine")
    assert staff.sees("Theirs")
    assert staff.sees("Name · English")
    staff.press(Qt.Key.Key_Right)
    staff.press(Qt.Key.Key_Left)  # a second thought
    staff.press(Qt.Key.Key_Return, CTRL)
    staff.bot.waitUntil(lambda: form.autosave.idle)
    staff.settle()
    assert not panel.isVisible()
    assert staff.catalog.products.get(form.uid).name.exact("en") == "Mine"


def test_theirs_can_be_taken_and_is_then_in_the_form(staff: Staff) -> None:
    form = opened(staff, "V-1200")
    other_writes(staff, form.uid, lambda one: with_text(one, "name", "en", "Theirs"))
    retyped(form, "en", "Mine")
    staff.press(Qt.Key.Key_Return)
    staff.bot.waitUntil(lambda: bool(form.autosave.clashes))
    staff.press(Qt.Key.Key_Escape)  # later
    assert form.chip.state == "failed"
    staff.click(form.chip)
    form.clashing.panel.all_theirs.click()
    staff.press(Qt.Key.Key_Return, CTRL)
    staff.bot.waitUntil(lambda: form.autosave.idle)
    staff.settle()
    staff.bot.waitUntil(lambda: form.ready)
    assert form.section.bound["name"].field.columns["en"].edit.toPlainText() == "Theirs"


def test_what_others_write_comes_in_beside_what_is_being_typed(staff: Staff) -> None:
    form = opened(staff, "V-1200")
    retyped(form, "en", "Half a wor")

    def theirs(one: Product) -> Product:
        return with_text(with_text(one, "name", "en", "Theirs"), "tagline", "en", "New tagline")

    other_writes(staff, form.uid, theirs)
    assert staff.window._signals is not None
    staff.window._signals.look()
    staff.settle()
    staff.bot.waitUntil(lambda: form.ready)
    edit = form.section.bound["name"].field.columns["en"].edit
    assert QApplication.focusWidget() is edit
    assert edit.toPlainText() == "Half a wor"
    assert form.section.bound["tagline"].field.columns["en"].edit.toPlainText() == "New tagline"
    QTest.keyClicks(edit, "d")
    staff.press(Qt.Key.Key_Return)
    staff.bot.waitUntil(lambda: bool(form.autosave.clashes))  # they meet, and nobody is written over
    assert staff.catalog.products.get(form.uid).name.exact("en") == "Theirs"
