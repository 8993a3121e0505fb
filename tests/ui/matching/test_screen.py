"""The matcher through real keys and presses, over a real store."""

import json
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from booth.catalog.asking import Weight
from booth.catalog.requiring.reading import MOST, Line
from booth.catalog.values import Audience
from booth.errors import BoothError
from booth.settings import Settings
from booth.ui import printing
from booth.ui.matching.lists import FILE
from matching_desk import ALT, Desk

HEAT, BAND = "рабочая температура >= 600 °C", "частота >= 10 кГц"


def test_at_first_it_says_what_to_do(desk: Desk) -> None:
    assert desk.sees("What is wanted?")
    assert not desk.screen.bar.paper.isEnabled()


def test_what_is_typed_is_answered_before_enter(desk: Desk) -> None:
    desk.type(HEAT)
    assert desk.typed == []
    assert desk.codes
    assert desk.screen.matches.columns[0].name == "Рабочая температура"
    desk.press(Qt.Key.Key_Return)
    assert desk.typed == [HEAT]
    assert desk.screen.panel.entry.text() == ""
    assert desk.codes


def test_what_meets_all_comes_first_then_what_comes_near_and_by_how_much(desk: Desk) -> None:
    desk.add(HEAT, BAND)
    made = desk.screen.matches.reply
    assert 0 < made.whole < len(made.rows)
    whole = [one.whole for one in made.first]
    assert whole == sorted(whole, reverse=True)
    assert desk.sees("отвечает всем")
    near = next(one for one in made.first if one.code == "VT-3X")
    assert near.answers[0].short.replace("\u00a0", " ") == "не хватает 120 °C"
    desk.screen.grid.set_current(desk.codes.index("VT-3X"))
    desk.settle()
    assert desk.sees("не хватает 120 °C")
    assert f"meet all: {made.whole}" in desk.screen.bar.head.remark


def test_not_stated_is_said_apart_from_no(desk: Desk) -> None:
    desk.add(HEAT, "наружная установка")
    answers = [one.answers[1] for one in desk.screen.matches.reply.first]
    assert {str(one.standing) for one in answers} >= {"unknown"}
    assert all(one.text for one in answers)


def test_weight_order_and_removal_by_keys(desk: Desk) -> None:
    desk.add(HEAT, BAND, "IP67")
    desk.press(Qt.Key.Key_Down)
    assert desk.screen.panel.wants.hasFocus()
    desk.press(Qt.Key.Key_Space)
    assert [one.weight for one in desk.screen.lines] == [Weight.WISH, Weight.MUST, Weight.MUST]
    desk.press(Qt.Key.Key_W)
    assert desk.screen.lines[0].weight is Weight.MUST
    desk.press(Qt.Key.Key_Down, ALT)
    assert desk.typed == [BAND, HEAT, "IP67"]
    assert desk.screen.panel.wants.currentRow() == 1
    desk.press(Qt.Key.Key_Delete)
    assert desk.typed == [BAND, "IP67"]
    desk.press(Qt.Key.Key_Up)
    desk.press(Qt.Key.Key_Up)
    assert desk.screen.panel.entry.hasFocus()


def test_weight_and_removal_by_mouse(desk: Desk) -> None:
    desk.add(HEAT, BAND)
    wants = desk.screen.panel.wants
    room = wants.visualItemRect(wants.item(1))
    QTest.mouseClick(wants.viewport(), Qt.MouseButton.LeftButton, pos=wants.weight_area(room).center())
    desk.settle()
    assert desk.screen.lines[1].weight is Weight.WISH
    cross = wants.cross_area(wants.visualItemRect(wants.item(0))).center()
    QTest.mouseClick(wants.viewport(), Qt.MouseButton.LeftButton, pos=cross)
    desk.settle()
    assert desk.typed == [BAND]


def test_a_wish_that_is_not_met_keeps_nothing_from_the_first_places(desk: Desk) -> None:
    desk.add(HEAT, "IP69K")
    assert desk.screen.matches.reply.whole == 0
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Space)
    assert desk.screen.matches.reply.whole > 0
    assert desk.sees("отвечает обязательным")


def test_a_name_is_completed_with_its_range(desk: Desk) -> None:
    desk.type("рабочая темп")
    offers = desk.screen.panel.entry.offers
    assert offers.isVisible()
    assert desk.sees("−60 °C … 900 °C")
    desk.press(Qt.Key.Key_Tab)
    assert desk.screen.panel.entry.text() == "Рабочая температура "
    assert desk.screen.panel.entry.hasFocus()
    assert not offers.isVisible()


