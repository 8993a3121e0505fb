"""check: is this laptop ready?"""

import shutil
from pathlib import Path

import pytest

from booth.catalog.store import Catalog
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
    scribble(store)
    answer = booth("check")
    assert answer.code == 1
    lines = answer.out.splitlines()
    assert lines[0].startswith("✗ ")
    assert len(lines) == 4


def scribble(store: Path) -> None:
    """Noise over every third page."""
    whole = bytearray(store.read_bytes())
    for page in range(2, len(whole) // 4096, 3):
        whole[page * 4096 + 8 : page * 4096 + 200] = b"\xff" * 192
    store.write_bytes(bytes(whole))


def test_a_damaged_store_names_its_newest_good_snapshot_and_takes_it_back(booth: Run, sample_home: Path) -> None:
    catalog = Catalog.open(sample_home)
    good, bad = catalog.snapshot("good"), catalog.snapshot("bad")
    catalog.close()
    scribble(bad)
    store = sample_home / "catalogue" / "catalogue.db"
    scribble(store)
    spoiled = store.read_bytes()
    assert str(good) in booth("check").out.splitlines()[0]
    answer = booth("check", "--restore")
    assert (answer.code, len(answer.out.splitlines())) == (0, 5)
    assert good.name in answer.out.splitlines()[0]
    kept = next(store.parent.glob("catalogue.db.*.aside"))
    assert kept.read_bytes() == spoiled
    assert good.name not in booth("check", "--restore").out


def test_without_a_good_snapshot_nothing_is_touched(booth: Run, sample_home: Path) -> None:
    store = sample_home / "catalogue" / "catalogue.db"
    scribble(store)
    for snapshot in (store.parent / "snapshots").glob("*.db"):
        snapshot.unlink()
    spoiled = store.read_bytes()
    assert booth("check", "--restore").code == 1
    assert store.read_bytes() == spoiled


def test_a_full_disk_is_said(booth: Run, sample_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "LEAST_ROOM", shutil.disk_usage(sample_home).total * 2)
    answer = booth("check")
    assert answer.code == 1
    assert answer.out.splitlines()[-1].startswith("✗ ")
