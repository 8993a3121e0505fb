"""The form as a whole: sections, preview, what others write, a narrow window, a product that is gone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import builders
from booth.catalog.store import Catalog
from booth.catalog.values import RelationKind
from booth.errors import BoothError
from booth.settings import Settings
from booth.ui import translation
from booth.ui.editing.contents import MEDIA, PLACE, TEXTS, VALUES, VARIANTS
from booth.ui.editing.form import ProductForm
from booth.ui.editing.place_section import PlaceSection
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache
from staff import painted

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def form(qtbot: QtBot, shelf: Catalog, jobs: Jobs, settings: Settings) -> Iterator[ProductForm]:
    """The form of the first product, in a window as wide as a laptop's."""
    made = ProductForm(shelf, PictureCache(shelf, jobs), jobs, settings)
    qtbot.addWidget(made)
    made.resize(1360, 700)
    made.show()
    made.activateWindow()
    made.open_product(builders.air().uid)
    qtbot.waitUntil(lambda: made.ready and made._preview is not None)
    yield made
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)


def written(form: ProductForm, qtbot: QtBot) -> None:
    """Wait until all is written."""
    qtbot.waitUntil(lambda: form.autosave.idle, timeout=10_000)


def test_alt_and_a_number_open_the_sections(form: ProductForm, qtbot: QtBot) -> None:
    for number, key in enumerate((TEXTS, VALUES, VARIANTS, PLACE, MEDIA), 1):
        QTest.keyClick(form, Qt.Key(Qt.Key.Key_0 + number), ALT)
        qtbot.waitUntil(lambda: form.ready)
        assert form.tabs.chosen == key
        held = QApplication.focusWidget()
        assert held is not None
        assert form.section.isAncestorOf(held)


@pytest.mark.parametrize(
    ("field", "section"),
    [
        ("name", TEXTS),
        ("benefits.0.text", TEXTS),
        ("marks:name.zh", TEXTS),
        ("plinth", PLACE),
        ("relations:related", PLACE),
        ("assets:x", MEDIA),
    ],
)
def test_a_field_is_led_to_by_its_name_in_the_history(
    form: ProductForm, qtbot: QtBot, field: str, section: str
) -> None:
    form.go_to(field)
    qtbot.waitUntil(lambda: form.ready)
    assert form.tabs.chosen == section


def test_one_comes_back_to_the_field_last_in_use_whatever_way_one_left(form: ProductForm, qtbot: QtBot) -> None:
    form.go_to("plinth")
    qtbot.waitUntil(lambda: form.ready and form.section.focused() == "plinth")
    form.open_product(builders.fire().uid)  # never opened before: what is mended is looked for
    assert form.finder.hasFocus()
    form.open_product(builders.air().uid)
    qtbot.waitUntil(lambda: form.ready and form.section.focused() == "plinth")


def test_the_preview_follows_what_is_typed(form: ProductForm, qtbot: QtBot) -> None:
    preview = form._preview
    assert preview is not None
    edit = form.section.bound["name"].field.columns["ru"].edit
    edit.setFocus()
    edit.setPlainText("Совсем новое имя")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Совсем новое имя" in preview.page.texts())
    written(form, qtbot)


def test_the_sheet_is_printed_beside_the_form_and_again_when_something_changes(form: ProductForm, qtbot: QtBot) -> None:
    preview = form._preview
    assert preview is not None
    preview.choice.choose("sheet")
    preview.choice.changed.emit("sheet")
    qtbot.waitUntil(lambda: not preview.sheet.empty, timeout=20_000)
    before = preview.sheet._picture.cacheKey()
    edit = form.section.bound["name"].field.columns["ru"].edit
    edit.setFocus()
    edit.setPlainText("Другое имя на листе")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: preview.sheet._picture.cacheKey() != before, timeout=20_000)
    assert preview.sheet.height() > preview.sheet.width()


def test_a_narrow_window_folds_the_preview_away_and_f8_opens_it(form: ProductForm, qtbot: QtBot) -> None:
    preview = form._preview
    assert preview is not None
    assert preview.isVisible()
    form.resize(900, 600)
    assert not preview.isVisible()
    QTest.keyClick(form, Qt.Key.Key_F8)
    assert preview.isVisible()
    QTest.keyClick(form, Qt.Key.Key_F8)
    assert not preview.isVisible()


