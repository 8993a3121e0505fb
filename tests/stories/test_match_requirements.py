"""A visitor lists what is needed; staff see what meets it and what nearly does, save the list, and hand over a page."""

from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from booth.catalog.asking import Weight
from booth.ui.matching.screen import MatchScreen
from staff import Staff, Start

HEAT, BAND = "operating temperature >= 600 °C", "frequency >= 10 kHz"


def matcher(staff: Staff) -> MatchScreen:
    """The matcher, which is in sight."""
    assert staff.rooms.matching.in_sight
    return staff.rooms.matching.screen


def require(staff: Staff, *words: str) -> None:
    """Type requirements where the keyboard is, each with Enter behind it."""
    entry = matcher(staff).panel.entry
    for one in words:
        entry.setFocus()
        for letter in one:
            entry.insert(letter)
        staff.settle()
        staff.press(Qt.Key.Key_Return)


def first(staff: Staff) -> list[str]:
    """The codes of the first products, in order."""
    return [one.code for one in matcher(staff).matches.reply.first]


def test_from_the_cards_with_one_key_and_back(staff: Staff) -> None:
    current = staff.rooms.catalogue.grid.current
    staff.press(Qt.Key.Key_M)
    assert staff.sees("What is wanted?")
    assert staff.window.selection_bar.isVisible()
    staff.press(Qt.Key.Key_Escape)
    assert staff.rooms.currentWidget() is staff.rooms.catalogue
    assert staff.rooms.catalogue.grid.current == current


def test_by_the_button_over_the_cards(staff: Staff) -> None:
    staff.click(staff.rooms.catalogue.heading.match)
    assert staff.rooms.matching.in_sight


def test_what_meets_all_stands_first_and_near_misses_say_by_how_much(staff: Staff) -> None:
    staff.press(Qt.Key.Key_M)
    require(staff, HEAT, BAND)
    made = matcher(staff).matches.reply
    assert 0 < made.whole < len(made.rows)
    assert staff.sees("meets all")
    near = first(staff).index("VT-3X")
    assert near >= made.whole
    matcher(staff).grid.set_current(near)
    staff.settle()
    assert staff.sees("short by 120 °C")


def test_conditions_of_the_search_field_come_along(staff: Staff) -> None:
    staff.type("sensor temperature >= 600 °C")
    staff.window.top_bar.search.left.emit()
    staff.press(Qt.Key.Key_M)
    assert [one.typed for one in matcher(staff).lines] == ["temperature >= 600 °C"]
    staff.press(Qt.Key.Key_Escape)
    staff.press(Qt.Key.Key_M)
    assert len(matcher(staff).lines) == 1  # it stands there already


def test_a_product_is_looked_at_and_left_for_the_list_again(staff: Staff) -> None:
    staff.press(Qt.Key.Key_M)
    require(staff, HEAT)
    matcher(staff).grid.setFocus()
    staff.press(Qt.Key.Key_Down)
    code = first(staff)[1]
    staff.press(Qt.Key.Key_Return)
    assert staff.page.uid == staff.uid(code)
    staff.press(Qt.Key.Key_Escape)
    assert matcher(staff).grid.current == 1
    staff.press(Qt.Key.Key_Escape)
    assert staff.rooms.currentWidget() is staff.rooms.catalogue


def test_picked_products_are_compared_and_printed(staff: Staff) -> None:
    staff.press(Qt.Key.Key_M)
    require(staff, HEAT)
    matcher(staff).grid.setFocus()
    staff.press(Qt.Key.Key_Space)
    staff.press(Qt.Key.Key_Down)
    staff.press(Qt.Key.Key_Space)
    picked = tuple(staff.uid(code) for code in first(staff)[:2])
    assert staff.window.selection.uids == picked
    staff.press(Qt.Key.Key_C)
    assert staff.rooms.comparing.screen.uids == picked
    staff.press(Qt.Key.Key_Escape)
    staff.press(Qt.Key.Key_P)
    made = staff.brochure.made
    assert made is not None
    assert made.codes == tuple(staff.catalog.products.get(uid).code for uid in picked)


def test_a_list_is_kept_over_the_night_and_its_answers_are_handed_over(
    start: Start, sample_home: Path, tmp_path: Path
) -> None:
    evening = start(sample_home)
    evening.press(Qt.Key.Key_M)
    require(evening, HEAT, "IP67")
    evening.press(Qt.Key.Key_Down)
    evening.press(Qt.Key.Key_Down)
    evening.press(Qt.Key.Key_W)
    name = matcher(evening).panel.name
    name.setFocus()
    name.setText("Turbine")
    evening.press(Qt.Key.Key_Return)
    evening.leave()

    morning = start(sample_home)
    morning.press(Qt.Key.Key_M)
    assert matcher(morning).lists.names == ("Turbine",)
    matcher(morning).open_list("Turbine")
    morning.settle()
    assert [(one.typed, one.weight) for one in matcher(morning).lines] == [(HEAT, Weight.MUST), ("IP67", Weight.WISH)]
    assert first(morning)
    with patch.object(QFileDialog, "getSaveFileName", return_value=(str(tmp_path / "page.pdf"), "")):
        matcher(morning).save_answers()
    morning.settle()
    assert (tmp_path / "page.pdf").stat().st_size > 5000


def test_what_another_program_changes_is_seen(staff: Staff) -> None:
    staff.press(Qt.Key.Key_M)
    require(staff, HEAT)
    gone = first(staff)[0]
    with staff.catalog.change("tests", "gone from the stand") as change:
        change.delete(staff.uid(gone))
    staff.settle()
    assert gone not in first(staff)


def test_language_and_colours_are_switched_over_the_list(staff: Staff) -> None:
    staff.press(Qt.Key.Key_M)
    require(staff, HEAT, "outdoor use")
    staff.window._settings.keep(theme="dark", interface_language="ru", content_language="zh")
    staff.settle()
    assert staff.sees("工作温度")
    assert staff.sees("满足 1/2 项")
    assert staff.sees("Требования")
    assert len(matcher(staff).lines) == 2
