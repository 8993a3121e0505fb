"""A translator works through a product with the source beside, vouches for each text, and sees what has gone stale."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from booth.catalog.translation import standing
from booth.catalog.values import Product, Standing
from staff import Staff

CTRL = Qt.KeyboardModifier.ControlModifier


def test_each_text_is_checked_with_a_key_and_a_changed_source_makes_it_stale(staff: Staff) -> None:
    staff.booth.settings.author = "Anna"
    staff.rooms.open_form(staff.uid("V-1200"), "tagline")
    form = staff.rooms.form
    staff.bot.waitUntil(lambda: form.ready, timeout=5000)

    def held() -> Product:
        return staff.catalog.products.get(form.uid)

    columns = form.section.bound["tagline"].field.columns
    assert columns["ru"].stand.source
    assert not columns["zh"].stand.source
    columns["zh"].edit.setFocus()
    columns["zh"].edit.selectAll()
    columns["zh"].edit.insertPlainText("空气净化")
    staff.press(Qt.Key.Key_Return, CTRL)
    staff.bot.waitUntil(lambda: form.autosave.idle)
    staff.settle()
    staff.bot.waitUntil(lambda: form.ready)
    assert held().tagline.exact("zh") == "空气净化"
    assert standing(held(), "tagline", "zh") is Standing.CHECKED
    assert staff.sees("checked · Anna")
    columns["ru"].edit.setFocus()
    columns["ru"].edit.selectAll()
    QTest.keyClicks(columns["ru"].edit, "Other words")
    staff.press(Qt.Key.Key_Return)
    staff.bot.waitUntil(lambda: form.autosave.idle)
    staff.settle()
    staff.bot.waitUntil(lambda: form.ready)
    assert standing(held(), "tagline", "zh") is Standing.STALE
    assert columns["zh"].stand.standing == "stale"
    assert staff.sees("source changed")


def test_a_text_too_long_for_the_sheet_is_said_as_it_is_typed(staff: Staff) -> None:
    staff.rooms.open_form(staff.uid("V-1200"), "name")
    form = staff.rooms.form
    staff.bot.waitUntil(lambda: form.ready, timeout=5000)
    column = form.section.bound["name"].field.columns["en"]
    column.edit.setPlainText("word " * 30)
    assert column.too_long
    assert column.length == "149 / 80"


def test_benefits_are_added_moved_and_removed_from_the_keyboard(staff: Staff) -> None:
    staff.rooms.open_form(staff.uid("V-1200"), "benefits.0.head")
    form = staff.rooms.form
    staff.bot.waitUntil(lambda: form.ready, timeout=5000)
    listed = form.section.lists["benefits"]

    def heads() -> list[str]:
        return [one.head.exact("ru") for one in staff.catalog.products.get(form.uid).benefits]

    def done() -> None:
        staff.bot.waitUntil(lambda: form.autosave.idle)
        staff.settle()
        staff.bot.waitUntil(lambda: form.ready)

    before = heads()
    staff.press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert len(listed.rows) == len(before) + 1
    QTest.keyClicks(listed.rows[-1].fields["head"].columns["ru"].edit, "Zeroth")
    staff.press(Qt.Key.Key_Return)
    done()
    assert heads() == [*before, "Zeroth"]
    staff.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    done()
    assert heads() == [*before[:-1], "Zeroth", before[-1]]
    staff.press(Qt.Key.Key_Delete, Qt.KeyboardModifier.AltModifier)
    done()
    assert heads() == before
