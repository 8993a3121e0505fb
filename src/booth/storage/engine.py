"""The database engine: SQLite as sqlcipher3 carries it, every pragma read back before it is trusted."""

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Engine, event
from sqlalchemy.engine import Connection, create_engine
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from booth.errors import BoothError

BUSY_MILLISECONDS = 10_000
# What each connection must answer: FULL, since NORMAL loses acknowledged rows in a power cut.
PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "busy_timeout": BUSY_MILLISECONDS,
    "trusted_schema": 0,
    "mmap_size": 0,
    "cell_size_check": 1,
    "temp_store": 2,
}
# A read-only folder takes no write-ahead log.
READING = {"query_only": 1, "trusted_schema": 0, "mmap_size": 0, "foreign_keys": 1, "temp_store": 2}
# How a transaction starts; a single question is a moment of its own and needs none.
BEGIN = {"reads": "BEGIN DEFERRED", "writes": "BEGIN IMMEDIATE", "asks": ""}
CACHE_KIB = 64_000


def make_engine(path: Path, *, key: bytes | None = None, read_only: bool = False) -> Engine:
    """An engine over one file; `key` is the raw 32-byte key of an encrypted store, None for a plain one."""

    def connect() -> dbapi2.Connection:
        return _connect(path, key, read_only)

    engine = create_engine(
        "sqlite://", module=dbapi2, creator=connect, poolclass=QueuePool, pool_size=4, max_overflow=8
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    # The driver's own transactions leave DDL out; ours start here, and writers take the lock at once.
    statement = BEGIN[connection.get_execution_options().get("booth", "reads")]
    if statement:
        connection.connection.cursor().execute(statement)


def _connect(path: Path, key: bytes | None, read_only: bool) -> dbapi2.Connection:
    mode = "mode=ro&immutable=1" if read_only else "mode=rw"
    raw = dbapi2.connect(
        f"file:{quote(str(path.resolve()))}?{mode}", isolation_level=None, check_same_thread=False, uri=True
    )
    try:
        unlock(raw, key)
        _set(raw, READING if read_only else PRAGMAS)
        raw.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    except BaseException:
        raw.close()
        raise
    return raw


def _set(raw: dbapi2.Connection, pragmas: Mapping[str, str | int]) -> None:
    for name, wanted in pragmas.items():
        raw.execute(f"PRAGMA {name} = {wanted}").fetchall()
        # Building on a pragma that silently did not take would lose data later.
        row = raw.execute(f"PRAGMA {name}").fetchone()
        got = row[0] if row else wanted if name == "mmap_size" else None
        if got != wanted:
            raise BoothError("store_unsuited", name=name)


def unlock(raw: dbapi2.Connection, key: bytes | None) -> None:
    """Tell a fresh connection its raw key, before anything else; nothing for a plain file."""
    if key is not None:
        raw.execute("PRAGMA cipher_log_level = NONE").fetchall()  # damage is told by us, not on standard error
        raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"").fetchall()


def raw_connection(path: Path, key: bytes | None = None) -> dbapi2.Connection:
    """A bare connection for looking at a file before it is trusted."""
    raw = dbapi2.connect(f"file:{quote(str(path.resolve()))}?mode=ro", isolation_level=None, uri=True)
    unlock(raw, key)
    return raw
