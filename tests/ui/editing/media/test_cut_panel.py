"""The frame by hand, by keys and by numbers; the keyboard stays in the panel."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from booth.catalog.cutting import Cut
from booth.catalog.store import Catalog
from booth.catalog.values import Asset
from booth.ui import translation
from booth.ui.editing.media.cut_panel import CutPanel
from booth.ui.editing.media.frame import Grip
from booth.ui.editing.media.judging import Judging
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache
from photographs import photo

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def asset(catalog: Catalog) -> Asset:
    """1600 × 1200, bright in its upper left corner."""
    return catalog.take_in(photo(), "front.jpg")


@pytest.fixture
def panel(qtbot: QtBot, catalog: Catalog, jobs: Jobs, asset: Asset, settled: Callable[[], None]) -> Iterator[CutPanel]:
    """The panel over a window with a button of its own."""
    translation.install("en")
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(QPushButton("below"))
    qtbot.addWidget(window)
    window.resize(1000, 760)
    window.show()
    window.activateWindow()
    made = CutPanel(window, PictureCache(catalog, jobs), Judging(jobs, window))
    made.show_asset(asset)
    settled()
    yield made
    settled()


def drag(panel: CutPanel, start: QPointF, by: QPoint) -> None:
    view, spot = panel.view, start.toPoint()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, NONE, spot)
    QTest.mouseMove(view, spot + by / 2)
    QTest.mouseMove(view, spot + by)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, NONE, spot + by)


def numbers(panel: CutPanel) -> tuple[int, ...]:
    return tuple(field.value for field in panel.numbers)


def test_a_hand_draws_sides_and_corners_and_moves_the_frame(panel: CutPanel) -> None:
    scale = panel.view.picture_area().width() / 1600
    drag(panel, panel.view.handle(Grip(1, 1)), QPoint(round(-400 * scale), round(-200 * scale)))
    left, top, width, height = numbers(panel)
    assert (left, top) == (0, 0)
    assert abs(width - 1200) <= 2 / scale
    assert abs(height - 1000) <= 2 / scale
    drag(panel, panel.view.frame_area().center(), QPoint(round(100 * scale), 0))
    assert abs(numbers(panel)[0] - 100) <= 2 / scale
    assert numbers(panel)[2:] == (width, height)
    drag(panel, panel.view.frame_area().center(), QPoint(5000, 5000))
    assert numbers(panel) == (1600 - width, 1200 - height, width, height)


def test_keys_move_and_draw_the_frame(panel: CutPanel) -> None:
    QTest.keyClick(panel.view, Qt.Key.Key_Left, SHIFT)
    assert numbers(panel) == (0, 0, 1584, 1200)
    QTest.keyClick(panel.view, Qt.Key.Key_Up, SHIFT | CONTROL)
    assert numbers(panel) == (0, 0, 1584, 1199)
    QTest.keyClick(panel.view, Qt.Key.Key_Right, CONTROL)
    assert numbers(panel) == (1, 0, 1584, 1199)


def test_numbers_and_proportions(panel: CutPanel) -> None:
    panel.shapes.changed.emit("square")
    assert numbers(panel) == (200, 0, 1200, 1200)
    panel.numbers[3].edit.setText("600")
    panel.numbers[3].commit()
    assert numbers(panel)[2:] == (600, 600)
    panel.shapes.changed.emit("sheet")
    assert 0.8 < numbers(panel)[2] / numbers(panel)[3] < 0.9
    panel.numbers[0].edit.setText("no number")
    panel.numbers[0].commit()
    assert panel.numbers[0].edit.text() == str(numbers(panel)[0])
    QTest.keyClick(panel.numbers[0].edit, Qt.Key.Key_Up)
    before = numbers(panel)
    panel.turn_left.click()
    assert numbers(panel)[2:] != before[2:]
    panel.whole.click()
    assert numbers(panel) == (0, 0, 1600, 1200)
    assert not panel.take.isEnabled()


def test_too_few_pixels_are_red(panel: CutPanel) -> None:
    assert not panel.trouble.isVisible()
    for place, number in ((2, "420"), (3, "400")):
        panel.numbers[place].edit.setText(number)
        panel.numbers[place].commit()
    assert "420 × 400 pixels" in panel.facts.text()
    assert panel.trouble.isVisible()


def test_the_picture_is_drawn_turned(panel: CutPanel, settled: Callable[[], None]) -> None:
    def bright(across: float, down: float) -> bool:
        area = panel.view.picture_area()
        spot = area.topLeft() + QPointF(area.width() * across, area.height() * down)
        return panel.view.grab().toImage().pixelColor(spot.toPoint()).lightness() > 200

    settled()
    assert bright(0.1, 0.2)
    assert not bright(0.9, 0.2)
    panel.turn_right.click()
    assert bright(0.9, 0.12)
    assert not bright(0.1, 0.12)


def test_enter_takes_it_and_escape_leaves_it(panel: CutPanel, asset: Asset) -> None:
    told: list[tuple[Asset, Cut]] = []
    panel.cut_wanted.connect(lambda *given: told.append(given))
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert panel.isVisible()  # nothing is cut yet
    QTest.keyClick(panel.view, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    panel.show_asset(asset)
    panel.turn_right.click()
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert told == [(asset, Cut(90, 0, 0, 1200, 1600))]


def test_tab_goes_round_inside(panel: CutPanel) -> None:
    panel.turn_right.click()
    panel.view.setFocus()
    seen: set[QWidget] = set()
    for _ in range(30):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert panel.isAncestorOf(focused)
        seen.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = {panel.view, panel.turn_left, panel.turn_right, panel.shapes, panel.whole, panel.take}
    assert wanted | {field.edit for field in panel.numbers} <= seen
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert panel.isAncestorOf(focused)
