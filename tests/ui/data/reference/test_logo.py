"""The logo of the show and of an exhibitor: chosen, dropped, pasted, taken off; what is no picture stays out."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from booth.catalog.store import Catalog
from booth.catalog.values import Asset, AssetKind
from booth.ui import translation
from booth.ui.data.page import DataPage
from booth.ui.data.reference.exhibitors import ExhibitorsPage
from booth.ui.data.reference.fields.logo import LogoField
from booth.ui.data.reference.show import ShowPage
from booth.ui.editing.media.gathering import Brought
from booth.ui.editing.side_choice import SideChoice
from stand import document, drawing

Settled = Callable[[], None]
PAGES = pytest.mark.parametrize("kind", [ShowPage, ExhibitorsPage])


def field_of(page: Any) -> LogoField:
    form = page.form if isinstance(page, ShowPage) else page.forms[type(page.current)]
    found: LogoField = form.field("logo")
    return found


def logo_of(catalog: Catalog, page: Any) -> Asset | None:
    """As the catalogue has it."""
    if isinstance(page, ShowPage):
        return catalog.show().logo
    return next(one.logo for one in catalog.exhibitors() if one.uid == page.current.uid)


def drop(field: LogoField, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, none, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    entered = QDragEnterEvent(QPoint(9, 9), copy, data, buttons, none)
    QApplication.sendEvent(field.place, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(field.place, QDropEvent(QPointF(9, 9), copy, data, buttons, none))


@PAGES
def test_a_drawing_is_dropped_and_taken_off_again(
    make_page: Any, sample: Catalog, settled: Settled, kind: type[DataPage]
) -> None:
    page = make_page(kind)
    drop(field_of(page), drawing("logo-b"))
    settled()
    logo = logo_of(sample, page)
    assert logo is not None
    assert (logo.kind, logo.media_type) == (AssetKind.LOGO, "image/svg+xml")
    assert sample.assets.path(logo).read_bytes() == drawing("logo-b").read_bytes()
    assert field_of(page).value == logo
    QTest.mouseClick(field_of(page).remove, Qt.MouseButton.LeftButton)
    settled()
    assert logo_of(sample, page) is None
    assert not field_of(page).remove.isEnabled()
    sample.undo(sample.revision(), "Anna")
    settled()
    assert field_of(page).value == logo


@PAGES
def test_a_picture_is_pasted_by_the_keyboard(
    make_page: Any, sample: Catalog, settled: Settled, kind: type[DataPage]
) -> None:
    page = make_page(kind)
    image = QImage(90, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("#0B6B78"))
    QGuiApplication.clipboard().setImage(image)
    field_of(page).setFocus()
    QTest.keyClick(field_of(page).choose, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settled()
    logo = logo_of(sample, page)
    assert logo is not None
    assert (logo.width, logo.height, logo.media_type) == (90, 60, "image/png")


def test_a_file_is_chosen(make_page: Any, sample: Catalog, settled: Settled, monkeypatch: pytest.MonkeyPatch) -> None:
    page = make_page(ShowPage)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(drawing("logo-a")), ""))
    QTest.mouseClick(field_of(page).choose, Qt.MouseButton.LeftButton)
    assert field_of(page).pending
    assert not field_of(page).choose.isEnabled()  # one at a time
    settled()
    logo = sample.show().logo
    assert logo is not None
    assert logo.file_name == drawing("logo-a").name


def test_what_is_no_picture_stays_out_and_is_said_in_the_language_that_holds(
    make_page: Any, sample: Catalog, settled: Settled, tmp_path: Path
) -> None:
    page, before = make_page(ShowPage), sample.revision()
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    drop(field_of(page), document(tmp_path / "letter.pdf"))
    settled()
    assert field_of(page).refusal == (
        "The file letter.pdf is not a picture. Save the logo as SVG, PNG or JPEG and add it again."
    )
    drop(field_of(page), tmp_path / "broken.png")
    settled()
    assert field_of(page).refusal.startswith("The file broken.png is damaged")
    assert (sample.revision(), sample.show().logo) == (before, None)
    drop(field_of(page), drawing("logo-a"))
    settled()
    assert field_of(page).refusal == ""


def test_an_empty_clipboard_is_said(make_page: Any, settled: Settled) -> None:
    page = make_page(ShowPage)
    QGuiApplication.clipboard().setText("words")
    field_of(page).place.paste_files()
    assert field_of(page).refusal == "There is no picture and no file on the clipboard. Copy one and paste again."


def test_a_file_on_its_way_to_one_exhibitor_does_not_land_at_another(
    make_page: Any, sample: Catalog, settled: Settled
) -> None:
    page = make_page(ExhibitorsPage)
    before = [one.logo for one in sample.exhibitors()]
    told: list[str] = []
    page.told.connect(told.append)
    drop(field_of(page), drawing("logo-b"))
    page.choose(sample.exhibitors()[1].uid)
    settled()
    assert [one.logo for one in sample.exhibitors()] == before
    assert told == ["The logo that was on its way in was not taken."]
    assert field_of(page).value == before[1]


def test_a_catalogue_that_can_only_be_read_takes_no_logo(make_page: Any, sample: Catalog, settled: Settled) -> None:
    sample.store.read_only = True
    field = field_of(make_page(ShowPage))
    assert not field.place.acceptDrops()
    assert not field.choose.isEnabled()
    field.bring(Brought((drawing("logo-a"),)))
    assert not field.pending


def test_a_logo_that_two_people_chose_is_asked_about_by_the_files_names(
    make_page: Any, sample: Catalog, settled: Settled, qtbot: QtBot
) -> None:
    page = make_page(ShowPage)
    other = Catalog.open(sample.folder.parent)  # another program: this window does not know of it yet
    with other.change("Li Wei", "elsewhere") as change:
        theirs = replace(change.store_asset(drawing("logo-c"), "theirs.svg"), kind=AssetKind.LOGO)
        change.put(replace(other.show(), logo=theirs))
    other.close()
    drop(field_of(page), drawing("logo-a"))
    qtbot.waitUntil(lambda: bool(page.keeping.autosave.clashes), timeout=30_000)
    assert sample.show().logo == theirs  # nothing written over
    told = {one.accessibleDescription() for one in page.keeping.panel.findChildren(SideChoice)}
    assert told == {drawing("logo-a").name, "theirs.svg"}
    page.keeping.panel.all_theirs.click()
    page.keeping.panel.go.click()
    settled()
    page.reload()
    assert field_of(page).value == theirs


def test_the_words_follow_the_language(make_page: Any, settled: Settled) -> None:
    page = make_page(ShowPage)
    translation.install("ru")
    settled()
    try:
        assert (field_of(page).choose.text(), field_of(page).label) == ("Выбрать файл…", "Логотип выставки")
    finally:
        translation.install("en")
