"""Which fields people edited by hand since a file brought them, so that the next import leaves those alone.

A field counts as edited from the change by hand that altered it until an import alters it again. Fields are
named as in records: "name.ru", "state"; a value is "values:<attribute uid>", a variant's own "values:<variant
uid>:<attribute uid>", a file "assets:<sha256>" (a certificate without a file "assets:<its number>").
"""

import json
from collections import defaultdict
from typing import Any, cast

from sqlalchemy import Connection, select

from booth.catalog import schema
from booth.catalog.revisions import Origin

Fields = dict[str, object]
_change = schema.change.c
_set = schema.change_set.c


def edited_fields(connection: Connection) -> dict[str, frozenset[str]]:
    """By uid, the fields that hold what a person wrote; things no person touched are left out."""
    by_hand = (
        select(_change.uid)
        .join_from(schema.change, schema.change_set, _set.revision == _change.revision)
        .where(_set.origin == str(Origin.HAND))
    )
    asked = (
        select(_change.uid, _change.before, _change.after, _set.origin)
        .join_from(schema.change, schema.change_set, _set.revision == _change.revision)
        .where(_change.uid.in_(by_hand))
        .order_by(_change.id)
    )
    edited: defaultdict[str, set[str]] = defaultdict(set)
    for row in connection.execute(asked):
        changed = _altered(_flat(row.before), _flat(row.after))
        if row.origin == str(Origin.HAND):
            edited[row.uid] |= changed
        else:
            edited[row.uid] -= changed
    return {uid: frozenset(fields) for uid, fields in edited.items() if fields}


def brought_by(connection: Connection, why: str) -> frozenset[str]:
    """The uids of things that were not there before a change set with this reason."""
    asked = (
        select(_change.uid)
        .join_from(schema.change, schema.change_set, _set.revision == _change.revision)
        .where(_set.why == why, _change.before.is_(None), _change.after.is_not(None))
    )
    return frozenset(connection.scalars(asked))


def _altered(before: Fields, after: Fields) -> set[str]:
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


def _flat(record: str | None) -> Fields:
    """A record's fields, with each value, variant's value and file as a field of its own."""
    if record is None:
        return {}
    held = cast("dict[str, Any]", json.loads(record))
    flat: Fields = {}
    for name, field in held.items():
        if isinstance(field, dict) and name != "logo":
            flat |= {f"{name}.{language}": text for language, text in cast("dict[str, str]", field).items()}
        elif name not in ("v", "values", "variants", "assets"):
            flat[name] = field
    flat |= {f"values:{one['attribute']}": one for one in held.get("values", ())}
    flat |= {f"assets:{one.get('sha256') or one.get('number', '')}": one for one in held.get("assets", ())}
    for variant in held.get("variants", ()):
        uid = variant["uid"]
        flat[f"variants:{uid}"] = (variant["code"], variant.get("name"))
        flat |= {f"values:{uid}:{one['attribute']}": one for one in variant.get("values", ())}
    return flat
