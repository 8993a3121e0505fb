"""A product's files through real hands and keys: brought in, put in order, described, cropped, replaced, removed."""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QScrollArea
from pytestqt.qtbot import QtBot

import builders
from booth.catalog.store import Catalog
from booth.catalog.values import Asset, AssetKind, Product
from booth.errors import BoothError
from booth.ui import translation
from booth.ui.editing.media.gathering import Brought
from booth.ui.editing.media.section import MediaSection
from booth.ui.jobs import Jobs
from crafted import PICTURES
from photographs import photo
from stand import document, drawing

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
Settled = Callable[[], None]


def names(section: MediaSection) -> list[str]:
    assert section.product is not None
    return [asset.file_name for asset in section.product.assets]


def drop(section: MediaSection, paths: Sequence[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    entered = QDragEnterEvent(QPoint(50, 50), copy, data, buttons, none)
    QApplication.sendEvent(section, entered)
    assert entered.isAccepted()
    assert section._ring.isVisible()
    QApplication.sendEvent(section, QDropEvent(QPointF(50, 50), copy, data, buttons, none))


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """A photograph, one that lies on its side, a drawing, a document."""
    folder = tmp_path / "card"
    folder.mkdir()
    (folder / "front.jpg").write_bytes(photo())
    (folder / "side.jpg").write_bytes(photo((1600, 1201), (90, 20, 20), turned=6))
    shutil.copy(drawing("air"), folder / "scheme.svg")
    document(folder / "manual.pdf")
    return [folder / name for name in ("front.jpg", "side.jpg", "scheme.svg", "manual.pdf")]


@pytest.fixture
def filled(section: MediaSection, files: list[Path], settled: Settled) -> MediaSection:
    """The section with those four."""
    drop(section, files)
    settled()
    return section


def test_several_files_are_dropped_the_good_ones_come_in_and_refusals_say_why(
    section: MediaSection, files: list[Path], tmp_path: Path, settled: Settled, catalog: Catalog
) -> None:
    for each in PICTURES:
        each.write(tmp_path / f"{each.name}.gif")
    told: list[Product] = []
    section.changed.connect(told.append)
    drop(section, [*files, *(tmp_path / f"{each.name}.gif" for each in PICTURES)])
    settled()
    assert names(section) == ["front.jpg", "side.jpg", "scheme.svg", "manual.pdf"]
    assert len(told) == 1
    assert told[0] == section.product
    kinds = [asset.kind for asset in told[0].assets]
    assert kinds == [AssetKind.PHOTO, AssetKind.PHOTO, AssetKind.DRAWING, AssetKind.DOCUMENT]
    assert (told[0].assets[1].width, told[0].assets[1].height) == (1201, 1600)  # upright
    refusals = section.bringing._words.text()
    assert section.bringing.isVisible()
    assert all(f"{each.name}.gif" in refusals for each in PICTURES)
    assert catalog.products.get(builders.empty().uid).assets == ()  # whoever holds the section writes
    section.bringing.cancel.click()
    assert not section.bringing.isVisible()


def test_a_picture_and_copied_files_are_pasted(
    section: MediaSection, files: list[Path], settled: Settled, catalog: Catalog
) -> None:
    image = QImage(320, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    clipboard = QGuiApplication.clipboard()
    clipboard.setImage(image)
    section.tiles.setFocus()
    QTest.keyClick(section.tiles, Qt.Key.Key_V, CONTROL)
    settled()
    assert section.product is not None
    (pasted,) = section.product.assets
    assert (pasted.width, pasted.height, pasted.media_type) == (320, 200, "image/png")
    assert pasted.file_name.startswith("pasted-")
    with Image.open(catalog.assets.path(pasted)) as held:
        assert held.convert("RGB").getpixel((9, 9)) == (0x33, 0x66, 0x99)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(files[0]))])
    clipboard.setMimeData(data)
    section.paste.click()
    settled()
    assert names(section)[1:] == ["front.jpg"]


@pytest.mark.parametrize(("address", "code"), [("https://a.example/b.jpg", "file_elsewhere"), ("", "nothing_to_paste")])
def test_what_cannot_be_pasted_is_said(section: MediaSection, qtbot: QtBot, address: str, code: str) -> None:
    data = QMimeData()
    data.setText("words")
    if address:
        data.setUrls([QUrl(address)])
    with qtbot.waitSignal(section.failed) as refused:
        section.bring_data(data)
    assert refused.args is not None
    assert refused.args[0].code == code


