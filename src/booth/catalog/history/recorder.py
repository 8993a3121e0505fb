"""Writes down what a change set changes: of each thing only the fields that differ, so that a history stays small."""

from datetime import UTC, datetime
from typing import final

from sqlalchemy import Connection, insert

from booth.catalog import schema
from booth.catalog.bulk import Line, columns, insert_lines
from booth.catalog.history.fields import Flat, difference
from booth.catalog.revisions import Origin, What
from booth.catalog.texts import dumps

_COLUMNS = columns(schema.change, "id")
Key = tuple[str, str]  # kind, uid


@final
class Recorder:
    """Notes changes; a thing changed twice is noted once, a thing put back as it was is not noted."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._noted: dict[Key, tuple[Flat | None, Flat | None]] = {}

    def note(self, kind: str, uid: str, before: Flat | None, after: Flat | None) -> None:
        """Note one change by the thing's fields; None: it is not there."""
        first = self._noted.pop((kind, uid), (before, None))[0]
        if first != after:
            self._noted[kind, uid] = first, after

    @property
    def any(self) -> bool:
        """Whether anything is noted so far."""
        return bool(self._noted)

    def write(self, revision: int, who: str, why: str, origin: Origin, undoes: int = 0) -> frozenset[str]:
        """Write the change set, if there is anything in it; answers the uids it changed."""
        if not self._noted:
            return frozenset()
        uids = frozenset(uid for _, uid in self._noted)
        self._connection.execute(
            insert(schema.change_set).values(
                revision=revision,
                at=datetime.now(UTC).isoformat(timespec="milliseconds"),
                who=who,
                why=why,
                origin=str(origin),
                size=len(uids),
                undoes=undoes or None,
                thinned=False,
            )
        )
        lines = [_line(revision, *key, *both) for key, both in self._noted.items()]
        insert_lines(self._connection, schema.change, _COLUMNS, lines)
        return uids


def _line(revision: int, kind: str, uid: str, before: Flat | None, after: Flat | None) -> Line:
    if before is None:
        return revision, kind, uid, str(What.NEW), ""
    if after is None:
        return revision, kind, uid, str(What.GONE), dumps(before)
    return revision, kind, uid, str(What.CHANGED), dumps(difference(before, after))
