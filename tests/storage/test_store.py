"""Opening: every kind of file that is not the store it should be says so in one word, and nothing is overwritten."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlcipher3 import dbapi2

from booth.errors import BoothError
from booth.languages import LANGUAGES
from booth.storage.engine import PRAGMAS
from booth.storage.store import Migrations, Store
from booth.words import sentence

STEPS = Migrations(Path(__file__).parent / "steps", ("0001", "0002"))
OURS = 77


def open_store(path: Path, **also: bool) -> Store:
    return Store.open(path, OURS, STEPS, **also)


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """The file of a store that was made and closed."""
    path = tmp_path / "data" / "notes.db"
    open_store(path).close()
    return path


def test_a_new_store_is_one_file_at_the_newest_schema(made: Path) -> None:
    assert sorted(one.name for one in made.parent.iterdir()) == ["notes.db", "notes.db.known"]
    store = open_store(made)
    assert store.revision() == "0002"
    assert not store.read_only
    store.close()


def test_every_pragma_took(made: Path) -> None:
    store = open_store(made)
    with store.reading() as connection:
        for name, wanted in PRAGMAS.items():
            got = connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            assert got == wanted, name
    store.close()


def spoil(path: Path, how: str) -> None:
    data = bytearray(path.read_bytes())
    match how:
        case "gone":
            path.unlink()
        case "empty":
            path.write_bytes(b"")
        case "text":
            path.with_name("notes.db.known").unlink()
            path.write_text("These are somebody's notes." * 10, encoding="utf-8")
        case "other":
            path.unlink()
            raw = dbapi2.connect(str(path))
            raw.execute("CREATE TABLE theirs (a)")
            raw.commit()
            raw.close()
        case "header":
            path.write_bytes(b"\xff" * 64 + data[64:])
        case "zeros":
            path.write_bytes(data[:100] + bytes(len(data) - 100))
        case "cut":
            path.write_bytes(data[:4096])
        case "newer":
            raw = dbapi2.connect(str(path))
            raw.execute("UPDATE alembic_version SET version_num = '9999'")
            raw.commit()
            raw.close()
        case _:
            raise AssertionError(how)


SPOILED = [
    ("gone", "store_gone"),
    ("empty", "store_empty"),
    ("text", "store_foreign"),
    ("other", "store_foreign"),
    ("header", "store_damaged"),
    ("zeros", "store_damaged"),
    ("cut", "store_damaged"),
    ("newer", "store_newer"),
]


@pytest.mark.parametrize(("how", "code"), SPOILED)
def test_a_spoiled_store_is_named_and_left_alone(made: Path, how: str, code: str) -> None:
    spoil(made, how)
    before = made.read_bytes() if made.exists() else None
    with pytest.raises(BoothError) as caught:
        open_store(made)
    assert caught.value.code == code
    assert (made.read_bytes() if made.exists() else None) == before
    for language in LANGUAGES:
        assert sentence(caught.value, language).strip()


def test_a_store_in_a_folder_that_cannot_be_written_is_opened_for_reading(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The rights are taken away through the question itself, since tests may run as root, whom no right stops.
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    before = sorted(one.name for one in made.parent.iterdir())
    store = open_store(made)
    assert store.read_only
    with store.reading() as connection:
        assert connection.scalar(text("SELECT count(*) FROM note")) == 3
    with pytest.raises(BoothError, match="store_read_only"), store.writing():
        pass
    store.close()
    assert sorted(one.name for one in made.parent.iterdir()) == before


def unclosed(made: Path, folder: Path) -> Path:
    """A copy of a store as a power cut leaves it: its last rows stand in the log only."""
    store = open_store(made)
    with store.writing() as connection:
        connection.execute(text("INSERT INTO note (words) VALUES ('in the log')"))
    folder.mkdir()
    for one in made.parent.iterdir():
        (folder / one.name).write_bytes(one.read_bytes())
    store.close()
    (folder / "notes.db-shm").unlink()
    return folder / "notes.db"


def test_rows_in_an_unfinished_log_are_read_where_nothing_can_be_written(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = unclosed(made, tmp_path / "left")
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    before = {one.name: one.read_bytes() for one in left.parent.iterdir()}
    store = open_store(left)
    with store.reading() as connection:
        assert connection.scalar(text("SELECT words FROM note ORDER BY id DESC")) == "in the log"
    with pytest.raises(BoothError, match="store_read_only"), store.writing():
        pass
    assert store.sound()
    with store.asking() as connection:
        copy = Path(connection.exec_driver_sql("PRAGMA database_list").all()[0][2])
    assert copy.parent != left.parent
    store.close()
    assert not copy.parent.exists()
    assert {one.name: one.read_bytes() for one in left.parent.iterdir()} == before


def test_no_room_for_that_copy_is_said(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left = unclosed(made, tmp_path / "left")
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no")

    monkeypatch.setattr("shutil.copyfile", full)
    with pytest.raises(BoothError, match="disk_full"):
        open_store(left)


def test_what_is_raised_inside_writing_is_undone(made: Path) -> None:
    store = open_store(made)

    def break_off() -> None:
        with store.writing() as connection:
            connection.execute(text("DELETE FROM note"))
            connection.execute(text("CREATE TABLE half (a)"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        break_off()
    with store.reading() as connection:
        assert connection.scalar(text("SELECT count(*) FROM note")) == 3
        assert connection.scalar(text("SELECT count(*) FROM sqlite_master WHERE name = 'half'")) == 0
    store.close()


def test_a_second_copy_reads_while_the_first_writes(made: Path) -> None:
    first, second = open_store(made), open_store(made)
    with first.writing() as connection:
        connection.execute(text("DELETE FROM note"))
        with second.reading() as other:
            assert other.scalar(text("SELECT count(*) FROM note")) == 3
    with second.reading() as other:
        assert other.scalar(text("SELECT count(*) FROM note")) == 0
    first.close()
    second.close()


WRITER = """
import sys
from pathlib import Path
from sqlalchemy import text
from booth.storage.store import Migrations, Store
store = Store.open(Path(sys.argv[1]), 77, Migrations(Path(sys.argv[2]), ("0001", "0002")))
for number in range(25):
    with store.writing() as connection:
        had = connection.scalar(text("SELECT count(*) FROM note"))
        connection.execute(text("INSERT INTO note (words) VALUES (:words)"), {"words": str(had)})
store.close()
"""


def test_programs_that_write_at_once_lose_nothing(made: Path) -> None:
    command = [sys.executable, "-c", WRITER, str(made), str(STEPS.folder)]
    writers = [subprocess.Popen(command) for _ in range(3)]
    assert [writer.wait(120) for writer in writers] == [0, 0, 0]
    store = open_store(made)
    with store.reading() as connection:
        words = [row[0] for row in connection.execute(text("SELECT words FROM note ORDER BY id"))]
    assert words[3:] == [str(number) for number in range(3, 78)]
    store.close()


def test_an_encrypted_store_opens_with_its_key_only(tmp_path: Path) -> None:
    path, key = tmp_path / "sealed.db", bytes(range(32))
    Store.open(path, OURS, STEPS, key=key).close()
    assert b"note" not in path.read_bytes()
    Store.open(path, OURS, STEPS, key=key).close()
    with pytest.raises(BoothError, match="store_damaged"):
        Store.open(path, OURS, STEPS, key=bytes(32))
