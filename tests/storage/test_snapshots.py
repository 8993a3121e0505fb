"""Snapshots: whole, checked, thinned with age, put back without the old log."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from booth.errors import BoothError
from booth.storage import migrate, snapshots
from booth.storage.engine import make_engine
from booth.storage.store import Migrations, Store

STEPS = Migrations(Path(__file__).parent / "steps", ("0001", "0002"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "notes.db"


def note(store: Store, words: str) -> None:
    with store.writing() as connection:
        connection.execute(text("INSERT INTO note (words) VALUES (:words)"), {"words": words})


def notes(store: Store) -> list[str]:
    with store.reading() as connection:
        return [row[0] for row in connection.execute(text("SELECT words FROM note ORDER BY id"))]


def test_a_snapshot_restores_and_the_log_beside_is_put_aside(path: Path) -> None:
    store = Store.open(path, 77, STEPS)
    note(store, "before")
    snapshot = snapshots.take(store, "test")
    note(store, "after")
    store.close()
    path.with_name("notes.db-wal").write_bytes(b"stale log")
    aside = snapshots.restore(snapshot, path)
    assert aside is not None
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"stale log"
    store = Store.open(path, 77, STEPS)
    assert notes(store) == ["one", "two", "three", "before"]
    store.close()


def test_a_damaged_snapshot_is_not_put_back(path: Path) -> None:
    store = Store.open(path, 77, STEPS)
    snapshot = snapshots.take(store, "test")
    store.close()
    snapshot.write_bytes(snapshot.read_bytes()[:5000])
    before = path.read_bytes()
    with pytest.raises(BoothError, match="store_damaged"):
        snapshots.restore(snapshot, path)
    assert path.read_bytes() == before


def test_old_snapshots_are_thinned(tmp_path: Path) -> None:
    now = datetime(2026, 6, 30, 12)
    for hours in range(0, 24 * 400, 6):
        taken = now - timedelta(hours=hours)
        (tmp_path / f"{taken:%Y%m%d-%H%M%S-%f}-import.db").touch()
    kept_by_hand = tmp_path / "mine.db"
    kept_by_hand.touch()
    snapshots.thin(tmp_path, now)
    left = sorted(path.name for path in tmp_path.glob("2*.db"))
    recent = [name for name in left if name >= f"{now - timedelta(days=2):%Y%m%d-%H}"]
    assert len(recent) == 9
    assert 9 + 28 + 20 <= len(left) <= 9 + 30 + 24 + 12
    assert kept_by_hand.exists()


def test_a_migration_takes_a_snapshot_first(path: Path) -> None:
    path.touch()
    engine = make_engine(path)
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA application_id = 77")
        connection.commit()
    migrate.upgrade(engine, STEPS, "0001")
    engine.dispose()
    store = Store.open(path, 77, STEPS)
    assert store.revision() == "0002"
    store.close()
    (snapshot,) = snapshots.listed(path)
    assert "before-update" in snapshot.name
    old = Store.open(path, 77, STEPS)
    old.close()
    assert snapshots.listed(path) == (snapshot,)
