"""The front door: help, usage, exit codes, which data folder."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cli.conftest import Run

COMMANDS = ("sample", "template", "import", "list", "show", "search", "brochure", "screens", "check")


def test_help_names_every_command(booth: Run) -> None:
    answer = booth("--help")
    assert answer.code == 0
    for command in COMMANDS:
        assert f"\n  {command} " in answer.out


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(booth: Run, command: str) -> None:
    answer = booth(command, "--help")
    assert answer.code == 0
    assert "Usage: booth" in answer.out


@pytest.mark.parametrize("arguments", [("nothing",), ("--nothing",), ("list", "--nothing"), ("show",), ("search",)])
def test_a_fault_of_usage_ends_with_two(booth: Run, home: Path, arguments: tuple[str, ...]) -> None:
    answer = booth(*arguments)
    assert answer.code == 2
    assert answer.out == ""
    assert "Usage: booth" in answer.err
    assert not home.exists()


def test_home_goes_before_the_variable(booth: Run, sample_home: Path, tmp_path: Path) -> None:
    assert len(json.loads(booth("list", "--json").out)) > 30
    assert json.loads(booth("--home", tmp_path / "other", "list", "--json").out) == []
    assert (tmp_path / "other" / "catalogue" / "catalogue.db").exists()


def test_a_process_ends_with_the_code(sample_home: Path, tmp_path: Path) -> None:
    ended = {
        arguments: subprocess.run(
            [sys.executable, "-W", "error", "-m", "booth", *arguments], capture_output=True, text=True, check=False
        )
        for arguments in (("list", "--json"), ("show", "NO-SUCH"), ("list", "--bad"))
    }
    assert [each.returncode for each in ended.values()] == [0, 1, 2]
    good, problem, usage = ended.values()
    assert good.stderr == ""
    assert json.loads(good.stdout)
    assert problem.stderr.count("\n") == 1  # one sentence, no traceback
    assert "Traceback" not in usage.stderr


def test_a_foreign_store_is_one_sentence_and_stays_as_it_is(booth: Run, home: Path) -> None:
    store = home / "catalogue" / "catalogue.db"
    store.parent.mkdir(parents=True)
    store.write_bytes(b"somebody's diary" * 100)
    answer = booth("list")
    assert answer.code == 1
    assert answer.err.count("\n") == 1
    assert store.read_bytes() == b"somebody's diary" * 100


def test_the_window_opens_without_the_command_line(sample_home: Path) -> None:
    """Typer and all that only other work needs stay unloaded until the cards are on screen."""
    script = """
import os, sys
from booth import app
from booth.paths import Paths
class Start(app.Booth):
    def open_catalogue(self):
        painted = []
        self.window.cards_painted.connect(lambda: painted.append(True))
        super().open_catalogue()
        names = ("typer", "click", "reportlab", "qtawesome", "pint", "alembic", "openpyxl", "PIL", "pikepdf", "svglib",
                 "uharfbuzz", "pyphen", "babel", "tomlkit", "segno", "booth.brochure.press", "booth.exchange")
        print(len(painted), *(name for name in names if name in sys.modules))
        sys.stdout.flush()
        os._exit(0)
app.Booth = Start
app.main(Paths.at())
"""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=env, check=True)
    assert ended.stdout.split() == ["1"], ended.stderr
