"""Staff open a thousand products between nine and six; the window is in the evening as it was in the morning."""

import gc
import sys

from PySide6.QtWidgets import QApplication

from staff import Staff

_OPENINGS = 1000


def test_a_thousand_products_leave_nothing_behind(staff: Staff) -> None:
    rooms, uids = staff.rooms, [staff.uid(code) for code in staff.codes()]
    plain = staff.uid("MIC-3")  # the quickest to open: nine times of ten, so that the day does not last one

    def open_products(count: int) -> None:
        for number in range(count):
            rooms.open_product(plain if number % 10 else uids[number // 10 % len(uids)])
            if number % 50 == 49:
                rooms.open_catalogue()
                staff.settle()
        staff.settle()
        gc.collect()

    for uid in uids:  # everything that is made once has been made
        rooms.open_product(uid)
    open_products(50)
    widgets, none, true = len(QApplication.allWidgets()), sys.getrefcount(None), sys.getrefcount(True)
    open_products(_OPENINGS)
    assert len(QApplication.allWidgets()) == widgets
    # Before Python 3.12 a binding that takes one reference too many from these ends the program some day. One that
    # gives too many back does no harm: Qt's does, a handful for each page.
    assert -100 < sys.getrefcount(None) - none < 10 * _OPENINGS
    assert -100 < sys.getrefcount(True) - true < 2 * _OPENINGS
