"""Typing into the table: understood or refused, kept until it is mended, and never over somebody else's words."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from booth.catalog.cells.columns import Column, Field
from booth.catalog.store import Catalog
from booth.ui import theme
from booth.ui.data.table.editor import LineEditor, LongEditor
from booth.ui.data.table.page import ProductsPage
from booth.ui.main_window import MainWindow

NAME = Column(Field.NAME, "en")


def product(catalog: Catalog, page: ProductsPage, row: int):
    return catalog.products.get(page.table.line(row).uid)


@pytest.fixture
def write(page: ProductsPage, qtbot: QtBot, settled: Callable[[], None]) -> Callable[[str], None]:
    """Type into the cell that the keyboard is at, as a person does, and press Enter."""

    def enter(text: str) -> None:
        qtbot.keyClick(page.view, Qt.Key.Key_F2)
        editor = QApplication.focusWidget()
        assert isinstance(editor, LineEditor | LongEditor)
        editor.selectAll()
        (editor.insertPlainText if isinstance(editor, LongEditor) else editor.insert)(text)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        settled()

    return enter


def test_what_is_typed_is_in_the_catalogue_and_the_cell_below_has_the_keyboard(
    page: ProductsPage, sample: Catalog, at, write
) -> None:
    row, column = at("V-1200", NAME)
    write("Shop air cleaner")
    assert product(sample, page, row).name.exact("en") == "Shop air cleaner"
    assert page.table.look(row, column).words == "Shop air cleaner"
    assert page.view.currentIndex().row() == row + 1
    assert sample.history(1)[0].size == 1


def test_a_figure_is_shown_as_understood_while_it_is_typed(
    page: ProductsPage, sample: Catalog, at, write, figure: Column, qtbot: QtBot
) -> None:
    row, column = at("V-1200", figure)
    qtbot.keyClick(page.view, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    editor.selectAll()
    editor.insert("12,5 м³/мин")
    assert page.strip.understood == "12.5\u00a0m³/min"
    editor.selectAll()
    editor.insert("12 kg")
    assert page.strip.understood == ""
    assert "measures something else" in page.strip.words
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert page.table.look(row, column).trouble is False
    write("12,5 м³/мин")
    value = next(one for one in product(sample, page, row).values if one.attribute.uid == figure.attribute)
    assert (value.as_entered, str(value.quantity.low)) == ("12,5 м³/мин", "12.5")


def test_what_is_refused_stays_in_its_cell_until_it_is_mended_or_given_up(
    page: ProductsPage, sample: Catalog, at, write, figure: Column, qtbot: QtBot
) -> None:
    row, column = at("V-1200", figure)
    before = product(sample, page, row)
    write("3 kg")
    look = page.table.look(row, column)
    assert (look.words, look.trouble) == ("3 kg", True)
    assert product(sample, page, row) == before
    assert page.toolbar.troubles.isVisible()
    page.reload()
    page.next_trouble.go()
    qtbot.waitUntil(lambda: page.view.currentIndex().row() == row)
    assert "The unit in “3 kg” measures something else" in page.strip.words
    assert page.table.entered(row, column) == "3 kg"
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    assert page.table.look(row, column).trouble is False
    assert not page.toolbar.troubles.isVisible()
    write("4 kg")
    at("V-1200", figure)
    write("850 m³/h")
    assert page.table.look(row, column).trouble is False
    assert not page.edits.troubles


def test_words_where_a_figure_is_asked_for_are_kept_and_marked_as_a_doubt(
    page: ProductsPage, sample: Catalog, at, write, figure: Column
) -> None:
    row, column = at("V-1200", figure)
    write("on request")
    value = next(one for one in product(sample, page, row).values if one.attribute.uid == figure.attribute)
    assert (value.as_entered, value.quantity) == ("on request", None)
    look, index = page.table.look(row, column), page.table.index(row, column)
    assert (look.words, look.trouble) == ("on request", False)
    assert "kept as text" in look.doubt
    assert look.doubt in page.table.data(index, Qt.ItemDataRole.AccessibleTextRole)
    page.view.go(row, column)
    page._show_current()
    assert (page.strip.words, page.strip.understood) == ("on request", look.doubt)
    said = page.strip._read.palette().color(QPalette.ColorRole.WindowText).name()
    assert said == theme.palette().second.lower()  # as the form says it: nothing was understood


def test_two_who_write_into_one_cell_both_see_it(
    page: ProductsPage, sample: Catalog, at, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    row, column = at("V-1200", Field.PLINTH)
    edit = page.table.edit(row, column, "77")
    with sample.change("Bob", "meanwhile") as change:
        change.put(replace(product(sample, page, row), plinth="66"))
    page.edits.enter([edit], "")
    settled()
    assert product(sample, page, row).plinth == "66"
    page._show_current()
    assert "77" in page.strip.words
    assert "66" in page.strip.words
    qtbot.mouseClick(page.strip.yes, Qt.MouseButton.LeftButton)
    settled()
    assert product(sample, page, row).plinth == "77"
    assert not page.edits.troubles


def test_the_other_one_s_words_can_be_taken(
    page: ProductsPage, sample: Catalog, at, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    row, column = at("V-1200", Field.PLINTH)
    edit = page.table.edit(row, column, "77")
    with sample.change("Bob", "meanwhile") as change:
        change.put(replace(product(sample, page, row), plinth="66"))
    page.edits.enter([edit], "")
    settled()
    page._show_current()
    qtbot.mouseClick(page.strip.no, Qt.MouseButton.LeftButton)
    settled()
    assert product(sample, page, row).plinth == "66"
    assert page.table.look(row, column).words == "66"


def test_quick_typing_into_one_cell_ends_with_the_last_word(
    page: ProductsPage, sample: Catalog, at, settled: Callable[[], None]
) -> None:
    row, column = at("V-1200", Field.PLINTH)
    for text in ("1", "12", "123"):
        page.table.setData(page.table.index(row, column), text)
    settled()
    assert product(sample, page, row).plinth == "123"
    assert not page.edits.troubles
    assert not page.edits.pending


# Said by the offscreen platform for a list that opens.
@pytest.mark.qt_log_ignore(r"This plugin does not support (raise\(\)|grabbing the keyboard)")
def test_a_category_is_offered_and_taken_by_its_name(page: ProductsPage, sample: Catalog, at, write) -> None:
    row, column = at("V-1200", Field.CATEGORY)
    other = next(one for one in sample.categories() if one.uid != product(sample, page, row).category.uid)
    write(other.name.exact("en"))
    assert product(sample, page, row).category.uid == other.uid
    assert page.table.look(row, column).words == other.name.exact("en")


def test_several_lines_are_typed_with_alt_enter(page: ProductsPage, sample: Catalog, qtbot: QtBot, at, settled) -> None:
    keys = [one.key for one in page.columns.chosen.columns]
    page.columns.show([*keys, "description.en"])
    settled()
    row, _ = at("V-1200", Column(Field.DESCRIPTION, "en"))
    qtbot.keyClick(page.view, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, LongEditor)
    editor.selectAll()
    editor.insertPlainText("First")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    editor.insertPlainText("second")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settled()
    assert product(sample, page, row).description.exact("en") == "First\nsecond"


def test_a_closing_window_keeps_what_is_being_typed(
    page: ProductsPage, sample: Catalog, window: MainWindow, at, qtbot: QtBot
) -> None:
    row, _ = at("V-1200", Field.PLINTH)
    uid = page.table.line(row).uid
    qtbot.keyClick(page.view, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    editor.selectAll()
    editor.insert("late")
    window.close()
    assert sample.products.get(uid).plinth == "late"


def test_what_is_being_typed_survives_others_changes(
    page: ProductsPage, sample: Catalog, at, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    row, _ = at("V-1200", Field.PLINTH)
    uid = page.table.line(row).uid
    for act in ("put", "delete"):
        page.view.go(page.table.rows.numbers().index(sample.products.row(uid)), 1)
        qtbot.keyClick(page.view, Qt.Key.Key_F2)
        editor = QApplication.focusWidget()
        editor.selectAll()
        editor.insert(act)
        other = sample.products.get(page.table.line(0).uid)
        with sample.change("Bob", "meanwhile") as change:
            change.put(replace(other, plinth="b")) if act == "put" else change.delete(other.uid)
        settled()
        # A row that goes takes the editor along, and what was typed goes into the catalogue.
        assert (page.view.delegate.open is editor) is (act == "put")
        page.flush()
        settled()
        assert sample.products.get(uid).plinth == act
