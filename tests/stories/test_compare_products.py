"""A visitor wavers between products; staff set them side by side, look at the differences, and print what is left."""

from PySide6.QtCore import QPoint, Qt

from booth.ui.compare.screen import CompareScreen
from staff import Staff

UNITS = ("ВУ-3000", "V-1200", "ФК-12000")


def pick(staff: Staff, *codes: str) -> None:
    """Pick products with the keyboard, out of what stands in the list."""
    grid = staff.rooms.catalogue.grid
    for code in codes:
        grid.set_current(staff.codes().index(code))
        grid.setFocus()
        staff.press(Qt.Key.Key_Space)


def comparison(staff: Staff) -> CompareScreen:
    """The comparison, which is in sight."""
    assert staff.rooms.comparing.in_sight
    return staff.rooms.comparing.screen


def compared(staff: Staff) -> list[str]:
    """The codes over the columns."""
    return [head.code for head in comparison(staff).content.heads]


def test_from_the_cards_with_one_key_and_back_to_the_same_place(staff: Staff) -> None:
    staff.type("air")
    found = staff.codes()
    pick(staff, *found[:3])
    current = staff.rooms.catalogue.grid.current
    staff.press(Qt.Key.Key_C)
    assert compared(staff) == found[:3]
    assert not staff.window.selection_bar.isVisible()
    assert staff.sees("not stated")
    staff.press(Qt.Key.Key_Escape)
    assert staff.rooms.currentWidget() is staff.rooms.catalogue
    assert staff.codes() == found
    assert staff.rooms.catalogue.grid.current == current
    assert staff.window.selection_bar.isVisible()


def test_one_picked_product_says_that_another_is_needed(staff: Staff) -> None:
    pick(staff, UNITS[0])
    staff.press(Qt.Key.Key_C)
    assert staff.rooms.currentWidget() is staff.rooms.catalogue
    assert staff.sees("Comparing takes at least two products")


def test_seven_say_that_they_are_too_many(staff: Staff) -> None:
    pick(staff, *staff.codes()[:7])
    staff.click(staff.window.selection_bar._compare)
    assert staff.rooms.currentWidget() is staff.rooms.catalogue
    assert staff.sees("No more than 6 products")


def test_a_products_page_adds_its_product(staff: Staff) -> None:
    pick(staff, *UNITS[:2])
    page = staff.open(UNITS[2])
    staff.press(Qt.Key.Key_C)
    assert compared(staff) == list(UNITS)
    assert staff.window.selection.uids == tuple(staff.uid(code) for code in UNITS)
    staff.press(Qt.Key.Key_Escape)
    assert staff.page is page


def test_a_letter_typed_into_the_search_is_a_letter(staff: Staff) -> None:
    pick(staff, *UNITS[:2])
    staff.press(Qt.Key.Key_Slash)
    staff.press(Qt.Key.Key_C)
    assert staff.rooms.currentWidget() is staff.rooms.catalogue
    assert staff.window.top_bar.search.text() == "c"


def test_a_product_is_looked_at_and_left_for_the_comparison_again(staff: Staff) -> None:
    pick(staff, *UNITS)
    staff.press(Qt.Key.Key_C)
    staff.press(Qt.Key.Key_Right)
    staff.press(Qt.Key.Key_Return)
    assert staff.page.uid == staff.uid(UNITS[1])
    staff.press(Qt.Key.Key_Escape)
    assert compared(staff) == list(UNITS)
    assert comparison(staff).heads.current == 1
    staff.press(Qt.Key.Key_Escape)
    assert staff.rooms.currentWidget() is staff.rooms.catalogue


def test_a_column_is_taken_out_another_added_and_these_are_printed(staff: Staff) -> None:
    pick(staff, *UNITS)
    staff.press(Qt.Key.Key_C)
    staff.press(Qt.Key.Key_Delete)
    assert compared(staff) == list(UNITS[1:])
    staff.press(Qt.Key.Key_Plus)
    assert staff.rooms.currentWidget() is staff.rooms.catalogue
    pick(staff, "BF-5000")
    staff.press(Qt.Key.Key_C)
    assert compared(staff) == [*UNITS[1:], "BF-5000"]
    staff.press(Qt.Key.Key_P)
    made = staff.brochure.made
    assert made is not None
    assert made.codes == (*UNITS[1:], "BF-5000")


def test_the_last_but_one_taken_out_leaves_a_sentence_and_the_way_back(staff: Staff) -> None:
    pick(staff, *UNITS[:2])
    staff.press(Qt.Key.Key_C)
    staff.press(Qt.Key.Key_Delete)
    assert staff.sees("Nothing to compare with")
    staff.press(Qt.Key.Key_Return)
    assert staff.rooms.currentWidget() is staff.rooms.catalogue
    assert staff.window.selection.uids == (staff.uid(UNITS[1]),)


def test_what_another_program_changes_is_seen(staff: Staff) -> None:
    pick(staff, *UNITS[:2])
    staff.press(Qt.Key.Key_C)
    assert staff.sees(UNITS[0])
    with staff.catalog.change("tests", "gone from the stand") as change:
        change.delete(staff.uid(UNITS[0]))
    staff.settle()
    assert comparison(staff).uids == (staff.uid(UNITS[1]),)
    assert staff.sees("Nothing to compare with")


def test_language_and_colours_are_switched_over_the_comparison(staff: Staff) -> None:
    pick(staff, *UNITS)
    staff.press(Qt.Key.Key_C)
    assert staff.sees("not stated")
    languages = staff.window.top_bar.languages
    staff.click(languages, QPoint(languages.width() - 20, 20))
    assert staff.sees("未注明")
    assert staff.sees("Only differences")  # the interface has a language of its own
    staff.window._settings.keep(theme="dark", interface_language="ru")
    staff.settle()
    assert staff.sees("未注明")
    assert staff.sees("Только различия")


def test_differences_alone_keep_the_row_that_is_looked_at(staff: Staff) -> None:
    pick(staff, "ВК-М", "КПУ")
    staff.press(Qt.Key.Key_C)
    screen = comparison(staff)
    assert 0 < screen.content.differing < screen.content.count
    screen.scroller.verticalScrollBar().setValue(700)
    looked_at = next(row for row in screen.rows.shown() if row.y >= 760 and row.told.differs)
    before = looked_at.y - screen.scroller.verticalScrollBar().value()
    every = screen.rows.height()
    staff.press(Qt.Key.Key_D)
    assert screen.rows.height() < every
    assert abs(looked_at.y - screen.scroller.verticalScrollBar().value() - before) <= looked_at.height
    staff.press(Qt.Key.Key_D)
    assert looked_at.y - screen.scroller.verticalScrollBar().value() == before
