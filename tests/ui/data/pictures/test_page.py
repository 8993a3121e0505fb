"""A folder of pictures becomes one change: matched by names, ticked by a person, never twice."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

import builders
from booth.catalog.store import Catalog, new_uid
from booth.ui import translation
from booth.ui.data.pictures.face import tick_area
from booth.ui.data.pictures.page import PicturesPage
from photographs import photo

Settled = Callable[[], None]
AIR, FIRE = builders.air(), builders.fire()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two pictures of one product, one of another, one that nobody knows, one that is none."""
    made = tmp_path / "from the photographer"
    (made / AIR.code).mkdir(parents=True)
    names = (f"{AIR.code} front.jpg", f"{AIR.code}/IMG_1.jpg", f"{FIRE.code}.jpg", "IMG_2041.jpg")
    for number, name in enumerate(names):
        (made / name).write_bytes(photo((80, 60), (40 * number, 90, 160)))
    (made / "broken.jpg").write_bytes(b"\xff\xd8\xff no picture")
    return made


def place(page: PicturesPage, name: str) -> int:
    return next(number for number, row in enumerate(page.found.rows) if row.name == name)


def names(catalog: Catalog, uid: str) -> list[str]:
    return [asset.file_name for asset in catalog.products.get(uid).assets]


def test_a_folder_is_seen_before_it_is_written_and_goes_in_as_one_change(
    page: PicturesPage, folder: Path, catalog: Catalog, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    page.told.connect(told.append)
    before, had = catalog.revision(), names(catalog, AIR.uid)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    page.notice.pressed.emit()
    assert page.cancel.isVisible()
    settled()
    ticked = {row.name for row in page.found.rows if row.ticked}
    assert ticked == {f"{AIR.code} front.jpg", f"{AIR.code}/IMG_1.jpg", f"{FIRE.code}.jpg"}
    assert page.add.text() == "Add 3 files"
    assert "3 of 5" in page.head.remark
    assert "damaged" in page._face.words(place(page, "broken.jpg"))
    assert "No product's code" in page._face.words(place(page, "IMG_2041.jpg"))
    assert catalog.revision() == before

    page.add.click()
    settled()
    assert catalog.revision() == before + 1
    (change,) = catalog.history(limit=1)
    assert (change.who, change.why) == ("A. I.", "Pictures from the folder from the photographer")
    assert names(catalog, AIR.uid) == [*had, f"{AIR.code} front.jpg", "IMG_1.jpg"]
    assert names(catalog, FIRE.uid)[-1] == f"{FIRE.code}.jpg"
    assert told == ["3 files added. Undo takes them all off again."]
    assert not page.add.isEnabled()
    assert "has it already" in page._face.words(place(page, f"{FIRE.code}.jpg"))


def test_ticks_go_by_keys_and_presses(page: PicturesPage, folder: Path, settled: Settled) -> None:
    page.open_folder(folder)
    settled()
    page.rows.selectAll()
    QTest.keyClick(page.rows, Qt.Key.Key_Space)
    assert not page.add.isEnabled()
    QTest.keyClick(page.rows, Qt.Key.Key_Space)
    assert page.add.text() == "Add 3 files"
    front = place(page, f"{AIR.code} front.jpg")
    spot = tick_area(page.rows.visualRect(page.rows.model().index(front, 0))).center()
    QTest.mouseClick(page.rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert page.add.text() == "Add 2 files"
    unknown = place(page, "IMG_2041.jpg")
    page.rows.go(unknown)
    QTest.keyClick(page.rows, Qt.Key.Key_Space)  # it has no product to go to
    assert page.add.text() == "Add 2 files"


def test_a_person_says_where_a_file_goes(page: PicturesPage, folder: Path, catalog: Catalog, settled: Settled) -> None:
    page.open_folder(folder)
    settled()
    page.rows.go(place(page, "IMG_2041.jpg"))
    QTest.keyClick(page.rows, Qt.Key.Key_Return)
    page.code.edit.setText("no such code")
    page.code.commit()
    settled()
    assert "no such code" in page.code.refusal
    page.code.edit.setText(FIRE.code)
    page.code.commit()
    settled()
    assert page.add.text() == "Add 4 files"
    page.add.click()
    settled()
    assert "IMG_2041.jpg" in names(catalog, FIRE.uid)


def test_a_code_that_makers_share_is_left_to_a_person(
    page: PicturesPage, folder: Path, catalog: Catalog, settled: Settled
) -> None:
    other = builders.crystal().exhibitor
    assert other.uid != AIR.exhibitor.uid
    twin = replace(catalog.products.get(builders.empty().uid), uid=new_uid(), code=AIR.code, exhibitor=other)
    with catalog.change("tests", "a second one") as change:
        change.put(twin)
    page.open_folder(folder)
    settled()
    row = place(page, f"{AIR.code} front.jpg")
    assert "Several products" in page._face.words(row)
    assert page.add.text() == "Add 1 file"
    page.rows.go(row)
    page.code.edit.setText(f"{other.code}:{AIR.code}")
    page.code.commit()
    settled()
    assert page.found.rows[row].uid == twin.uid
    assert page.add.text() == "Add 2 files"


def test_cancel_shows_and_writes_nothing(page: PicturesPage, folder: Path, catalog: Catalog, settled: Settled) -> None:
    before = catalog.revision()
    page.open_folder(folder)
    page.cancel.click()
    settled()
    assert page.found.rows == ()
    assert page.notice.isVisible()
    assert catalog.revision() == before


def test_a_folder_is_dropped_and_an_empty_one_is_refused(
    page: PicturesPage, folder: Path, tmp_path: Path, settled: Settled, qtbot: QtBot
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(90, 90), Qt.DropAction.CopyAction, data, buttons, none)
    QApplication.sendEvent(page._place, entered)
    assert entered.isAccepted()
    dropped = QDropEvent(QPointF(QPoint(90, 90)), Qt.DropAction.CopyAction, data, buttons, none)
    QApplication.sendEvent(page._place, dropped)
    settled()
    assert len(page.found.rows) == 5
    (tmp_path / "empty").mkdir()
    with qtbot.waitSignal(page.failed) as refused:
        page.open_folder(tmp_path / "empty")
    assert refused.args is not None
    assert refused.args[0].code == "no_files_there"
    assert page.notice.isVisible()


def test_what_others_added_meanwhile_is_not_added_twice(
    page: PicturesPage, folder: Path, catalog: Catalog, settled: Settled
) -> None:
    page.open_folder(folder)
    settled()
    catalog.add_assets({FIRE.uid: [catalog.take_in(folder / f"{FIRE.code}.jpg", "x.jpg")]}, who="B.", why="first")
    page.reload()
    settled()
    assert page.add.text() == "Add 2 files"


def test_it_speaks_another_language_at_once(page: PicturesPage, folder: Path, settled: Settled) -> None:
    page.open_folder(folder)
    settled()
    translation.install("zh")
    try:
        QApplication.processEvents()
        assert page.add.text() == "添加 3 个文件"
    finally:
        translation.install("en")
