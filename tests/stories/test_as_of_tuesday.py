"""What did the sheet say on Tuesday? The catalogue as it was is opened beside today's, looked at and printed."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from booth.catalog.store import Catalog
from booth.catalog.values import Text
from booth.catalog.wording import say_day, say_whole_moment
from booth.ui.data.history.page import HistoryPage
from booth.ui.main_window import MainWindow
from staff import Staff, Start

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def tuesday(sample_home: Path) -> int:
    """On Tuesday V-1200 got number 41 and a name; since then it has another, and VT-650 is gone."""
    catalog = Catalog.open(sample_home)
    held = catalog.products.get(catalog.products.by_code("V-1200"))
    with catalog.change("Anna", "Tuesday's name") as change:
        change.put(replace(held, plinth="41", name=Text.of(ru="Вторник", en="The unit of Tuesday", zh="周二")))
    revision = catalog.revision()
    now = catalog.products.get(held.uid)
    with catalog.change("Boris", "Renamed") as change:
        change.put(replace(now, plinth="42", name=Text.of(ru="Среда", en="The unit of Wednesday", zh="周三")))
        change.delete(catalog.products.by_code("VT-650"))
    catalog.close()
    return revision


def history_of(staff: Staff) -> HistoryPage:
    """The page of the history, in sight."""
    staff.press(Qt.Key.Key_2, CTRL)
    staff.rooms.data.open_page("history")
    staff.settle()
    page = staff.rooms.data.page("history")
    assert isinstance(page, HistoryPage)
    return page


def open_as_of(staff: Staff, revision: int) -> MainWindow:
    """From the history page, the catalogue as it was after this change."""
    page = history_of(staff)
    page.list.go(page.list.keys.index(str(revision)))
    staff.bot.waitUntil(lambda: page.change.differences.fields != ())
    staff.settle()
    staff.click(page.change.earlier)
    assert staff.window.changing is not None
    earlier = staff.window.changing.earlier
    staff.bot.waitUntil(lambda: len(earlier.windows) == 1)
    window = earlier.windows[0]
    staff.bot.waitUntil(lambda: not window._jobs.busy, timeout=20_000)
    staff.settle()
    return window


def printed(window: MainWindow, uid: str, staff: Staff) -> str:
    """What is on the paper of one product, made in this window."""
    rooms = window.rooms
    assert rooms is not None
    rooms.open_brochure((uid,))
    staff.bot.waitUntil(lambda: rooms.brochure.made is not None, timeout=20_000)
    made = rooms.brochure.made
    assert made is not None
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(made.data)).pages).replace("\u00a0", " ")


def test_tuesdays_catalogue_is_opened_looked_at_and_printed(start: Start, sample_home: Path, tuesday: int) -> None:
    staff = start(sample_home)
    uid = staff.uid("V-1200")
    window = open_as_of(staff, tuesday)
    change = next(one for one in staff.catalog.history() if one.revision == tuesday)
    when = say_whole_moment(change.at, "en")
    assert window.standing.isVisible()
    assert window.standing.sentence == f"The catalogue as of {when} · for looking and printing only"
    assert when in window.windowTitle()
    rooms = window.rooms
    assert rooms is not None
    assert len(rooms.catalogue.found.rows) == len(staff.codes()) + 1
    assert window._catalog is not None
    assert window._catalog.products.get(uid).name.exact("en") == "The unit of Tuesday"
    day = say_day(change.at.astimezone().date(), "en")
    paper = printed(window, uid, staff)
    assert "The unit of Tuesday" in paper
    assert f"As of {day}" in paper
    assert "revision" not in paper
    today = printed(staff.window, uid, staff)
    assert "The unit of Wednesday" in today
    assert "As of" not in today


def test_nothing_can_be_changed_there_and_visitors_are_not_shown_it(
    start: Start, sample_home: Path, tuesday: int
) -> None:
    staff = start(sample_home)
    window = open_as_of(staff, tuesday)
    window.activateWindow()
    newest = staff.catalog.revision()
    rooms = window.rooms
    assert rooms is not None
    rooms.open_form(staff.uid("V-1200"))
    assert rooms.currentWidget() is rooms.catalogue
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window._visitor is None
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    staff.settle()
    assert staff.catalog.revision() == newest
    assert [tile.key for tile in window._offered()] == ["catalogue", "brochure"]


def test_the_copy_goes_with_its_window(start: Start, sample_home: Path, tuesday: int) -> None:
    staff = start(sample_home)
    window = open_as_of(staff, tuesday)
    folder = sample_home / "earlier"
    assert len(list(folder.iterdir())) == 1
    window.close()
    assert list(folder.iterdir()) == []
    staff.bot.waitUntil(staff.window.isActiveWindow)
    open_as_of(staff, tuesday)
    staff.leave()
    assert list(folder.iterdir()) == []


def test_what_a_stopped_program_left_is_swept_at_the_next_start(start: Start, sample_home: Path) -> None:
    left = sample_home / "earlier" / ("0" * 32) / "catalogue"
    left.mkdir(parents=True)
    (left / "catalogue.db").write_bytes(b"half a copy")
    staff = start(sample_home)
    staff.settle()
    assert not (sample_home / "earlier").exists()


def test_the_cross_stops_it(start: Start, sample_home: Path, tuesday: int) -> None:
    staff = start(sample_home)
    assert staff.window.changing is not None
    staff.window.changing.earlier.open(tuesday)
    assert "Preparing" in staff.window.banner.sentence
    staff.window.banner.dismiss()
    staff.settle()
    assert staff.window.changing.earlier.windows == []
    staff.bot.waitUntil(lambda: not any((sample_home / "earlier").glob("*")))  # the worker ends at its next step
