"""Writes down what a change set changes: of each thing only the fields that differ, so that a history stays small."""

import json
from datetime import UTC, datetime
from typing import cast, final

from sqlalchemy import Connection, insert

from booth.catalog import schema
from booth.catalog.bulk import Line, columns, insert_lines
from booth.catalog.history.fields import Delta, Flat, difference, rewound
from booth.catalog.revisions import Origin, What
from booth.catalog.texts import dumps

_COLUMNS = columns(schema.change, "id")
Key = tuple[str, str]  # kind, uid


@final
class Recorder:
    """Notes changes; a thing changed twice is noted once, a thing put back as it was is not noted.

    What is noted is held as it will be written: the fields of ten thousand products, before and after, would be
    millions of small things in memory.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._noted: dict[Key, tuple[What, str]] = {}

    def note(self, kind: str, uid: str, before: Flat | None, after: Flat | None) -> None:
        """Note one change by the thing's fields; None: it is not there."""
        first = _first(self._noted.pop((kind, uid), None), before)
        if first is None:
            if after is not None:
                self._noted[kind, uid] = What.NEW, ""
        elif after is None:
            self._noted[kind, uid] = What.GONE, dumps(first)
        elif changed := difference(first, after):
            self._noted[kind, uid] = What.CHANGED, dumps(changed)

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
        lines: list[Line] = [(revision, *key, str(what), fields) for key, (what, fields) in self._noted.items()]
        insert_lines(self._connection, schema.change, _COLUMNS, lines)
        return uids


def _first(noted: tuple[What, str] | None, before: Flat | None) -> Flat | None:
    """A thing as it stood before the change set, from how it stood before its last change."""
    if noted is None:
        return before
    what, fields = noted
    if what is What.NEW:
        return None
    held = json.loads(fields)
    return cast("Flat", held) if what is What.GONE else rewound(before or {}, cast("Delta", held))
