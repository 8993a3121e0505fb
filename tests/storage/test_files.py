"""Whole files or none."""

import errno
import os
from pathlib import Path

import pytest

from booth.errors import BoothError
from booth.storage import files


def test_a_written_file_is_whole_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    files.write_atomic(path, b"old")
    files.write_atomic(path, b"new" * 100_000)
    assert path.read_bytes() == b"new" * 100_000
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "disk_full"), (errno.EIO, "file_not_written")])
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failing_disk_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str, step: str
) -> None:
    path = tmp_path / "a.bin"
    files.write_atomic(path, b"old")

    def fail(*_: object) -> None:
        raise OSError(number, "no")

    if step == "fsync":
        monkeypatch.setattr(os, "fsync", fail)
    else:
        monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(BoothError, match=code):
        files.write_atomic(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_what_a_crash_left_is_swept_and_nothing_else(tmp_path: Path) -> None:
    files.temporary_beside(tmp_path / "a.bin").write_bytes(b"half")
    kept = tmp_path / "booth-part.pdf"
    kept.write_bytes(b"whole")
    assert files.sweep(tmp_path) == 1
    assert list(tmp_path.iterdir()) == [kept]
    assert files.sweep(tmp_path / "nowhere") == 0