def test_offers_by_arrows_by_mouse_and_shut_by_esc(desk: Desk) -> None:
    entry = desk.screen.panel.entry
    desk.type("степень")
    second = entry.offers.rows[1].text
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert entry.text() == second
    assert desk.typed == []
    desk.type("масс")
    assert entry.offers.isVisible()
    desk.press(Qt.Key.Key_Escape)
    assert not entry.offers.isVisible()
    assert entry.text() == "масс"
    desk.type("Modbus")
    QTest.mouseClick(entry.offers, Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
    desk.settle()
    assert "Modbus" in entry.text()
    desk.press(Qt.Key.Key_Return)
    assert len(desk.typed) == 1


def test_esc_empties_the_field_then_goes_back(desk: Desk, qtbot: QtBot) -> None:
    desk.type("абв")
    with qtbot.assertNotEmitted(desk.screen.back_wanted):
        desk.press(Qt.Key.Key_Escape)
    assert desk.screen.panel.entry.text() == ""
    with qtbot.waitSignal(desk.screen.back_wanted):
        desk.press(Qt.Key.Key_Escape)


def test_what_cannot_be_read_stays_in_the_field_and_says_why(desk: Desk) -> None:
    desk.add("абракадабра")
    assert desk.typed == []
    assert desk.screen.panel.entry.text() == "абракадабра"
    assert "was not understood" in desk.screen.panel.note.text()
    desk.type("расход > 5000 м3/чс")
    assert "м³/ч" in desk.screen.panel.note.text()
    desk.press(Qt.Key.Key_Return)
    assert "м³/ч" in desk.screen.panel.wants.notes[0]


def test_a_contradiction_is_said_while_it_is_typed_and_in_the_list(desk: Desk) -> None:
    desk.add(HEAT)
    desk.type("рабочая температура < 100 °C")
    assert "No figure can be both" in desk.screen.panel.note.text()
    desk.press(Qt.Key.Key_Return)
    assert desk.screen.panel.wants.notes[0] == ""
    assert desk.screen.panel.wants.notes[1]


def test_enter_that_is_quicker_than_the_answer_adds_what_was_typed(desk: Desk) -> None:
    entry = desk.screen.panel.entry
    entry.setFocus()
    entry.insert(HEAT)
    QTest.keyClick(entry, Qt.Key.Key_Return)
    assert desk.typed == []
    desk.settle()
    assert desk.typed == [HEAT]


def test_what_is_for_staff_alone_is_held_against_nothing_until_it_is_wanted(desk: Desk) -> None:
    desk.add("IP67")
    assert desk.codes
    with desk.catalog.change("tests", "staff only") as change:
        change.put(replace(next(one for one in desk.catalog.attributes() if one.code == "ip"), audience=Audience.STAFF))
    desk.screen.reload()
    desk.settle()
    assert desk.codes == []
    assert desk.screen.panel.wants.notes[0]
    desk.press(Qt.Key.Key_S, on=desk.screen.panel.wants)
    assert desk.codes
    assert desk.screen.panel.wants.notes[0] == ""
    assert desk.screen.bar.staff.accessibleDescription() == "on"


def test_many_requirements_stand_in_rows_and_no_more_than_are_held(desk: Desk) -> None:
    desk.screen.take(tuple(Line(f"масса до {number + 1} кг") for number in range(MOST + 8)))
    desk.settle()
    assert len(desk.screen.lines) == len(desk.screen.matches.columns) == MOST
    face, area = desk.screen._face, desk.screen.grid.area(0)
    cells = face._cells(area)
    assert len(cells) == MOST
    assert all(area.contains(cell) for cell in cells)
    assert not any(one.intersects(other) for place, one in enumerate(cells) for other in cells[:place])


def test_products_are_opened_picked_and_printed(desk: Desk, qtbot: QtBot) -> None:
    desk.add(HEAT)
    desk.screen.grid.setFocus()
    with qtbot.waitSignal(desk.screen.product_opened) as opened:
        desk.press(Qt.Key.Key_Return)
    first = desk.screen.matches.reply.first[0]
    assert opened.args == [first.uid]
    with qtbot.waitSignal(desk.screen.brochure_wanted) as alone:
        desk.press(Qt.Key.Key_P)
    assert alone.args == [(first.uid,)]
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Space)
    second = desk.screen.matches.reply.first[1]
    assert desk.selection.uids == (second.uid,)
    with qtbot.waitSignal(desk.screen.brochure_wanted) as picked:
        desk.press(Qt.Key.Key_P)
    assert picked.args == [(second.uid,)]
    with qtbot.waitSignal(desk.screen.compare_wanted):
        desk.press(Qt.Key.Key_C)


