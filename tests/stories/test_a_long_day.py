"""Staff open a thousand products between nine and six; the window is in the evening as it was in the morning."""

import gc
import sys

from PySide6.QtWidgets import QApplication

from staff import Staff


def test_a_thousand_products_leave_nothing_behind(staff: Staff) -> None:
    rooms = staff.rooms
    uids = [staff.uid(code) for code in staff.codes()]
    for uid in uids:  # everything that is made once has been made
        rooms.open_product(uid)
    staff.settle()
    rooms.open_catalogue()
    staff.settle()
    gc.collect()
    widgets, none, true = len(QApplication.allWidgets()), sys.getrefcount(None), sys.getrefcount(True)
    for number in range(1000):
        rooms.open_product(uids[number % len(uids)])
        rooms.product._body.grab() if number % 100 == 0 else None
        if number % 50 == 49:
            rooms.open_catalogue()
            staff.settle()
    rooms.open_product(uids[-1])
    rooms.open_catalogue()
    staff.settle()
    gc.collect()
    assert len(QApplication.allWidgets()) == widgets
    # Immortal from Python 3.12 on; before, a binding that loses one reference per call ends the program some day.
    assert abs(sys.getrefcount(None) - none) < 500
    assert abs(sys.getrefcount(True) - true) < 500
