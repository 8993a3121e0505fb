"""The data room: its list of pages, and who is told what."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from booth.catalog.store import Catalog
from booth.ui import translation
from booth.ui.data import pages
from booth.ui.data.page import DataPage
from booth.ui.data.page_list import PageList
from booth.ui.data.pages import PageEntry
from booth.ui.main_window import MainWindow
from booth.ui.rooms import DATA


class Noted(DataPage):
    """A page that counts."""

    def __init__(self, *_: object) -> None:
        super().__init__()
        self.reloads = 0
        self.picked: tuple[str, ...] = ()

    def show_selection(self, uids: tuple[str, ...]) -> None:
        self.picked = uids

    def reload(self) -> None:
        self.reloads += 1


def add_page(monkeypatch, made: list[Noted]) -> None:
    """A second page, "noted", in the table of pages."""

    def make(*doors: object) -> Noted:
        made.append(Noted(*doors))
        return made[-1]

    entry = PageEntry("noted", "check", "Noted", lambda: make)
    monkeypatch.setattr("booth.ui.data.screen.PAGES", (*pages.PAGES, entry))


def test_control_2_opens_the_first_page(window: MainWindow, qtbot: QtBot, settled: Callable[[], None]):
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert window.rooms.here == DATA
    assert window.rooms.data.here == "products"
    assert window.rooms.data.list.titles[0] == "Products"


def test_pages_are_made_when_they_are_opened(window: MainWindow, qtbot: QtBot, monkeypatch):
    made: list[Noted] = []
    add_page(monkeypatch, made)
    window.rooms.go(DATA)
    data = window.rooms.data
    assert made == []
    last = data.list.area(len(data.list.titles) - 1).center()
    qtbot.mouseClick(data.list, Qt.MouseButton.LeftButton, pos=QPoint(last.x(), last.y()))
    assert data.here == "noted"
    assert len(made) == 1


def test_a_page_out_of_sight_is_brought_up_to_date_when_it_is_seen(window: MainWindow, monkeypatch):
    made: list[Noted] = []
    add_page(monkeypatch, made)
    window.rooms.go(DATA)
    data = window.rooms.data
    data.open_page("noted")
    data.open_page("products")
    data.reload()
    assert made[0].reloads == 0
    data.open_page("noted")
    assert made[0].reloads == 1
    window.rooms.open_catalogue()
    data.reload()
    assert made[0].reloads == 1
    window.rooms.go(DATA)
    assert made[0].reloads == 2


def test_what_a_page_says_reaches_the_window(
    window: MainWindow, sample: Catalog, monkeypatch, settled: Callable[[], None]
):
    made: list[Noted] = []
    add_page(monkeypatch, made)
    window.rooms.go(DATA)
    window.rooms.data.open_page("noted")
    uid = sample.products.uid(window.rooms.catalogue.found.rows[0])
    made[0].product_opened.emit(uid)
    assert window.rooms.product.uid == uid
    made[0].brochure_wanted.emit((uid,))
    settled()
    assert window.selection.uids == (uid,)
    assert window.rooms.here == "brochure"


def test_the_keyboard_goes_through_the_pages(window: MainWindow, qtbot: QtBot, monkeypatch):
    add_page(monkeypatch, [])
    window.rooms.go(DATA)
    data = window.rooms.data
    data.list.setFocus()
    for _ in range(len(data.list.titles)):
        qtbot.keyClick(data.list, Qt.Key.Key_Down)
    assert data.here == "noted"
    qtbot.keyClick(data.list, Qt.Key.Key_Up)
    assert data.here == pages.PAGES[-1].key


def test_titles_are_said_in_the_language_of_the_interface(window: MainWindow, settled: Callable[[], None]):
    window.rooms.go(DATA)
    translation.install("ru")
    settled()
    assert window.rooms.data.list.titles[0] == "Изделия"


def test_every_page_is_in_sight_on_a_low_screen(dressed: QApplication, qtbot: QtBot) -> None:
    pages = PageList()
    qtbot.addWidget(pages)
    pages.set_rows(tuple((str(n), "table", f"Page {n}") for n in range(14)))
    for height in (592, 640, 1000):
        pages.resize(200, height)
        areas = [pages.area(n) for n in range(14)]
        assert areas[-1].bottom() <= height
        assert all(above.bottom() < below.top() for above, below in pairwise(areas))


def test_every_page_is_in_sight_in_the_lowest_window(window: MainWindow):
    window.resize(1024, 640)
    window.rooms.go(DATA)
    pages_list = window.rooms.data.list
    last = pages_list.area(len(pages_list.titles) - 1)
    assert pages_list.rect().contains(last)
    assert pages_list.area(1).top() >= pages_list.area(0).bottom()


def test_a_page_knows_what_is_picked_when_it_is_made_and_from_then_on(window: MainWindow, sample: Catalog, monkeypatch):
    made: list[Noted] = []
    add_page(monkeypatch, made)
    first, second = (sample.products.uid(row) for row in window.rooms.catalogue.found.rows[:2])
    window.selection.toggle(first)
    window.rooms.go(DATA)
    window.rooms.data.open_page("noted")
    assert made[0].picked == (first,)
    window.selection.toggle(second)
    assert made[0].picked == (first, second)
    window.selection.clear()
    assert made[0].picked == ()