def test_a_whole_folder_comes_in_counted_as_people_count(
    section: MediaSection, tmp_path: Path, settled: Settled, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    folder = tmp_path / "stand"
    (folder / "details").mkdir(parents=True)
    for number, name in enumerate(("10.jpg", "2.jpg", ".hidden.jpg", "details/1.jpg", "notes.txt")):
        (folder / name).write_bytes(photo((64, 48), (40 * number, 0, 0)))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    section.folder.click()
    settled()
    assert names(section) == ["2.jpg", "10.jpg", "1.jpg"]
    (tmp_path / "empty").mkdir()
    with qtbot.waitSignal(section.failed) as refused:
        section.bring(Brought((tmp_path / "empty",)))
    assert refused.args is not None
    assert refused.args[0].code == "no_files_there"


def test_files_are_chosen_and_the_same_one_twice_comes_in_once(
    filled: MediaSection, files: list[Path], settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    filled.told.connect(told.append)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(files[0])], ""))
    filled.files.click()
    settled()
    assert len(names(filled)) == 4
    assert told == ["1 file was there already."]


def test_cancel_brings_nothing_in(section: MediaSection, files: list[Path], settled: Settled) -> None:
    drop(section, files)
    assert section.bringing.busy
    assert not section.files.isEnabled()
    section.bringing.cancel.click()
    settled()
    assert names(section) == []
    assert section.files.isEnabled()
    assert not section.bringing.isVisible()


def test_files_for_one_product_never_land_on_another(
    section: MediaSection, files: list[Path], settled: Settled, catalog: Catalog
) -> None:
    told: list[str] = []
    section.told.connect(told.append)
    drop(section, files)
    section.open(catalog.products.get(builders.fire().uid))
    before = names(section)
    settled()
    assert names(section) == before
    assert told == ["The files that were on their way in were not added."]


def test_order_goes_by_keys_and_by_hand(filled: MediaSection, qtbot: QtBot) -> None:
    tiles = filled.tiles
    tiles.setFocus()
    assert tiles.tiles[0].mark == "First"
    QTest.keyClick(tiles, Qt.Key.Key_Right)
    QTest.keyClick(tiles, Qt.Key.Key_Right, ALT)
    assert names(filled) == ["front.jpg", "scheme.svg", "side.jpg", "manual.pdf"]
    QTest.keyClick(tiles, Qt.Key.Key_Home, ALT)
    assert names(filled) == ["side.jpg", "front.jpg", "scheme.svg", "manual.pdf"]
    assert tiles.tiles[0].mark == "First"
    start, end = tiles.area(0).center(), tiles.area(2).center() + QPoint(30, 0)
    QTest.mousePress(tiles, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(tiles, start + QPoint(40, 0))
    QTest.mouseMove(tiles, end)
    QTest.mouseRelease(tiles, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert names(filled) == ["front.jpg", "scheme.svg", "side.jpg", "manual.pdf"]
    assert filled.product is not None
    assert [asset.position for asset in filled.product.assets] == [0, 1, 2, 3]
    filled.choose(filled.product.assets[2].uid)
    filled.details.first.click()
    assert names(filled)[0] == "side.jpg"


def test_a_drawing_before_the_photographs_heads_the_sheet_and_the_cards_keep_the_photograph(
    filled: MediaSection,
) -> None:
    filled.tiles.choose(next(tile.asset.uid for tile in filled.tiles.tiles if tile.asset.file_name == "scheme.svg"))
    filled.details.first.click()
    assert [tile.mark for tile in filled.tiles.tiles] == ["On the sheet", "On cards", "", ""]


def test_words_are_said_of_a_file(filled: MediaSection) -> None:
    details = filled.details
    details.caption.columns["ru"].edit.setPlainText("Вид спереди")
    details.caption.commit()
    details.credit.edit.setText("A. Ivanova")
    details.credit.commit()
    details.kind.box.setCurrentIndex(1)
    details.kind.box.activated.emit(1)
    assert filled.product is not None
    first = filled.product.assets[0]
    assert (first.caption, first.credit, first.kind) == (builders.t("Вид спереди"), "A. Ivanova", AssetKind.DRAWING)
    assert filled.tiles.tiles[0].title == "Вид спереди"
    # What is typed about one file is never taken for another's.
    details.credit.edit.setText("half typed")
    filled.tiles.choose(filled.product.assets[1].uid)
    assert details.credit.edit.text() == ""
    assert details.caption.value == builders.t()


def test_a_certificate_needs_no_file_and_is_red_when_it_lapses_before_the_fair_ends(
    section: MediaSection, catalog: Catalog, settled: Settled, tmp_path: Path
) -> None:
    section.proof.click()
    details = section.details
    assert not details.look.isVisible()
    details.number.edit.setText("RU С-CN.42")
    details.number.commit()
    last = max(catalog.show().last_day or date.today(), date.today())
    details.ends.edit.setText((last - timedelta(days=1)).isoformat())
    details.ends.commit()
    assert section.product is not None
    (proof,) = section.product.assets
    assert (proof.kind, proof.sha256, proof.number) == (AssetKind.CERTIFICATE, "", "RU С-CN.42")
    assert proof.valid_until == last - timedelta(days=1)
    assert section.tiles.tiles[0].bad
    assert details.trouble.isVisible()
    details.ends.edit.setText(last.isoformat())
    details.ends.commit()
    assert not section.tiles.tiles[0].bad
    details.begins.edit.setText((last + timedelta(days=9)).isoformat())
    details.begins.commit()
    assert details.ends.refusal == "It ends before it begins."
    # Its file comes later, and takes its place.
    section.replace_file(proof.uid, document(tmp_path / "proof.pdf"))
    settled()
    (scanned,) = section.product.assets
    assert (scanned.kind, scanned.number, scanned.file_name) == (AssetKind.CERTIFICATE, "RU С-CN.42", "proof.pdf")


def test_a_coarse_photograph_is_red_and_says_what_to_do(
    section: MediaSection, tmp_path: Path, settled: Settled
) -> None:
    (tmp_path / "small.jpg").write_bytes(photo((400, 300)))
    (tmp_path / "large.jpg").write_bytes(photo((2400, 2800)))
    drop(section, [tmp_path / "small.jpg", tmp_path / "large.jpg"])
    settled()
    small, large = section.tiles.tiles
    assert (small.bad, large.bad) == (True, False)
    assert "400 × 300 pixels" in section.details.facts.text()
    assert "at least" in section.details.trouble.text()


def test_a_photograph_is_cropped_and_turned_into_a_new_file(
    filled: MediaSection, catalog: Catalog, settled: Settled
) -> None:
    assert filled.product is not None
    filled._describe(replace(filled.product.assets[1], caption=builders.t("Сбоку"), credit="A. I."))
    old = filled.product.assets[1]
    filled.choose(old.uid)
    filled.details.cut.click()
    panel = filled.panels.cutting
    assert panel is not None
    assert panel.isVisible()
    assert not panel.take.isEnabled()
    panel.shapes.choose("square")
    panel.shapes.changed.emit("square")
    panel.turn_right.click()
    panel.numbers[2].edit.setText("300")
    panel.numbers[2].commit()
    QTest.keyClick(panel.view, Qt.Key.Key_Left)
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert not panel.isVisible()
    settled()
    new = filled.product.assets[1]
    assert new.uid != old.uid
    assert (new.width, new.height) == (300, 300)
    assert (new.caption, new.credit, new.file_name, new.position) == (old.caption, "A. I.", "side.jpg", 1)
    assert filled.tiles.current == new.uid
    assert catalog.assets.path(old).exists()


def test_a_file_is_replaced_and_a_refused_one_leaves_the_old(
    filled: MediaSection, tmp_path: Path, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert filled.product is not None
    uid = filled.tiles.current
    (tmp_path / "broken.jpg").write_bytes(photo()[:-900])
    filled.replace_file(uid, tmp_path / "broken.jpg")
    settled()
    assert names(filled)[0] == "front.jpg"
    assert "broken.jpg" in filled.bringing._words.text()
    (tmp_path / "better.jpg").write_bytes(photo((2000, 1500), (1, 2, 3)))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "better.jpg"), ""))
    filled.details.other.click()
    settled()
    assert names(filled) == ["better.jpg", "side.jpg", "scheme.svg", "manual.pdf"]


