"""One page of the data room on the sample catalogue, as the room makes it."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from booth.catalog.store import Catalog
from booth.settings import Settings
from booth.ui.data.page import DataPage
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache
from booth.ui.signals import CatalogSignals

MakePage = Callable[[type[DataPage]], Any]


@pytest.fixture
def make_page(
    sample: Catalog, jobs: Jobs, preferences: Settings, qtbot: QtBot, settled: Callable[[], None]
) -> Iterator[MakePage]:
    """Makes a page and shows it; it is told of changes as in the room."""
    made: list[DataPage] = []
    signals = CatalogSignals(sample)

    def make(kind: Any) -> DataPage:
        page = kind(sample, PictureCache(sample, jobs), jobs, preferences)
        made.append(page)
        signals.changed.connect(page.reload)
        page.resize(1100, 700)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        settled()
        return page

    yield make
    jobs.close()
    signals.close()
    for page in made:
        page.close()
        page.deleteLater()
    qtbot.wait(1)
