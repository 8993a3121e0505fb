"""The manager takes the catalogue home, edits it in a spreadsheet on the flight, and brings it back to the stand."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from booth.catalog import translation
from booth.catalog.values import Standing
from booth.ui.data.exchange_page import ExchangePage
from returning import Edited
from staff import Staff

_CONTROL = Qt.KeyboardModifier.ControlModifier
OWN = {"code": "ВУ-3000"}


@pytest.fixture
def page(staff: Staff) -> ExchangePage:
    """Settings, then the button that leads to the page."""
    staff.rooms.go("settings")
    staff.settle()
    staff.click(staff.rooms.preferences.exchange)
    found = staff.rooms.data.page("exchange")
    assert isinstance(found, ExchangePage)
    assert staff.sees("Export and import")
    return found


def bring(staff: Staff, page: ExchangePage, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Choose a file on the page, and see what it would change."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    staff.click(page.bring_in.choose)
    staff.bot.waitUntil(lambda: not page.bring_in.working)


def test_out_edited_and_back(staff: Staff, page: ExchangePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "catalogue.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    staff.click(page.take_out.go)
    assert staff.sees("Exported")
    assert any((tmp_path / "catalogue files").rglob("*.svg"))

    edited = Edited(file)
    edited.set("products", OWN, tagline__en="Clean air all day", plinth="70")
    uid = staff.uid("ВУ-3000")
    with staff.catalog.change("Anna", "at the stand") as change:
        change.put(replace(staff.catalog.products.get(uid), plinth="71"))
    staff.settle()

    bring(staff, page, edited.save(), monkeypatch)
    assert staff.sees("Changed both here and in the file: 1")
    (conflict,) = page.bring_in.conflicts.rows
    conflict.side.setFocus()
    staff.press(Qt.Key.Key_Right)
    staff.click(page.bring_in.go)
    product = staff.catalog.products.get(uid)
    assert (product.plinth, product.tagline.exact("en")) == ("70", "Clean air all day")

    staff.press(Qt.Key.Key_Z, _CONTROL)
    assert staff.catalog.products.get(uid).plinth == "71"


def test_a_translator_has_the_texts_for_a_night(
    staff: Staff, page: ExchangePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    uid = staff.uid("ВУ-3000")
    with staff.catalog.change("Anna", "new words") as change:
        change.put(translation.with_text(staff.catalog.products.get(uid), "tagline", "zh", ""))
    staff.settle()
    file = tmp_path / "texts.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), "Workbook (*.xlsx)"))
    staff.click(page.translate.go)
    edited = Edited(file)
    assert len(edited.all("translation", "id")) == 1
    edited.set("translation", {"code": "ВУ-3000"}, target="全天洁净空气", state="checked")

    bring(staff, page, edited.save(), monkeypatch)
    staff.click(page.bring_in.go)
    product = staff.catalog.products.get(uid)
    assert product.tagline.exact("zh") == "全天洁净空气"
    assert translation.standing(product, "tagline", "zh") is Standing.CHECKED
