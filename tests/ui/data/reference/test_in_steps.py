"""A page is made a part at a time, and at once for whoever asks for a part."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from booth.catalog.values import Attribute
from booth.ui.data.exchange_page import ExchangePage
from booth.ui.data.in_steps import InSteps
from booth.ui.data.page import DataPage
from booth.ui.data.reference.attributes.page import AttributesPage
from booth.ui.data.reference.show import ShowPage
from booth.ui.editing.fields.field import Field

Make = Callable[[type[DataPage]], Any]


def parts(made: list[int]) -> Iterator[None]:
    """Three parts."""
    for number in range(3):
        made.append(number)
        yield


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    """Where the parts stand."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_parts_come_after_the_place_and_are_drawn_together(qtbot: QtBot, place: QWidget) -> None:
    made: list[int] = []
    making = InSteps(place, parts(made))
    assert place.updatesEnabled()
    making.begin()
    making.begin()
    assert (made, making.done, place.updatesEnabled()) == ([], False, False)
    qtbot.waitUntil(lambda: making.done)
    assert made == [0, 1, 2]
    qtbot.waitUntil(place.updatesEnabled)


def test_whoever_asks_has_all_of_them_at_once(qtbot: QtBot, place: QWidget) -> None:
    for begun in (False, True):
        made: list[int] = []
        making = InSteps(place, parts(made))
        if begun:
            making.begin()
        making.finish()
        making.finish()
        assert (made, making.done) == ([0, 1, 2], True)
        qtbot.waitUntil(place.updatesEnabled)


@pytest.mark.parametrize("kind", [ShowPage, ExchangePage])
def test_the_keyboard_waits_for_the_first_part(make_page: Make, qtbot: QtBot, kind: type[DataPage]) -> None:
    page = make_page(kind)
    page.setFocus()
    first = page.form.field("name") if isinstance(page, ShowPage) else page.bring_in
    qtbot.waitUntil(lambda: first.isAncestorOf(QApplication.focusWidget()))


def test_fields_come_after_the_thing_is_chosen(make_page: Make, qtbot: QtBot) -> None:
    page = make_page(AttributesPage)
    form, one = page.forms[Attribute], next(each for each in page.things() if isinstance(each, Attribute))
    page.choose(one.uid)
    assert (page.current.uid, form.isVisible(), form.findChildren(Field)) == (one.uid, True, [])
    qtbot.waitUntil(lambda: form.viewport().updatesEnabled())
    assert len(form.findChildren(Field)) == len(form.bound)
    assert form.field("name").value == one.name
