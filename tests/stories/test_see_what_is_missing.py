"""Before the flight the manager sees what is missing and doubtful, and gets from one to the next by single keys."""

from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from booth.catalog.store import Catalog
from booth.catalog.translation import with_text
from booth.catalog.values import Text
from booth.ui.data.trust.completeness import CompletenessPage
from booth.ui.data.trust.doubts import DoubtsPage
from booth.ui.data.trust.translations import TranslationsPage
from staff import Staff

CTRL = Qt.KeyboardModifier.ControlModifier
CODE = "V-1200"
Page = TypeVar("Page", CompletenessPage, DoubtsPage, TranslationsPage)


def lose_two_taglines(staff: Staff) -> str:
    """Another program takes a tagline out of two languages; answers the product."""
    uid = staff.uid(CODE)
    other = Catalog.open(staff.catalog.folder.parent)
    product = other.products.get(uid)
    with other.change("another program", "two texts lost") as change:
        change.put(replace(product, tagline=Text.of(ru=product.tagline.exact("ru"))))
    other.close()
    staff.bot.wait(50)
    staff.settle()
    return uid


def page_of(staff: Staff, key: str, kind: type[Page]) -> Page:
    """A page of the data room, opened with Ctrl+2 and its row in the list."""
    staff.press(Qt.Key.Key_2, CTRL)
    data = staff.rooms.data
    row = data.list.titles.index(key)
    staff.click(data.list, data.list.area(row).center())
    page = data._stack.currentWidget()
    assert isinstance(page, kind)
    return page


def typed(letters: str) -> None:
    """Type where the keyboard is."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, letters)
    QApplication.processEvents()


def test_what_is_missing_is_seen_and_filled_in_one_after_the_other(staff: Staff) -> None:
    staff.booth.settings.keep(author="Anna")
    uid = lose_two_taglines(staff)
    page = page_of(staff, "Completeness", CompletenessPage)
    assert staff.sees("Tagline (EN, 中文)", page)
    page.products.setFocus()
    page.products.go([row.code for row in page._look.rows].index(CODE))
    staff.press(Qt.Key.Key_N)
    form = staff.rooms.form
    assert staff.rooms.currentWidget() is form
    assert form.uid == uid
    staff.bot.waitUntil(lambda: form.ready, timeout=5000)
    assert QApplication.focusWidget() is form.section.bound["tagline"].field.columns["en"].edit
    typed("Clean air without a filter change")
    staff.press(Qt.Key.Key_Return)
    staff.press(Qt.Key.Key_Escape)
    staff.bot.waitUntil(lambda: form.autosave.idle, timeout=5000)
    staff.settle()
    assert staff.rooms.currentWidget() is staff.rooms.data
    assert staff.sees("Tagline (中文)", page)
    told: list[tuple[str, str]] = []
    page.edit_wanted.connect(lambda *asked: told.append(asked))
    page.products.setFocus()
    staff.press(Qt.Key.Key_N)
    assert told == [(uid, "tagline.zh")]


def test_a_slip_is_mended_and_taken_back_by_keys(staff: Staff) -> None:
    staff.booth.settings.keep(author="Anna")
    product = staff.catalog.products.get(staff.uid(CODE))
    with staff.catalog.change("tests", "a slip") as change:
        change.put(replace(product, tagline=Text.of(ru="Два  пробела", en="x", zh="y")))
    staff.settle()
    page = page_of(staff, "Doubts", DoubtsPage)
    page.kinds.choose("spaces")
    page._list()
    assert staff.sees("Два··пробела", page)
    page.list.setFocus()
    staff.press(Qt.Key.Key_M)
    assert staff.catalog.products.get(product.uid).tagline.exact("ru") == "Два пробела"
    assert staff.catalog.history(1)[0].who == "Anna"
    staff.press(Qt.Key.Key_Z, CTRL)
    assert staff.catalog.products.get(product.uid).tagline.exact("ru") == "Два  пробела"


def test_translations_read_through_are_marked_and_those_whose_source_changed_stand_out(staff: Staff) -> None:
    staff.booth.settings.keep(author="Anna")
    page = page_of(staff, "Translations", TranslationsPage)
    rows = page._face.rows
    row = next(n for n, one in enumerate(rows) if one.code == CODE and one.path == "tagline" and one.language == "zh")
    page.list.setFocus()
    page.list.go(row)
    staff.press(Qt.Key.Key_C)
    assert staff.sees("checked · Anna", page)
    product = staff.catalog.products.get(staff.uid(CODE))
    with staff.catalog.change("somebody", "another source") as change:
        change.put(with_text(product, "tagline", "ru", "Иначе"))
    staff.bot.wait(50)
    staff.settle()
    assert staff.sees("source changed", page)
