"""Files that are written while the power goes: whole, old or new; and the proof seen to fail on a plain write."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = Path(__file__).with_name("torn.py")


def killed(folder: Path, kills: int, *mutant: str) -> dict[str, int]:
    command = [sys.executable, str(PROGRAM), str(folder), str(kills), *mutant]
    told: dict[str, int] = json.loads(subprocess.run(command, check=True, capture_output=True, timeout=120).stdout)
    return told


@pytest.mark.skipif(sys.platform == "win32", reason="forks and kills")
def test_two_hundred_kills_tear_nothing_and_what_they_leave_is_swept(tmp_path: Path) -> None:
    told = killed(tmp_path, 200)
    assert told["torn"] == told["after"] == 0
    assert told["left"] > 0  # some kills did come in the middle


@pytest.mark.skipif(sys.platform == "win32", reason="forks and kills")
def test_a_plain_write_is_torn(tmp_path: Path) -> None:
    assert killed(tmp_path, 60, "mutant")["torn"] > 0
