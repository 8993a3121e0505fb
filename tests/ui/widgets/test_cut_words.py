"""A text in a place of fixed height."""

from pytestqt.qtbot import QtBot

from booth.ui.widgets.cut_words import CutWords


def test_what_does_not_fit_is_shortened_and_stands_whole_in_the_tool_tip(qtbot: QtBot) -> None:
    words = CutWords(2)
    qtbot.addWidget(words)
    words.resize(200, words.sizeHint().height())
    said = "Удаляет сероводород, аммиак и меркаптаны из вентиляционных выбросов канализационных насосных станций."
    words.say(said, "ink")
    words.grab()
    assert words.toolTip() == words.accessibleName() == words.text() == said
    words.say("Капельный биофильтр", "danger")
    words.grab()
    assert words.toolTip() == ""


def test_it_is_as_high_as_its_lines(qtbot: QtBot) -> None:
    words = CutWords(2)
    qtbot.addWidget(words)
    assert words.sizeHint().height() == 40
