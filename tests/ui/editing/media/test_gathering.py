"""What is dropped or pasted, as files on their way in."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from booth.errors import BoothError
from booth.ui.editing.media.gathering import Brought, brought, files


def test_files_come_before_the_picture_that_is_drawn_of_them(tmp_path: Path) -> None:
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    assert brought(data).picture is not None
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.jpg")), QUrl("https://a.example/b.jpg")])
    assert brought(data) == Brought((tmp_path / "a.jpg",))


def test_nothing_of_use_is_nothing() -> None:
    data = QMimeData()
    data.setImageData(QImage())
    assert not brought(data)
    data.setUrls([QUrl("https://a.example/b.jpg")])
    assert not brought(data)
    assert brought(data).elsewhere


def test_folders_give_what_is_in_them_and_named_files_come_whatever_they_are(tmp_path: Path) -> None:
    folder = tmp_path / "card"
    folder.mkdir()
    for name in ("2.jpg", "10.jpg", "notes.txt"):
        (folder / name).write_bytes(b"")
    (tmp_path / "letter.doc").write_bytes(b"")
    found = files(Brought((folder, tmp_path / "letter.doc")))
    assert [file.name for file in found] == ["2.jpg", "10.jpg", "letter.doc"]


def test_a_folder_with_nothing_of_use_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BoothError, match="no_files_there"):
        files(Brought((tmp_path,)))


def test_a_loose_picture_is_a_png_with_a_name() -> None:
    picture = QImage(40, 30, QImage.Format.Format_ARGB32)
    picture.fill(0x80FF0000)
    (file,) = files(Brought(picture=picture))
    assert isinstance(file.source, bytes)
    assert file.source.startswith(b"\x89PNG")
    assert QImage.fromData(file.source).size() == picture.size()
    assert file.name.endswith(".png")
