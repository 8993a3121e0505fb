"""Snapshots: whole copies of a database beside it, taken before anything large happens, thinned with age."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from booth.errors import BoothError
from booth.storage import files, identity

if TYPE_CHECKING:
    from booth.storage.store import Store

ALL_FOR = timedelta(days=2)
DAILY_FOR = timedelta(days=30)
WEEKLY_FOR = timedelta(days=180)


def folder(path: Path) -> Path:
    """Where a store's snapshots lie."""
    return path.parent / "snapshots"


def take(store: "Store", why: str, now: datetime | None = None) -> Path:
    """Copy the database as it stands: written aside, checked, synced, then named. `why` goes into the name.

    BoothError "disk_full", "store_damaged", "file_not_written".
    """
    moment = now or datetime.now()
    place = folder(store.path)
    target = place / f"{moment:%Y%m%d-%H%M%S-%f}-{why}.db"
    part = files.temporary_beside(target)
    try:
        place.mkdir(exist_ok=True)
        files.sweep(place)
        with store.asking() as connection:
            connection.exec_driver_sql("VACUUM INTO ?", (str(part),))
        if not identity.sound(part, store.key):
            raise BoothError("store_damaged", file=str(store.path))
        files.sync_file(part)
        part.replace(target)
        files.sync_folder(place)
    except OSError as error:
        raise files.refusal(error, target) from error
    finally:
        part.unlink(missing_ok=True)
    thin(place, moment)
    return target


def listed(path: Path) -> tuple[Path, ...]:
    """A store's snapshots, the newest first."""
    return tuple(sorted(folder(path).glob("*.db"), reverse=True))


def newest_sound(path: Path, key: bytes | None = None) -> Path | None:
    """The newest snapshot of a store that is whole, page by page; None when there is none."""
    return next((snapshot for snapshot in listed(path) if identity.sound(snapshot, key)), None)


def thin(place: Path, now: datetime) -> None:
    """Keep all of two days, then one a day for a month, one a week for half a year, one a month for ever."""
    kept: set[str] = set()
    for snapshot in sorted(place.glob("*.db"), reverse=True):
        taken = _taken(snapshot)
        if taken is None:
            continue
        period = _period(taken, now)
        if period in kept:
            snapshot.unlink(missing_ok=True)
        kept.add(period)


def _taken(snapshot: Path) -> datetime | None:
    try:
        return datetime.strptime(snapshot.name[:22], "%Y%m%d-%H%M%S-%f")
    except ValueError:
        return None


def _period(taken: datetime, now: datetime) -> str:
    """Snapshots of the same period stand for each other; the newest of them is kept."""
    age = now - taken
    if age <= ALL_FOR:
        return f"{taken:%Y%m%d%H%M%S%f}"
    if age <= DAILY_FOR:
        return f"day {taken:%Y%m%d}"
    if age <= WEEKLY_FOR:
        return f"week {taken:%G-%V}"
    return f"month {taken:%Y%m}"


def restore(snapshot: Path, path: Path, key: bytes | None = None) -> Path | None:
    """Put a snapshot in the place of a closed store; what stood there is kept aside and answered.

    The log beside the old file goes aside with it: left in place it would write its rows into the snapshot.
    """
    if not identity.sound(snapshot, key):
        raise BoothError("store_damaged", file=str(snapshot))
    data = snapshot.read_bytes()
    aside = path.with_name(f"{path.name}.{datetime.now():%Y%m%d-%H%M%S-%f}.aside")
    for ending in ("-wal", "-shm", ""):
        beside = path.with_name(path.name + ending)
        if beside.exists():
            beside.replace(aside.with_name(aside.name + ending))
    files.write_atomic(path, data)
    return aside if aside.exists() else None
