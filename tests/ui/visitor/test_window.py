"""F11 from the staff's window and back, as a person does it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import builders
from booth.catalog.store import Catalog
from booth.settings import Settings
from booth.ui.jobs import Jobs
from booth.ui.main_window import MainWindow
from booth.ui.visitor.view import VisitorView


@pytest.fixture
def window(qtbot: QtBot, catalog: Catalog, jobs: Jobs, settings: Settings) -> Iterator[MainWindow]:
    """The staff's window over the filled catalogue."""
    made = MainWindow(catalog, jobs, settings)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    QApplication.processEvents()
    yield made
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)


def presented(window: MainWindow) -> VisitorView:
    """The view that the window made."""
    view = window.visitor_view()
    assert view is not None
    return view


def test_f11_shows_a_visitor_the_catalogue_and_f11_comes_back(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F11)
    view = presented(window)
    qtbot.waitUntil(view.isVisible, timeout=3000)
    assert view.isFullScreen()
    assert view.here.kind == "kinds"
    qtbot.waitUntil(view.isActiveWindow, timeout=3000)
    qtbot.keyClick(view, Qt.Key.Key_F11)
    assert not view.isVisible()
    assert window.isVisible()


def test_f11_on_a_product_shows_this_product(qtbot: QtBot, window: MainWindow) -> None:
    window.rooms.open_product(builders.air().uid)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    view = presented(window)
    qtbot.waitUntil(view.isVisible, timeout=3000)
    assert view.here.uid == builders.air().uid
    qtbot.waitUntil(view.isActiveWindow, timeout=3000)
    qtbot.keyClick(view, Qt.Key.Key_F11)
    assert not view.isVisible()


def test_f11_on_a_draft_shows_the_first_screen(qtbot: QtBot, window: MainWindow) -> None:
    window.rooms.open_product(builders.empty().uid)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    view = presented(window)
    qtbot.waitUntil(view.isVisible, timeout=3000)
    assert view.here.kind == "kinds"
    view.leave()


def test_f11_in_the_staffs_window_turns_the_other_screen_and_puts_it_away(qtbot: QtBot, window: MainWindow) -> None:
    window.show_visitor("")
    view = presented(window)
    window.show_visitor(builders.air().uid)
    assert view.here.uid == builders.air().uid
    window.show_visitor(builders.air().uid)
    assert not view.isVisible()
