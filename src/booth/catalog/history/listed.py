"""The history as it is read: change sets, what each did to which things, what was deleted, what is to be taken back."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Connection, Row, Select, exists, func, select

from booth.catalog import schema
from booth.catalog.history.fields import Delta, Flat
from booth.catalog.revisions import ChangeSet, FieldChange, Gone, Origin, ThingChange, What
from booth.catalog.texts import read_text, text_of
from booth.catalog.values import EMPTY, Text

_change = schema.change.c
_set = schema.change_set.c
_NAMED = {
    "product": schema.product,
    "exhibitor": schema.exhibitor,
    "category": schema.category,
    "industry": schema.industry,
    "group": schema.attribute_group,
    "attribute": schema.attribute,
}
RELATIONS = "relations"
Title = tuple[str, Text]  # code, name
AT_ONCE = 500


def sets(
    connection: Connection, limit: int, before: int = 0, uid: str = "", who: str = "", kind: str = ""
) -> tuple[ChangeSet, ...]:
    """Change sets, the newest first: those older than `before`, of one thing, by one person, of one kind."""
    asked = select(schema.change_set).order_by(_set.revision.desc()).limit(limit)
    if before:
        asked = asked.where(_set.revision < before)
    if who:
        asked = asked.where(_set.who == who)
    if uid or kind:
        touched = select(_change.id).where(_change.revision == _set.revision)
        touched = touched.where(_change.uid == uid) if uid else touched
        kinds = ("product", RELATIONS) if kind == "product" else (kind,)
        asked = asked.where(exists(touched.where(_change.kind.in_(kinds)) if kind else touched))
    return _change_sets(connection, asked)


def authors(connection: Connection) -> tuple[str, ...]:
    """Everybody who ever changed something, in the order of the alphabet."""
    return tuple(connection.scalars(select(_set.who).distinct().order_by(_set.who)))


def one(connection: Connection, revision: int) -> ChangeSet | None:
    """One change set."""
    found = _change_sets(connection, select(schema.change_set).where(_set.revision == revision))
    return found[0] if found else None


def sets_of(connection: Connection, revisions: Iterable[int]) -> tuple[ChangeSet, ...]:
    """These change sets."""
    return _change_sets(connection, select(schema.change_set).where(_set.revision.in_(list(revisions))))


def last_change(connection: Connection, uid: str) -> ChangeSet | None:
    """The change set that last touched a thing, or None when nothing ever did."""
    return one(connection, connection.scalar(select(func.max(_change.revision)).where(_change.uid == uid)) or 0)


def entered(connection: Connection, uid: str) -> dict[str, ChangeSet]:
    """Who last wrote each field of a thing; the field "" stands for those that nobody wrote since it is there."""
    asked = (
        select(_change.revision, _change.what, _change.fields)
        .where(_change.uid == uid, _change.kind != RELATIONS)
        .order_by(_change.revision.desc())
    )
    by_field: dict[str, int] = {}
    for row in connection.execute(asked):
        if row.what == What.NEW:
            by_field[""] = row.revision
            break
        if row.what == What.CHANGED:
            for name in json.loads(row.fields):
                by_field.setdefault(name, row.revision)
    wanted = select(schema.change_set).where(_set.revision.in_(set(by_field.values())))
    found = {one.revision: one for one in _change_sets(connection, wanted)}
    return {name: found[revision] for name, revision in by_field.items()}


def edited_by_hand(connection: Connection) -> frozenset[str]:
    """The uids of all things whose last change was made by a person and not by an import."""
    latest = select(_change.uid, func.max(_change.revision).label("revision")).group_by(_change.uid).subquery()
    asked = (
        select(latest.c.uid)
        .join(schema.change_set, _set.revision == latest.c.revision)
        .where(_set.origin == str(Origin.HAND))
    )
    return frozenset(connection.scalars(asked))


def things(connection: Connection, revision: int) -> tuple[ThingChange, ...]:
    """What one change set did, thing by thing."""
    asked = select(schema.change).where(_change.revision == revision).order_by(_change.id)
    held = connection.execute(asked).all()
    names = titles(connection, {row.uid for row in held})
    return tuple(
        ThingChange(row.kind, row.uid, What(row.what), *(names.get(row.uid) or _title(row)), _field_changes(row))
        for row in held
    )


def _field_changes(row: Row[Any]) -> tuple[FieldChange, ...]:
    if row.what != What.CHANGED or not row.fields:
        return ()
    delta = cast("Delta", json.loads(row.fields))
    # Thinned away, only the names of the fields are left.
    return tuple(FieldChange(name, *(both or (None, None))) for name, both in delta.items())


def titles(connection: Connection, uids: Iterable[str]) -> dict[str, Title]:
    """Code and name of things by uid: as they are now, else as they were when they were deleted."""
    wanted, found = set(uids), dict[str, Title]()
    for table in _NAMED.values():
        for row in in_parts(connection, select(table), wanted):
            found[row.uid] = row.code, read_text(row.name)
    gone = select(schema.change).where(_change.what == str(What.GONE), _change.kind != RELATIONS)
    for row in in_parts(connection, gone.order_by(_change.revision), wanted - found.keys()):
        found[row.uid] = _title(row)
    return found


def in_parts(connection: Connection, asked: Select[Any], uids: set[str]) -> Iterable[Row[Any]]:
    """The rows of these uids, however many they are; what is asked for has a column `uid`."""
    held, column = sorted(uids), asked.selected_columns.uid
    for start in range(0, len(held), AT_ONCE):
        yield from connection.execute(asked.where(column.in_(held[start : start + AT_ONCE])))


def _title(row: Row[Any]) -> Title:
    if row.what != What.GONE:
        return "", EMPTY
    fields = cast("Flat", json.loads(row.fields))
    name = {key.partition(".")[2]: text for key, text in fields.items() if key.startswith("name.")}
    return fields.get("code", ""), text_of(name)


def deleted(connection: Connection, limit: int) -> tuple[Gone, ...]:
    """What was deleted and is not there again, the latest first."""
    return _gone(connection, connection.execute(_deleted().order_by(_change.id.desc()).limit(limit)).all())


def deleted_of(connection: Connection, uids: Iterable[str]) -> tuple[Gone, ...]:
    """Those of these things that were deleted and are not there again, in no order."""
    return _gone(connection, list(in_parts(connection, _deleted(), set(uids))))


def _deleted() -> Select[Any]:
    later = schema.change.alias()
    again = select(later.c.id).where(
        later.c.uid == _change.uid, later.c.kind == _change.kind, later.c.revision > _change.revision
    )
    return (
        select(schema.change)
        .join_from(schema.change, schema.change_set, _set.revision == _change.revision)
        .where(_change.what == str(What.GONE), _change.kind != RELATIONS, ~_set.thinned, ~exists(again))
    )


def _gone(connection: Connection, held: Sequence[Row[Any]]) -> tuple[Gone, ...]:
    wanted = select(schema.change_set).where(_set.revision.in_({row.revision for row in held}))
    by_revision = {one.revision: one for one in _change_sets(connection, wanted)}
    return tuple(Gone(row.kind, row.uid, *_title(row), by_revision[row.revision]) for row in held)


def undone(connection: Connection) -> dict[int, int]:
    """By revision, the one that took it back and still holds: a taking back that was itself taken back counts not."""
    asked = select(_set.revision, _set.undoes).where(_set.undoes.is_not(None)).order_by(_set.revision.desc())
    found: dict[int, int] = {}
    for row in connection.execute(asked):
        if row.revision not in found:
            found.setdefault(row.undoes, row.revision)
    return found


def next_undo(connection: Connection) -> ChangeSet | None:
    """The newest change that holds and is no taking back itself."""
    back = select(_set.revision).where(_set.undoes.is_(None)).order_by(_set.revision.desc())
    taken = undone(connection)
    for revision in connection.scalars(back):
        if revision not in taken:
            found = one(connection, revision)
            return None if found is None or found.thinned else found
    return None


def next_redo(connection: Connection) -> ChangeSet | None:
    """The newest taking back that holds, unless something else was changed after it."""
    taken = undone(connection)
    undoes = {revision: target for target, revision in taken.items()}
    newest = select(_set.revision, _set.undoes).order_by(_set.revision.desc())
    for row in connection.execute(newest):
        if row.revision in taken:
            continue
        if row.undoes is None:
            return None
        if depth(connection, row.revision, undoes) % 2:
            return one(connection, row.revision)
    return None


def depth(connection: Connection, revision: int, undoes: Mapping[int, int] | None = None) -> int:
    """How many takings back stand on one another here: odd for a taking back, even for what was done again."""
    found, held, known = 0, revision, undoes or {}
    while held:
        target = known.get(held) or connection.scalar(select(_set.undoes).where(_set.revision == held))
        if not target:
            return found
        found, held = found + 1, target
    return found


def _change_sets(connection: Connection, asked: Select[Any]) -> tuple[ChangeSet, ...]:
    taken = undone(connection)
    return tuple(
        ChangeSet(
            row.revision,
            datetime.fromisoformat(row.at),
            row.who,
            row.why,
            row.size,
            Origin(row.origin),
            row.undoes or 0,
            taken.get(row.revision, 0),
            row.thinned,
        )
        for row in connection.execute(asked)
    )
