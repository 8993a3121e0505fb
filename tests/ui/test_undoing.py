"""Taking back and doing again from the keyboard, anywhere in the staff's window."""

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from booth.catalog.revisions import Origin, Side, Undone
from booth.catalog.store import Catalog
from booth.catalog.values import Product, Text
from booth.settings import Settings
from booth.ui.jobs import Progress
from booth.ui.main_window import MainWindow
from booth.ui.undo_panels import WholePanel
from booth.ui.undoing import Undoing

Settled = Callable[[], None]
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def active(window: MainWindow, settled: Settled) -> None:
    window.activateWindow()
    settled()


def product(catalog: Catalog, code: str = "V-1200") -> Product:
    return catalog.products.get(catalog.products.by_code(code))


def put(catalog: Catalog, thing: Product, why: str = "Plinth") -> int:
    with catalog.change("Anna", why) as change:
        change.put(thing)
    return catalog.revision()


def undoing(window: MainWindow) -> Undoing:
    assert window.changing is not None
    return window.changing.undoing


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = CTRL) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, modifier)


@pytest.fixture
def edited(sample: Catalog, window: MainWindow, settled: Settled) -> str:
    """The plinth that V-1200 had before somebody gave it number 41."""
    before = product(sample).plinth
    put(sample, replace(product(sample), plinth="41"))
    settled()
    return before


def test_the_last_change_goes_back_and_comes_again(
    sample: Catalog, window: MainWindow, edited: str, settled: Settled
) -> None:
    press(Qt.Key.Key_Z)
    settled()
    assert product(sample).plinth == edited
    assert window.banner.sentence == "Taken back: Plinth; Ctrl+Shift+Z does it again."
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    settled()
    assert product(sample).plinth == "41"
    assert window.banner.sentence == "Done again: Plinth; Ctrl+Z takes it back."
    press(Qt.Key.Key_Z)
    settled()
    press(Qt.Key.Key_Y)
    settled()
    assert product(sample).plinth == "41"


def test_several_presses_take_several_back_in_order(
    sample: Catalog, window: MainWindow, edited: str, settled: Settled
) -> None:
    put(sample, replace(product(sample), plinth="42"))
    press(Qt.Key.Key_Z)
    press(Qt.Key.Key_Z)
    settled()
    assert product(sample).plinth == edited


def test_nothing_to_do_again_is_said(window: MainWindow, edited: str, settled: Settled) -> None:
    press(Qt.Key.Key_Y)
    settled()
    assert window.banner.sentence == "There is nothing to do again."


def test_a_field_takes_its_own_steps_back_first(
    sample: Catalog, window: MainWindow, edited: str, settled: Settled
) -> None:
    field = window.top_bar.search
    field.setFocus()
    QTest.keyClicks(field, "vent")
    settled()
    press(Qt.Key.Key_Z)
    settled()
    assert field.text() != "vent"
    assert product(sample).plinth == "41"
    while field.isUndoAvailable():
        press(Qt.Key.Key_Z)
    press(Qt.Key.Key_Z)
    settled()
    assert product(sample).plinth == edited


