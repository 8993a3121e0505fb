"""The comparison through real keys and presses, over a real store."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import builders
from booth.catalog.store import Catalog
from booth.settings import Settings
from booth.ui.compare.screen import CompareScreen
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache
from staff import painted

AIR, FIRE, CRYSTAL, EMPTY = (one.uid for one in (builders.air(), builders.fire(), builders.crystal(), builders.empty()))
LONGEST = builders.longest().uid
EVERY = (AIR, FIRE, CRYSTAL, EMPTY, LONGEST)
CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def seen(widget: QWidget) -> str:
    """Every word that a widget paints, without the spaces that line ends and typefaces put between."""
    return "".join(painted(widget).split())


class Table:
    """The screen and what somebody does at it."""

    def __init__(self, screen: CompareScreen, jobs: Jobs, bot: QtBot) -> None:
        self.screen, self.jobs, self.bot = screen, jobs, bot

    def show(self, *uids: str) -> None:
        """Sets products side by side and waits for them."""
        self.screen.show_products(uids)
        self.settle()

    def settle(self) -> None:
        """Waits until what was asked for has landed."""
        self.bot.wait(2)
        self.bot.waitUntil(lambda: not self.jobs.busy, timeout=20_000)
        self.bot.wait(2)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Presses a key where the keyboard is."""
        QTest.keyClick(self.screen.heads, key, modifier)
        self.settle()

    def middle(self, place: int) -> QPoint:
        """The middle of a head."""
        return self.screen.heads.area(place).center().toPoint()

    def click(self, point: QPoint) -> None:
        """Clicks a place of the heads."""
        QTest.mouseClick(self.screen.heads, Qt.MouseButton.LeftButton, NONE, point)
        self.settle()

    @property
    def codes(self) -> list[str]:
        """The codes over the columns."""
        return [head.code for head in self.screen.content.heads]


@pytest.fixture
def table(qtbot: QtBot, catalog: Catalog, jobs: Jobs, settings: Settings) -> Iterator[Table]:
    """The screen as it is in a window of 1280×720, with three products."""
    screen = CompareScreen(catalog, PictureCache(catalog, jobs), jobs, settings)
    qtbot.addWidget(screen)
    screen.resize(1200, 656)
    screen.show()
    screen.activateWindow()
    made = Table(screen, jobs, qtbot)
    made.show(AIR, FIRE, CRYSTAL)
    screen.setFocus()
    yield made
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)


def test_it_shows_heads_groups_and_a_cell_for_each_product(table: Table) -> None:
    made = table.screen.content
    assert table.codes == [one.code for one in (builders.air(), builders.fire(), builders.crystal())]
    assert all(len(row.cells) == 3 for section in made.sections for row in section.rows)
    assert all(cell.text for section in made.sections for row in section.rows for cell in row.cells)
    words = seen(table.screen)
    assert "неуказано" in words
    assert "лучшеевстроке" in words
    assert all(head.code in words for head in made.heads)


def test_only_differences_and_back(table: Table) -> None:
    made, rows = table.screen.content, table.screen.rows
    assert made.differing == made.count  # they have nothing in common
    table.show(AIR, AIR)
    every = rows.height()
    table.press(Qt.Key.Key_D)
    assert rows.height() < every
    assert "Различийнет." in seen(rows)
    assert table.screen.bar.differences.accessibleDescription() == "on"
    table.press(Qt.Key.Key_D)
    assert rows.height() == every


