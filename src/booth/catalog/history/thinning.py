"""Old changes lose their details: who changed what thing when and why stays, what it was before goes, and with it files
that only those details named."""

import json
import re
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Row, bindparam, delete, func, select, update

from booth.catalog import schema
from booth.catalog.assets import Assets
from booth.catalog.pace import Pace
from booth.catalog.revisions import Thinned, Weight, What
from booth.catalog.texts import dumps

if TYPE_CHECKING:
    from booth.catalog.store import Catalog

_change = schema.change.c
_set = schema.change_set.c
_asset = schema.asset.c
_UID = re.compile(r'"(?:assets:|uid":")([0-9a-f]{32})"')
AT_ONCE = 1000


def thin(catalog: "Catalog", before: datetime, dry_run: bool, pace: Pace) -> Thinned:
    """Take the details of all changes before this moment out; see `Catalog.thin`."""
    with catalog.store.reading() as connection:
        found = plan(connection, before, catalog.assets, pace)
    if dry_run or not found.sets:
        return found
    with catalog.store.writing() as connection:
        take_out(connection, found.through, pace)
    with catalog.store.asking() as connection:
        connection.exec_driver_sql("VACUUM")
    catalog.sweep()
    return found


def weigh(connection: Connection) -> Weight:
    """How large the history is; of what was thinned only who, when and why count."""
    sets = connection.scalar(select(func.count()).select_from(schema.change_set)) or 0
    things, size = connection.execute(
        select(func.count(), func.coalesce(func.sum(func.octet_length(_change.fields)), 0))
    ).one()
    return Weight(sets, things, size)


def named_files(connection: Connection) -> frozenset[str]:
    """The checksums of all files that some row names; rows of files stay as long as the details of changes do."""
    return frozenset(connection.scalars(select(_asset.sha256)))


def plan(connection: Connection, before: datetime, assets: Assets, pace: Pace) -> Thinned:
    """What would go with the details of all changes before this moment.

    A clock may have been set back: what came after a change that stays, stays too. BoothError "change_stopped".
    """
    young = connection.scalar(select(func.min(_set.revision)).where(_set.at >= before.isoformat()))
    newest = connection.scalar(select(func.max(_set.revision))) or 0
    through = newest if young is None else young - 1
    counted = select(func.count(), func.coalesce(func.sum(_set.size), 0))
    sets, things = connection.execute(counted.where(_set.revision <= through, ~_set.thinned)).one()
    if not sets:
        return Thinned()
    gone = _unnamed(connection, through, pace)
    asked = select(_asset.id, _asset.sha256)
    kept = {row.sha256 for row in connection.execute(asked) if row.id not in gone}
    files = [assets.original(sha256) for sha256 in sorted({*gone.values()} - kept - {""})]
    there = [path for path in files if path.exists()]
    return Thinned(through, sets, things, len(there), sum(path.stat().st_size for path in there))


def take_out(connection: Connection, through: int, pace: Pace) -> None:
    """Take the details of all changes up to this revision out. BoothError "change_stopped"."""
    pace.plan(connection.scalar(select(func.count()).where(_change.revision <= through)) or 0)
    gone = _unnamed(connection, through, pace)
    asked = select(schema.change).where(_change.revision <= through, _change.id > bindparam("last"))
    last = 0
    while held := connection.execute(asked.order_by(_change.id).limit(AT_ONCE), {"last": last}).all():
        lines = [{"one": row.id, "left": _names(row)} for row in held if row.fields]
        if lines:
            change = update(schema.change).where(_change.id == bindparam("one")).values(fields=bindparam("left"))
            connection.execute(change, lines)
        last = held[-1].id
        pace.step(len(held))
    connection.execute(update(schema.change_set).where(_set.revision <= through).values(thinned=True))
    for start in range(0, len(gone), AT_ONCE):
        some = list(gone)[start : start + AT_ONCE]
        connection.execute(delete(schema.asset).where(_asset.id.in_(some)))


def _names(row: Row[tuple[object, ...]]) -> str:
    """Only the names of the fields, which tell an import what a person wrote; of a deleted thing its code and name."""
    held = json.loads(row.fields)
    if row.what == What.GONE:
        return dumps({name: one for name, one in held.items() if name == "code" or name.startswith("name.")})
    return dumps(dict.fromkeys(held))


def _unnamed(connection: Connection, through: int, pace: Pace) -> dict[int, str]:
    """Files that no product, no exhibitor, not the show and no later change names: their checksums by number."""
    linked = set(connection.scalars(select(schema.product_asset.c.asset_id).distinct()))
    for table in (schema.exhibitor, schema.show):
        linked |= set(connection.scalars(select(table.c.logo_id).where(table.c.logo_id.is_not(None))))
    later: set[str] = set()
    for fields in connection.scalars(select(_change.fields).where(_change.revision > through)):
        later |= set(_UID.findall(fields))
        pace.step(0)
    asked = select(_asset.id, _asset.uid, _asset.sha256)
    return {row.id: row.sha256 for row in connection.execute(asked) if row.id not in linked and row.uid not in later}
