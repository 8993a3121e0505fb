"""The range's two handles: pointer, keys, wheel, and what is never possible."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from booth.ui.widgets.range_slider import STEP, RangeSlider


@pytest.fixture
def slider(dressed: QApplication, qtbot: QtBot) -> RangeSlider:
    made = RangeSlider()
    qtbot.addWidget(made)
    made.resize(216, made.height())  # the line itself is 200 pixels
    made.show_bins(range(24))
    made.show()
    return made


def press(slider: RangeSlider, key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(slider, key)


def test_the_nearer_handle_is_taken_and_follows_the_pointer(slider: RangeSlider) -> None:
    told: list[tuple[float, float]] = []
    slider.moved.connect(lambda low, high: told.append((low, high)))
    y = slider.height() - 10
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(58, y))
    QTest.mouseMove(slider, QPoint(108, y))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(108, y))
    assert told == [(0.25, 1.0), (0.5, 1.0)]
    QTest.mouseMove(slider, QPoint(60, y))  # let go: it stays
    assert slider.ends == (0.5, 1.0)


def test_handles_never_pass_each_other(slider: RangeSlider) -> None:
    slider.set_ends(0.4, 0.6)
    y = slider.height() - 10
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(90, y))
    QTest.mouseMove(slider, QPoint(200, y))
    assert slider.ends == (0.6, 0.6)


def test_arrows_pages_home_and_end(slider: RangeSlider) -> None:
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    press(slider, Qt.Key.Key_Right, 2)
    assert slider.ends == (pytest.approx(2 * STEP), 1.0)
    press(slider, Qt.Key.Key_PageUp)
    assert slider.ends[0] == pytest.approx(2 * STEP + 1 / 12)
    press(slider, Qt.Key.Key_Home)
    press(slider, Qt.Key.Key_Left)
    assert slider.ends == (0.0, 1.0)
    press(slider, Qt.Key.Key_End)
    assert slider.ends == (1.0, 1.0)


def test_tab_goes_to_the_other_handle_and_then_on(dressed: QApplication, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    slider, after = RangeSlider(), QLineEdit()
    row.addWidget(slider)
    row.addWidget(after)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    press(slider, Qt.Key.Key_Tab)
    assert slider.hasFocus()
    press(slider, Qt.Key.Key_Left)
    assert slider.ends == (0.0, pytest.approx(1 - STEP))
    press(slider, Qt.Key.Key_Tab)
    assert after.hasFocus()
    QTest.keyClick(after, Qt.Key.Key_Backtab)
    press(slider, Qt.Key.Key_Left)
    assert slider.ends[1] == pytest.approx(1 - 2 * STEP)


@pytest.mark.parametrize(("focused", "low"), [(True, STEP), (False, 0.0)])
def test_the_wheel_moves_a_handle_only_where_the_keyboard_is(slider: RangeSlider, focused: bool, low: float) -> None:
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    if not focused:
        slider.clearFocus()
    event = QWheelEvent(
        QPointF(20, 20),
        QPointF(slider.mapToGlobal(QPoint(20, 20))),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    slider.wheelEvent(event)
    assert slider.ends[0] == pytest.approx(low)
    assert event.isAccepted() is focused


def test_figures_are_told_to_screen_readers(slider: RangeSlider) -> None:
    slider.say("3 000 m³/h", "8 000 m³/h")
    assert slider.accessibleDescription() == "3 000 m³/h – 8 000 m³/h"
    assert not slider.grab().isNull()
