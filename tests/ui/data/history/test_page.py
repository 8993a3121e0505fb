"""The page of the history: what is listed, what a change did, the way back."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from booth.catalog.revisions import Origin, ThingChange
from booth.catalog.store import Catalog
from booth.catalog.values import Product, Text
from booth.settings import Settings
from booth.ui import translation
from booth.ui.data.history.page import HistoryPage
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache

Settled = Callable[[], None]


def product(catalog: Catalog, code: str = "V-1200") -> Product:
    return catalog.products.get(catalog.products.by_code(code))


def put(
    catalog: Catalog, *things: Product, why: str = "Plinth", who: str = "Anna", origin: Origin = Origin.HAND
) -> int:
    with catalog.change(who, why, origin) as change:
        for thing in things:
            change.put(thing)
    return catalog.revision()


@pytest.fixture
def edited(sample: Catalog) -> int:
    """Anna renames V-1200 and gives it plinth 41; Boris renumbers another by a file. Anna's revision."""
    held = product(sample)
    name = replace(held, plinth="41", name=Text.of(ru="Новый блок", en="Vertical cube", zh="新"))
    revision = put(sample, name, why="A better name")
    put(sample, replace(product(sample, "VT-650"), plinth="42"), who="Boris", why="list.xlsx", origin=Origin.IMPORT)
    return revision


@pytest.fixture
def page(
    sample: Catalog, edited: int, jobs: Jobs, preferences: Settings, qtbot: QtBot, settled: Settled
) -> Iterator[HistoryPage]:
    pictures = PictureCache(sample, jobs)
    made = HistoryPage(sample, pictures, jobs, preferences)
    made.resize(1240, 800)
    made.show()
    settle(made, qtbot, settled)
    yield made
    jobs.close()
    made.close()
    made.deleteLater()
    pictures.deleteLater()
    qtbot.wait(1)


def settle(page: HistoryPage, qtbot: QtBot, settled: Settled) -> None:
    """Letters are typed out, and what the keyboard rests on is read."""
    for timer in (page._typed, page._leaves._soon):
        settled()
        qtbot.waitUntil(lambda timer=timer: not timer.isActive(), timeout=3000)
    settled()
    qtbot.waitUntil(lambda: not page.change._soon.isActive(), timeout=3000)
    settled()


@pytest.fixture
def still(page: HistoryPage, qtbot: QtBot, settled: Settled) -> Settled:
    return lambda: settle(page, qtbot, settled)


def words(page: HistoryPage) -> list[str]:
    return [page._face.words(row) for row in range(len(page.list.keys))]


def fields(page: HistoryPage) -> dict[str, tuple[str, str]]:
    return {one.label: (one.before, one.after) for one in page.change.differences.fields}


def test_the_newest_comes_first_with_who_and_why(page: HistoryPage, edited: int) -> None:
    told = words(page)
    assert told[0].startswith("Import: list.xlsx")
    assert "Boris" in told[0]
    assert told[1].startswith(f"A better name, No. {edited}  ·  today ")


def test_a_change_shows_its_fields_before_and_after(page: HistoryPage, sample: Catalog, still: Settled) -> None:
    page.list.go(1)
    still()
    said = fields(page)
    assert said["Plinth"][1] == "41"
    assert said["Name · English"][1] == "Vertical cube"
    text = page.change.differences.toPlainText()
    assert "Before" in text
    assert "Vertical cube" in text
    assert not page.change.things.isVisible()


def test_each_thing_of_a_large_change_can_be_looked_at(page: HistoryPage, sample: Catalog, still: Settled) -> None:
    page.list.go(2)
    still()
    assert page.change.things.isVisible()
    assert len(page.change.things.keys) >= sample.history()[-1].size > 30
    place = next(n for n, one in enumerate(page.change._face.things) if one.kind == "exhibitor")
    page.change.things.go(place)
    still()
    assert fields(page)["Code"][0] == ""
    assert fields(page)["Code"][1]
    assert not page.change.open.isEnabled()


@pytest.mark.parametrize(
    ("name", "key", "left"),
    [("who", "Boris", 1), ("origin", "hand", 1), ("kind", "exhibitor", 1), ("kind", "product", 3), ("kind", "show", 1)],
)
def test_the_filters_narrow_the_list(page: HistoryPage, still: Settled, name: str, key: str, left: int) -> None:
    page._wish(name, key)
    still()
    assert len(page.list.keys) == left


def test_typing_finds_a_products_changes(page: HistoryPage, sample: Catalog, edited: int, still: Settled) -> None:
    QTest.keyClicks(page.words, "v-1200")
    still()
    assert page.list.keys == (str(edited), "1")
    with sample.change("Anna", "out") as change:
        change.delete(product(sample).uid)
    page.reload()
    still()
    assert page.list.keys == (str(sample.revision()), str(edited), "1")
    page.words.setText("nothing like this")
    still()
    assert page.notice.isVisible()
    assert page.notice.title == "Nothing found"


