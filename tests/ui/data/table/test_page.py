"""The page of products: rows found, sorted and narrowed; columns chosen and kept; variants; the way out."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from booth.catalog.cells.columns import Column, Field
from booth.catalog.store import Catalog
from booth.settings import Settings
from booth.ui import translation
from booth.ui.columns.chosen import Chosen
from booth.ui.data.table.page import ProductsPage
from booth.ui.main_window import MainWindow


def codes(page: ProductsPage) -> list[str]:
    return [page.table.line(row).code for row in range(page.table.rowCount())]


def test_every_product_is_a_row_and_words_narrow_them(
    page: ProductsPage, sample: Catalog, settled: Callable[[], None], qtbot: QtBot
) -> None:
    assert page.table.rowCount() == 37
    page.toolbar.search.setText("pump")
    qtbot.waitUntil(lambda: page.table.rowCount() < 37)
    settled()
    assert 0 < page.table.rowCount() < 37
    page.toolbar.search.clear()
    qtbot.waitUntil(lambda: page.table.rowCount() == 37)


def test_rows_that_lack_something_can_be_shown_alone(
    page: ProductsPage, sample: Catalog, settled: Callable[[], None], figure: Column
) -> None:
    lacking = sample.products.lacking(figure)
    assert 0 < len(lacking) < 37
    page.show_missing(figure.key)
    settled()
    assert set(page.table.rows.numbers()) == lacking
    assert page.view.heads.narrowed == {page.table.columns.index(figure)}
    page.show_missing("*")
    settled()
    assert set(page.table.rows.numbers()) >= lacking
    page.show_missing("")
    settled()
    assert page.table.rowCount() == 37


def test_a_row_that_is_filled_stays_while_the_gaps_are_being_filled(
    page: ProductsPage, settled: Callable[[], None], figure: Column
) -> None:
    page.show_missing(figure.key)
    settled()
    before = page.table.rows.numbers()
    page.table.setData(page.table.index(0, page.table.columns.index(figure)), "77")
    settled()
    page.reload()
    settled()
    assert page.table.rows.numbers() == before


def test_a_click_on_a_head_sorts_turns_and_lets_go(page: ProductsPage, qtbot: QtBot, settled) -> None:
    stand = codes(page)
    heads = page.view.heads
    point = QPoint(heads.sectionViewportPosition(0) + 20, heads.height() // 2)
    for wanted in (lambda found: found != stand, lambda found: found != stand, lambda found: found == stand):
        qtbot.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=point)
        settled()
        assert wanted(codes(page))
        assert sorted(codes(page)) == sorted(stand)


def test_the_keyboard_stays_at_its_product_when_the_order_changes(page: ProductsPage, at, settled) -> None:
    at("V-1200", Column(Field.NAME, "en"))
    page.sort(0)
    settled()
    current = page.view.currentIndex()
    assert page.table.line(current.row()).code == "V-1200"
    assert page.table.columns[current.column()] == Column(Field.NAME, "en")


def test_columns_are_chosen_found_and_kept(
    page: ProductsPage, preferences: Settings, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    qtbot.mouseClick(page.toolbar.columns, Qt.MouseButton.LeftButton)
    chooser = page.columns.chooser
    assert chooser is not None
    chooser.search.setText("tag engl")
    assert [key for key, _ in chooser.ticks.shown] == ["tagline.en"]
    qtbot.keyClick(chooser.search, Qt.Key.Key_Down)
    qtbot.keyClick(chooser.ticks, Qt.Key.Key_Space)
    settled()
    assert Column(Field.TAGLINE, "en") in page.table.columns
    assert "tagline.en" in preferences.table_columns.split()
    page.view.heads.resizeSection(0, 222)
    assert preferences.table_columns.split()[0] == "code=222"
    qtbot.keyClick(chooser.ticks, Qt.Key.Key_Escape)
    assert not chooser.isVisible()
    chooser.usual_wanted.emit()
    settled()
    assert Column(Field.TAGLINE, "en") not in page.table.columns


def test_variants_open_below_their_product_and_inherit(
    page: ProductsPage, sample: Catalog, at, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    row, column = at("ВК-М", Field.CODE)
    before = page.table.rowCount()
    qtbot.keyClick(page.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    product = sample.products.get(page.table.line(row).uid)
    count = len(product.variants)
    assert page.table.rowCount() == before + count
    assert codes(page)[row + 1 : row + 1 + count] == [one.code for one in product.variants]
    assert page.table.look(row + 1, page.table.columns.index(Column(Field.CATEGORY))).closed
    plinth = page.table.index(row + 1, page.table.columns.index(Column(Field.PLINTH)))
    assert not page.table.flags(plinth) & Qt.ItemFlag.ItemIsEditable
    page.table.setData(page.table.index(row + 1, column), "NEW-CODE")
    settled()
    assert sample.products.get(product.uid).variants[0].code == "NEW-CODE"
    assert page.table.line(row + 1).code == "NEW-CODE"
    own = next(n for n, one in enumerate(page.table.columns) if one.attribute and page.table.look(row, n).words == "")
    page.table.setData(page.table.index(row, own), "5")
    settled()
    inherited = page.table.look(row + 1, own)
    assert inherited.words == page.table.look(row, own).words or not inherited.inherited
    chevron = page.view.visualRect(page.table.index(row, 0)).center()
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(12, chevron.y()))
    assert page.table.rowCount() == before


def test_the_first_columns_stay_in_sight(page: ProductsPage, qtbot: QtBot) -> None:
    view = page.view
    view.go(0, page.table.columnCount() - 1)
    assert view.horizontalScrollBar().value() > 0
    area = view.visualRect(page.table.index(3, 0))
    assert area.left() == 0
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert (view.currentIndex().row(), view.currentIndex().column()) == (3, 0)
    for column in range(2, page.table.columnCount()):
        view.go(3, column)
        assert view.visualRect(page.table.index(3, column)).left() >= view.heads.sticky_width()


# Said by the offscreen platform for a menu that opens.
@pytest.mark.qt_log_ignore(r"This plugin does not support (raise\(\)|grabbing the keyboard)")
def test_what_can_be_done_with_a_column_is_one_key_away(page: ProductsPage, at, qtbot: QtBot, settled) -> None:
    at("V-1200", Column(Field.NAME, "zh"))
    qtbot.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    words = [action.text() for action in menu.actions() if action.text()]
    assert words[-1] == "Hide this column"
    menu.actions()[-1].trigger()
    menu.close()
    settled()
    assert Column(Field.NAME, "zh") not in page.table.columns


def test_a_column_is_dragged_to_another_place_and_stays_there(
    page: ProductsPage, preferences: Settings, at, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    heads = page.view.heads
    before = page.table.columns
    at("V-1200", before[3])
    y = heads.height() // 2
    start, end = (heads.sectionViewportPosition(place) + 20 for place in (3, 1))
    qtbot.mousePress(heads.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(start, y))
    for x in (start - 30, end + 30, end):
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(x, y),
            QPointF(heads.viewport().mapToGlobal(QPoint(x, y))),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(heads.viewport(), move)
    qtbot.mouseRelease(heads.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(end, y))
    settled()
    moved = (before[0], before[3], before[1], before[2], *before[4:])
    assert page.table.columns == moved
    assert [heads.logicalIndex(place) for place in range(len(moved))] == list(range(len(moved)))
    assert page.view.currentIndex().column() == 1  # the keyboard goes with it
    assert Chosen.read(preferences.table_columns, page._catalog.attributes()).columns == moved


def test_a_column_is_moved_by_keys_and_the_code_stays_the_first(page: ProductsPage, at, qtbot: QtBot, settled) -> None:
    keys = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    before = page.table.columns
    at("V-1200", before[2])
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left):
        qtbot.keyClick(page.view, key, keys)
        settled()
    assert page.table.columns == (before[0], before[2], before[1], *before[3:])
    assert page.view.currentIndex().column() == 1
    page.columns.show([one.key for one in before if one != before[4]])
    settled()
    assert page.table.columns[:4] == (before[0], before[2], before[1], before[3])
    page.columns.show([one.key for one in before])
    settled()
    assert page.table.columns == (before[0], before[2], before[1], *before[3:])  # a new one comes where it is offered


def test_find_and_replace_shows_before_it_writes(
    page: ProductsPage, sample: Catalog, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    before = sample.revision()
    qtbot.keyClick(page.view, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    panel = page.replacing.panel
    panel.words.setText("sensor")
    panel.instead.setText("probe")
    qtbot.waitUntil(lambda: len(panel.hits.hits) > 0)
    found = len(panel.hits.hits)
    assert found > 1
    assert panel.go.text() == f"Replace in {found} cells"
    assert sample.revision() == before
    panel.list.setCurrentIndex(panel.hits.index(0))
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert panel.go.text().startswith(f"Replace in {found - 1} cell")
    left_out = panel.hits.hits[0]
    qtbot.mouseClick(panel.go, Qt.MouseButton.LeftButton)
    settled()
    assert not panel.isVisible()
    assert sample.revision() == before + 1
    assert sample.history(1)[0].why == "Replaced “sensor” with “probe”"
    kept = sample.products.get(left_out.edit.uid)
    assert left_out.before in (text.exact("en") for text in (kept.name, kept.tagline, kept.description))
    qtbot.keyClick(page.view, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(panel.hits.hits) == 1)
    panel.whole.choose("whole")
    panel.whole.changed.emit("whole")
    settled()
    assert panel.hits.hits == ()
    assert not panel.go.isEnabled()


def test_picked_rows_go_into_the_brochure_or_a_workbook(
    page: ProductsPage,
    window: MainWindow,
    sample: Catalog,
    qtbot: QtBot,
    settled: Callable[[], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page.view.pick(range(2, 5), range(0, 1))
    wanted = codes(page)[2:5]
    path = tmp_path / "some.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path.with_suffix("")), ""))
    with qtbot.waitSignal(page.told, timeout=20_000) as heard:
        qtbot.mouseClick(page.toolbar.export, Qt.MouseButton.LeftButton)
    assert heard.args[0].startswith("3 products saved")
    cells = [cell.value for row in load_workbook(path)["products"].iter_rows() for cell in row]
    assert all(code in cells for code in wanted)
    qtbot.mouseClick(page.toolbar.brochure, Qt.MouseButton.LeftButton)
    settled()
    assert [sample.products.get(uid).code for uid in window.selection.uids] == wanted
    assert window.rooms.here == "brochure"


def test_the_product_and_its_form_are_one_key_away(page: ProductsPage, sample: Catalog, at, qtbot: QtBot) -> None:
    row, _ = at("V-1200", Column(Field.NAME, "en"))
    uid = page.table.line(row).uid
    with qtbot.waitSignal(page.product_opened) as opened:
        qtbot.keyClick(page.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened.args == [uid]
    with qtbot.waitSignal(page.edit_wanted) as edited:
        qtbot.keyClick(page.view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert edited.args == [uid, "name.en"]


def test_a_product_that_is_gone_leaves_and_a_new_one_comes_last(
    page: ProductsPage, sample: Catalog, settled: Callable[[], None]
) -> None:
    before = codes(page)
    first = sample.products.get(page.table.line(0).uid)
    with sample.change("Bob", "one goes") as change:
        change.delete(first.uid)
    page.reload()
    settled()
    assert codes(page) == before[1:]
    with sample.change("Bob", "and comes back") as change:
        change.put(first)
    page.reload()
    settled()
    assert codes(page) == [*before[1:], before[0]]


def test_the_heads_speak_the_interface_and_the_cells_the_content(
    page: ProductsPage, preferences: Settings, settled: Callable[[], None]
) -> None:
    translation.install("ru")
    settled()
    assert page.table.title(Column(Field.CODE)) == "Код"
    preferences.keep(content_language="zh")
    page.settings_changed()
    settled()
    category = page.table.columns.index(Column(Field.CATEGORY))
    name = next(one for one in page._catalog.categories() if one.uid == page.table.line(0).cells[category].text)
    assert page.table.look(0, category).words == name.name.exact("zh")
