"""The window as staff use it: look, search, narrow, pick, open, go back."""

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import references
from booth.catalog.asking import Query
from booth.catalog.store import Catalog
from booth.errors import BoothError
from booth.languages import Language
from booth.settings import Settings
from booth.ui import compare, matching, theme
from booth.ui.data.exchange_page import ExchangePage
from booth.ui.data.pages import import_below_pages, import_pages
from booth.ui.editing import import_form
from booth.ui.jobs import Jobs
from booth.ui.main_window import MainWindow
from booth.ui.product.body import Body
from booth.ui.rooms import CATALOGUE, SETTINGS, Rooms
from booth.ui.widgets.consequence import Consequence

Settled = Callable[[], None]


def rooms_of(window: MainWindow) -> Rooms:
    assert window.rooms is not None
    return window.rooms


def test_shows_every_product_of_the_sample(window: MainWindow, sample: Catalog) -> None:
    screen = rooms_of(window).catalogue
    assert screen.grid.count == len(sample.search(Query()).rows) > 30
    shown = {choice.label: choice.count for choice in screen.filters.categories.choices if choice.depth == 0}
    assert sum(shown.values()) == screen.grid.count


def test_search_as_you_type_in_three_languages(window: MainWindow, settled: Settled) -> None:
    screen = rooms_of(window).catalogue
    everything = screen.grid.count
    found: list[int] = []
    for words in ("ВУ-3000", "vibration", "振"):
        window.top_bar.search.setText(words)
        settled()
        found.append(screen.grid.count)
    assert all(0 < count < everything for count in found), found
    QTest.keyClick(window.top_bar.search, Qt.Key.Key_Escape)
    settled()
    assert screen.grid.count == everything


def test_slash_leads_to_the_search_and_down_to_the_cards(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    screen = rooms_of(window).catalogue
    screen.grid.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Slash)
    assert window.top_bar.search.hasFocus()
    QTest.keyClick(window.top_bar.search, Qt.Key.Key_Down)
    assert screen.grid.hasFocus()


def test_a_tick_narrows_and_nothing_found_offers_the_way_back(window: MainWindow, settled: Settled) -> None:
    screen = rooms_of(window).catalogue
    everything = screen.grid.count
    root = screen.filters.categories.choices[0]
    screen.filters.categories.setFocus()
    QTest.keyClick(screen.filters.categories, Qt.Key.Key_Space)
    settled()
    assert screen.grid.count == root.count < everything
    window.top_bar.search.setText("qqqqq")
    settled()
    assert screen.notice.isVisible()
    assert screen.notice.title == "Nothing found"
    screen.notice.pressed.emit()
    settled()
    assert window.top_bar.search.text() == ""
    assert screen.grid.count == everything


def test_space_picks_and_enter_opens_and_back_is_the_same_place(window: MainWindow, settled: Settled) -> None:
    rooms = rooms_of(window)
    grid = rooms.catalogue.grid
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Space)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert len(window.selection) == 2
    assert window.selection_bar.thumbs.count == 2
    QTest.keyClick(grid, Qt.Key.Key_End)
    place = grid.verticalScrollBar().value()
    assert place > 0
    QTest.keyClick(grid, Qt.Key.Key_Return)
    settled()
    assert rooms.currentWidget() is rooms.product
    assert rooms.product.uid == rooms.catalogue.uid_at(grid.count - 1)
    rooms.product.back_wanted.emit()
    settled()
    assert rooms.currentWidget() is rooms.catalogue
    assert grid.verticalScrollBar().value() == place
    assert grid.current == grid.count - 1


def test_content_language_changes_the_cards_and_stays_in_place(
    window: MainWindow, sample: Catalog, preferences: Settings, settled: Settled
) -> None:
    screen = rooms_of(window).catalogue
    QTest.keyClick(screen.grid, Qt.Key.Key_End)
    place = screen.grid.verticalScrollBar().value()
    window.top_bar.language_chosen.emit("zh")
    settled()
    assert preferences.content_language == "zh"
    assert screen.query.language == "zh"
    assert screen.filters.categories.choices[0].label == sample.categories()[0].name.exact("zh")
    assert screen.grid.verticalScrollBar().value() == place


@pytest.mark.parametrize(("language", "words"), [("ru", "Каталог"), ("zh", "目录"), ("en", "Catalogue")])
def test_interface_language_is_switched_live(
    window: MainWindow, preferences: Settings, settled: Settled, language: Language, words: str
) -> None:
    preferences.keep(interface_language=language)
    settled()
    assert window.rail.tiles[0].label == words


def test_theme_is_switched_live(window: MainWindow, preferences: Settings) -> None:
    preferences.keep(theme="dark")
    assert theme.palette() is theme.DARK
    assert window.grab().toImage().pixelColor(600, 70).lightness() < 60
    preferences.keep(theme="light")
    assert theme.palette() is theme.LIGHT
    assert window.grab().toImage().pixelColor(600, 70).lightness() > 200


def test_a_change_of_the_catalogue_is_shown_and_gone_products_leave_the_selection(
    window: MainWindow, sample: Catalog, settled: Settled
) -> None:
    screen = rooms_of(window).catalogue
    count = screen.grid.count
    first, second = (sample.products.uid(row) for row in screen.found.rows[:2])
    window.selection.set((first, second))
    with sample.change("tests", "take one out") as change:
        change.delete(first)
    settled()
    assert screen.grid.count == count - 1
    assert window.selection.uids == (second,)