def test_the_row_at_the_top_keeps_its_place_when_others_are_hidden(table: Table) -> None:
    table.show(AIR, CRYSTAL, EMPTY)
    bar, rows = table.screen.scroller.verticalScrollBar(), table.screen.rows
    bar.setValue(bar.maximum() // 2)
    before = rows.anchor(bar.value())
    assert before is not None
    assert bar.value() > 0
    table.press(Qt.Key.Key_D)
    assert rows.anchor(bar.value()) == before  # all of these differ: nothing moves
    table.press(Qt.Key.Key_D)
    assert rows.anchor(bar.value()) == before


def test_keys_move_the_column_and_take_it_out(table: Table) -> None:
    chosen: list[tuple[str, ...]] = []
    table.screen.selection_changed.connect(chosen.append)
    table.press(Qt.Key.Key_Right, CONTROL)
    assert table.screen.uids == (FIRE, AIR, CRYSTAL)
    assert table.screen.heads.current == 1
    table.press(Qt.Key.Key_Right, CONTROL)
    table.press(Qt.Key.Key_Right, CONTROL)  # there is no further
    assert table.screen.uids == (FIRE, CRYSTAL, AIR)
    table.press(Qt.Key.Key_Left)
    table.press(Qt.Key.Key_Delete)
    assert table.screen.uids == (FIRE, AIR)
    assert chosen[-1] == (FIRE, AIR)
    assert table.codes == [builders.fire().code, builders.air().code]


def test_a_head_is_dragged_to_another_place(table: Table) -> None:
    heads = table.screen.heads
    start, end = table.middle(0), table.middle(2) + QPoint(60, 0)
    QTest.mousePress(heads, Qt.MouseButton.LeftButton, NONE, start)
    for step in range(1, 6):
        QTest.mouseMove(heads, start + (end - start) * step / 5)
    QTest.mouseRelease(heads, Qt.MouseButton.LeftButton, NONE, end)
    table.settle()
    assert table.screen.uids == (FIRE, CRYSTAL, AIR)


def test_a_click_opens_and_a_click_on_the_cross_takes_out(table: Table, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.screen.product_opened) as opened:
        table.click(table.middle(1))
    assert opened.args == [FIRE]
    table.click(table.screen.heads.cross(1))
    assert table.screen.uids == (AIR, CRYSTAL)


def test_enter_opens_esc_goes_back_p_prints_and_plus_adds(table: Table, qtbot: QtBot) -> None:
    screen = table.screen
    table.press(Qt.Key.Key_Right)
    with qtbot.waitSignal(screen.product_opened) as opened:
        table.press(Qt.Key.Key_Return)
    assert opened.args == [FIRE]
    with qtbot.waitSignal(screen.back_wanted):
        table.press(Qt.Key.Key_Escape)
    with qtbot.waitSignal(screen.brochure_wanted) as printed:
        table.press(Qt.Key.Key_P)
    assert printed.args == [(AIR, FIRE, CRYSTAL)]
    with qtbot.waitSignal(screen.more_wanted):
        table.press(Qt.Key.Key_Plus)
    with qtbot.waitSignal(screen.more_wanted):
        table.click(table.middle(3))


def test_rows_scroll_below_the_heads(table: Table) -> None:
    bar, head = table.screen.scroller.verticalScrollBar(), table.screen.heads.geometry()
    table.press(Qt.Key.Key_PageDown)
    assert bar.value() > 0
    assert table.screen.heads.geometry() == head
    table.press(Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    table.press(Qt.Key.Key_Home)
    assert bar.value() == 0


def test_one_product_alone_says_what_to_do(table: Table, qtbot: QtBot) -> None:
    table.show(AIR)
    assert table.screen.notice.isVisible()
    assert table.screen.notice.title == "Nothing to compare with"
    with qtbot.waitSignal(table.screen.more_wanted):
        table.screen.notice.pressed.emit()
    table.show(AIR, FIRE)
    assert not table.screen.notice.isVisible()


def test_products_without_values_say_so(table: Table) -> None:
    table.show(EMPTY, EMPTY)
    assert "Уэтихизделийнеуказананиоднахарактеристика." in seen(table.screen.rows)


@pytest.mark.parametrize(("width", "height"), [(944, 576), (1200, 656), (1360, 772), (3760, 2032)])
def test_nothing_is_cut_or_drawn_over_at_any_size(table: Table, width: int, height: int) -> None:
    screen = table.screen
    screen.resize(width, height)
    table.show(*EVERY, AIR)
    areas = [screen.heads.area(place) for place in range(6)]
    assert all(one.right() <= other.left() + 0.01 for one, other in pairwise(areas))
    assert areas[-1].right() <= width
    assert screen.scroller.height() >= 160  # rows are in sight on the smallest window
    assert screen.heads.width() == width


def test_it_speaks_the_language_of_the_content(table: Table, settings: Settings) -> None:
    settings.keep(content_language="zh")
    table.screen.reload()
    table.settle()
    assert "未注明" in seen(table.screen.rows)


def test_staff_rows_come_when_asked_for(table: Table) -> None:
    def audiences() -> set[bool]:
        return {row.staff for section in table.screen.content.sections for row in section.rows}

    assert audiences() == {False}
    table.press(Qt.Key.Key_S)
    assert audiences() == {False, True}
    table.press(Qt.Key.Key_S)
    assert audiences() == {False}


def test_the_latest_of_quick_changes_is_shown(table: Table) -> None:
    for uids in ((AIR, FIRE), (FIRE, CRYSTAL), (CRYSTAL, AIR)):
        table.screen.show_products(uids)
    table.settle()
    assert table.codes == [builders.crystal().code, builders.air().code]
