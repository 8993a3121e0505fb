from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from books import BASE, write_book
from booth.catalog.store import Catalog
from booth.exchange.importing import import_file
from booth.settings import Settings
from booth.ui.jobs import Jobs


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def settings() -> Settings:
    return Settings(interface_language="en", content_language="en", author="Anna")


@pytest.fixture
def small(home: Path, tmp_path: Path) -> Iterator[Catalog]:
    """A small catalogue with everything in it."""
    opened = Catalog.open(home)
    source = tmp_path / "source"
    source.mkdir()
    import_file(opened, write_book(source, BASE), who="test")
    yield opened
    opened.close()
