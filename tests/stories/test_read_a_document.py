"""A manual is read in the window; a broken one says so."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument

from booth.ui.product.papers import PaperCard
from staff import Staff


def manual(staff: Staff) -> PaperCard:
    """The card of a product's manual."""
    page = staff.open("V-1200")
    return next(card for card in page._body.papers.shown() if "installation.pdf" in card.texts())


def original(staff: Staff, card: PaperCard) -> Path:
    """The manual's file."""
    assert card.asset is not None
    return staff.catalog.assets.path(card.asset)


def read(staff: Staff, card: PaperCard) -> None:
    """Bring the card into sight and click it."""
    staff.page._scroll.ensureWidgetVisible(card)
    staff.click(card)
    staff.settle()


def test_it_is_shown_in_the_window_and_esc_leads_back(staff: Staff) -> None:
    read(staff, manual(staff))
    reader = staff.page._reader
    assert reader is not None
    assert reader.isVisible()
    assert reader._document.status() is QPdfDocument.Status.Ready
    assert reader._view.isVisible()
    assert staff.sees(f"Page 1 of {reader._document.pageCount()}")
    staff.press(Qt.Key.Key_Right)  # does not turn the product below
    assert staff.page.uid == staff.uid("V-1200")
    staff.press(Qt.Key.Key_Escape)
    assert not reader.isVisible()
    assert staff.page.uid == staff.uid("V-1200")
    staff.press(Qt.Key.Key_Right)
    assert staff.page.uid != staff.uid("V-1200")


@pytest.mark.parametrize("spoiled", [b"%PDF-1.7\nnothing more", b"", b"<html>not a PDF</html>"])
def test_a_broken_one_gives_a_sentence(staff: Staff, spoiled: bytes) -> None:
    card = manual(staff)
    path = original(staff, card)
    path.chmod(0o644)
    path.write_bytes(spoiled)
    read(staff, card)
    assert staff.sees("The document “installation.pdf” is damaged and cannot be shown")
    staff.press(Qt.Key.Key_Escape)
    assert staff.page.uid == staff.uid("V-1200")


def test_one_that_is_gone_gives_a_sentence(staff: Staff) -> None:
    card = manual(staff)
    original(staff, card).unlink()
    read(staff, card)
    assert staff.sees("installation.pdf")
    assert staff.page._reader is not None
    assert not staff.page._reader._view.isVisible()