def test_products_further_down_are_judged_when_they_come_into_sight(desk: Desk) -> None:
    desk.add("масса до 10000 кг")
    matches, grid = desk.screen.matches, desk.screen.grid
    last = len(matches) - 1
    assert last > 24
    assert matches.at(last) is None
    grid.setFocus()
    desk.press(Qt.Key.Key_End)
    told = matches.at(last)
    assert told is not None
    assert told.answers
    assert "Масса" in grid._face.words(last)


def test_answers_are_said_to_screen_readers_and_where_pointed_at(desk: Desk) -> None:
    desk.add(HEAT, BAND)
    face, grid = desk.screen._face, desk.screen.grid
    assert "отвечает всем" in face.words(0)
    cell = face._cells(grid.area(0))[0]
    assert "≥" in face.hint(0, grid.area(0), cell.center())
    assert face.hint(0, grid.area(0), QPoint(0, 0)) == ""


def test_a_list_is_saved_opened_renamed_and_deleted(desk: Desk, settings: Settings) -> None:
    assert settings.file is not None
    file, screen = settings.file.parent / FILE, desk.screen
    desk.add(HEAT, BAND)
    screen.panel.name.setFocus()
    screen.panel.name.setText("  Турбина, 汽轮机 ")
    desk.press(Qt.Key.Key_Return)
    assert screen.name == screen.panel.name.text() == "Турбина, 汽轮机"
    assert [one["typed"] for one in json.loads(file.read_text("utf-8"))[screen.name]] == [HEAT, BAND]
    desk.add("IP67")  # a list with a name keeps what is changed
    assert len(json.loads(file.read_text("utf-8"))[screen.name]) == 3
    screen.open_list("")
    desk.settle()
    assert desk.typed == []
    assert screen.lists.names == ("Турбина, 汽轮机",)
    screen.open_list("Турбина, 汽轮机")
    desk.settle()
    assert desk.typed == [HEAT, BAND, "IP67"]
    assert all(one.condition for one in screen.lines)
    screen.save_as("Другая")
    desk.settle()
    assert list(json.loads(file.read_text("utf-8"))) == ["Другая"]
    screen.delete_list()
    desk.settle()
    assert json.loads(file.read_text("utf-8")) == {}
    assert desk.typed == [HEAT, BAND, "IP67"]


def test_a_name_that_is_taken_is_refused(desk: Desk, qtbot: QtBot) -> None:
    desk.add(HEAT)
    desk.screen.save_as("one")
    desk.screen.open_list("")
    desk.add(BAND)
    with qtbot.waitSignal(desk.screen.told) as told:
        desk.screen.save_as("one")
    assert "already" in told.args[0]
    assert [one.typed for one in desk.screen.lists.get("one")] == [HEAT]


def test_the_answers_are_saved_as_a_pdf(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.add(HEAT, BAND)
    chosen = tmp_path / "answers"
    with (
        patch.object(QFileDialog, "getSaveFileName", return_value=(str(chosen), "")),
        qtbot.waitSignal(desk.screen.told) as told,
    ):
        desk.screen.save_answers()
    assert "answers.pdf" in told.args[0]
    assert (tmp_path / "answers.pdf").read_bytes().startswith(b"%PDF")


def test_the_answers_are_printed_on_the_printer_used_last(desk: Desk, settings: Settings, qtbot: QtBot) -> None:
    desk.add(HEAT)
    settings.printer = "Hall"
    sent: list[tuple[bytes, str]] = []

    def send(data: bytes, printer: str, *, copies: int, title: str) -> None:
        sent.append((data, printer))

    there = (printing.Printer("Office", usual=True), printing.Printer("Hall"))
    with (
        patch.object(printing, "printers", return_value=there),
        patch.object(printing, "send", side_effect=send),
        qtbot.waitSignal(desk.screen.told),
    ):
        desk.screen.print_answers()
    assert [printer for _, printer in sent] == ["Hall"]
    assert sent[0][0].startswith(b"%PDF")


def test_without_a_printer_it_says_so(desk: Desk, qtbot: QtBot) -> None:
    desk.add(HEAT)
    with patch.object(printing, "printers", return_value=()), qtbot.waitSignal(desk.screen.failed) as failed:
        desk.screen.print_answers()
    assert isinstance(failed.args[0], BoothError)
    assert failed.args[0].code == "no_printer"