def test_a_file_is_removed_by_its_key(filled: MediaSection) -> None:
    told: list[str] = []
    filled.told.connect(told.append)
    filled.tiles.setFocus()
    QTest.keyClick(filled.tiles, Qt.Key.Key_Delete)
    assert names(filled) == ["side.jpg", "scheme.svg", "manual.pdf"]
    assert told == ["Removed: front.jpg"]
    assert filled.details.asset is not None
    assert filled.details.asset.file_name == "side.jpg"


def test_pictures_are_looked_at_large_and_documents_are_read(filled: MediaSection, settled: Settled) -> None:
    filled.tiles.setFocus()
    QTest.keyClick(filled.tiles, Qt.Key.Key_Space)
    large = filled.panels.large
    assert large is not None
    assert large.isVisible()
    QTest.keyClick(large, Qt.Key.Key_Right)
    assert large.title.text() == "side.jpg"
    QTest.keyClick(large, Qt.Key.Key_Left)
    QTest.keyClick(large, Qt.Key.Key_Left)  # round to the drawing: the document is no picture
    assert large.title.text() == "scheme.svg"
    QTest.keyClick(large, Qt.Key.Key_Escape)
    assert not large.isVisible()
    assert names(filled).index("scheme.svg") == 2
    QTest.keyClick(filled.tiles, Qt.Key.Key_Right)
    QTest.keyClick(filled.tiles, Qt.Key.Key_Return)
    settled()
    assert filled.panels.reader is not None
    assert filled.panels.reader.isVisible()
    assert filled.panels.reader._document.pageCount() == 3