def test_a_failure_that_nobody_handles_is_shown(window: MainWindow, jobs: Jobs, settled: Settled) -> None:
    def fail() -> None:
        raise BoothError("settings_not_saved", file="x.toml")

    jobs.run(fail, lambda _: None, owner=window)
    settled()
    assert window.banner.isVisible()
    assert "x.toml" in window.banner.sentence


def test_an_empty_catalogue_offers_the_sample(
    tmp_path: Path, jobs: Jobs, preferences: Settings, qtbot: QtBot, settled: Settled
) -> None:
    catalog = Catalog.open(tmp_path)
    window = MainWindow(catalog, jobs, preferences)
    window.show()
    settled()
    screen = rooms_of(window).catalogue
    assert screen.notice.title == "The catalogue is empty"
    jobs.close()
    window.close()
    catalog.close()


def test_a_catalogue_that_cannot_be_opened_is_told(dressed: QApplication, jobs: Jobs, preferences: Settings) -> None:
    window = MainWindow(None, jobs, preferences)
    window.refuse(BoothError("already_open"))
    window.show()
    dressed.processEvents()
    assert not window.grab().isNull()
    window.close()


def test_nothing_is_leaked_by_going_about(window: MainWindow, settled: Settled) -> None:
    """PySide has given back references it did not own: None and True must not drift."""
    # The window does this by itself meanwhile, and every module refers to None.
    for room in (compare, matching):
        room.import_below_screen()
        assert list(room.import_screen())
    import_below_pages()
    assert len((*import_form(), *import_pages())) > 60
    assert window.finding is not None
    window.finding.prepare()
    rooms = rooms_of(window)
    _go_about(rooms, window, 10)  # what comes in late is there
    settled()
    gc.collect()
    before = references.to_none_and_true()
    _go_about(rooms, window, 40)
    settled()
    gc.collect()
    after = references.to_none_and_true()
    assert abs(after[0] - before[0]) < 400
    assert abs(after[1] - before[1]) < 400


def _go_about(rooms: Rooms, window: MainWindow, times: int) -> None:
    for _ in range(times):
        window.selection.toggle(_first(rooms))
        rooms.open_catalogue()
        rooms.open_product(_first(rooms))
        QApplication.processEvents()


def test_a_screen_out_of_sight_hears_of_a_change_when_it_is_seen(
    window: MainWindow, sample: Catalog, qtbot: QtBot, settled: Settled
) -> None:
    rooms = rooms_of(window)
    uid, before = _first(rooms), rooms.catalogue.grid.count
    rooms.open_product(uid)
    settled()
    rooms.go(SETTINGS)
    with sample.change("Bob", "it is not shown") as change:
        change.delete(uid)
    qtbot.waitUntil(lambda: rooms.catalogue.grid.count == before - 1)  # the cards, once nobody writes
    assert rooms.here == SETTINGS  # the page of what is gone throws nobody out of another room
    rooms.setCurrentWidget(rooms.product)
    assert rooms.here == CATALOGUE


def _first(rooms: Rooms) -> str:
    return rooms.catalogue.uid_at(0)


def test_the_first_page_opened_ends_where_its_text_ends(window: MainWindow, settled: Settled) -> None:
    QTest.keyClick(rooms_of(window).catalogue.grid, Qt.Key.Key_Return)
    settled()
    body = rooms_of(window).product.findChild(Body)
    assert body is not None
    assert body.width() > 1200
    assert body.height() == body.heightForWidth(body.width())


def test_what_was_done_is_said_shortly_and_a_failure_until_it_is_closed(window: MainWindow, qtbot: QtBot) -> None:
    timer = window.banner.findChild(QTimer)
    assert timer is not None
    timer.setInterval(20)
    rooms_of(window).told.emit("Saved")
    assert window.banner.isVisible()
    qtbot.waitUntil(lambda: not window.banner.isVisible(), timeout=5000)
    rooms_of(window).told.emit("Saved")
    window.show_failure(BoothError("disk_full", file="x.pdf"))
    qtbot.wait(100)
    assert window.banner.isVisible()


def test_a_failure_covers_nothing_and_what_passes_moves_nothing(window: MainWindow) -> None:
    page = rooms_of(window)
    place = page.geometry()
    window.tell_shortly("Saved")
    assert page.geometry() == place
    window.show_failure(BoothError("disk_full", file="x.pdf"))
    QApplication.processEvents()
    assert page.geometry().top() == window.banner.geometry().bottom() + 1
    window.banner.dismiss()
    assert page.geometry() == place


def test_a_long_line_of_an_import_report_pushes_down_what_follows(window: MainWindow, qtbot: QtBot) -> None:
    rooms_of(window).open_exchange()
    page = rooms_of(window).data.page("exchange")
    assert isinstance(page, ExchangePage)
    below = page.bring_in.go.parentWidget()
    assert isinstance(below, Consequence)
    below.show()
    report = below.words
    below.tell(
        "a line of the report that is wider than the card and therefore is laid in two lines of it, "
        "or in three where the typeface is another, as it should be\n" * 30,
        working=False,
    )
    qtbot.waitUntil(lambda: report.width() > 600, timeout=5000)
    qtbot.waitUntil(lambda: report.height() >= report.heightForWidth(report.width()), timeout=5000)
