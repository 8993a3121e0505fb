"""The section in a window of its own, over a catalogue that may be written."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import builders
from booth.catalog.store import Catalog
from booth.settings import Settings
from booth.ui import translation
from booth.ui.editing.media.section import MediaSection
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
def settings() -> Settings:
    """English, kept nowhere."""
    return Settings(interface_language="en", content_language="en", theme="light")


@pytest.fixture
def section(qtbot: QtBot, catalog: Catalog, jobs: Jobs, settings: Settings) -> Iterator[MediaSection]:
    """The section, showing a product that has no files yet."""
    translation.install("en")
    made = MediaSection(catalog, PictureCache(catalog, jobs), jobs, settings)
    qtbot.addWidget(made)
    made.resize(820, 900)
    made.show()
    made.activateWindow()
    made.open(catalog.products.get(builders.empty().uid))
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
