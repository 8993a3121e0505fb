"""A visitor asks for something; staff type what they caught of it, open the product, look around, come back."""

import pytest
from PySide6.QtCore import Qt

from staff import Staff


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("вертикальн", "ВУ-3000"),  # Russian, not yet the whole word
        ("vertical air", "ВУ-3000"),  # Latin
        ("accelerometer", "VE-120"),
        ("立", "ВУ-3000"),  # one Chinese character
        ("ВУ3000", "ВУ-3000"),  # the code without its hyphen
        ("v1200", "V-1200"),  # and not as it is written
        ("7", "ВУ-3000"),  # the number on the plinth, which stands first
    ],
)
def test_typing_finds_it(staff: Staff, words: str, code: str) -> None:
    every = len(staff.codes())
    staff.type(words)
    assert code in staff.codes()
    assert len(staff.codes()) < every
    if words == "7":
        assert staff.codes()[0] == code
    assert staff.sees(f"{len(staff.codes())} found for “{words}”")


def test_the_keyboard_alone_leads_to_the_product_and_back(staff: Staff) -> None:
    staff.press(Qt.Key.Key_Slash)
    assert staff.window.top_bar.search.hasFocus()
    staff.type("biofilter")
    found = staff.codes()
    staff.press(Qt.Key.Key_Return)  # from the field to the cards
    staff.press(Qt.Key.Key_Return)  # and into the first of them
    assert staff.page.uid == staff.uid(found[0])
    staff.press(Qt.Key.Key_Escape)
    assert staff.rooms.currentWidget() is staff.rooms.catalogue
    assert staff.codes() == found


def test_next_and_previous_follow_the_list_as_it_was_narrowed(staff: Staff) -> None:
    staff.type("sensor")
    found = staff.codes()
    assert len(found) > 2
    staff.open(found[0])
    assert staff.sees(f"1 of {len(found)}")
    staff.press(Qt.Key.Key_Left)  # nothing stands before it
    assert staff.page.uid == staff.uid(found[0])
    for code in found[1:]:
        staff.press(Qt.Key.Key_Right)
        assert staff.page.uid == staff.uid(code)
    staff.press(Qt.Key.Key_Right)  # nor behind the last one
    assert staff.page.uid == staff.uid(found[-1])
    staff.press(Qt.Key.Key_Left)
    assert staff.page.uid == staff.uid(found[-2])


def test_back_leads_to_the_same_place(staff: Staff) -> None:
    grid = staff.rooms.catalogue.grid
    staff.open(staff.codes()[-1])
    scrolled, current = grid.verticalScrollBar().value(), grid.current
    assert scrolled > 0
    staff.press(Qt.Key.Key_Escape)
    assert (grid.verticalScrollBar().value(), grid.current) == (scrolled, current)
    assert grid.hasFocus()


def test_words_typed_on_a_product_lead_to_the_list(staff: Staff) -> None:
    staff.open("ВУ-3000")
    staff.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    staff.type("battery")
    assert staff.rooms.currentWidget() is staff.rooms.catalogue
    assert "ВУ-3000" not in staff.codes()
    assert staff.window.top_bar.search.hasFocus()
