"""A story: the photographer's card goes into the catalogue, the best picture first, and stands on the sheet."""

from pathlib import Path

from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from booth.catalog.translation import standing
from booth.catalog.values import AssetKind, Standing
from booth.ui.data.pictures.page import PicturesPage
from booth.ui.editing.files_section import FilesSection
from booth.ui.editing.media.section import MediaSection
from photographs import photo
from staff import Staff

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def drop(place: QWidget, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, none, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    QApplication.sendEvent(place, QDragEnterEvent(QPoint(40, 40), copy, data, buttons, none))
    QApplication.sendEvent(place, QDropEvent(QPointF(40, 40), copy, data, buttons, none))


def media(staff: Staff) -> MediaSection:
    section = staff.rooms.form.section
    assert isinstance(section, FilesSection)
    return section.media


def open_files(staff: Staff, code: str) -> MediaSection:
    """From the product's page into its form, to its pictures."""
    staff.open(code)
    staff.press(Qt.Key.Key_E, CONTROL)
    keys = [key for key, _ in staff.rooms.form.contents.titles()]
    staff.press(Qt.Key(Qt.Key.Key_1 + keys.index("media")), ALT)
    return media(staff)


def test_pictures_are_dropped_cropped_captioned_and_put_first(staff: Staff, tmp_path: Path) -> None:
    code = staff.codes()[0]
    uid = staff.uid(code)
    had = staff.catalog.products.get(uid).assets
    (tmp_path / "front.jpg").write_bytes(photo((2400, 1800), turned=6))
    (tmp_path / "broken.jpg").write_bytes(photo()[:-2000])
    section = open_files(staff, code)
    drop(section, tmp_path / "front.jpg", tmp_path / "broken.jpg")
    staff.settle()
    assert staff.sees("broken.jpg is damaged")
    stored = staff.catalog.products.get(uid).assets
    assert [asset.file_name for asset in stored] == [*(asset.file_name for asset in had), "front.jpg"]
    assert (stored[-1].width, stored[-1].height) == (1800, 2400)  # as it was held

    # Cropped for the sheet, by the keyboard alone.
    section.choose(stored[-1].uid)
    section.details.cut.setFocus()
    staff.press(Qt.Key.Key_Space)
    panel = section.panels.cutting
    assert panel is not None
    panel.shapes.setFocus()
    staff.press(Qt.Key.Key_Right)
    staff.press(Qt.Key.Key_Return)
    cropped = staff.catalog.products.get(uid).assets[-1]
    assert abs(cropped.width / cropped.height - 0.84) < 0.01
    assert cropped.file_name == "front.jpg"

    # Put first, with a caption.
    section.tiles.setFocus()
    staff.press(Qt.Key.Key_Home, ALT)
    section.details.caption.columns["en"].edit.setFocus()
    QTest.keyClicks(section.details.caption.columns["en"].edit, "On the stand")
    staff.press(Qt.Key.Key_Return)
    first = staff.catalog.products.get(uid).assets[0]
    assert (first.uid, first.caption.exact("en")) == (cropped.uid, "On the stand")

    # Somebody vouches for it.
    staff.press(Qt.Key.Key_Return, CONTROL)
    product = staff.catalog.products.get(uid)
    assert standing(product, f"assets.{first.uid}.caption", "en") is Standing.CHECKED
    assert section.details.caption.columns["en"].stand.standing == "checked"

    # Undone one by one, the file as it came is there again.
    catalog = staff.catalog
    while (change := catalog.next_undo()) is not None and catalog.products.get(uid).assets != had:
        catalog.undo(change.revision, "tests")
    assert catalog.products.get(uid).assets == had
    with Image.open(catalog.assets.path(stored[-1])) as image:
        assert image.size == (2400, 1800)


def test_a_folder_goes_to_its_products_and_the_cards_show_it(staff: Staff, tmp_path: Path) -> None:
    codes = staff.codes()[:3]
    folder = tmp_path / "from the photographer"
    folder.mkdir()
    for number, code in enumerate(codes):
        (folder / f"{code} front view.jpg").write_bytes(photo((900, 700), (60 * number, 80, 120)))
    (folder / "IMG_2041.jpg").write_bytes(photo((640, 480), (1, 2, 3)))
    before = staff.catalog.revision()
    staff.press(Qt.Key.Key_2, CONTROL)
    staff.rooms.data.open_page("pictures")
    page = staff.rooms.data.page("pictures")
    assert isinstance(page, PicturesPage)
    drop(page._place, folder)
    staff.settle()
    assert staff.sees("3 of 4 files have found their product")
    staff.click(page.add)
    assert staff.catalog.revision() == before + 1
    for code in codes:
        product = staff.catalog.products.get(staff.uid(code))
        assert product.assets[-1].kind is AssetKind.PHOTO
        assert product.assets[-1].file_name == f"{code} front view.jpg"
    summary = staff.catalog.products.summaries([staff.catalog.products.row(staff.uid(codes[0]))])[0]
    assert summary.picture is not None
    assert summary.picture.file_name == f"{codes[0]} front view.jpg"
