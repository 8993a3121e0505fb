"""The preview shows the very bytes, looks closer, and keeps its place when the pages are made anew."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from booth.ui.brochures.preview import Preview
from stand import document


@pytest.fixture
def preview(qtbot: QtBot, dressed: QApplication) -> Preview:
    """An empty preview."""
    made = Preview()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def test_it_shows_what_it_was_given(preview: Preview, tmp_path: Path) -> None:
    data = document(tmp_path / "three.pdf", pages=3).read_bytes()
    assert preview.show_pdf(data)
    assert preview.shown == data
    assert preview.pages == 3
    preview.clear()
    assert (preview.pages, preview.shown) == (0, b"")


def test_what_is_no_pdf_is_told(preview: Preview) -> None:
    assert not preview.show_pdf(b"no pages here")
    assert preview.pages == 0


def test_keys_look_closer_and_back(preview: Preview, tmp_path: Path) -> None:
    preview.show_pdf(document(tmp_path / "three.pdf").read_bytes())
    view = preview._view
    QTest.keyClick(preview, Qt.Key.Key_Plus)
    assert view.zoomMode() is QPdfView.ZoomMode.Custom
    closer = view.zoomFactor()
    QTest.keyClick(preview, Qt.Key.Key_Plus)
    assert view.zoomFactor() > closer
    for _ in range(30):
        QTest.keyClick(preview, Qt.Key.Key_Minus)
    assert view.zoomFactor() == pytest.approx(0.2)
    QTest.keyClick(preview, Qt.Key.Key_0)
    assert view.zoomMode() is QPdfView.ZoomMode.FitInView


def test_a_new_edition_keeps_the_place(preview: Preview, tmp_path: Path) -> None:
    preview.show_pdf(document(tmp_path / "one.pdf", pages=4).read_bytes())
    bar = preview._view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    held = bar.value()
    preview.show_pdf(document(tmp_path / "other.pdf", pages=4).read_bytes())
    assert bar.value() == held > 0
