"""A mistake of ours does not end the day: it is shown, written down, and the window goes on."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from booth.ui.product.page import ProductPage
from staff import Staff


def test_an_exception_in_a_slot_is_shown_and_logged(
    staff: Staff, sample_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("a mistake of ours")

    with monkeypatch.context() as patch:
        patch.setattr(ProductPage, "show_product", broken)
        grid = staff.rooms.catalogue.grid
        staff.click(grid.viewport(), grid.area(0).center())
    assert "ZeroDivisionError" in staff.window.banner.sentence
    assert str(sample_home / "logs") in staff.window.banner.sentence
    log = (sample_home / "logs" / "booth.log").read_text(encoding="utf-8")
    assert "a mistake of ours" in log
    assert "Traceback" in log
    staff.open("V-1200")
    staff.press(Qt.Key.Key_Escape)
    assert staff.codes()


class Odd(QWidget):
    """Cannot be painted."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Makes a mistake."""
        raise KeyError("a mistake of ours")


def test_an_exception_while_painting_and_in_a_timer(staff: Staff) -> None:
    odd = Odd(staff.window)
    odd.show()
    staff.settle()
    assert "KeyError" in staff.window.banner.sentence
    odd.deleteLater()
    staff.window.banner.hide()

    def broken() -> None:
        raise IndexError("a mistake of ours")

    QTimer.singleShot(0, broken)
    staff.settle()
    assert staff.window.banner.isVisible()
    assert "IndexError" in staff.window.banner.sentence


def test_a_job_that_nobody_watches_is_shown(staff: Staff) -> None:
    def broken() -> None:
        raise LookupError("a mistake of ours")

    staff.booth.jobs.run(broken, print, owner=staff.window)
    staff.settle()
    assert "LookupError" in staff.window.banner.sentence
    staff.click(staff.window.banner._close)
    assert not staff.window.banner.isVisible()
