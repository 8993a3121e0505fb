"""What uids in the history are called: things that are there, things that are gone, variants and files too."""

import json
import re
from collections.abc import Iterable
from typing import Any, cast

from sqlalchemy import Connection, select

from booth.catalog import schema
from booth.catalog.history import listed
from booth.catalog.history.listed import Title
from booth.catalog.texts import read_text, text_of

Told = dict[str, list[Any]]  # by field: all that stood in it
_UID = re.compile(r"\b[0-9a-f]{32}\b")


def names(connection: Connection, told: Iterable[Told]) -> dict[str, Title]:
    """Code and name of everything that these fields and the JSON in them speak of by uid."""
    held = list(told)
    wanted = set(_UID.findall(json.dumps(held)))
    found = listed.titles(connection, wanted)
    for row in listed.in_parts(connection, select(schema.variant), wanted):
        found[row.uid] = row.code, read_text(row.name)
    for row in listed.in_parts(connection, select(schema.asset), wanted):
        found[row.uid] = row.file_name, read_text(row.caption)
    for one in held:
        found |= {uid: title for uid, title in _parts(one) if uid not in found}
    return found


def _parts(told: Told) -> Iterable[tuple[str, Title]]:
    """Variants and files that are not there any more, as the fields themselves tell of them."""
    for name, states in told.items():
        kind, _, uid = name.partition(":")
        for state in states if kind in ("variants", "assets") else ():
            if isinstance(state, dict):
                one = cast("dict[str, Any]", state)
                yield uid, (one.get("code") or one.get("file_name", ""), text_of(one.get("name")))
