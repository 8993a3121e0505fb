"""check: is this laptop ready?"""

import shutil
from pathlib import Path

import pytest

from booth.cli import check
from cli.conftest import Run


def test_a_good_laptop(booth: Run, sample_home: Path) -> None:
    answer = booth("check")
    assert answer.code == 0
    lines = answer.out.splitlines()
    assert len(lines) == 4
    assert all(line.startswith("✓ ") for line in lines)
    assert "37" in lines[0]


def test_a_damaged_store_is_said_and_the_rest_is_looked_at_too(booth: Run, sample_home: Path) -> None:
    store = sample_home / "catalogue" / "catalogue.db"
    whole = bytearray(store.read_bytes())
    for page in range(2, len(whole) // 4096, 3):  # every third page is scribbled over
        whole[page * 4096 + 8 : page * 4096 + 200] = b"\xff" * 192
    store.write_bytes(bytes(whole))
    answer = booth("check")
    assert answer.code == 1
    lines = answer.out.splitlines()
    assert lines[0].startswith("✗ ")
    assert len(lines) == 4


def test_a_full_disk_is_said(booth: Run, sample_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "LEAST_ROOM", shutil.disk_usage(sample_home).total * 2)
    answer = booth("check")
    assert answer.code == 1
    assert answer.out.splitlines()[-1].startswith("✗ ")