def test_a_name_that_is_emptied_is_refused_and_the_old_one_kept(form: ProductForm, shelf: Catalog) -> None:
    field = form.section.bound["name"].field
    for column in field.columns.values():
        column.edit.setPlainText("")
    field.commit()
    assert field.refusal
    assert form.autosave.idle
    assert shelf.products.get(form.uid).name


def test_place_is_mended_and_another_product_related_by_some_letters(
    form: ProductForm, shelf: Catalog, qtbot: QtBot
) -> None:
    QTest.keyClick(form, Qt.Key.Key_4, ALT)
    qtbot.waitUntil(lambda: form.ready)
    section = form.section
    assert isinstance(section, PlaceSection)
    section.plinth.edit.setText("12a")
    section.plinth.commit()
    section.position.edit.setText("-x")
    section.position.commit()
    assert section.position.refusal
    other = shelf.products.get(builders.crystal().uid)
    finder = section.relations[RelationKind.ACCESSORY].finder
    assert "Ctrl+K" in painted(form.finder)
    assert "Ctrl+K" not in painted(finder)  # it leads to the fields, not here
    finder.setFocus()
    finder.setText(other.code)
    qtbot.waitUntil(lambda: bool(finder.found.entries))
    QTest.keyClick(finder, Qt.Key.Key_Return)
    written(form, qtbot)
    held = shelf.products.get(form.uid)
    assert held.plinth == "12a"
    assert (RelationKind.ACCESSORY, other.uid) in [(one.kind, one.product.uid) for one in held.relations]
    section.relations[RelationKind.ACCESSORY].list.setFocus()
    QTest.keyClick(section.relations[RelationKind.ACCESSORY].list, Qt.Key.Key_Delete)
    written(form, qtbot)
    assert all(one.kind is not RelationKind.ACCESSORY for one in shelf.products.get(form.uid).relations)


def test_a_product_that_somebody_deletes_is_left(form: ProductForm, shelf: Catalog, qtbot: QtBot) -> None:
    left: list[str] = []
    form.back_wanted.connect(left.append)
    with shelf.change("tests", "gone") as change:
        change.delete(form.uid)
    form.reload()
    qtbot.waitUntil(lambda: left == [""])


def test_a_catalogue_that_cannot_be_written_has_no_form(
    qtbot: QtBot, stand_home: object, jobs: Jobs, settings: Settings
) -> None:
    closed = Catalog.open(stand_home, read_only=True)
    form = ProductForm(closed, PictureCache(closed, jobs), jobs, settings)
    qtbot.addWidget(form)
    with pytest.raises(BoothError, match="store_read_only"):
        form.open_product(builders.air().uid)
    closed.close()


def test_another_interface_language_is_spoken_at_once(form: ProductForm) -> None:
    before = form.section.bound["name"].field.label
    translation.install("ru")
    QApplication.processEvents()
    try:
        assert form.section.bound["name"].field.label != before
        assert form.chip.text() == "Сохранено"
    finally:
        translation.install("en")


def test_a_step_takes_another_icon_from_the_keyboard(form: ProductForm, shelf: Catalog, qtbot: QtBot) -> None:
    before = shelf.products.get(form.uid).steps
    icon = form.section.lists["steps"].rows[0].icon
    assert icon is not None
    assert icon.value == before[0].icon
    icon.pick()
    picker = icon._picker
    assert picker is not None
    QTest.keyClick(picker, Qt.Key.Key_Right)
    QTest.keyClick(picker, Qt.Key.Key_Return)
    assert not picker.isVisible()
    written(form, qtbot)
    after = shelf.products.get(form.uid).steps
    assert after[0].icon == icon.value != before[0].icon
    assert after[0].name == before[0].name
    assert after[1:] == before[1:]


@pytest.mark.parametrize("field", ["name", "values", "code"])
def test_a_field_that_is_seen_stays_where_it_is_while_the_others_come(
    form: ProductForm, qtbot: QtBot, field: str
) -> None:
    form.open_product(builders.fire().uid, field)
    first: dict[str, QRect] = {}
    moved: list[str] = []

    def watch() -> bool:
        shown = form.section
        for name, one in shown.bound.items():
            if one.field.isVisible() and one.field.updatesEnabled():
                place = QRect(one.field.mapTo(shown.viewport(), QPoint(0, 0)), one.field.size())
                if first.setdefault(name, place) != place:
                    moved.append(name)
        return form.ready and shown.viewport().updatesEnabled()

    qtbot.waitUntil(watch)
    qtbot.waitUntil(lambda: watch() and len(first) == len(form.section.bound))
    assert first
    assert moved == []