def test_the_same_product_again_keeps_the_choice_and_what_is_typed(filled: MediaSection) -> None:
    assert filled.product is not None
    filled.choose(filled.product.assets[1].uid)
    filled.details.credit.edit.setText("being typed")
    filled.open(replace(filled.product, plinth="99"))
    assert filled.tiles.current == filled.product.assets[1].uid
    assert filled.details.credit.edit.text() == "being typed"
    filled.commit()
    assert filled.product.assets[1].credit == "being typed"
    assert filled.product.plinth == "99"


def test_a_catalogue_that_is_only_read_is_only_looked_at(
    qtbot: QtBot, catalog: Catalog, jobs: Jobs, filled: MediaSection, tmp_path: Path, settled: Settled
) -> None:
    from booth.ui.pictures import PictureCache

    product = filled.product
    assert product is not None
    looked_at = Catalog.open(tmp_path / "home", read_only=True)
    section = MediaSection(looked_at, PictureCache(looked_at, jobs), jobs, filled._telling._settings)
    qtbot.addWidget(section)
    section.show()
    section.open(product)
    assert not section.files.isEnabled()
    assert not section.acceptDrops()
    section.tiles.setFocus()
    QTest.keyClick(section.tiles, Qt.Key.Key_Delete)
    QTest.keyClick(section.tiles, Qt.Key.Key_End, ALT)
    assert section.product == product
    settled()
    looked_at.close()


def test_it_speaks_another_language_at_once(filled: MediaSection) -> None:
    translation.install("ru")
    try:
        QApplication.processEvents()
        assert filled.files.text() == "Добавить файлы…"
        assert filled.tiles.tiles[0].mark == "Первое"
        assert filled.details.kind.box.currentText() == "Фотография"
    finally:
        translation.install("en")


def test_a_failure_is_passed_on(section: MediaSection, qtbot: QtBot, catalog: Catalog) -> None:
    gone = Asset("0" * 32, AssetKind.PHOTO, "f" * 64, "image/jpeg", "gone.jpg", 100, 100)
    assert section.product is not None
    section.open(replace(section.product, assets=(gone,)))
    section.details.cut.click()
    panel = section.panels.cutting
    assert panel is not None
    panel.turn_left.click()
    with qtbot.waitSignal(section.failed) as refused:
        panel.take.click()
    assert refused.args is not None
    assert isinstance(refused.args[0], BoothError)
    assert refused.args[0].code == "asset_gone"


def test_a_file_let_go_over_a_caption_is_no_caption(filled: MediaSection) -> None:
    edits = [column.edit for column in filled.details.caption.columns.values()]
    assert not any(edit.acceptDrops() or edit.viewport().acceptDrops() for edit in edits)
    assert not filled._ring.isVisible()


def test_what_names_a_file_is_said_before_it_goes(
    section: MediaSection, catalog: Catalog, tmp_path: Path, settled: Settled
) -> None:
    product = catalog.products.get(builders.air().uid)
    paper = next(asset for asset in product.assets if asset.file_name == "care.pdf")
    first, *others = product.values
    section.open(replace(product, values=(replace(first, document=paper.uid, page="12"), *others)))
    section.choose(paper.uid)
    section.replace_file(paper.uid, document(tmp_path / "newer.pdf", pages=5))
    settled()
    assert section.product is not None
    newer = section.product.assets[-1]
    assert (newer.file_name, newer.caption) == ("newer.pdf", paper.caption)
    assert (section.product.values[0].document, section.product.values[0].page) == (newer.uid, "12")

    section.details.gone.click()
    panel = section.panels.removal
    assert panel is not None
    assert panel.isVisible()
    assert first.attribute.name.best("en") in panel.words.text()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert section.product.assets[-1] == newer

    section.details.gone.click()
    QTest.keyClick(panel, Qt.Key.Key_Return)
    assert newer not in section.product.assets
    assert section.product.values[0].document == section.product.values[0].page == ""


def test_the_page_scrolls_along_with_the_keyboard(filled: MediaSection, qtbot: QtBot, settled: Settled) -> None:
    page = QScrollArea()
    page.setWidgetResizable(True)
    page.setWidget(filled)
    page.resize(340, 260)
    qtbot.addWidget(page)
    page.show()
    settled()
    filled.tiles.setFocus()
    QTest.keyClick(filled.tiles, Qt.Key.Key_End)
    settled()
    spot = filled.tiles.mapTo(page.viewport(), filled.tiles.area(3).center())
    assert page.viewport().rect().contains(spot)
    QTest.keyClick(filled.tiles, Qt.Key.Key_Home)
    assert page.viewport().rect().contains(filled.tiles.mapTo(page.viewport(), filled.tiles.area(0).center()))
    page.takeWidget()
