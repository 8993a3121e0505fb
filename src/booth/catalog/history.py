"""The history: change sets with what stood before and after each of their changes."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import final

from sqlalchemy import Connection, Row, bindparam, func, insert, select

from booth.catalog import schema
from booth.catalog.bulk import columns, insert_lines
from booth.catalog.revisions import ChangeSet, Origin

_change = schema.change.c
_set = schema.change_set.c
_last = (
    select(_change.after)
    .where(_change.uid == bindparam("uid"), _change.kind == bindparam("kind"))
    .order_by(_change.revision.desc())
    .limit(1)
)
_COLUMNS = columns(schema.change, "id")


@final
class Recorder:
    """Notes what a change set changes; a thing changed twice is noted once, a thing put back is not noted."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._noted: dict[tuple[str, str], tuple[str | None, str | None]] = {}

    def last(self, kind: str, uid: str) -> str | None:
        """The record of a thing as it stands now; None when it is not there."""
        if (kind, uid) in self._noted:
            return self._noted[kind, uid][1]
        return self._connection.scalar(_last, {"uid": uid, "kind": kind})

    def note(self, kind: str, uid: str, before: str | None, after: str | None) -> None:
        """Note one change."""
        first = self._noted.pop((kind, uid), (before, None))[0]
        if first != after:
            self._noted[kind, uid] = first, after

    def write(self, revision: int, who: str, why: str, origin: Origin) -> frozenset[str]:
        """Write the change set, if there is anything in it; answers the uids it changed."""
        if not self._noted:
            return frozenset()
        self._connection.execute(
            insert(schema.change_set).values(
                revision=revision,
                at=datetime.now(UTC).isoformat(timespec="milliseconds"),
                who=who,
                why=why,
                origin=str(origin),
                size=len({uid for _, uid in self._noted}),
            )
        )
        lines = [(revision, kind, uid, *both) for (kind, uid), both in self._noted.items()]
        insert_lines(self._connection, schema.change, _COLUMNS, lines)
        return frozenset(uid for _, uid in self._noted)


def newest(connection: Connection, limit: int) -> tuple[ChangeSet, ...]:
    """The latest change sets, the newest first."""
    asked = select(schema.change_set).order_by(_set.revision.desc()).limit(limit)
    return tuple(_change_set(row) for row in connection.execute(asked))


def last_change(connection: Connection, uid: str) -> ChangeSet | None:
    """The change set that last touched a thing, or None when nothing ever did."""
    revision = select(func.max(_change.revision)).where(_change.uid == uid).scalar_subquery()
    row = connection.execute(select(schema.change_set).where(_set.revision == revision)).first()
    return None if row is None else _change_set(row)


def edited_by_hand(connection: Connection) -> frozenset[str]:
    """The uids of all things whose last change was made by a person and not by an import."""
    latest = select(_change.uid, func.max(_change.revision).label("revision")).group_by(_change.uid).subquery()
    asked = (
        select(latest.c.uid)
        .join(schema.change_set, _set.revision == latest.c.revision)
        .where(_set.origin == str(Origin.HAND))
    )
    return frozenset(connection.scalars(asked))


def named_files(connection: Connection) -> frozenset[str]:
    """The checksums of all files that some row names; rows of files stay as long as the history does."""
    return frozenset(connection.scalars(select(schema.asset.c.sha256)))


def records(connection: Connection, revision: int) -> Iterable[tuple[str, str, str | None, str | None]]:
    """Kind, uid, before and after of each thing that one revision changed."""
    asked = select(_change.kind, _change.uid, _change.before, _change.after).where(_change.revision == revision)
    return [(row.kind, row.uid, row.before, row.after) for row in connection.execute(asked)]


def _change_set(row: Row[tuple[object, ...]]) -> ChangeSet:
    return ChangeSet(row.revision, datetime.fromisoformat(row.at), row.who, row.why, row.size, Origin(row.origin))
