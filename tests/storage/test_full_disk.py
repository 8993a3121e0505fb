"""A disk that takes no more: each kind of writing says so in one sentence, and what was there stands as it was."""

import errno
import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from booth.catalog.store import Catalog
from booth.catalog.values import Show, Text
from booth.errors import BoothError
from booth.languages import LANGUAGES
from booth.settings import Settings
from booth.storage import files, snapshots
from booth.words import sentence

PROGRAM = Path(__file__).with_name("cramped.py")
NO_LIMITS = pytest.mark.skipif(sys.platform == "win32", reason="limits on a file's size")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A data folder with a catalogue that says something, settings, a paper and a large picture."""
    catalog = Catalog.open(tmp_path)
    with catalog.change("t", "before") as change:
        change.put(Show(name=Text.of(en="Before")))
    catalog.close()
    Settings.load(tmp_path / "settings.toml").keep(author="Before")
    (tmp_path / "sheet.pdf").write_bytes(b"%PDF-before")
    picture = io.BytesIO()
    from PIL import Image

    Image.effect_noise((600, 400), 90).save(picture, "PNG")
    (tmp_path / "large.png").write_bytes(picture.getvalue())
    return tmp_path


def standing(home: Path) -> dict[str, bytes]:
    """Every file but the database's own, which may grow and shrink while it stays the same."""
    return {
        str(one.relative_to(home)): one.read_bytes()
        for one in home.rglob("*")
        if one.is_file() and not one.name.startswith("catalogue.db")
    }


@NO_LIMITS
@pytest.mark.parametrize(
    ("job", "code"),
    [
        ("paper", "file_not_written"),
        ("settings", "settings_not_saved"),
        ("commit", "disk_failed"),
        ("snapshot", "disk_failed"),
        ("asset", "file_not_written"),
    ],
)
def test_nothing_is_half_done(home: Path, job: str, code: str) -> None:
    before = standing(home)
    command = [sys.executable, str(PROGRAM), job, str(home)]
    told = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout.strip()
    assert told == code
    for language in LANGUAGES:
        assert sentence(BoothError(told, file="x"), language).strip()
    assert standing(home) == before
    catalog = Catalog.open(home)
    assert (catalog.revision(), catalog.show().name.best("en")) == (1, "Before")
    assert catalog.store.sound()
    assert snapshots.listed(catalog.store.path) == ()
    catalog.close()
    assert Settings.load(home / "settings.toml").author == "Before"


def test_a_database_with_no_room_left_says_so(home: Path) -> None:
    catalog = Catalog.open(home)

    def write_too_much() -> None:
        with catalog.change("t", "too much") as change:
            change.put(Show(name=Text.of(en="After")))
            change._connection.exec_driver_sql("PRAGMA max_page_count = 1")  # the least it takes is what it has
            change.put(Show(name=Text.of(en="x" * 400_000)))

    with pytest.raises(BoothError, match="disk_full"):
        write_too_much()
    catalog.close()
    catalog = Catalog.open(home)
    assert (catalog.revision(), catalog.show().name.best("en")) == (1, "Before")
    catalog.close()


def failing(number: int) -> Callable[..., None]:
    """A call to the system that fails."""

    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "disk_full"), (errno.EIO, "file_not_written")])
@pytest.mark.parametrize("step", ["Path.open", "os.fsync", "Path.replace", "os.open"])
def test_each_call_that_fails_is_told_and_nothing_is_left_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int, code: str
) -> None:
    path = tmp_path / "sheet.pdf"
    files.write_atomic(path, b"before")
    owner, _, name = step.partition(".")
    with monkeypatch.context() as patched:
        patched.setattr(Path if owner == "Path" else os, name, failing(number))
        with pytest.raises(BoothError, match=code):
            files.write_atomic(path, b"after")
    # When only the folder's own sync fails, the new file is whole and in its place; it is said all the same.
    assert path.read_bytes() == (b"after" if step == "os.open" else b"before")
    assert list(tmp_path.iterdir()) == [path]
