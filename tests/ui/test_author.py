"""Who is writing? Asked once, before the first change by hand."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from booth.catalog.store import Catalog
from booth.settings import Settings, system_user
from booth.ui.author import AuthorPanel
from booth.ui.main_window import MainWindow

Settled = Callable[[], None]


@pytest.fixture
def preferences(tmp_path: Path) -> Settings:
    """A laptop on which nobody has been asked yet."""
    return Settings("en", "en", "light", file=tmp_path / "settings.toml")


@pytest.fixture
def typed(window: MainWindow, sample: Catalog, qtbot: QtBot, settled: Settled) -> int:
    """Somebody has mended two things in the form; the revision before that."""
    before = sample.revision()
    window.activateWindow()
    rooms = window.rooms
    assert rooms is not None
    rooms.open_form(sample.products.by_code("V-1200"), "plinth")
    qtbot.waitUntil(lambda: rooms.form.ready)  # which leads the keyboard to its field, and then leaves it alone
    settled()
    for plinth in ("41", "42"):
        rooms.form.autosave.keep(replace(rooms.form.autosave.value, plinth=plinth), "Plinth")
    settled()
    return before


def panel(window: MainWindow) -> AuthorPanel:
    assert window.changing is not None
    assert window.changing.author is not None
    return window.changing.author


def press(key: Qt.Key) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)


def test_nothing_is_written_before_the_answer_and_all_of_it_after(
    window: MainWindow, sample: Catalog, preferences: Settings, typed: int, settled: Settled
) -> None:
    assert panel(window).isVisible()
    assert sample.revision() == typed
    QTest.keyClicks(panel(window).name, "Anna Orlova")
    press(Qt.Key.Key_Return)
    settled()
    assert not panel(window).isVisible()
    assert [one.who for one in sample.history(2)] == ["Anna Orlova", "Anna Orlova"]
    assert sample.products.get(sample.products.by_code("V-1200")).plinth == "42"
    assert preferences.file is not None
    assert Settings.load(preferences.file).author == "Anna Orlova"


def test_it_is_never_asked_again(window: MainWindow, sample: Catalog, typed: int, settled: Settled) -> None:
    QTest.keyClicks(panel(window).name, "Anna")
    press(Qt.Key.Key_Return)
    assert window.isAncestorOf(QApplication.focusWidget())  # where the keyboard was before
    assert not panel(window).isAncestorOf(QApplication.focusWidget())
    settled()
    rooms = window.rooms
    assert rooms is not None
    rooms.form.autosave.keep(replace(rooms.form.autosave.value, plinth="43"), "Plinth")
    settled()
    assert not panel(window).isVisible()
    assert sample.products.get(sample.products.by_code("V-1200")).plinth == "43"


def test_without_a_name_the_systems_user_stands_for_it(
    window: MainWindow, sample: Catalog, preferences: Settings, typed: int, settled: Settled
) -> None:
    QTest.keyClicks(panel(window).name, "half a na")
    press(Qt.Key.Key_Escape)
    settled()
    assert sample.history(1)[0].who == preferences.author == system_user()


def test_a_window_that_closes_meanwhile_loses_nothing(window: MainWindow, sample: Catalog, typed: int) -> None:
    assert window.close()
    assert sample.products.get(sample.products.by_code("V-1200")).plinth == "42"
    assert sample.history(1)[0].who == system_user()


def test_where_nobody_can_be_asked_nothing_waits() -> None:
    done: list[bool] = []
    Settings().before_writing(lambda: done.append(True))
    assert done == [True]
