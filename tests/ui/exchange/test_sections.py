"""Out of the window and back into it: export, texts for a translator, conflicts chosen one by one."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from booth.catalog.store import Catalog
from booth.catalog.values import Text
from booth.errors import BoothError
from booth.exchange.export.exporting import export_file
from booth.exchange.returning.conflicts import Conflict, Side
from booth.settings import Settings
from booth.ui.data.exchange_page import ExchangePage
from booth.ui.exchange.conflict_list import MOST, ConflictList
from booth.ui.exchange.export_section import ExportSection
from booth.ui.exchange.translation_section import TranslationSection
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache
from returning import Edited


@pytest.fixture
def page(qtbot: QtBot, small: Catalog, jobs: Jobs, settings: Settings) -> ExchangePage:
    made = ExchangePage(small, PictureCache(small, jobs), jobs, settings)
    qtbot.addWidget(made)
    made.show()
    return made


def save_as(monkeypatch: pytest.MonkeyPatch, path: Path, kind: str = "") -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), kind))


def open_file(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


def test_everything_is_exported_with_its_files(
    qtbot: QtBot, page: ExchangePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    section: ExportSection = page.take_out
    save_as(monkeypatch, tmp_path / "out")
    with qtbot.waitSignal(page.told, timeout=30_000) as told:
        qtbot.mouseClick(section.go, Qt.MouseButton.LeftButton)
    assert told.args is not None
    assert told.args[0].endswith(f": {tmp_path / 'out.xlsx'}")
    assert [one.name for one in (tmp_path / "out files").rglob("*.*")] == ["a.png"]
    assert not section.working.isVisible()
    assert section.go.isEnabled()


def test_a_part_is_exported_without_files(
    qtbot: QtBot, page: ExchangePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = page.take_out
    section.exhibitor.setCurrentIndex(section.exhibitor.findText("Acme"))
    section.category.setCurrentIndex(next(n for n in range(3) if "Small" in section.category.itemText(n)))
    section.files.choose("without")
    page.reload()
    assert section.exhibitor.currentText() == "Acme"
    save_as(monkeypatch, tmp_path / "out.xlsx")
    with qtbot.waitSignal(page.told, timeout=30_000):
        section.go.click()
    assert Edited(tmp_path / "out.xlsx").all("products", "code") == ["A-1"]
    assert not (tmp_path / "out files").exists()


def test_the_picked_products_are_exported(
    qtbot: QtBot, page: ExchangePage, small: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = page.take_out
    section.exhibitor.setCurrentIndex(section.exhibitor.findText("Bolt"))  # does not narrow what is picked
    qtbot.keyClick(section.which, Qt.Key.Key_Right)
    assert (section.which.chosen, section.go.isEnabled()) == ("picked", False)  # nothing is picked yet
    page.show_selection((small.products.by_code("A-2"), small.products.by_code("A-1", "ACME")))
    assert section.which.accessibleName() == "Picked: 2"
    assert section.go.isEnabled()
    assert not section.exhibitor.isEnabled()
    save_as(monkeypatch, tmp_path / "out.xlsx")
    with qtbot.waitSignal(page.told, timeout=30_000) as told:
        section.go.click()
    assert told.args is not None
    assert told.args[0].startswith("Exported, 2 product")
    assert set(Edited(tmp_path / "out.xlsx").all("products", "code")) == {"A-1", "A-2"}
    page.show_selection(())
    assert not section.go.isEnabled()
    qtbot.keyClick(section.which, Qt.Key.Key_Left)
    assert section.exhibitor.isEnabled()
    assert section.go.isEnabled()


def test_a_folder_that_cannot_be_written_is_said(
    qtbot: QtBot, page: ExchangePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(monkeypatch, tmp_path / "no" / "such.xlsx")
    page.take_out.files.choose("without")
    with qtbot.waitSignal(page.failed, timeout=30_000) as failed:
        page.take_out.go.click()
    assert failed.args is not None
    assert isinstance(failed.args[0], BoothError)
    assert page.take_out.go.isEnabled()


@pytest.mark.parametrize(("kind", "ending"), [("XLIFF 2.0 (*.xlf)", ".xlf"), ("Workbook (*.xlsx)", ".xlsx")])
def test_texts_go_to_a_translator(
    qtbot: QtBot, page: ExchangePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, ending: str
) -> None:
    section: TranslationSection = page.translate
    save_as(monkeypatch, tmp_path / "texts", kind)
    with qtbot.waitSignal(page.told, timeout=30_000) as told:
        section.go.click()
    assert told.args is not None
    assert told.args[0].endswith(f"texts{ending}")
    assert (tmp_path / f"texts{ending}").stat().st_size > 1000


def test_a_language_is_not_translated_to_itself(qtbot: QtBot, page: ExchangePage) -> None:
    qtbot.keyClick(page.translate.target, Qt.Key.Key_Left)
    qtbot.keyClick(page.translate.target, Qt.Key.Key_Left)
    assert page.translate.target.chosen == "ru"
    assert not page.translate.go.isEnabled()
    qtbot.keyClick(page.translate.target, Qt.Key.Key_Right)
    assert page.translate.go.isEnabled()


def test_conflicts_are_chosen_one_by_one(
    qtbot: QtBot, page: ExchangePage, small: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export_file(small, tmp_path / "out.xlsx")
    uid = small.products.by_code("A-1", "ACME")
    with small.change("Anna", "at the stand") as change:
        change.put(replace(small.products.get(uid), plinth="8", name=Text.of(ru="Установка", en="Device")))
    edited = Edited(tmp_path / "out.xlsx")
    edited.set("products", {"exhibitor": "ACME", "code": "A-1"}, plinth="9", name__en="Machine")
    open_file(monkeypatch, edited.save())
    section = page.bring_in
    section.choose.click()
    qtbot.waitUntil(section.go.isVisible, timeout=30_000)
    assert [row.conflict.column for row in section.conflicts.rows] == ["plinth", "name.en"]
    qtbot.keyClick(section.conflicts.rows[1].side, Qt.Key.Key_Right)
    section.go.click()
    qtbot.waitUntil(lambda: small.revision() == 3, timeout=30_000)
    product = small.products.get(uid)
    assert (product.plinth, product.name.exact("en")) == ("8", "Machine")
    qtbot.waitUntil(lambda: not section.go.isVisible(), timeout=30_000)
    assert section.conflicts.isHidden()


def test_one_switch_decides_for_all(qtbot: QtBot) -> None:
    held = ConflictList(Settings())
    qtbot.addWidget(held)
    conflicts = tuple(Conflict("products", n, "plinth", f"u{n}", f"A-{n}", "1", "2", "3") for n in range(MOST + 2))
    held.set_conflicts(conflicts)
    assert held.decisions().on(conflicts[-1].place) is Side.OURS
    qtbot.keyClick(held.all, Qt.Key.Key_Right)
    qtbot.keyClick(held.rows[0].side, Qt.Key.Key_Left)
    told = held.decisions()
    assert [told.on(conflicts[n].place) for n in (0, 1, MOST + 1)] == [Side.OURS, Side.THEIRS, Side.THEIRS]
    held.set_conflicts(())
    assert held.isHidden()
