"""The brochure screen: what it shows while pages are made, when none can be, and when it speaks another language."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

import builders
from booth.brochure import press
from booth.catalog.store import Catalog
from booth.catalog.values import State
from booth.errors import BoothError
from booth.settings import Settings
from booth.ui import translation
from booth.ui.brochures.screen import BrochureScreen
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache

AIR, FIRE = builders.air().uid, builders.fire().uid


@pytest.fixture
def screen(
    qtbot: QtBot, catalog: Catalog, jobs: Jobs, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> BrochureScreen:
    """The screen with nothing on it yet, on a laptop without printers."""
    monkeypatch.setattr("shutil.which", lambda _: None)
    made = BrochureScreen(catalog, PictureCache(catalog, jobs), jobs, settings)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    qtbot.waitUntil(lambda: not jobs.busy)
    return made


def test_while_pages_are_made_it_does_not_say_that_nothing_is_chosen(qtbot: QtBot, screen: BrochureScreen) -> None:
    assert screen._left.currentWidget() is screen._notice
    screen.show_products((AIR,), "en")
    assert screen.busy
    assert screen._left.currentWidget() is not screen._notice
    assert not screen._options.save.isEnabled()
    qtbot.waitUntil(lambda: screen.made is not None, timeout=20_000)
    assert screen._options.save.isEnabled()
    screen.show_products((), "en")
    assert screen._left.currentWidget() is screen._notice
    assert screen.made is None


def test_only_the_latest_wish_is_shown(qtbot: QtBot, screen: BrochureScreen, jobs: Jobs) -> None:
    for uids in ((AIR,), (FIRE,), (FIRE, AIR)):
        screen.show_products(uids, "en")
    qtbot.waitUntil(lambda: screen.made is not None and not jobs.busy, timeout=20_000)
    assert screen.made is not None
    assert screen.made.wish.uids == (FIRE, AIR)
    assert screen._preview.shown == screen.made.data


def test_a_press_that_fails_is_said_in_the_place_of_the_pages(
    qtbot: QtBot, screen: BrochureScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr(press, "render", broken)
        screen.show_products((AIR,), "en")
        qtbot.waitUntil(lambda: not screen.busy)
    assert screen._notice.title == "The brochure was not made"
    assert screen._left.currentWidget() is screen._notice
    assert not screen._options.save.isEnabled()
    screen.show_products((AIR,), "en")
    qtbot.waitUntil(lambda: screen.made is not None, timeout=20_000)
    assert screen._left.currentWidget() is not screen._notice


def test_without_a_printer_printing_says_so(qtbot: QtBot, screen: BrochureScreen) -> None:
    screen.show_products((AIR,), "en")
    qtbot.waitUntil(lambda: screen.made is not None, timeout=20_000)
    with qtbot.waitSignal(screen.failed) as told:
        screen.print()
    assert isinstance(told.args[0], BoothError)
    assert told.args[0].code == "no_printer"


def test_a_product_that_has_gone_leaves_the_brochure(qtbot: QtBot, screen: BrochureScreen) -> None:
    screen.show_products(("gone", AIR), "en")
    qtbot.waitUntil(lambda: screen.made is not None, timeout=20_000)
    assert screen._options.chosen.uids == (AIR,)


def test_it_speaks_another_language_at_once(qtbot: QtBot, screen: BrochureScreen) -> None:
    screen.show_products((AIR,), "en")
    qtbot.waitUntil(lambda: screen.made is not None, timeout=20_000)
    english = screen._state.text()
    translation.install("ru")
    try:
        qtbot.waitUntil(lambda: screen._state.text() != english)
        assert "Страница 1" in screen._state.text()
    finally:
        translation.install("en")


def test_a_draft_among_the_pages_is_said(qtbot: QtBot, screen: BrochureScreen, catalog: Catalog) -> None:
    with catalog.change("tests", "a draft") as change:
        change.put(replace(catalog.products.get(FIRE), state=State.DRAFT))
    screen.show_products((AIR, FIRE), "en")
    qtbot.waitUntil(lambda: screen.made is not None, timeout=20_000)
    assert screen._warning.isVisible()
    draft, lapsing = screen._warning.text().split("\n")
    assert draft == f"Still a draft: {builders.fire().code}"
    assert lapsing.startswith("A certificate expires before the show ends: ")
    with catalog.change("tests", "no papers") as change:
        change.put(replace(catalog.products.get(AIR), assets=()))
    screen.show_products((AIR,), "en")
    qtbot.waitUntil(lambda: screen.made is not None, timeout=20_000)
    assert not screen._warning.isVisible()
