"""Importing through the window: looked at first, written by one press, refused in a sentence."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from booth.catalog.asking import Query
from booth.catalog.store import Catalog
from booth.errors import BoothError
from booth.exchange.template import write_template
from booth.resources import resource
from booth.settings import Settings
from booth.ui.exchange.import_section import ImportSection
from booth.ui.jobs import Jobs
from booth.ui.widgets.words_label import WordsLabel

WORKBOOK = resource("sample", "catalogue.xlsx")


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def catalog(home: Path) -> Iterator[Catalog]:
    opened = Catalog.open(home)
    yield opened
    opened.close()


@pytest.fixture
def section(qtbot: QtBot, catalog: Catalog, jobs: Jobs) -> ImportSection:
    made = ImportSection(Settings(interface_language="en"), catalog, jobs)
    qtbot.addWidget(made)
    made.show()
    return made


def _choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


def _texts(section: ImportSection) -> str:
    return "\n".join(label.text() for label in section.findChildren(WordsLabel) if label.isVisible())


def test_a_file_is_looked_at_before_it_is_written(
    qtbot: QtBot, section: ImportSection, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(monkeypatch, WORKBOOK)
    section.choose.click()
    qtbot.waitUntil(section.go.isVisible, timeout=60_000)
    assert "37 new" in _texts(section)
    assert catalog.revision() == 0

    section.go.click()
    qtbot.waitUntil(lambda: catalog.revision() == 1 and not section.go.isVisible(), timeout=60_000)
    assert len(catalog.search(Query()).rows) == 37

    section.cancel.click()
    assert "37" not in _texts(section)


def test_cancel_leaves_the_catalogue_as_it_was(
    qtbot: QtBot, section: ImportSection, catalog: Catalog, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(monkeypatch, WORKBOOK)
    section.choose.click()
    qtbot.waitUntil(section.go.isVisible, timeout=60_000)
    section.go.click()
    section.cancel.click()
    qtbot.waitUntil(lambda: not jobs.busy, timeout=60_000)
    assert catalog.revision() == 0
    assert section.choose.isEnabled()


def test_a_file_that_is_no_workbook_is_refused_in_one_sentence(
    qtbot: QtBot, section: ImportSection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 not really")
    _choose(monkeypatch, broken)
    with qtbot.waitSignal(section.failed, timeout=30_000) as refused:
        section.choose.click()
    assert refused.args is not None
    assert isinstance(refused.args[0], BoothError)
    assert refused.args[0].code != "import_failed"
    assert section.choose.isEnabled()


def test_the_empty_workbook_is_saved_where_asked(
    qtbot: QtBot, section: ImportSection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, expected = tmp_path / "empty.xlsx", tmp_path / "expected.xlsx"
    write_template(expected)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "empty"), ""))
    with qtbot.waitSignal(section.told, timeout=30_000):
        section.template.click()
    assert abs(target.stat().st_size - expected.stat().st_size) < 64
