"""A visitor from abroad asks in feet and pounds; figures change and keep as many digits as they had."""

import re

from PySide6.QtCore import Qt

from staff import Staff


def read_page(staff: Staff) -> str:
    """The whole page, also what lies below the edge."""
    return " ".join(staff.read(staff.page._body).split())


def test_si_and_us_on_the_page_the_cards_and_the_sheet(staff: Staff) -> None:
    staff.open("V-1200")
    assert "12,000 m³/h" in read_page(staff)
    staff.press(Qt.Key.Key_U)
    page = read_page(staff)
    assert "m³/h" not in page
    flow = re.search(r"Air flow ([\d,.]+) (\S+)", page)
    assert flow is not None
    figure = float(flow[1].replace(",", ""))
    assert abs(figure - 12_000 / 1.699) < 12_000 / 1.699 * 0.01
    assert len(flow[1].replace(",", "").replace(".", "").rstrip("0")) <= 4
    assert "99.995" in page  # a share is a share
    staff.press(Qt.Key.Key_Escape)
    assert not staff.sees("m³/h")
    staff.open("V-1200")
    staff.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert staff.brochure._options.units.chosen == "us"
    made = staff.brochure.made
    assert made is not None
    assert made.wish.system == "us"
    staff.press(Qt.Key.Key_Escape)
    staff.open("V-1200")
    staff.press(Qt.Key.Key_U)
    assert "12,000 m³/h" in read_page(staff)
