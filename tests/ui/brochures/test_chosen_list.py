"""The list of chosen products: order by keys, taking out, what it says."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import builders
from booth.catalog.store import Catalog
from booth.catalog.trust.lapsing import lapsing, last_needed
from booth.ui.brochures.chosen_list import ChosenList
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache

UIDS = (builders.air().uid, builders.fire().uid, builders.crystal().uid)


@pytest.fixture
def chosen(qtbot: QtBot, catalog: Catalog, jobs: Jobs) -> ChosenList:
    """Three products in the list."""
    made = ChosenList(catalog, PictureCache(catalog, jobs))
    qtbot.addWidget(made)
    made.resize(384, 300)
    rows = [catalog.products.row(uid) for uid in UIDS]
    summaries = {one.uid: one for one in catalog.products.summaries(rows)}
    made.show_products(tuple(summaries[uid] for uid in UIDS), "zh", "en")
    made.show()
    qtbot.waitUntil(lambda: not jobs.busy)
    return made


def test_it_keeps_the_order_and_says_names_in_the_language(chosen: ChosenList) -> None:
    assert chosen.uids == UIDS
    said = chosen.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert builders.air().name.best("zh") in said
    assert builders.air().code in said


def test_alt_and_arrows_move_a_row_and_stop_at_the_ends(qtbot: QtBot, chosen: ChosenList) -> None:
    chosen.setCurrentRow(2)
    with qtbot.waitSignal(chosen.reordered) as told:
        QTest.keyClick(chosen, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert told.args == [(UIDS[0], UIDS[2], UIDS[1])]
    assert chosen.currentRow() == 1
    QTest.keyClick(chosen, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    with qtbot.assertNotEmitted(chosen.reordered):
        QTest.keyClick(chosen, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert chosen.uids == (UIDS[2], UIDS[0], UIDS[1])


def test_delete_and_the_cross_take_out_and_a_click_elsewhere_does_not(qtbot: QtBot, chosen: ChosenList) -> None:
    chosen.setCurrentRow(1)
    with qtbot.waitSignal(chosen.removed) as told:
        QTest.keyClick(chosen, Qt.Key.Key_Delete)
    assert told.args == [UIDS[1]]
    port = chosen.viewport()
    with qtbot.waitSignal(chosen.removed) as told:
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=QPoint(port.width() - 16, 32))
    assert told.args == [UIDS[0]]
    with qtbot.assertNotEmitted(chosen.removed):
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=QPoint(100, 32))


def test_a_product_whose_certificate_lapses_is_marked_and_says_so(chosen: ChosenList, catalog: Catalog) -> None:
    products = catalog.products.many(UIDS)
    needed = last_needed(catalog.show(), date.today())
    for row, uid in enumerate(UIDS):
        item = chosen.item(row)
        assert ("A certificate expired on" in item.toolTip()) == bool(lapsing(products[uid], needed))
        assert item.data(Qt.ItemDataRole.AccessibleTextRole).endswith(item.toolTip())
    assert chosen.item(0).toolTip()
