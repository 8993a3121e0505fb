"""The list as a table: the same products as on the cards, cells in words, columns and order."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from booth import quantity
from booth.catalog.asking import Query
from booth.catalog.cells.columns import Column, Field
from booth.catalog.store import Catalog
from booth.catalog.values import Text, Value, Variant
from booth.settings import Settings
from booth.ui.catalogue.cells import Cells
from booth.ui.catalogue.screen import CatalogueScreen
from booth.ui.catalogue.table import ListTable
from booth.ui.main_window import MainWindow

Settled = Callable[[], None]


@pytest.fixture
def screen(window: MainWindow) -> CatalogueScreen:
    assert window.rooms is not None
    return window.rooms.catalogue


@pytest.fixture
def table(screen: CatalogueScreen, settled: Settled) -> ListTable:
    screen.views.show_as("table")
    settled()
    assert screen.lists.table is not None
    return screen.lists.table


def uid_of(sample: Catalog, name: str) -> str:
    return next(one.uid for one in sample.attributes() if one.name.best("en") == name)


def codes(screen: CatalogueScreen, sample: Catalog) -> list[str]:
    return [sample.products.get(screen.uid_at(place)).code for place in range(len(screen.found.rows))]


def test_it_shows_what_the_cards_show_on_the_same_product(screen: CatalogueScreen, settled: Settled) -> None:
    screen.grid.set_current(20)
    screen.views.toggle()
    settled()
    assert screen.lists.as_table
    assert (screen.lists.shown.count, screen.lists.shown.current) == (37, 20)
    screen.views.toggle()
    assert (screen.grid.count, screen.grid.current) == (37, 20)


def test_t_changes_the_view_and_it_holds_another_day(
    screen: CatalogueScreen, preferences: Settings, settled: Settled
) -> None:
    screen.grid.setFocus()
    QTest.keyClick(screen.grid, Qt.Key.Key_T)
    assert preferences.list_view == "table"
    QTest.keyClick(screen.lists.shown, Qt.Key.Key_T)
    assert preferences.list_view == "cards"


def test_enter_opens_space_picks_and_a_click_does_both(
    window: MainWindow, screen: CatalogueScreen, table: ListTable, settled: Settled
) -> None:
    table.grid.setFocus()
    QTest.keyClick(table.grid, Qt.Key.Key_Down)
    QTest.keyClick(table.grid, Qt.Key.Key_Space)
    assert window.selection.uids == (screen.uid_at(1),)
    area = table.grid.area(2)
    QTest.mouseClick(table.grid.viewport(), Qt.MouseButton.LeftButton, pos=area.topLeft() + QPoint(30, 30))
    assert window.selection.uids == (screen.uid_at(1), screen.uid_at(2))
    opened: list[str] = []
    screen.product_opened.connect(opened.append)
    QTest.mouseClick(table.grid.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    QTest.keyClick(table.grid, Qt.Key.Key_Return)
    assert opened == [screen.uid_at(2)] * 2


def test_a_column_sorts_either_way_and_a_third_time_as_on_the_stand(
    screen: CatalogueScreen, table: ListTable, sample: Catalog, settled: Settled
) -> None:
    stand = codes(screen, sample)
    mass = Column(Field.VALUE, attribute=uid_of(sample, "Weight"))
    table._choose(["code", mass.key])
    table.sort_by(1)
    settled()
    rows = list(screen.found.rows)
    assert rows == list(sample.products.arranged(sample.search(Query(language="en")).rows, mass))
    table.grid.setFocus()
    QTest.keyClick(table.grid, Qt.Key.Key_Right)
    QTest.keyClick(table.grid, Qt.Key.Key_S)
    settled()
    assert screen.views.sorting is not None
    assert screen.views.sorting.falling
    assert list(screen.found.rows) == list(
        sample.products.arranged(sample.search(Query(language="en")).rows, mass, falling=True)
    )
    table.sort_by(1)
    settled()
    assert codes(screen, sample) == stand


def test_what_is_sorted_stays_sorted_while_one_types(
    screen: CatalogueScreen, table: ListTable, sample: Catalog, settled: Settled
) -> None:
    table._choose(["code", f"values:{uid_of(sample, 'Weight')}"])
    table.sort_by(1)
    settled()
    screen.search("filter")
    settled()
    whole = sample.search(Query("filter", language="en"))
    sorting = screen.views.sorting
    assert sorting is not None
    first = whole.rows[: whole.whole]
    assert list(screen.found.rows[: len(first)]) == list(sample.products.arranged(first, sorting.column))


def test_chosen_columns_and_widths_hold_another_day(
    screen: CatalogueScreen, table: ListTable, preferences: Settings, sample: Catalog
) -> None:
    mass = f"values:{uid_of(sample, 'Weight')}"
    table._choose(["code", "exhibitor", mass])
    assert [one.key for one in table.chosen.columns] == ["code", "exhibitor", mass]
    table.heads.resizeSection(2, 222)
    table._write()
    assert preferences.list_columns == f"code exhibitor {mass}=222"
    table._choose_usual()
    assert len(table.chosen.columns) == 7


def test_usual_columns_are_those_that_say_most_of_what_is_in_view(
    screen: CatalogueScreen, table: ListTable, settled: Settled
) -> None:
    before = table.chosen.columns
    panel = screen.filters
    panel.restore(replace(screen.query, categories=frozenset((panel.categories.choices[-1].key,))))
    panel.changed.emit()
    settled()
    assert table.chosen.columns != before
    shown = [one.key for one in panel.attributes.sections][:6]
    assert [one.attribute for one in table.chosen.columns[1:]] == shown


def test_cells_say_what_all_models_answer(sample: Catalog) -> None:
    uid = sample.products.by_code("ВУ-3000")
    product = sample.products.get(uid)
    attribute = next(one.attribute for one in product.values if one.attribute.unit == "kg")
    values = [Value(attribute, text, quantity.read(text)) for text in ("100 kg", "250 kg")]
    models = tuple(Variant(f"01f{n}", f"M-{n}", Text(), (value,), n) for n, value in enumerate(values))
    with sample.change("tests", "models") as change:
        kept = tuple(one for one in product.values if one.attribute.uid != attribute.uid)
        change.put(replace(product, values=kept, variants=models))
    cells = Cells(sample, "en", "si")
    cells.use((Column(Field.VALUE, attribute=attribute.uid), Column(Field.EXHIBITOR), Column(Field.STATE)))
    row = sample.products.row(uid)
    cells.prepare([row])
    assert cells.at(row, 0) == "100–250\u00a0kg"
    assert cells.at(row, 1) == product.exhibitor.name.best("en")
    assert cells.at(row, 2) == ""
    cells.speak("ru", "us")
    cells.prepare([row])
    assert "фунт" in cells.at(row, 0)


def test_only_rows_in_sight_are_read(screen: CatalogueScreen, table: ListTable, settled: Settled) -> None:
    rows = screen.found.rows
    table._cells.forget()
    table.grid.verticalScrollBar().setValue(0)
    table.grid.resize(table.grid.width(), 200)
    table.grid.refresh()
    settled()
    read = [row for row in rows if table._cells.known(row)]
    assert 0 < len(read) < len(rows)
    assert read == list(rows[: len(read)])


def test_a_screen_reader_hears_the_cell_that_the_keyboard_is_in(
    screen: CatalogueScreen, table: ListTable, sample: Catalog, settled: Settled
) -> None:
    table._choose(["code", f"values:{uid_of(sample, 'Air flow')}"])
    settled()
    table.grid.setFocus()
    QTest.keyClick(table.grid, Qt.Key.Key_Right)
    QTest.keyClick(table.grid, Qt.Key.Key_Home)
    settled()
    assert table._face.words(0).endswith("m³/h")


def test_a_row_says_why_it_was_found_and_nothing_moves_when_it_does(
    screen: CatalogueScreen, table: ListTable, settled: Settled
) -> None:
    before = table.grid.area(1).top()
    screen.search("dust")
    settled()
    grown = table.grid.area(1).top()
    assert grown > before
    table.grid.refresh()
    settled()
    assert any("dust" in table._face.words(place).casefold() for place in range(table.grid.count))
    assert table.grid.area(1).top() == grown
    screen.search("")
    settled()
    assert table.grid.area(1).top() == before


def test_a_long_name_of_a_column_leaves_the_heading_its_room(screen: CatalogueScreen) -> None:
    screen.heading.show_order(screen.views.order, "A name of a column that goes on and on and on " * 3)
    button = screen.heading._button
    assert button.text().endswith("…")
    assert button.x() > 0
