"""Killed in mid-edit and mid-import: what was acknowledged is there, and nothing is half done."""

import subprocess
import sys
from pathlib import Path

import pytest

PROOF = Path(__file__).parents[2] / "proofs" / "edits.py"


def kills(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(PROOF), *arguments], capture_output=True, text=True, check=False, timeout=240
    )


@pytest.mark.skipif(sys.platform == "win32", reason="forks and kills")
def test_nothing_acknowledged_is_lost_and_nothing_half_done() -> None:
    done = kills("--kills", "25")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("25 kills")


@pytest.mark.skipif(sys.platform == "win32", reason="forks and kills")
def test_an_editor_that_acknowledges_before_the_commit_is_caught() -> None:
    done = kills("--kills", "25", "--mutant")
    assert done.returncode == 1, done.stdout + done.stderr
    assert " 0 lost" not in done.stdout
