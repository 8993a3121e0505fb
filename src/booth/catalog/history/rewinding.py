"""Things as they stood at an earlier revision: what is there now, with every later change taken off again."""

import json
from collections.abc import Iterable
from typing import Any, cast

from sqlalchemy import Connection, Row, select

from booth.catalog import schema
from booth.catalog.history import listed
from booth.catalog.history.current import Key, current
from booth.catalog.history.fields import Delta, Flat, rewound
from booth.catalog.history.reviving import revive
from booth.catalog.reference import Reference
from booth.catalog.revisions import What
from booth.catalog.values import Product
from booth.errors import BoothError

_change = schema.change.c
_set = schema.change_set.c
State = dict[Key, Flat | None]  # None: it was not there


def at(connection: Connection, known: Reference, revision: int, uids: Iterable[str] | None = None) -> State:
    """What was different then of the things that changed since (or of these `uids`, changed or not).

    BoothError "history_thinned" when the details of a change since then are gone.
    """
    refuse_thinned(connection, revision)
    asked = select(schema.change).where(_change.revision > revision).order_by(_change.id.desc())
    wanted = None if uids is None else set(uids)
    held = connection.execute(asked if wanted is None else asked.where(_change.uid.in_(wanted))).all()
    keys = {(row.kind, row.uid) for row in held}
    if wanted is not None:
        keys |= {(kind, uid) for kind in ("product", "relations") for uid in wanted}
    now = current(connection, known, keys)
    state: State = {key: now.get(key) for key in keys}
    for row in held:
        state[row.kind, row.uid] = before(row, state[row.kind, row.uid])
    return state


def fields(connection: Connection, known: Reference, kind: str, uid: str, revision: int) -> Flat | None:
    """The fields of one thing as it stood; None when it was not there. BoothError "history_thinned"."""
    state = at(connection, known, revision, [uid])
    key = kind, uid
    return state[key] if key in state else current(connection, known, [key]).get(key)


def before(row: Row[Any], after: Flat | None) -> Flat | None:
    """A thing as it stood before this row of the history, from how it stood after it."""
    if row.what == What.NEW:
        return None
    held = json.loads(row.fields)
    return cast("Flat", held) if row.what == What.GONE else rewound(after or {}, cast("Delta", held))


def refuse_thinned(connection: Connection, revision: int) -> None:
    """BoothError "history_thinned" when the details of some change after this revision are gone."""
    gone = select(_set.revision).where(_set.revision > revision, _set.thinned).limit(1)
    if connection.scalar(gone) is not None:
        raise BoothError("history_thinned")


def product(connection: Connection, known: Reference, uid: str, revision: int) -> Product:
    """One product as it stood; see `Catalog.product_at`."""
    fields = at(connection, known, revision, [uid]).get(("product", uid))
    if fields is None:
        raise BoothError("product_unknown", code=uid)

    def code(one: str) -> str:
        return listed.titles(connection, [one]).get(one, ("",))[0]

    return cast("Product", revive("product", uid, fields, known, code))


def everything(connection: Connection, known: Reference, revision: int) -> dict[Key, Flat]:
    """Every thing as it stood; see `Catalog.records_at`."""
    keys: list[Key] = [("show", "show")]
    shelves = {
        "exhibitor": known.exhibitors,
        "category": known.categories,
        "industry": known.industries,
        "group": known.groups,
        "attribute": known.attributes,
    }
    keys += [(kind, uid) for kind, shelf in shelves.items() for uid in shelf.ids]
    uids = connection.scalars(select(schema.product.c.uid)).all()
    keys += [(kind, uid) for uid in uids for kind in ("product", "relations")]
    found: dict[Key, Flat | None] = {**current(connection, known, keys), **at(connection, known, revision)}
    return {key: fields for key, fields in found.items() if fields}
