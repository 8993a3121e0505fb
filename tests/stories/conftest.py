"""The program as it starts, on its own data folder, for one story."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from booth.ui import theme
from staff import Staff, Start


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application in its own type, as `theme.application` makes it."""
    theme.start(qapp)
    return qapp


@pytest.fixture
def start(dressed: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts the program on a data folder; each one is closed at the end."""
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    started: list[Staff] = []

    def begin(home: Path) -> Staff:
        staff = Staff(dressed, home, qtbot)
        started.append(staff)
        return staff

    yield begin
    for staff in started:
        staff.leave()


@pytest.fixture
def staff(start: Start, sample_home: Path) -> Staff:
    """Somebody at the window with the sample catalogue."""
    return start(sample_home)
