"""What is wrong with the catalogue's file is said in one sentence, and the file is left as it is."""

import os
import sqlite3
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from sqlcipher3 import dbapi2

from booth.catalog.store import CHECKSUM_KEY, Catalog
from booth.errors import BoothError
from booth.storage import identity
from booth.storage.engine import unlock
from booth.words import sentence
from staff import Start

Spoil = Callable[[Path], None]
_CONTROL = Qt.KeyboardModifier.ControlModifier


def damaged(file: Path) -> None:
    """Its first page is noise."""
    whole = bytearray(file.read_bytes())
    whole[:4096] = os.urandom(4096)
    file.write_bytes(whole)


def torn(file: Path) -> None:
    """All but its first page is noise."""
    whole = file.read_bytes()
    file.write_bytes(whole[:4096] + os.urandom(len(whole) - 4096))


def foreign(file: Path) -> None:
    """A database of another program."""
    file.unlink()
    with sqlite3.connect(file) as other:
        other.execute("CREATE TABLE notes (words)")
    other.close()


def newer(file: Path) -> None:
    """Written by the Booth of next year."""
    store = dbapi2.connect(str(file), isolation_level=None)
    unlock(store, CHECKSUM_KEY)
    store.execute("UPDATE alembic_version SET version_num = '9999'")
    store.close()


def empty(file: Path) -> None:
    """A copy that was broken off."""
    file.write_bytes(b"")


def gone(file: Path) -> None:
    """Moved away by somebody."""
    file.unlink()


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (damaged, "store_damaged"),
        (torn, "store_damaged"),
        (foreign, "store_foreign"),
        (newer, "store_newer"),
        (empty, "store_empty"),
        (gone, "store_gone"),
    ],
)
def test_one_sentence_says_what_to_do(start: Start, sample_home: Path, spoil: Spoil, code: str) -> None:
    file = sample_home / "catalogue" / "catalogue.db"
    spoil(file)
    before = file.read_bytes() if file.exists() else None
    staff = start(sample_home)
    assert staff.sees("The catalogue cannot be opened")
    # What the first bytes tell names the place; what the database notices later, the file alone.
    assert any(staff.sees(sentence(BoothError(code, file=name), "en")) for name in (str(file), file.name))
    assert (file.read_bytes() if file.exists() else None) == before
    for key in (Qt.Key.Key_F11, Qt.Key.Key_Slash, Qt.Key.Key_Escape):  # no key leads anywhere, and none breaks anything
        staff.press(key)
    staff.press(Qt.Key.Key_P, _CONTROL)
    staff.press(Qt.Key.Key_3, _CONTROL)
    assert staff.sees("The catalogue cannot be opened")


def test_read_only_is_for_looking(start: Start, sample_home: Path) -> None:
    folder = sample_home / "catalogue"
    whole = [sample_home, folder, *folder.iterdir()]
    kept = {path: path.stat().st_mode for path in whole}
    for path in whole:
        path.chmod(kept[path] & ~(stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH))
    try:
        staff = start(sample_home)
        assert staff.catalog.read_only == (not os.access(folder, os.W_OK))
    finally:
        for path in whole:
            path.chmod(kept[path])


def test_read_only_browses_prints_and_says_why_nothing_can_be_changed(
    start: Start, sample_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Whoever runs the tests as root can write anywhere; the store asks here.
    monkeypatch.setattr(identity, "writable", lambda _: False)
    staff = start(sample_home)
    assert "read-only" in staff.window.banner.sentence
    staff.open("V-1200")
    staff.press(Qt.Key.Key_P, _CONTROL)
    assert staff.brochure.made is not None
    staff.press(Qt.Key.Key_4, _CONTROL)
    assert not staff.rooms.preferences._remove.isEnabled()


def test_an_empty_one_that_is_read_only_says_why_no_sample_comes(
    start: Start, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Catalog.open(home).close()
    monkeypatch.setattr(identity, "writable", lambda _: False)
    staff = start(home)
    staff.click(staff.rooms.catalogue.notice._button)
    place = str(staff.catalog.store.path)
    assert staff.window.banner.sentence == sentence(BoothError("store_read_only", file=place), "en")
    assert staff.sees("The catalogue is empty")
