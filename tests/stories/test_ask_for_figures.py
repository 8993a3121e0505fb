"""A visitor wants figures: staff type them as they are said, see what meets them and what nearly does, and why."""

from PySide6.QtCore import Qt

from staff import Staff


def test_a_figure_with_its_unit_finds_what_meets_it(staff: Staff) -> None:
    every = len(staff.codes())
    staff.type("airflow > 5000 m3/h")
    assert 0 < len(staff.codes()) < every
    assert "ВК-М" in staff.codes()
    assert [words for _, words in staff.rooms.catalogue.understood.chips.told]


def test_an_attribute_s_name_is_completed_and_its_figure_typed(staff: Staff) -> None:
    staff.press(Qt.Key.Key_Slash)
    staff.type("flow")
    staff.press(Qt.Key.Key_Tab)
    field = staff.window.top_bar.search
    assert field.text() == "Air flow "
    for letter in "> 5000":
        field.insert(letter)
    staff.settle()
    codes = staff.codes()
    staff.type("airflow > 5000 m3/h")
    assert staff.codes() == codes


def test_nearly_says_by_how_much_and_a_chip_goes_by_key(staff: Staff) -> None:
    staff.type("temperature >= 600 °C 50 bar")
    assert staff.sees("Nothing answers all of it; these come nearest.")
    assert staff.sees("off by 25\N{NO-BREAK SPACE}bar")
    staff.rooms.catalogue.understood.chips.removed.emit("1")
    staff.settle()
    assert staff.window.top_bar.search.text() == "temperature >= 600 °C"
    assert not staff.sees("these come nearest")


def test_the_wrong_layout_is_understood_and_can_be_taken_as_typed(staff: Staff) -> None:
    staff.type("abkmnh")
    assert staff.sees("Shown for “фильтр”")
    assert staff.codes()
    staff.click(staff.rooms.catalogue.understood.literally)
    assert staff.codes() == []
    assert staff.sees("Nothing found")
    staff.press(Qt.Key.Key_Escape)
    assert staff.window.top_bar.search.text() == ""
    assert len(staff.codes()) > 30
