"""A migration killed at any moment leaves the old schema or the new one, and a retry works."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory

from booth.catalog.migrations import MIGRATIONS

PROGRAM = Path(__file__).with_name("killed.py")


def kills(folder: Path, *arguments: str) -> list[dict[str, Any]]:
    done = subprocess.run(
        [sys.executable, str(PROGRAM), str(folder), *arguments], capture_output=True, check=True, timeout=240
    )
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


@pytest.mark.skipif(sys.platform == "win32", reason="forks and kills")
def test_killed_at_every_moment_it_is_old_or_new_and_a_retry_works(tmp_path: Path) -> None:
    found = kills(tmp_path)
    assert len(found) > 20
    assert {kill["found"] for kill in found} <= {"old", "new"}
    assert {kill["retried"] for kill in found} == {"new"}


@pytest.mark.skipif(sys.platform == "win32", reason="forks and kills")
def test_the_same_proof_catches_transactions_left_to_the_driver(tmp_path: Path) -> None:
    found = kills(tmp_path, "mutant")
    assert any(kill["found"] == "torn" and kill["retried"] == "failed" for kill in found)


def test_the_catalogue_s_revisions_are_named_in_order() -> None:
    scripts = ScriptDirectory(str(MIGRATIONS.folder))
    named = [script.revision for script in scripts.walk_revisions()]
    assert tuple(reversed(named)) == MIGRATIONS.revisions
    assert scripts.get_current_head() == MIGRATIONS.head
