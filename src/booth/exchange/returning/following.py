"""Things of a file known by their uids: those the catalogue has under another code, and those it has not yet."""

from collections.abc import Iterable, Mapping

from booth.catalog.store import Catalog
from booth.exchange.export.goods import GOODS
from booth.exchange.formats.tables import Row, Table
from booth.exchange.known import Key, Known
from booth.exchange.returning.codes import SHEETS
from booth.exchange.rows.cells import one_line
from booth.exchange.rows.layout import UID


def follow(catalog: Catalog, tables: Mapping[str, Table], known: Known, *, rename: bool) -> None:
    """Let `known` find things by the codes the file gives their uids (`rename`), and know which uids are taken."""
    rows = {sheet: tables[sheet].rows for sheet in (*SHEETS, *GOODS) if sheet in tables}
    if not any(UID in row.cells for held in rows.values() for row in held):
        return
    things = {sheet: _held(known, sheet) for sheet in SHEETS}
    if rename:
        renamed = {sheet: _renamed(rows.get(sheet, ()), things[sheet], known) for sheet in SHEETS}
        known.call(renamed, _products(rows.get("products", ()), known, things["exhibitors"] | renamed["exhibitors"]))
    asked = {part for held in rows.values() for row in held for part in row.cells.get(UID, "").split("/") if part}
    known.used |= catalog.products.taken(asked) | {uid for held in things.values() for uid in held}


def _held(known: Known, sheet: str) -> dict[str, str]:
    """Codes by uid."""
    shelves = {
        "exhibitors": known.exhibitors,
        "categories": known.categories,
        "industries": known.industries,
        "groups": known.groups,
        "attributes": known.attributes,
    }
    return {one.uid: code for code, one in shelves[sheet].items()}


def _renamed(rows: Iterable[Row], held: Mapping[str, str], known: Known) -> dict[str, str]:
    """Things that the file calls by a code nobody has."""
    found: dict[str, str] = {}
    taken = set(held.values())
    for row in rows:
        uid, code = row.cells.get(UID, ""), one_line(row.cells.get("code", ""))
        if held.get(uid, code) != code and code not in taken and "code" not in known.edits(uid):
            found[uid] = code
            taken.add(code)
    return found


def _products(rows: Iterable[Row], known: Known, makers: Mapping[str, str]) -> dict[str, Key]:
    """Every product's exhibitor and code, as they will be called."""
    then = {uid: key for key, uid in known.products.items()}
    by_code = {one.code: makers[one.uid] for one in known.exhibitors.values()}
    found = {uid: (by_code[maker], code) for uid, (maker, code) in then.items()}
    taken = set(found.values())
    for row in rows:
        uid, code = row.cells.get(UID, ""), one_line(row.cells.get("code", ""))
        key = (one_line(row.cells.get("exhibitor", "")), code)
        free = all(key) and key[0] in makers.values() and key not in taken
        if free and found.get(uid, key) != key and "code" not in known.edits(uid):
            found[uid] = key
            taken.add(key)
    return found
