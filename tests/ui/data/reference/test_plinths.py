"""All plinth numbers on one page: typed, dragged, numbered anew, the double ones red."""

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from booth.catalog.reshaping import plinths
from booth.catalog.store import Catalog
from booth.ui import theme
from booth.ui.data.reference.plinths.page import PlinthsPage

Settled = Callable[[], None]
ALT = Qt.KeyboardModifier.AltModifier


def shown(page: PlinthsPage) -> list[str]:
    return [f"{one.plinth}:{one.code}" for one in page.table.plinths.stands]


def choose(page: PlinthsPage, code: str) -> None:
    row = next(place for place, one in enumerate(page.table.plinths.stands) if one.code == code)
    page.table.setCurrentIndex(page.table.plinths.index(row, 0))
    page.table.setFocus()


def drop(page: PlinthsPage, code: str, row: int, share: float) -> None:
    choose(page, code)
    area = page.table.visualRect(page.table.plinths.index(row, 0))
    point = QPoint(area.left() + 5, area.top() + round(area.height() * share))
    move, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    page.table.dropEvent(QDropEvent(point, move, QMimeData(), button, Qt.KeyboardModifier.NoModifier))


def test_a_number_is_typed_and_the_rows_come_in_order(
    make_page, sample: Catalog, settled: Settled, qtbot: QtBot
) -> None:
    page = make_page(PlinthsPage)
    assert shown(page)[:2] == ["1:СФ-Л", "2:SC-2500"]
    choose(page, "СФ-Л")
    qtbot.keyClick(page.table, Qt.Key.Key_9)
    editor = page.table.viewport().focusWidget()
    assert editor.text() == "9"
    editor.setText(" 33 ")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settled()
    assert shown(page)[-1] == "33:СФ-Л"
    assert page.table.current == sample.products.by_code("СФ-Л")
    (last,) = sample.history(1)
    assert (last.why, last.size) == ("Plinth's number", 1)


def test_double_numbers_are_red_and_counted(make_page, sample: Catalog, settled: Settled) -> None:
    page = make_page(PlinthsPage)
    assert page.head.remark == "37 with a number"
    page.table.plinths.typed.emit(sample.products.by_code("SC-2500"), "1")
    settled()
    model = page.table.plinths
    ink = model.data(model.index(0, 0), Qt.ItemDataRole.ForegroundRole)
    assert ink.color().name().upper() == theme.palette().danger
    assert page.head.remark == "37 with a number · 1 number double"
    page.table.plinths.typed.emit(sample.products.by_code("SC-2500"), "")
    settled()
    assert page.head.remark == "36 with a number · 1 without"
    assert shown(page)[-1] == ":SC-2500"
    assert model.data(model.index(36, 0)) == "none"


def test_dragging_moves_the_products_and_the_plinths_stay(make_page, sample: Catalog, settled: Settled) -> None:
    page = make_page(PlinthsPage)
    drop(page, "СФ-Л", 2, 0.9)
    settled()
    assert shown(page)[:4] == ["1:SC-2500", "2:ПФ-1200М", "3:СФ-Л", "4:MF-2400"]
    assert sample.history(1)[0].size == 3
    drop(page, "СФ-Л", 0, 0.1)
    settled()
    assert shown(page)[:3] == ["1:СФ-Л", "2:SC-2500", "3:ПФ-1200М"]


def test_keys_move_a_row_and_delete_takes_its_number(
    make_page, sample: Catalog, settled: Settled, qtbot: QtBot
) -> None:
    page = make_page(PlinthsPage)
    choose(page, "SC-2500")
    qtbot.keyClick(page.table, Qt.Key.Key_Up, ALT)
    settled()
    assert shown(page)[:2] == ["1:SC-2500", "2:СФ-Л"]
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    settled()
    assert shown(page)[-1] == ":SC-2500"
    drop(page, "SC-2500", 0, 0.9)  # scrolled away or not: the first row is where it was
    settled()
    assert shown(page)[:2] == ["2:СФ-Л", "2a:SC-2500"]


def test_enter_opens_the_product(make_page, sample: Catalog, qtbot: QtBot) -> None:
    page = make_page(PlinthsPage)
    opened: list[str] = []
    page.product_opened.connect(opened.append)
    choose(page, "SC-2500")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert opened == [sample.products.by_code("SC-2500")]


def test_all_are_numbered_anew_as_one_change(make_page, sample: Catalog, settled: Settled) -> None:
    page = make_page(PlinthsPage)
    page.again.click()
    settled()
    assert [one.plinth for one in page.table.plinths.stands] == [str(number) for number in range(1, 38)]
    assert sample.history(1)[0].size != 37  # those that had their number already keep it
    page.again.click()
    settled()
    assert sample.history(2)[1].why != "Plinths numbered anew"


@pytest.fixture
def crowded(sample: Catalog) -> Catalog:
    """Three hundred more products on plinths from 101."""
    plain = sample.products.get(sample.products.by_code("SC-2500"))
    with sample.change("tests", "a large stand") as change:
        for number in range(300):
            own = replace(plain, uid=f"{number:032x}", code=f"P-{number}", plinth=str(101 + number))
            change.put(replace(own, variants=(), assets=(), relations=()))
    return sample


def test_hundreds_are_written_with_progress(make_page, crowded: Catalog, settled: Settled) -> None:
    page = make_page(PlinthsPage)
    seen: list[tuple[int, int]] = []
    page.turn.progressed.connect(lambda *step: seen.append(step))
    page.again.click()
    assert page.bar.isVisible()
    assert not page.table.isEnabled()
    settled()
    assert seen[-1] == (seen[-1][1],) * 2
    assert seen[-1][1] > 300
    assert page.table.isEnabled()
    assert not page.bar.isVisible()
    assert shown(page)[-1].startswith("337:")


def test_cancel_leaves_every_number_as_it_was(
    make_page, crowded: Catalog, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, before = make_page(PlinthsPage), crowded.revision()
    started, walk = threading.Event(), plinths.walk

    def waiting(*asked: object) -> object:
        started.set()
        stop = asked[-1]
        assert isinstance(stop, threading.Event)
        stop.wait(10)
        return walk(*asked)

    monkeypatch.setattr(plinths, "walk", waiting)
    page.again.click()
    started.wait(10)
    page.cancel.click()
    settled()
    assert crowded.revision() == before
    assert page.table.isEnabled()
    assert shown(page)[-1] == "400:P-299"


def test_a_wide_window_shows_long_codes(make_page) -> None:
    table = make_page(PlinthsPage).table
    wide: list[int] = []
    for width in (900, 2600):
        table.resize(width, 600)
        wide.append(table.columnWidth(1))
    assert wide == [180, 340]
