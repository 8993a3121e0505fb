"""Fields tell a value once it is committed, refuse what they do not understand, and never lose what is typed."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from booth.catalog.values import Text
from booth.languages import TAGS, Language
from booth.ui.editing.fields.choice import ChoiceField
from booth.ui.editing.fields.colour import ColourField
from booth.ui.editing.fields.day import DayField
from booth.ui.editing.fields.field import Field
from booth.ui.editing.fields.flag import FlagField
from booth.ui.editing.fields.line import LineField
from booth.ui.editing.fields.standing import Stand
from booth.ui.editing.fields.words import WordsField

Show = Callable[..., None]


@pytest.fixture
def show(dressed: QApplication, qtbot: QtBot) -> Iterator[Show]:
    """Puts fields into one window that has the keyboard."""
    window = QWidget()
    row = QHBoxLayout(window)

    def put(*fields: Field) -> None:
        for field in fields:
            row.addWidget(field)
        window.resize(900, 200)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    yield put
    window.close()


def heard(field: Field) -> list[object]:
    """Every value that a field tells from now on."""
    told: list[object] = []
    field.changed.connect(told.append)
    return told


def test_a_line_tells_its_text_on_enter_and_when_left_but_not_while_typed(show: Show) -> None:
    line, other = LineField("Code"), LineField("Plinth")
    show(line, other)
    told = heard(line)
    line.setFocus()
    QTest.keyClicks(line.edit, "  V  12 ")
    assert told == []
    assert line.pending
    QTest.keyClick(line.edit, Qt.Key.Key_Return)
    assert told == ["V 12"]
    assert line.edit.text() == "V 12"
    QTest.keyClicks(line.edit, "X")  # the whole text is marked after Enter, so typing again replaces it
    QTest.keyClick(line.edit, Qt.Key.Key_Tab)
    assert told == ["V 12", "X"]
    assert QApplication.focusWidget() is other.edit


def test_what_is_being_typed_is_not_written_over(show: Show) -> None:
    line = LineField("Code")
    show(line)
    line.set_value("old")
    told = heard(line)
    line.setFocus()
    QTest.keyClicks(line.edit, "er")
    line.set_value("new")
    assert line.edit.text() == "erold"
    line.commit()
    assert told == ["erold"]


@pytest.mark.parametrize("typed", ["30.06.2028", "2028-06-30", "2028年6月30日", "30/6/2028"])
def test_a_day_is_understood_as_people_write_it(show: Show, typed: str) -> None:
    day = DayField("Until")
    show(day)
    told = heard(day)
    day.edit.setText(typed)
    day.commit()
    assert told == [date(2028, 6, 30)]
    QTest.keyClick(day.edit, Qt.Key.Key_Up)
    day.commit()
    assert day.value == date(2028, 7, 1)


@pytest.mark.parametrize(("language", "said"), [("ru", "30.06.2028"), ("en", "2028-06-30"), ("zh", "2028年6月30日")])
def test_a_day_is_said_as_the_language_writes_it_and_read_back(show: Show, language: Language, said: str) -> None:
    day = DayField("Until")
    show(day)
    told = heard(day)
    day.set_value(date(2028, 6, 30))
    before = QLocale()
    QLocale.setDefault(QLocale(TAGS[language]))
    try:
        QCoreApplication.sendEvent(day, QEvent(QEvent.Type.LanguageChange))
        assert day.edit.text() == said
        assert not day.pending
        day.commit()
        assert (day.value, told) == (date(2028, 6, 30), [])
    finally:
        QLocale.setDefault(before)


def test_what_is_no_day_is_refused_and_stays(show: Show) -> None:
    day = DayField("Until")
    show(day)
    told = heard(day)
    day.edit.setText("31.02.2028")
    day.commit()
    assert told == []
    assert day.refusal
    assert day.pending
    day.edit.setText("")
    day.commit()
    assert not day.refusal
    assert not day.pending


def test_a_colour_is_typed_with_or_without_its_sign(show: Show) -> None:
    colour = ColourField("Accent")
    show(colour)
    told = heard(colour)
    colour.edit.setText("0b6b78")
    colour.commit()
    colour.edit.setText("teal")
    colour.commit()
    assert told == ["#0B6B78"]
    assert colour.refusal


def test_a_choice_and_a_flag_tell_at_once(show: Show) -> None:
    choice, flag = ChoiceField("Category"), FlagField("Staff only")
    show(choice, flag)
    choice.set_choices((("a", "Air"), ("f", "Fire")))
    choice.set_value("f")
    told, ticked = heard(choice), heard(flag)
    choice.setFocus()
    QTest.keyClick(choice.box, Qt.Key.Key_Up)
    QTest.keyClick(flag.tick, Qt.Key.Key_Space)
    assert (told, ticked) == (["a"], [True])


def test_a_text_is_told_in_all_its_languages_and_enter_commits(show: Show) -> None:
    words = WordsField("Name", {"ru": 20, "en": 20, "zh": 8})
    show(words)
    words.set_value(Text.of(ru="Очиститель", en="Clenaer"))
    told = heard(words)
    words.focus_language("en")
    edit = words.columns["en"].edit
    edit.selectAll()
    QTest.keyClicks(edit, "Cleaner")
    assert told == []
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert told == [Text.of(ru="Очиститель", en="Cleaner")]
    assert words.columns["en"].length == "7 / 20"


def test_ctrl_enter_vouches_for_a_text_and_not_for_an_empty_one(show: Show) -> None:
    words = WordsField("Name")
    show(words)
    words.set_value(Text.of(ru="Очиститель"))
    vouched: list[str] = []
    words.checked.connect(vouched.append)
    for language in ("ru", "zh"):
        words.focus_language(language)
        QTest.keyClick(words.columns[language].edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert vouched == ["ru"]


def test_a_refresh_keeps_the_language_that_is_being_typed(show: Show) -> None:
    words = WordsField("Name")
    show(words)
    words.set_value(Text.of(ru="Насос", en="Pump"))
    words.focus_language("en")
    QTest.keyClicks(words.columns["en"].edit, "s")
    words.set_value(Text.of(ru="Насосы", en="Pump"))
    told = heard(words)
    words.commit()
    assert told == [Text.of(ru="Насосы", en="sPump")]


def test_a_chip_says_who_checked(show: Show) -> None:
    words = WordsField("Name")
    show(words)
    words.show_stands({"ru": Stand("checked", "Anna", source=True), "en": Stand("stale")})
    assert words.columns["ru"].edit.accessibleDescription() == "checked · Anna"
    assert words.columns["en"].edit.accessibleDescription() == "source changed"


def test_a_long_text_makes_its_place_higher(show: Show) -> None:
    words = WordsField("About", lines=True)
    show(words)
    low = words.columns["ru"].edit.height()
    words.set_value(Text.of(ru="Для насосных станций и цехов. " * 8))
    assert words.columns["ru"].edit.height() > low + 40


def test_once_committed_a_field_has_no_steps_of_its_own_to_take_back(show: Show) -> None:
    words, line = WordsField("Name"), LineField("Code")
    show(words, line)
    document = words.columns["ru"].edit.document()
    for edit, steps in ((words.columns["ru"].edit, document.isUndoAvailable), (line.edit, line.edit.isUndoAvailable)):
        edit.setFocus()
        QTest.keyClicks(edit, "abc")
        assert steps()
        QTest.keyClick(edit, Qt.Key.Key_Return)
        assert not steps()  # Ctrl+Z is the window's now, and takes back what was written


def test_a_box_to_tick_stands_level_with_the_control_beside_it(show: Show) -> None:
    flag, line = FlagField("Sample"), LineField("Colour")
    flag.stand_level()
    show(flag, line)
    assert flag.tick.mapTo(flag, flag.tick.rect().center()).y() == line.edit.mapTo(line, line.edit.rect().center()).y()
