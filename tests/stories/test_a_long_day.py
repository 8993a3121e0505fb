"""Staff open a thousand products between nine and six; the window is in the evening as it was in the morning."""

import gc
import sys

from PySide6.QtWidgets import QApplication

from staff import Staff

_OPENINGS = 1000


def lightest(staff: Staff, count: int) -> list[str]:
    """The products with the least on their pages: what leaks with them leaks with all, and they take less time."""
    products = [staff.catalog.products.get(staff.uid(code)) for code in staff.codes()]
    products.sort(key=lambda each: len(each.values) + 10 * len(each.variants))
    return [each.uid for each in products[:count]]


def test_a_thousand_products_leave_nothing_behind(staff: Staff) -> None:
    rooms, uids = staff.rooms, lightest(staff, 8)

    def open_products(count: int) -> None:
        for number in range(count):
            rooms.open_product(uids[number % len(uids)])
            if number % 50 == 49:
                rooms.open_catalogue()
                staff.settle()
        staff.settle()
        gc.collect()

    open_products(50)  # everything that is made once has been made
    widgets, none, true = len(QApplication.allWidgets()), sys.getrefcount(None), sys.getrefcount(True)
    open_products(_OPENINGS)
    assert len(QApplication.allWidgets()) == widgets
    # Before Python 3.12 a binding that takes one reference too many from these ends the program some day. One that
    # gives too many back does no harm: Qt's does, a handful for each page.
    assert -100 < sys.getrefcount(None) - none < 10 * _OPENINGS
    assert -100 < sys.getrefcount(True) - true < 2 * _OPENINGS
