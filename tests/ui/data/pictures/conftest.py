"""The page over a catalogue that may be written."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from booth.catalog.store import Catalog
from booth.settings import Settings
from booth.ui import translation
from booth.ui.data.pictures.page import PicturesPage
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache
from stand import dressed, jobs, stand_home

__all__ = ["dressed", "jobs", "stand_home"]


@pytest.fixture
def catalog(stand_home: Path, tmp_path: Path) -> Iterator[Catalog]:
    """This test's own copy of the stand."""
    shutil.copytree(stand_home, tmp_path / "home")
    opened = Catalog.open(tmp_path / "home")
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, catalog: Catalog, jobs: Jobs) -> Iterator[PicturesPage]:
    """The page, with no folder chosen."""
    translation.install("en")
    settings = Settings(interface_language="en", content_language="en", author="A. I.")
    made = PicturesPage(catalog, PictureCache(catalog, jobs), jobs, settings)
    qtbot.addWidget(made)
    made.resize(1060, 660)
    made.show()
    yield made
    qtbot.waitUntil(lambda: not jobs.busy, timeout=30_000)


@pytest.fixture
def settled(jobs: Jobs, qtbot: QtBot) -> Callable[[], None]:
    """Wait until nothing is under way."""

    def wait() -> None:
        for _ in range(3):
            qtbot.wait(2)
            qtbot.waitUntil(lambda: not jobs.busy, timeout=30_000)

    return wait
