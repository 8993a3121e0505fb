"""What is typed is written in order, one change set a field; what fails stays, is said, and is written in the end."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

import builders
from booth.catalog.store import Catalog
from booth.catalog.translation import with_text
from booth.catalog.values import Product
from booth.errors import BoothError
from booth.settings import Settings
from booth.ui.editing.autosave import FAILED, SAVED, SAVING, Autosave
from booth.ui.editing.state_chip import StateChip
from booth.ui.jobs import Jobs


@pytest.fixture
def owner() -> QObject:
    """Whom the saving belongs to."""
    return QObject()


@pytest.fixture
def autosave(shelf: Catalog, jobs: Jobs, settings: Settings, owner: QObject) -> Autosave:
    """Saving for the first product, just read."""
    made = Autosave(shelf, jobs, settings, owner)
    made.open(shelf.products.get(builders.air().uid))
    return made


def held(shelf: Catalog) -> Product:
    """The product as the catalogue has it."""
    return shelf.products.get(builders.air().uid)


def test_two_fields_typed_quickly_are_two_change_sets_in_order(
    autosave: Autosave, shelf: Catalog, settings: Settings, qtbot: QtBot
) -> None:
    settings.author = "Anna"
    stated: list[str] = []
    autosave.stated.connect(stated.append)
    autosave.keep(with_text(autosave.value, "name", "en", "First"), "Name")
    autosave.keep(replace(autosave.value, plinth="42"), "Plinth")
    qtbot.waitUntil(lambda: autosave.idle)
    assert (held(shelf).name.exact("en"), held(shelf).plinth) == ("First", "42")
    assert [(one.why, one.who) for one in shelf.history(2)] == [("Plinth", "Anna"), ("Name", "Anna")]
    assert stated[0] == SAVING
    assert stated[-1] == SAVED
    assert autosave.value == held(shelf)


def test_what_cannot_be_written_is_said_and_mended_with_the_next_key(
    autosave: Autosave, shelf: Catalog, settings: Settings, qtbot: QtBot
) -> None:
    chip = StateChip(autosave, settings)
    qtbot.addWidget(chip)
    other = shelf.products.get(builders.fire().uid)
    mine = held(shelf)
    taken = replace(mine, code=other.code, exhibitor=other.exhibitor)
    autosave.keep(taken, "Code")
    qtbot.waitUntil(lambda: autosave.state == FAILED)
    assert isinstance(autosave.reason, BoothError)
    assert other.code in chip.text()
    assert held(shelf) == mine
    autosave.keep(replace(taken, code="FREE-1"), "Code")
    qtbot.waitUntil(lambda: autosave.idle)
    assert held(shelf).code == "FREE-1"
    assert chip.text() == "Saved"


def test_nothing_is_lost_while_it_cannot_be_written(autosave: Autosave, shelf: Catalog, qtbot: QtBot) -> None:
    other = shelf.products.get(builders.fire().uid)
    autosave.keep(replace(held(shelf), code=other.code, exhibitor=other.exhibitor), "Code")
    qtbot.waitUntil(lambda: autosave.state == FAILED)
    autosave.keep(with_text(autosave.value, "name", "en", "Typed meanwhile"), "Name")
    qtbot.waitUntil(lambda: autosave.state == FAILED)
    assert not autosave.flush()
    with shelf.change("tests", "the code is free again") as change:
        change.put(replace(shelf.products.get(other.uid), code="GONE"))
    autosave.retry()
    qtbot.waitUntil(lambda: autosave.idle)
    assert held(shelf).name.exact("en") == "Typed meanwhile"
    assert shelf.history(1)[0].why == "Code, Name"


def test_flushing_writes_at_once_what_a_worker_may_be_writing_too(
    autosave: Autosave, shelf: Catalog, qtbot: QtBot
) -> None:
    before = shelf.revision()
    autosave.keep(with_text(autosave.value, "name", "en", "Now"), "Name")
    autosave.keep(replace(autosave.value, plinth="7b"), "Plinth")
    assert autosave.flush()
    assert (held(shelf).name.exact("en"), held(shelf).plinth) == ("Now", "7b")
    qtbot.wait(50)  # the worker's result lands and changes nothing
    assert autosave.state == SAVED
    assert shelf.revision() == before + 2


def test_another_thing_may_be_opened_while_the_first_is_being_written(
    autosave: Autosave, shelf: Catalog, qtbot: QtBot
) -> None:
    autosave.keep(with_text(autosave.value, "name", "en", "Left behind"), "Name")
    autosave.open(shelf.products.get(builders.fire().uid))
    qtbot.waitUntil(lambda: autosave.idle)
    assert held(shelf).name.exact("en") == "Left behind"
    assert autosave.value.uid == builders.fire().uid
