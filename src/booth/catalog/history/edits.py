"""Which fields people edited by hand since a file brought them, so that the next import leaves those alone.

A field counts as edited from the change by hand that altered it until an import alters it again; a change that was
taken back, and the taking back, count as if they had never been. Fields are named as in `fields`, except a file: it is
"assets:<sha256>" here (a certificate without a file "assets:<its number>"), as an import knows it.
"""

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, select

from booth.catalog import schema
from booth.catalog.history import listed
from booth.catalog.history.current import current
from booth.catalog.history.fields import ORDERS
from booth.catalog.reference import Reference
from booth.catalog.revisions import Origin, What

_change = schema.change.c
_set = schema.change_set.c
_EVERYTHING = "*"


def edited_fields(connection: Connection, known: Reference) -> dict[str, frozenset[str]]:
    """By uid, the fields that hold what a person wrote; things no person touched are left out."""
    taken = listed.undone(connection)
    passed_over = {*taken, *taken.values()}
    by_hand = (
        select(_change.uid)
        .join_from(schema.change, schema.change_set, _set.revision == _change.revision)
        .where(_set.origin == str(Origin.HAND))
    )
    asked = (
        select(_change.revision, _change.kind, _change.uid, _change.what, _change.fields, _set.origin)
        .join_from(schema.change, schema.change_set, _set.revision == _change.revision)
        .where(_change.uid.in_(by_hand), _change.kind != listed.RELATIONS)
        .order_by(_change.id)
    )
    edited: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    imported: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for row in connection.execute(asked):
        if row.revision in passed_over:
            continue
        if row.what == What.GONE:
            edited.pop((row.kind, row.uid), None)
            imported.pop((row.kind, row.uid), None)
            continue
        names = {_EVERYTHING} if row.what == What.NEW else _names(row.fields)
        by_person = row.origin == str(Origin.HAND)
        (edited if by_person else imported)[row.kind, row.uid] |= names
        (imported if by_person else edited)[row.kind, row.uid] -= names
    made = {key for key, names in edited.items() if _EVERYTHING in names}
    for key, fields in current(connection, known, made).items():
        edited[key] = (edited[key] | _renamed(fields.items())) - imported[key] - {_EVERYTHING}
    return {uid: frozenset(fields) for (_, uid), fields in edited.items() if fields - {_EVERYTHING}}


def _names(fields: str) -> set[str]:
    """The names of the fields that a row of the history tells of, of a thing that was changed."""
    held: dict[str, list[Any] | None] = json.loads(fields) if fields else {}
    return _renamed((name, side) for name, both in held.items() for side in both or (None,))


def _renamed(fields: Iterable[tuple[str, Any]]) -> set[str]:
    """The names of fields, files by their checksum; orders and marks are nothing that an import brings."""
    found = set[str]()
    for name, held in fields:
        if name.startswith("assets:"):
            found |= {f"assets:{held.get('sha256') or held.get('number', '')}"} if held else set()
        elif name not in ORDERS and not name.startswith("marks:"):
            found.add(name)
    return found


def brought_by(connection: Connection, why: str) -> frozenset[str]:
    """The uids of things that were not there before a change set with this reason."""
    asked = (
        select(_change.uid)
        .join_from(schema.change, schema.change_set, _set.revision == _change.revision)
        .where(_set.why == why, _change.what == str(What.NEW))
    )
    return frozenset(connection.scalars(asked))
