"""What is typed is in a draft within a second, and the draft is gone once it is written."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

import builders
from booth.catalog.drafts import Drafts
from booth.catalog.store import Catalog
from booth.catalog.values import Product
from booth.errors import BoothError
from booth.settings import Settings
from booth.ui.editing.autosave import FAILED, Autosave
from booth.ui.editing.drafting import Drafting
from booth.ui.jobs import Jobs


class Desk:
    """A product being edited, with what is typed over it."""

    def __init__(self, catalog: Catalog, jobs: Jobs, settings: Settings) -> None:
        self.catalog, self.owner, self.typed = catalog, QObject(), {}
        self.autosave = Autosave(catalog, jobs, settings, self.owner)
        self.autosave.open(catalog.products.get(builders.air().uid))
        self.drafting = Drafting(catalog, jobs, self.autosave, self.with_typed)

    def with_typed(self, product: Product) -> Product:
        return replace(product, **self.typed)

    def type(self, plinth: str) -> None:
        self.typed = {"plinth": plinth}
        self.drafting.touch()

    def commit(self) -> None:
        product, self.typed = self.with_typed(self.autosave.value), {}
        self.autosave.keep(product, "Plinth")

    def on_disk(self) -> dict[str, list[str]]:
        """Typed texts by product, as the next run would find them."""
        found: dict[str, list[str]] = {}
        for one in Drafts(self.catalog.folder / "drafts").left():
            found.setdefault(one.uid, []).extend(after for _, after in one.fields.values())
        return found


@pytest.fixture
def desk(shelf: Catalog, jobs: Jobs, settings: Settings) -> Desk:
    return Desk(shelf, jobs, settings)


def test_typing_is_drafted_within_a_second_and_again_as_it_goes_on(desk: Desk, qtbot: QtBot) -> None:
    uid = desk.autosave.value.uid
    desk.type("4")
    qtbot.waitUntil(lambda: desk.on_disk() == {uid: ["4"]}, timeout=1500)
    desk.typed = {"plinth": "42"}  # no key tells of it any more
    qtbot.waitUntil(lambda: desk.on_disk() == {uid: ["42"]}, timeout=1500)
    desk.typed = {}
    qtbot.waitUntil(lambda: desk.on_disk() == {}, timeout=1500)


def test_the_draft_goes_once_the_field_is_acknowledged(desk: Desk, qtbot: QtBot) -> None:
    desk.type("42")
    qtbot.waitUntil(lambda: bool(desk.on_disk()), timeout=1500)
    desk.commit()
    qtbot.waitUntil(lambda: desk.autosave.idle and not desk.on_disk(), timeout=3000)
    assert desk.catalog.products.get(desk.autosave.value.uid).plinth == "42"


def refuse(*_: object, **__: object) -> None:
    raise BoothError("disk_full", file="catalogue.db")


def test_what_cannot_be_written_is_in_the_draft_with_what_is_typed_after_it(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    uid = desk.autosave.value.uid
    monkeypatch.setattr(desk.catalog, "save", refuse)
    desk.type("42")
    desk.commit()
    qtbot.waitUntil(lambda: desk.autosave.state == FAILED)
    desk.autosave.keep(replace(desk.autosave.value, code="X-1"), "Code")
    desk.type("43")
    qtbot.waitUntil(lambda: sorted(desk.on_disk().get(uid, ())) == ["43", "X-1"], timeout=3000)


def test_a_failed_save_of_another_product_keeps_its_own_draft(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.catalog, "save", refuse)
    first, second = desk.autosave.value, desk.catalog.products.get(builders.fire().uid)
    desk.type("42")
    desk.commit()
    desk.autosave.open(second)
    desk.type("7")
    assert desk.drafting.settle()
    assert desk.on_disk() == {first.uid: ["42"], second.uid: ["7"]}


def test_settling_writes_at_once_and_says_when_it_cannot(desk: Desk) -> None:
    desk.type("42")
    assert desk.drafting.settle()
    assert desk.on_disk() == {desk.autosave.value.uid: ["42"]}
    desk.type("43")
    block(desk.catalog.folder / "drafts")
    assert not desk.drafting.settle()
    assert isinstance(desk.autosave.reason, BoothError)


def block(folder: Path) -> None:
    """Put a file where the folder was."""
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    folder.write_text("")