def test_a_change_is_taken_back_and_struck_through(
    page: HistoryPage, sample: Catalog, edited: int, still: Settled
) -> None:
    told: list[str] = []
    page.told.connect(told.append)
    before = product(sample)
    page.list.go(1)
    still()
    page.change.back.click()
    still()
    page.reload()
    still()
    assert product(sample).plinth != "41" == before.plinth
    assert told == ["Taken back: A better name; Ctrl+Shift+Z does it again."]
    assert words(page)[0].startswith("Taken back: A better name")
    assert words(page)[2].endswith(f"Taken back by no. {sample.revision()}")
    assert not page.change.back.isEnabled()
    page.list.go(0)
    still()
    assert page.change.back.text() == "Do it again"
    page.change.back.click()
    still()
    assert product(sample).plinth == "41"


def test_what_later_changes_touched_is_decided(page: HistoryPage, sample: Catalog, edited: int, still: Settled) -> None:
    put(sample, replace(product(sample), plinth="43"))
    page.list.go(1)
    still()
    page.change.back.click()
    still()
    panel = page.undoing._clashes
    assert panel is not None
    (row,) = panel.rows
    row.theirs.setChecked(True)
    panel.go.click()
    still()
    assert product(sample).plinth == "43"
    assert product(sample).name.exact("en") != "Vertical cube"


def test_two_states_of_a_product_are_compared(page: HistoryPage, sample: Catalog, edited: int, still: Settled) -> None:
    put(sample, replace(product(sample), plinth="44"))
    page.list.go(1)
    still()
    page.change.compare.click()
    still()
    panel = page._compare
    assert panel is not None
    assert panel.isVisible()
    said = {one.label: (one.before, one.after) for one in panel.differences.fields}
    assert said["Plinth"][1] == "44"
    assert said["Name · English"][1] == "Vertical cube"
    panel.earlier.setCurrentIndex(panel.earlier.findData(str(edited)))
    panel.earlier.chosen.emit(str(edited))
    still()
    assert {one.label: (one.before, one.after) for one in panel.differences.fields} == {"Plinth": ("41", "44")}
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_the_page_says_where_to_go(page: HistoryPage, sample: Catalog, edited: int, still: Settled) -> None:
    opened: list[str] = []
    earlier: list[int] = []
    pages: list[str] = []
    page.product_opened.connect(opened.append)
    page.earlier_wanted.connect(earlier.append)
    page.page_wanted.connect(pages.append)
    page.list.go(1)
    still()
    page.change.open.click()
    page.change.earlier.click()
    page.deleted.click()
    assert opened == [product(sample).uid]
    assert earlier == [edited]
    assert pages == ["deleted"]


def test_thinned_changes_say_so(page: HistoryPage, sample: Catalog, edited: int, still: Settled) -> None:
    from datetime import UTC, datetime

    sample.thin(datetime.now(UTC))
    page.reload()
    still()
    page.list.go(1)
    still()
    assert "thinned" in page.change._facts.text()
    assert not page.change.back.isEnabled()
    assert page.change.differences.fields == ()


def test_it_speaks_another_language(page: HistoryPage, preferences: Settings, still: Settled) -> None:
    preferences.interface_language = "ru"
    translation.install("ru")
    still()
    page.list.go(0)
    still()
    assert words(page)[0].startswith("Импорт: list.xlsx")
    translation.install("en")
    preferences.interface_language = "en"


def test_it_takes_other_units(page: HistoryPage, sample: Catalog, preferences: Settings, still: Settled) -> None:
    held = product(sample)
    flow = next(one for one in held.values if one.quantity is not None and one.quantity.unit == "m3/h")
    put(sample, replace(held, values=tuple(one for one in held.values if one is not flow)))
    page.reload()
    still()
    page.list.go(0)
    still()
    label = flow.attribute.name.best("en")
    before = fields(page)[label][0]
    assert "m³/h" in before
    preferences.system = "us"
    page.settings_changed()
    still()
    assert fields(page)[label][0] != before


def test_a_hundred_thousand_changes_scroll_smoothly(
    page: HistoryPage, sample: Catalog, still: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    every = (3, 2, 1) * 33_334
    monkeypatch.setattr(Catalog, "leaf", lambda *_: every)
    page.reload()
    still()
    assert len(page.list.keys) == len(every)
    bar, steps = page.list.verticalScrollBar(), list[float]()
    for step in range(1, 60):
        start = time.perf_counter()
        bar.setValue(bar.maximum() * step // 60)
        QApplication.processEvents()
        steps.append(time.perf_counter() - start)
    still()
    assert sorted(steps)[len(steps) // 2] < 0.016
    row = page.list.indexAt(page.list.viewport().rect().center()).row()
    assert row > 50_000
    assert page._leaves.entry(row) is not None


def test_things_are_named_by_what_they_are(page: HistoryPage) -> None:
    from booth.catalog.revisions import What

    page.change._face.things = (ThingChange("show", "show", What.CHANGED),)
    assert page.change._face.words(0) == "Show, show · changed"
