"""The matcher over the sample catalogue, as it is in a window of 1280×720."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from booth.catalog.store import Catalog
from booth.settings import Settings
from booth.ui.jobs import Jobs
from booth.ui.matching.screen import MatchScreen
from booth.ui.pictures import PictureCache
from booth.ui.selection import Selection
from matching_desk import Desk


@pytest.fixture
def settings(home: Path) -> Settings:
    """Russian content, English interface, kept in a folder."""
    home.mkdir(exist_ok=True)
    return Settings("en", "ru", "light", author="Booth", file=home / "settings.toml")


@pytest.fixture
def desk(qtbot: QtBot, sample: Catalog, jobs: Jobs, settings: Settings) -> Iterator[Desk]:
    """The screen, with the keyboard in its field."""
    selection = Selection()
    screen = MatchScreen(sample, PictureCache(sample, jobs), jobs, settings, selection)
    qtbot.addWidget(screen)
    screen.resize(1200, 656)
    screen.show()
    screen.activateWindow()
    screen.setFocus()
    made = Desk(screen, jobs, qtbot, sample, selection)
    made.settle()
    yield made
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
