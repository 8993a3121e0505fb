"""Taking one change back although later ones exist: what was not touched since goes back, the rest is asked about."""

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, select

from booth.catalog import loading, schema
from booth.catalog.change import Change
from booth.catalog.history import listed
from booth.catalog.history.current import Key, current
from booth.catalog.history.fields import Flat
from booth.catalog.history.merging import merge
from booth.catalog.history.putting import put_back
from booth.catalog.history.rewinding import before
from booth.catalog.pace import Pace
from booth.catalog.revisions import Clash, Side, ThingClash, Undone, What
from booth.catalog.values import EMPTY
from booth.errors import BoothError

if TYPE_CHECKING:
    from booth.catalog.past import Past

Decided = Mapping[str, Side]  # by `ThingClash.key`; MINE: put back all the same, THEIRS: leave what was written since
_change = schema.change.c
_NAMED = 5  # things that were brought back together


class _NotWrittenError(Exception):
    """Ends a change that was only to be tried."""


def take_back(catalog: "Past", revision: int, who: str, decided: Decided, dry_run: bool, pace: Pace) -> Undone:
    """Take one change set back; see `Catalog.undo`."""
    outcome = Undone()
    with catalog.store.reading() as connection:
        entry = listed.one(connection, revision)
    why = "" if entry is None else entry.why
    with suppress(_NotWrittenError), catalog.change(who, why, undoes=revision) as change:
        outcome = undo(change, revision, decided, pace)
        if dry_run or outcome.clashes:
            raise _NotWrittenError
    return replace(outcome, revision=0) if dry_run else outcome


def bring_back(catalog: "Past", uids: Iterable[str], who: str, pace: Pace) -> int:
    """Put deleted things back as they were last, with their relations; see `Catalog.bring_back`."""
    wanted = list(dict.fromkeys(uids))
    with catalog.store.reading() as connection:
        found = {one.uid: one for one in listed.deleted_of(connection, wanted)}
        for uid in wanted:
            if uid not in found:
                raise BoothError("unknown_reference", code=uid)
        gone = select(schema.change).where(_change.what == str(What.GONE))
        rows = [
            row
            for row in listed.in_parts(connection, gone, set(wanted))
            if row.revision == found[row.uid].change.revision
        ]
    pace.plan(len(rows))
    with catalog.change(who, _told([found[uid].code for uid in wanted])) as change:
        put_back(change, {(row.kind, row.uid): before(row, None) for row in rows}, pace)
    return change.revision


def _told(codes: Sequence[str]) -> str:
    """What was brought back, in a line."""
    return ", ".join(codes[:_NAMED]) + ("…" if len(codes) > _NAMED else "")


def undo(change: Change, revision: int, decided: Decided, pace: Pace) -> Undone:
    """Put back what stood before this revision.

    Where something is undecided nothing is written. BoothError "revision_unknown", "history_thinned", "undo_needs",
    "undo_needed" when later changes need all of it, "change_stopped".
    """
    rows = _rows(change, revision)
    later, touched = _since(change, revision)
    # What came or went and was not touched since is as the history tells; ten thousand products need not be read.
    asked = [(row.kind, row.uid) for row in rows if row.what == What.CHANGED or row.uid in later]
    pace.plan(len(asked) + len(rows))
    now = _now(change, asked, pace)
    wanted: dict[Key, Flat | None] = {}
    found: list[tuple[Key, Clash]] = []
    for row in rows:
        key = row.kind, row.uid
        if row.what != What.CHANGED and row.uid not in later:
            wanted[key] = before(row, None)
            continue
        back, clashes = _back(row, now.get(key), row.uid in touched, decided)
        found += [(key, clash) for clash in clashes]
        if back != now.get(key):
            wanted[key] = back
    if found:
        return Undone(clashes=_named(change, found))
    changed, kept = put_back(change, wanted, pace)
    if kept and not changed:
        raise BoothError("undo_needed", count=kept)
    return Undone(change.revision if changed else 0, changed, kept)


def _rows(change: Change, revision: int) -> list[Row[Any]]:
    entry = listed.one(change.connection, revision)
    if entry is None:
        raise BoothError("revision_unknown", revision=revision)
    if entry.thinned:
        raise BoothError("history_thinned")
    return list(change.connection.execute(select(schema.change).where(_change.revision == revision)))


def _now(change: Change, keys: Sequence[Key], pace: Pace) -> dict[Key, Flat]:
    found: dict[Key, Flat] = {}
    for start in range(0, len(keys), loading.AT_ONCE):
        some = keys[start : start + loading.AT_ONCE]
        found |= current(change.connection, change.known(), some)
        pace.step(len(some))
    return found


def _since(change: Change, revision: int) -> tuple[set[str], set[str]]:
    """What later changes touched; and of it what they still do, what was taken back and the takings back apart."""
    taken = listed.undone(change.connection)
    passed = {*taken, *taken.values()}
    asked = select(_change.uid, _change.revision).where(_change.revision > revision, _change.kind != listed.RELATIONS)
    later = change.connection.execute(asked).all()
    return {row.uid for row in later}, {row.uid for row in later if row.revision not in passed}


def _back(row: Row[Any], now: Flat | None, touched: bool, decided: Decided) -> tuple[Flat | None, tuple[Clash, ...]]:
    """How one thing is to stand, and what has to be decided first."""
    then = before(row, now)
    if row.what == What.CHANGED and now is not None:
        delta = _delta(row)
        after = {name: both[1] for name, both in delta.items() if both[1] is not None}
        was = {name: both[0] for name, both in delta.items() if both[0] is not None}
        told = {name: side for name in delta if (side := decided.get(f"{row.uid}/{name}")) is not None}
        merged, clashes = merge(after, was, {name: now[name] for name in delta if name in now}, told)
        others = {name: held for name, held in now.items() if name not in delta}
        return others | merged, clashes
    if row.what == What.CHANGED:
        return None, ()  # gone since: there is nothing to put back into
    if row.kind != listed.RELATIONS and touched and now is not None and now != then:
        side = decided.get(f"{row.uid}/")
        if side is None:
            return now, (Clash("", None, then, now),)
        return (then if side is Side.MINE else now), ()
    return then, ()


def _delta(row: Row[Any]) -> dict[str, tuple[Any, Any]]:
    return {name: (both[0], both[1]) for name, both in json.loads(row.fields).items()}


def _named(change: Change, found: list[tuple[Key, Clash]]) -> tuple[ThingClash, ...]:
    names = listed.titles(change.connection, {uid for (_, uid), _ in found})
    return tuple(ThingClash(kind, uid, *names.get(uid, ("", EMPTY)), clash) for (kind, uid), clash in found)
