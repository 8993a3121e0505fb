"""Leafing through a long history: first the numbers of all that is asked for, then some entries with what they did."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Connection, Select, bindparam, select

from booth.catalog import schema
from booth.catalog.bulk import fetch
from booth.catalog.history import listed
from booth.catalog.history.listed import AT_ONCE, RELATIONS, Title
from booth.catalog.revisions import ChangeSet, Origin, What
from booth.catalog.values import EMPTY

_change = schema.change.c
_set = schema.change_set.c
_FIRST = 3  # things that an entry names


@dataclass(frozen=True, slots=True)
class Entry:
    """A change set as a list shows it: what it did, and the first things that it did it to."""

    change: ChangeSet
    again: bool = False  # it takes back a taking back
    titles: tuple[Title, ...] = ()
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of the history is asked for; empty for all of it."""

    uids: frozenset[str] | None = None
    who: str = ""
    kind: str = ""
    origin: Origin | None = None


def revisions(connection: Connection, wanted: Wanted) -> tuple[int, ...]:
    """The numbers of the change sets that are asked for, the newest first."""
    told = [one for one in (wanted.who, wanted.origin and str(wanted.origin)) if one]
    asked = _asked(bool(wanted.who), wanted.origin is not None)
    found = [revision for (revision,) in fetch(connection, asked, tuple(told))]
    if wanted.uids is None and not wanted.kind:
        return tuple(found)
    touched = _touched(connection, wanted)
    return tuple(revision for revision in found if revision in touched)


@cache
def _asked(who: bool, origin: bool) -> Select[int]:
    """The statement is made once: a hundred thousand numbers come straight from the driver."""
    asked = select(_set.revision).order_by(_set.revision.desc())
    asked = asked.where(_set.who == bindparam("who")) if who else asked
    return asked.where(_set.origin == bindparam("origin")) if origin else asked


def _touched(connection: Connection, wanted: Wanted) -> set[int]:
    asked = select(_change.revision).distinct()
    if wanted.kind:
        asked = asked.where(_change.kind.in_(("product", RELATIONS) if wanted.kind == "product" else (wanted.kind,)))
    if wanted.uids is None:
        return set(connection.scalars(asked))
    held, found = sorted(wanted.uids), set[int]()
    for start in range(0, len(held), AT_ONCE):
        found |= set(connection.scalars(asked.where(_change.uid.in_(held[start : start + AT_ONCE]))))
    return found


def gone(connection: Connection, words: str) -> frozenset[str]:
    """The uids of deleted products whose code or name holds these words."""
    asked = select(_change.uid, _change.fields).where(_change.what == str(What.GONE), _change.kind == "product")
    wanted = words.casefold()
    found: set[str] = set()
    for uid, fields in connection.execute(asked):
        told = (str(one) for name, one in json.loads(fields).items() if name == "code" or name.startswith("name."))
        if any(wanted in one.casefold() for one in told):
            found.add(uid)
    return frozenset(found)


def entries(connection: Connection, wanted: Sequence[int]) -> tuple[Entry, ...]:
    """These change sets, as they are named, with the first things that each changed."""
    found = {one.revision: one for one in listed.sets_of(connection, wanted)}
    things = select(_change.kind, _change.uid).order_by(_change.id).limit(_FIRST)
    first = {one: connection.execute(things.where(_change.revision == one)).all() for one in found}
    titles = listed.titles(connection, {row.uid for rows in first.values() for row in rows})
    takings = _takings(connection, (one.undoes for one in found.values()))
    return tuple(
        Entry(
            found[revision],
            found[revision].undoes in takings,
            tuple(titles.get(row.uid, ("", EMPTY)) for row in first[revision]),
            tuple(row.kind for row in first[revision]),
        )
        for revision in wanted
        if revision in found
    )


def _takings(connection: Connection, undone: Iterable[int]) -> set[int]:
    """Which of these change sets are takings back themselves: whoever takes them back does something again."""
    found: set[int] = set()
    for revision in {one for one in undone if one}:
        if listed.depth(connection, revision) % 2:
            found.add(revision)
    return found
