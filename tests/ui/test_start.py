"""What is imported before the frame and before the first cards: nothing that they do not need."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from booth.app import fits

LIBRARIES = (
    "reportlab",
    "qtawesome",
    "pint",
    "typer",
    "alembic",
    "openpyxl",
    "tomlkit",
    "PySide6.QtSvg",
    "PySide6.QtPdf",
)
OURS = ("catalog.search.finding", "catalog.search.building", "ui.catalogue.range_facet", "ui.catalogue.saved_panel")
LATER = (*LIBRARIES, "asyncio.events", *(f"booth.{name}" for name in OURS))
PROGRAM = """
import sys
import time
from pathlib import Path
from booth.__main__ import window
window()
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from booth.app import Booth
from booth.paths import Paths
from booth.settings import Settings
from booth.ui import theme

paths = Paths(Path(sys.argv[1]))
settings = Settings.load(paths.settings_file)
booth = Booth(theme.application("booth", settings.scale), paths, settings)


class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            frame.discard(watched)
        return False


parts = booth.window.rail, booth.window.top_bar, booth.window.top_bar.search, booth.window.selection_bar
frame = set(parts)
watch_frame = Painted()
for part in parts:
    part.installEventFilter(watch_frame)
booth.show_frame()
assert not frame, f"not painted: {frame}"
for part in parts:
    part.removeEventFilter(watch_frame)
early = [name for name in ("sqlalchemy", "concurrent.futures", "logging", "argparse") if name in sys.modules]
assert not early, f"the frame waits for {early}"
painted = []
booth.window.cards_painted.connect(lambda: painted.append([n for n in sys.argv[2:] if n in sys.modules]))
booth.open_catalogue()
assert painted == [[]], painted
drawn = []


class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and theme.icons_loaded():
            drawn.append(watched)
        return False


watch = Watch()
booth.window.rail.installEventFilter(watch)
booth.finish_start()
deadline = time.monotonic() + 30
while not theme.icons_loaded() and time.monotonic() < deadline:
    QCoreApplication.processEvents()
assert theme.icons_loaded()
while not drawn and time.monotonic() < deadline:
    QCoreApplication.processEvents()
assert drawn, "the rail is drawn again once its icons are there"
booth.window.close()
booth.close()
"""


def test_the_frame_waits_for_nothing_and_the_cards_for_little(sample_home: Path) -> None:
    command = [sys.executable, "-W", "error", "-c", PROGRAM, str(sample_home), *LATER]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 0, ended.stderr


def test_no_arguments_open_the_window_without_the_command_line() -> None:
    program = (
        "import sys; import booth.__main__; assert 'typer' not in sys.modules; assert 'PySide6' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


@pytest.mark.parametrize(
    ("room", "whole"),
    [(QSize(1280, 720), False), (QSize(1440, 900), False), (QSize(1920, 1080), True), (QSize(1500, 940), False)],
    ids=str,
)
def test_a_window_larger_than_the_screen_is_shown_maximised(room: QSize, whole: bool) -> None:
    assert fits(QSize(1440, 900), room) is whole
