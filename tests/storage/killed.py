"""Kills a migration with SIGKILL between its statements and before its commit, and looks at what is left.

Run as a program of its own (it forks): `python killed.py FOLDER [mutant]`. Prints one JSON line: for each kill the
state found ("old", "new", "torn") and whether a retry reached the new schema. The mutant leaves transactions to the
driver, as SQLAlchemy does unless told otherwise.
"""

import json
import os
import shutil
import signal
import sys
from pathlib import Path

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from booth.errors import BoothError
from booth.storage import migrate
from booth.storage.engine import make_engine
from booth.storage.store import Migrations

STEPS = Path(__file__).parent / "steps"
OLD = Migrations(STEPS, ("0001",))
NEW = Migrations(STEPS, ("0001", "0002"))


def plain_engine(path: Path) -> Engine:
    """The mutant: the driver decides when a transaction begins."""
    return create_engine("sqlite://", module=dbapi2, creator=lambda: dbapi2.connect(str(path)))


def killing(engine: Engine, at: int) -> None:
    """SIGKILL this process before the given statement (which is after the one before it); the last is the commit."""
    moments = 0

    def moment(*_: object) -> None:
        nonlocal moments
        if moments == at:
            os.kill(os.getpid(), signal.SIGKILL)
        moments += 1

    event.listen(engine, "before_cursor_execute", moment)
    event.listen(engine, "commit", moment)


def state(path: Path) -> str:
    """What a reader finds in the file."""
    raw = dbapi2.connect(str(path))
    tables = {row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    columns = {row[1] for row in raw.execute("PRAGMA table_info(note)")}
    version = raw.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    rows = raw.execute("SELECT count(*) FROM note").fetchone()[0] if columns else 0
    raw.close()
    found = (version, tables - {"alembic_version"}, columns, rows)
    if found == ("0001", {"note"}, {"id", "words"}, 3):
        return "old"
    if found == ("0002", {"note", "total"}, {"id", "words", "length"}, 3):
        return "new"
    return "torn"


def one_kill(template: Path, path: Path, at: int, mutant: bool) -> dict[str, object] | None:
    """Kill at one moment; None when the migration was over before it came."""
    for beside in path.parent.glob(path.name + "*"):
        beside.unlink()
    shutil.copyfile(template, path)
    child = os.fork()
    if child == 0:
        engine = plain_engine(path) if mutant else make_engine(path)
        killing(engine, at)
        migrate.upgrade(engine, NEW)
        os._exit(0)
    if os.waitpid(child, 0)[1] == 0:
        return None
    found = state(path)
    engine = plain_engine(path) if mutant else make_engine(path)
    try:
        migrate.upgrade(engine, NEW)
        retried = state(path)
    except (DBAPIError, BoothError):
        retried = "failed"
    engine.dispose()
    return {"at": at, "found": found, "retried": retried}


def main(folder: Path, mutant: bool) -> None:
    """Every moment of the migration, one after the other."""
    template = folder / "old.db"
    template.touch()
    engine = make_engine(template)
    migrate.upgrade(engine, OLD, "0001")
    engine.dispose()
    found: list[dict[str, object]] = []
    while (kill := one_kill(template, folder / "store.db", len(found), mutant)) is not None:
        found.append(kill)
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]), "mutant" in sys.argv[2:])