def test_a_large_change_is_asked_about_first(sample: Catalog, window: MainWindow, settled: Settled) -> None:
    count = len(sample.exhibitors())
    press(Qt.Key.Key_Z)  # the sample itself is the last change
    settled()
    assert len(sample.exhibitors()) == count
    panel = undoing(window)._whole
    assert panel is not None
    assert panel.isVisible()
    assert "tests" in panel._facts.text()
    assert str(sample.history(1)[0].size) in panel._facts.text()
    press(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    settled()
    assert not panel.isVisible()
    assert len(sample.exhibitors()) == count
    press(Qt.Key.Key_Z)
    settled()
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    settled()
    assert sample.exhibitors() == ()
    assert window.banner.sentence.startswith("Taken back: Import: ")
    press(Qt.Key.Key_Y)
    settled()
    panel.go.click()
    settled()
    assert len(sample.exhibitors()) == count


def test_what_clashes_is_decided_field_by_field(sample: Catalog, window: MainWindow, settled: Settled) -> None:
    held = product(sample)
    renamed = replace(held, plinth="41", name=Text.of(ru="Иное", en="Other", zh="其他"))
    revision = put(sample, renamed, "both")
    put(sample, replace(product(sample), plinth="42", name=Text.of(ru="Третье", en="Other", zh="其他")), "later")
    change = next(one for one in sample.history() if one.revision == revision)
    undoing(window).take_back(change)
    settled()
    panel = undoing(window)._clashes
    assert panel is not None
    assert [row._name.text().rpartition(" · ")[2] for row in panel.rows] == ["Русский", "Plinth"]
    assert not panel.go.isEnabled()
    panel.rows[0].mine.setChecked(True)
    panel.rows[1].theirs.setChecked(True)
    panel.go.click()
    settled()
    after = product(sample)
    assert after.plinth == "42"
    assert after.name == held.name
    assert not undoing(window).asking


def test_leaving_the_panel_changes_nothing(sample: Catalog, window: MainWindow, settled: Settled) -> None:
    revision = put(sample, replace(product(sample), plinth="41"))
    newest = put(sample, replace(product(sample), plinth="42"))
    undoing(window).take_back(next(one for one in sample.history() if one.revision == revision))
    settled()
    press(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    settled()
    assert sample.revision() == newest
    assert not undoing(window).asking


def test_of_very_many_clashes_the_rest_follows_one_press(
    sample: Catalog, window: MainWindow, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("booth.ui.undo_panels._SHOWN", 2)
    codes = ("V-1200", "VT-650", "VE-120")
    before = {code: product(sample, code) for code in codes}
    with sample.change("Anna", "all", Origin.IMPORT) as change:
        for held in before.values():
            change.put(replace(held, plinth="41"))
    revision = sample.revision()
    for held in before.values():
        put(sample, replace(held, plinth="42"))
    undoing(window).take_back(next(one for one in sample.history() if one.revision == revision))
    settled()
    panel = undoing(window)._clashes
    assert panel is not None
    assert len(panel.rows) == 2
    assert "1 more" in panel._intro.text()
    panel._all(Side.MINE)
    panel.go.click()
    settled()
    assert {code: product(sample, code).plinth for code in codes} == {
        code: held.plinth for code, held in before.items()
    }


def test_what_is_being_typed_is_written_before_it(
    sample: Catalog, window: MainWindow, edited: str, settled: Settled
) -> None:
    rooms = window.rooms
    assert rooms is not None
    rooms.open_form(product(sample).uid, "plinth")
    settled()
    waiting, hold = list[str](), threading.Event()
    rooms.form.autosave.stated.connect(waiting.append)
    for _ in range(2):  # no worker is free: what writes what was typed would come after the taking back
        window._jobs.run(hold.wait, waiting.append, owner=window)
    rooms.form.autosave.keep(replace(product(sample), plinth="55"), "typed")
    undoing(window).undo()
    assert waiting[-1] == "saved"
    hold.set()
    settled()
    assert product(sample).plinth == "41"
    assert window.banner.sentence.startswith("Taken back: typed")


def test_a_catalogue_that_can_only_be_read_says_so(
    sample: Catalog, window: MainWindow, preferences: Settings, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Catalog, "read_only", True)
    over = QWidget()
    refused: list[object] = []
    made = Undoing(over, sample, window._jobs, preferences)
    made.failed.connect(refused.append)
    made.undo()
    settled()
    assert [getattr(one, "code", "") for one in refused] == ["store_read_only"]
    over.deleteLater()


class Held:
    """Catalog.undo held halfway, as with ten thousand products: Cancel must be there while it lasts."""

    def __init__(self, catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
        self.halfway, self.go_on = threading.Event(), threading.Event()
        self._undo = catalog.undo
        monkeypatch.setattr(Catalog, "undo", lambda _, *asked, **told: self._slowly(*asked, **told))

    def _slowly(self, *asked: Any, progress: Progress, **told: Any) -> Undone:
        def step(done: int, total: int) -> None:
            progress(done, total)
            if 2 * done >= total:
                self.halfway.set()
                assert self.go_on.wait(20)

        return self._undo(*asked, progress=step, **told)


def started(window: MainWindow, settled: Settled, qtbot: QtBot, held: Held) -> WholePanel:
    """All of the sample is on its way back, and half of it is there."""
    press(Qt.Key.Key_Z)
    settled()
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    panel = undoing(window)._whole
    assert panel is not None
    assert held.halfway.wait(20)
    qtbot.waitUntil(lambda: panel.title.text() == "Taking it back… 50 %")
    return panel


def test_a_change_that_goes_back_unasked_is_read_in_full(sample: Catalog, window: MainWindow, qtbot: QtBot) -> None:
    panel = undoing(window)._whole_panel()
    panel.work(sample.entries((sample.revision(),))[0], again=False)
    facts = panel._facts
    qtbot.waitUntil(lambda: facts.height() >= facts.heightForWidth(facts.width()) > 0)
    panel.end()


def test_a_large_change_says_how_far_it_is_and_can_be_stopped(
    sample: Catalog, window: MainWindow, settled: Settled, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    held, count = Held(sample, monkeypatch), len(sample.exhibitors())
    panel = started(window, settled, qtbot, held)
    QTest.mouseClick(panel, Qt.MouseButton.LeftButton, pos=panel.rect().bottomLeft())
    assert panel.working
    assert undoing(window).asking
    assert (panel.go.isVisible(), panel.cancel.isEnabled()) == (False, True)
    press(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert panel.isVisible()
    assert not panel.cancel.isEnabled()
    held.go_on.set()
    settled()
    assert not panel.isVisible()
    assert (len(sample.exhibitors()), sample.revision()) == (count, 1)
    assert (
        window.banner.sentence == "The change was stopped and the catalogue is as it was. Start it again when you like."
    )
    press(Qt.Key.Key_Z)
    settled()
    assert panel.title.text() == "Take all of this back?"
    panel.go.click()
    settled()
    assert sample.exhibitors() == ()
    assert not panel.isVisible()


def test_a_page_that_is_left_does_not_stop_what_is_under_way(
    sample: Catalog, window: MainWindow, settled: Settled, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(sample, monkeypatch)
    panel = started(window, settled, qtbot, held)
    undoing(window).leave()
    assert not panel.isVisible()
    held.go_on.set()
    settled()
    assert sample.exhibitors() == ()
    assert window.banner.sentence.startswith("Taken back: Import: ")
