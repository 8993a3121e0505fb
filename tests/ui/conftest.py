"""The real window on the sample catalogue, drawn offscreen."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from booth.catalog.store import Catalog
from booth.settings import Settings
from booth.ui import theme, translation
from booth.ui.jobs import Jobs
from booth.ui.main_window import MainWindow


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    """The program with its typefaces and colours, speaking English."""
    theme.start(qapp)
    theme.wear(qapp, "light")
    translation.install("en")
    return qapp


@pytest.fixture
def jobs(dressed: QApplication) -> Iterator[Jobs]:
    """Jobs that are closed at the end."""
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def preferences() -> Settings:
    """English settings that are kept nowhere; who writes has been asked already."""
    return Settings(interface_language="en", content_language="en", theme="light", author="Booth")


@pytest.fixture
def window(
    sample: Catalog, jobs: Jobs, preferences: Settings, qtbot: QtBot, settled: Callable[[], None]
) -> Iterator[MainWindow]:
    """The window, shown, with everything that was on its way arrived."""
    made = MainWindow(sample, jobs, preferences)
    with qtbot.waitSignal(made.cards_painted):  # only then are the facets asked for
        made.show()
    settled()
    yield made
    jobs.close()
    made.close()
    made.deleteLater()
    qtbot.wait(1)


@pytest.fixture
def settled(jobs: Jobs, qtbot: QtBot) -> Callable[[], None]:
    """Wait until nothing is under way."""

    def wait() -> None:
        qtbot.wait(2)
        qtbot.waitUntil(lambda: not jobs.busy, timeout=20000)
        qtbot.wait(2)

    return wait
