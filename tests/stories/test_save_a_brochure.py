"""Three products, in the order staff want, in the visitor's language, as one file."""

import errno
import io
import os
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog

from booth.errors import BoothError
from booth.words import sentence
from staff import Staff

Patch = pytest.MonkeyPatch


def choose_three(staff: Staff) -> list[str]:
    """With Space, with the plus on the card, and on the product's page; answers the codes."""
    grid = staff.rooms.catalogue.grid
    codes = staff.codes()
    grid.setFocus()
    staff.press(Qt.Key.Key_Space)
    tick = grid._face.tick_area(grid.area(2)).center()
    staff.click(grid.viewport(), tick)
    staff.open(codes[5])
    staff.press(Qt.Key.Key_B)
    assert staff.window.selection.uids == tuple(staff.uid(codes[n]) for n in (0, 2, 5))
    return [codes[0], codes[2], codes[5]]


def answer(monkeypatch: Patch, path: Path) -> None:
    """What staff answer when they are asked where to save."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def test_saved_is_what_was_shown_in_chinese_in_the_order_chosen(
    staff: Staff, tmp_path: Path, monkeypatch: Patch
) -> None:
    first, second, third = choose_three(staff)
    staff.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    screen = staff.brochure
    staff.bot.waitUntil(lambda: screen.made is not None)
    assert staff.sees("Brochure: 3")

    chosen = screen._options.chosen
    chosen.setCurrentRow(2)
    chosen.setFocus()
    staff.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    staff.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    order = (third, first, second)
    assert staff.window.selection.uids == tuple(staff.uid(code) for code in order)

    language = screen._options.language
    staff.click(language, QPoint(language.width() - 10, 20))
    assert language.chosen == "zh"
    made = screen.made
    assert made is not None
    assert screen._preview.shown == made.data

    path = tmp_path / "for the visitor.pdf"
    answer(monkeypatch, path.with_suffix(""))  # the ending is given by Booth
    staff.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert path.read_bytes() == made.data
    assert "Saved: " in staff.window.banner.sentence

    pages = [page.extract_text() for page in PdfReader(io.BytesIO(made.data)).pages]
    places = [next(n for n, page in enumerate(pages) if code in page) for code in order]
    assert places == sorted(places)
    assert len(set(places)) == 3
    for code, place in zip(order, places, strict=True):
        name = staff.catalog.products.get(staff.uid(code)).name.exact("zh")
        assert name[:4] in pages[place].replace("\n", "")
    assert made.file_name == f"{third}+{first}+{second}-zh.pdf"


def test_a_full_disk_is_said_in_one_sentence_and_leaves_nothing(
    staff: Staff, tmp_path: Path, monkeypatch: Patch
) -> None:
    choose_three(staff)
    staff.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    folder = tmp_path / "stick"
    folder.mkdir()
    old = folder / "brochure.pdf"
    old.write_bytes(b"what was there before")
    answer(monkeypatch, old)

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        staff.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert old.read_bytes() == b"what was there before"
    assert list(folder.iterdir()) == [old]
    assert staff.window.banner.sentence == sentence(BoothError("disk_full", file="brochure.pdf"), "en")
    staff.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)  # there is room again
    assert old.read_bytes().startswith(b"%PDF")


def test_a_folder_that_is_gone_is_said(staff: Staff, tmp_path: Path, monkeypatch: Patch) -> None:
    choose_three(staff)
    staff.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    answer(monkeypatch, tmp_path / "pulled out" / "brochure.pdf")
    staff.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "brochure.pdf" in staff.window.banner.sentence


def test_nothing_chosen_says_how_to_choose(staff: Staff) -> None:
    staff.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert staff.sees("Nothing is chosen yet")
    staff.click(staff.brochure._notice._button)
    assert staff.rooms.currentWidget() is staff.rooms.catalogue
