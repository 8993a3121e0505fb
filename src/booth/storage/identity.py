"""Is this file the store it should be? New, gone, empty, somebody else's, damaged or ours."""

import os
from pathlib import Path

from sqlcipher3 import dbapi2

from booth.errors import BoothError
from booth.storage import files
from booth.storage.engine import raw_connection

MAGIC = b"SQLite format 3\0"
APPLICATION_ID_AT = 68


def known_file(path: Path) -> Path:
    """The sidecar that says a store was made here: it tells "new" from "gone"."""
    return path.with_name(path.name + ".known")


def remember(path: Path) -> None:
    """Note beside a store that it exists, so that its loss is noticed."""
    if not known_file(path).exists():
        files.write_atomic(known_file(path), b"A Booth store was made here. If it is missing, it was moved or lost.\n")


def is_new(path: Path) -> bool:
    """True when no store was ever made here; BoothError "store_gone" when there was one."""
    if path.exists():
        return False
    if known_file(path).exists():
        raise BoothError("store_gone", file=str(path))
    return True


def examine(path: Path, application_id: int, *, encrypted: bool = False) -> None:
    """Look at the first bytes: BoothError "store_empty", "store_foreign" or "store_damaged"."""
    try:
        with path.open("rb") as stream:
            head = stream.read(100)
    except OSError as error:
        raise BoothError("store_unreachable", file=str(path)) from error
    if not head:
        raise BoothError("store_empty", file=str(path))
    if encrypted:
        return
    if not head.startswith(MAGIC) or len(head) < 100:
        # Ours with a broken header has its sidecar; anything else never was a store.
        code = "store_damaged" if known_file(path).exists() else "store_foreign"
        raise BoothError(code, file=str(path))
    if int.from_bytes(head[APPLICATION_ID_AT : APPLICATION_ID_AT + 4], "big") != application_id:
        raise BoothError("store_foreign", file=str(path))


def is_plain(path: Path) -> bool:
    """Whether a file is a database that was written without a key; False where there is none."""
    try:
        with path.open("rb") as stream:
            return stream.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


def writable(path: Path) -> bool:
    """Whether both the store and its folder (for the write-ahead log) can be written."""
    return os.access(path.parent, os.W_OK) and os.access(path, os.W_OK)


def sound(path: Path, key: bytes | None = None) -> bool:
    """Whether a database file that nobody writes is whole, page by page. `key` where it was written with one."""
    try:
        raw = raw_connection(path, None if is_plain(path) else key)
        try:
            return raw.execute("PRAGMA integrity_check(1)").fetchall() == [("ok",)]
        finally:
            raw.close()
    except dbapi2.DatabaseError:
        return False
