"""The visitor's view over a real store: what can be tapped, and what must never be seen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

import builders
from booth.catalog.store import Catalog
from booth.catalog.values import Audience
from booth.settings import Settings
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache
from booth.ui.visitor.board import Board
from booth.ui.visitor.measure import TARGET
from booth.ui.visitor.pill import Pill
from booth.ui.visitor.tile import Tile
from booth.ui.visitor.view import VisitorView

AIR, CRYSTAL, EMPTY = builders.air(), builders.crystal(), builders.empty()
SIZES = ((853, 480), (1280, 720), (1440, 900), (1920, 1080), (3840, 2160))


@pytest.fixture
def view(qtbot: QtBot, catalog: Catalog, jobs: Jobs, settings: Settings) -> Iterator[VisitorView]:
    """The view at 1440×900, at its first screen."""
    made = VisitorView(catalog, PictureCache(catalog, jobs), jobs, settings)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.start_over()
    yield made
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)


def words(view: QWidget) -> str:
    """Everything that can be read, in labels, buttons and painted widgets, whether seen now or not."""
    found: list[str] = []
    for widget in view.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton):
            found.append(widget.text())
        if texts := getattr(widget, "texts", None):
            found += texts()
        found += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
    return "\n".join(filter(None, found))


def pill(view: QWidget, text: str) -> Pill:
    """The button that says this."""
    return next(one for one in view.findChildren(Pill) if one.text() == text and one.isVisible())


def tiles(view: QWidget) -> list[Tile]:
    """The cards that are seen."""
    return [tile for tile in view.findChildren(Tile) if tile.isVisible()]


def test_languages_come_first_and_turn_everything(qtbot: QtBot, view: VisitorView) -> None:
    assert "Что вас интересует?" in words(view)
    qtbot.mouseClick(pill(view, "中文"), Qt.MouseButton.LeftButton)
    assert "请选择您感兴趣的领域" in words(view)
    assert "工业空气过滤" in words(view)
    qtbot.mouseClick(pill(view, "English"), Qt.MouseButton.LeftButton)
    assert "What are you interested in?" in words(view)


def test_from_the_first_card_to_a_product_and_back(qtbot: QtBot, view: VisitorView) -> None:
    qtbot.mouseClick(tiles(view)[0], Qt.MouseButton.LeftButton)
    assert view.here.kind == "products"
    qtbot.mouseClick(tiles(view)[0], Qt.MouseButton.LeftButton)
    assert view.here.kind == "product"
    assert view.here.uid == AIR.uid
    assert "Вертикальная установка фильтрации" in words(view)
    qtbot.mouseClick(pill(view, "Назад"), Qt.MouseButton.LeftButton)
    assert view.here.kind == "products"
    qtbot.mouseClick(pill(view, "Начать сначала"), Qt.MouseButton.LeftButton)
    assert view.here.kind == "kinds"


@pytest.mark.parametrize("tab", ["Обзор", "Характеристики"])
def test_nothing_of_the_staffs_is_ever_written(qtbot: QtBot, view: VisitorView, tab: str) -> None:
    secret = [value for value in AIR.values if value.attribute.audience == Audience.STAFF]
    assert secret
    view.show_product(AIR.uid)
    qtbot.mouseClick(pill(view, tab), Qt.MouseButton.LeftButton)
    for language in ("ru", "en", "zh"):
        view.choose_language(language)
        seen = words(view)
        for value in secret:
            assert value.attribute.name.best(language) not in seen
            assert value.texts[0].best(language) not in seen
        assert AIR.values[0].attribute.name.best(language) in seen


def test_a_draft_is_neither_among_the_cards_nor_opened(view: VisitorView) -> None:
    view.show_product(EMPTY.uid)
    assert view.here.kind == "kinds"
    assert EMPTY.name.best("ru") not in words(view)


def test_a_sample_is_marked_everywhere(view: VisitorView) -> None:
    assert "образец данных" in words(view)
    view.show_product(AIR.uid)
    seen = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
    assert sum("образец данных" in text for text in seen) >= 2  # in the head, and beside the product


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["ru", "en", "zh"])
def test_targets_are_large_and_stay_on_the_screen(view: VisitorView, size: tuple[int, int], language: str) -> None:
    view.resize(*size)
    view.choose_language(language)
    for place in (None, AIR.uid, CRYSTAL.uid):
        if place:
            view.show_product(place)
        QApplication.processEvents()
        shown = [one for one in view.findChildren(QAbstractButton) if one.isVisible()]
        assert shown
        assert view.width() <= size[0]
        for one in shown:
            corner = one.mapTo(view, QPoint(0, 0))
            assert min(one.width(), one.height()) >= TARGET, one.text()
            assert corner.x() >= 0
            assert corner.y() >= 0
            assert corner.x() + one.width() <= size[0], one.text()
            assert corner.y() + one.height() <= size[1], one.text()


def test_few_choices_at_a_time(view: VisitorView) -> None:
    assert 1 <= len(tiles(view)) <= 6


def test_pages_are_turned_and_kept(qtbot: QtBot, view: VisitorView) -> None:
    view.resize(853, 480)  # three cards at a time, four kinds
    QApplication.processEvents()
    first = [tile.uid for tile in tiles(view)]
    assert len(first) == 3
    board = view.findChild(Board)
    assert board is not None
    board.turn(1)
    assert len(tiles(view)) == 1
    qtbot.mouseClick(tiles(view)[0], Qt.MouseButton.LeftButton)
    view.back()
    assert len(tiles(view)) == 1
    board.turn(-1)
    assert [tile.uid for tile in tiles(view)] == first


def test_only_the_staffs_key_leads_out(qtbot: QtBot, view: VisitorView) -> None:
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Q, Qt.Key.Key_Backspace, Qt.Key.Key_Return):
        qtbot.keyClick(view, key)
    assert view.isVisible()
    with qtbot.waitSignal(view.left, timeout=500):
        qtbot.keyClick(view, Qt.Key.Key_F11)
    assert not view.isVisible()


def test_a_refused_close_leaves_to_the_staff(qtbot: QtBot, view: VisitorView) -> None:
    with qtbot.waitSignal(view.left, timeout=500):
        view.close()
    assert not view.isVisible()


def test_no_shortcut_menu_or_drop(view: VisitorView) -> None:
    assert not view.findChildren(QShortcut)
    for widget in (view, *view.findChildren(QWidget)):
        assert not widget.acceptDrops()
        assert not widget.actions()
    for label in view.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert label.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(50, 50), QPoint(50, 50))
    QApplication.sendEvent(view, event)
    assert QApplication.activePopupWidget() is None


def test_idle_starts_over_for_the_next_visitor(qtbot: QtBot, catalog: Catalog, jobs: Jobs, settings: Settings) -> None:
    view = VisitorView(catalog, PictureCache(catalog, jobs), jobs, settings, idle_seconds=0.3)
    qtbot.addWidget(view)
    view.resize(1280, 720)
    view.show()
    view.show_product(AIR.uid)
    view.choose_language("zh")
    qtbot.waitUntil(lambda: view.here.kind == "kinds", timeout=5000)
    assert "Что вас интересует?" in words(view)
    view.hide()
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)


def test_present_fills_a_screen(qtbot: QtBot, view: VisitorView) -> None:
    view.hide()
    view.present(None, AIR.uid)
    assert view.isFullScreen()
    assert view.geometry().size() == QGuiApplication.primaryScreen().geometry().size()
    assert view.here.uid == AIR.uid


def test_a_product_that_goes_meanwhile_is_left(view: VisitorView) -> None:
    view.show_product("0" * 32)
    assert view.here.kind == "kinds"


def test_models_and_units_in_large_type(view: VisitorView) -> None:
    view.show_product(CRYSTAL.uid)
    seen = words(view)
    for variant in CRYSTAL.variants:
        assert variant.code in seen


def test_many_visitors_leave_no_widget_behind(view: VisitorView) -> None:
    def walk(times: int) -> int:
        for _ in range(times):
            view.start_over()
            view.show_product(AIR.uid)
            view.show_product(CRYSTAL.uid)
            view.back()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(view.findChildren(QWidget))

    before = walk(3)
    assert walk(40) == before


def test_a_press_on_the_ground_does_nothing(qtbot: QtBot, view: VisitorView) -> None:
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPointF(4, 450).toPoint())
    assert view.here.kind == "kinds"


def test_the_wait_is_a_setting(catalog: Catalog, jobs: Jobs, tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("visitor_minutes = 7\n", encoding="utf-8")
    view = VisitorView(catalog, PictureCache(catalog, jobs), jobs, Settings.load(file))
    assert view.findChild(QTimer).interval() == 7 * 60 * 1000
    file.write_text("visitor_minutes = 0\n", encoding="utf-8")
    assert Settings.load(file).visitor_minutes == Settings().visitor_minutes
    view.deleteLater()
