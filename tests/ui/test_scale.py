"""How large everything is: by the screen's pixels, once, and never on top of what the system or a person has scaled."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QSize

from booth.settings import SCALES, Scale
from booth.ui.scale import fitting
from booth.ui.visitor.measure import Measure

# What a screen of that name shows: its ratio and its room.
Shown = dict[str, tuple[float, int, int]]
PROGRAM = """
import json
import os
import sys
from booth.ui import theme

said = {name: os.environ.get(name) for name in ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS")}
application = theme.application("booth", sys.argv[1])
assert said == {name: os.environ.get(name) for name in said}, "other programs keep their own scale"
shown = {each.name(): (each.devicePixelRatio(), *each.size().toTuple()) for each in application.screens()}
print(json.dumps(shown))
"""
MOVED = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QSize
from booth.app import Booth
from booth.paths import Paths
from booth.settings import Settings
from booth.ui import theme
from booth.ui.pictures import PictureCache

asked, picture = set(), PictureCache.picture


def watched(self, asset, room, ratio):
    asked.add(ratio)
    return picture(self, asset, room, ratio)


PictureCache.picture = watched
application = theme.application("booth", "auto")
booth = Booth(application, Paths(Path(sys.argv[1])), Settings("en", "en", "light"))
booth.show_frame()
booth.open_catalogue()
booth.finish_start()
QCoreApplication.processEvents()
window = booth.window
assert window.size() == QSize(1440, 900), window.size()
assert asked == {2.0}, asked
other = application.screens()[1]
window.windowHandle().setScreen(other)
window.move(other.geometry().topLeft())
assert window.width() > other.size().width(), "it keeps its pixels"
for _ in range(3):
    QCoreApplication.processEvents()
asked.clear()
window.grab()
assert window.screen() is other and window.devicePixelRatioF() == 1.0
assert window.width() < other.size().width() and window.height() < other.size().height()
assert asked == {1.0}, asked
window.close()
booth.close()
"""


@pytest.mark.parametrize(
    ("scale", "width", "height", "factor"),
    [
        ("auto", 1280, 720, 1.0),
        ("auto", 1440, 900, 1.0),
        ("auto", 1920, 1200, 1.0),
        ("auto", 2560, 1440, 1.25),
        ("auto", 2880, 1800, 1.5),
        ("auto", 3440, 1440, 1.25),
        ("auto", 3840, 1600, 1.25),
        ("auto", 3840, 2160, 2.0),
        ("auto", 7680, 4320, 2.0),
        ("100", 3840, 2160, 1.0),
        ("150", 3840, 2160, 1.5),
        ("150", 1920, 1080, 1.5),
        ("200", 1920, 1080, 1.5),
        ("200", 1280, 720, 1.0),
    ],
)
def test_as_large_as_leaves_the_window_its_room(scale: Scale, width: int, height: int, factor: float) -> None:
    assert fitting(scale, width, height) == factor


@pytest.mark.parametrize("scale", SCALES)
def test_the_smallest_window_has_room_on_every_screen_that_can_hold_it(scale: Scale) -> None:
    for width in range(1024, 4000, 61):
        for height in range(640, 2300, 47):
            factor = fitting(scale, width, height)
            assert width / factor >= 1024
            assert height / factor >= 640


def test_a_visitor_sees_the_same_at_either_ratio() -> None:
    unscaled, scaled = Measure.of(QSize(3840, 2160)), Measure.of(QSize(1920, 1080))
    for size in (14, 20, 30, 44):
        assert 2 * scaled.type(size) == pytest.approx(unscaled.type(size), abs=2)
    assert 2 * scaled.target == pytest.approx(unscaled.target, abs=2)
    assert scaled.low is unscaled.low


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """An unscaled 4K screen, beside it a beamer and a laptop that its system scales by one half."""
    wide = {"x": 0, "y": 0, "logicalBaseDpi": 96, "dpr": 1}
    screens = [
        {**wide, "name": "DP-1", "width": 3840, "height": 2160, "logicalDpi": 96},
        {**wide, "name": "HDMI-1", "x": 3840, "width": 1920, "height": 1080, "logicalDpi": 96},
        {**wide, "name": "eDP-1", "x": 5760, "width": 2880, "height": 1800, "logicalDpi": 144},
    ]
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    return file


def _run(program: str, *arguments: str, desk: Path | None = None, **variables: str) -> str:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    platform = f"offscreen:configfile={desk}" if desk else "offscreen"
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, *arguments],
        env={**clean, "QT_QPA_PLATFORM": platform, **variables},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


UNSCALED: Shown = {"DP-1": (1.0, 3840, 2160), "HDMI-1": (1.0, 1920, 1080), "eDP-1": (1.5, 1920, 1200)}


@pytest.mark.parametrize(
    ("scale", "variables", "changed"),
    [
        ("auto", {}, {"DP-1": (2.0, 1920, 1080)}),
        ("100", {}, {}),
        ("150", {}, {"DP-1": (1.5, 2560, 1440), "HDMI-1": (1.5, 1280, 720), "eDP-1": (2.25, 1280, 800)}),
        ("auto", {"QT_SCALE_FACTOR": "1"}, {}),
        ("auto", {"QT_SCREEN_SCALE_FACTORS": "DP-1=1.5"}, {"DP-1": (1.5, 2560, 1440)}),
    ],
)
def test_only_what_nobody_has_scaled_is(scale: Scale, variables: dict[str, str], changed: Shown, desk: Path) -> None:
    shown = json.loads(_run(PROGRAM, scale, desk=desk, **variables))
    assert {name: tuple(told) for name, told in shown.items()} == UNSCALED | changed


def test_a_window_moved_to_another_screen_takes_that_screens_scale(sample_home: Path, desk: Path) -> None:
    _run(MOVED, str(sample_home), desk=desk)


def test_pictures_of_a_4k_screen_show_what_is_seen_on_it(home: Path, tmp_path: Path) -> None:
    program = "import sys; from booth.cli import main; sys.exit(main(sys.argv[1:]))"
    for size in ("3840x2160", "1920x1080"):
        _run(program, "screens", "--output", str(tmp_path / size), "--size", size)
    with (
        Image.open(tmp_path / "3840x2160/settings.png") as large,
        Image.open(tmp_path / "1920x1080/settings.png") as usual,
    ):
        assert large.size == (3840, 2160)
        halved = large.convert("L").reduce(2)
        assert ImageStat.Stat(ImageChops.difference(halved, usual.convert("L"))).mean[0] < 1
