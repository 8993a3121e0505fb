"""The sample catalogue: loaded as any user's workbook is, and taken out again without a trace."""

import threading
from collections.abc import Iterable

from booth.catalog.change import Change
from booth.catalog.store import Catalog
from booth.catalog.values import Order, Query, Show
from booth.errors import BoothError
from booth.exchange.importing import import_file
from booth.exchange.report import Report
from booth.exchange.tables import Table
from booth.exchange.workbook import open_workbook
from booth.exchange.writing import Progress
from booth.resources import resource


def load_sample(
    catalog: Catalog, who: str, progress: Progress | None = None, stop: threading.Event | None = None
) -> Report:
    """Bring the sample in, or up to date. Its exhibitors are marked as invented wherever they are shown."""
    path = resource("sample", "catalogue.xlsx")
    return import_file(catalog, path, who=who, replace_edited=False, progress=progress, stop=stop)


def remove_sample(catalog: Catalog, who: str) -> int:
    """Take out every sample exhibitor, its products, and what only they needed; answers how many products.

    What a person edited since, and what a real exhibitor's products use, stays.
    """
    samples = {one.uid for one in catalog.exhibitors() if one.sample}
    rows = catalog.search(Query(order=Order.STAND)).rows
    products = [one.uid for one in catalog.products.summaries(rows) if one.exhibitor in samples]
    tables = {table.name: table for table in open_workbook(resource("sample", "catalogue.xlsx"))}
    brought = _brought(catalog, tables)
    show = catalog.show()
    with catalog.change(who, "booth sample --remove") as change:
        for uid in (*products, *samples):
            change.delete(uid)
        for uid in brought:
            _delete_unused(change, uid)
        if show.name.exact("en") and show.name.exact("en") == _show_name(tables):
            change.put(Show())
    return len(products)


def _brought(catalog: Catalog, tables: dict[str, Table]) -> list[str]:
    """Uids of what the sample brought for its products to refer to, what is deepest in the tree first."""
    by_hand = catalog.edited_by_hand()
    held: tuple[tuple[str, Iterable[tuple[str, str]]], ...] = (
        ("attributes", ((one.code, one.uid) for one in catalog.attributes())),
        ("groups", ((one.code, one.uid) for one in catalog.groups())),
        ("industries", ((one.code, one.uid) for one in catalog.industries())),
        ("categories", ((one.code, one.uid) for one in reversed(catalog.categories()))),
    )
    return [
        uid
        for sheet, things in held
        for code, uid in things
        if uid not in by_hand and code in _codes(tables.get(sheet))
    ]


def _codes(table: Table | None) -> frozenset[str]:
    return frozenset(row.cells.get("code", "") for row in table.rows) if table else frozenset()


def _delete_unused(change: Change, uid: str) -> None:
    try:
        change.delete(uid)
    except BoothError as refused:
        if refused.code != "in_use":
            raise


def _show_name(tables: dict[str, Table]) -> str:
    table = tables.get("show")
    return table.rows[0].cells.get("name.en", "") if table and table.rows else ""
