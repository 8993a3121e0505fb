"""The sample catalogue: loaded as any user's workbook is, and taken out again without a trace."""

import threading

from booth.catalog.asking import Order, Query
from booth.catalog.change import Change
from booth.catalog.store import Catalog
from booth.catalog.values import Show
from booth.errors import BoothError
from booth.exchange.formats.workbook import open_workbook
from booth.exchange.importing import import_file
from booth.exchange.report import Report
from booth.exchange.writing import Progress
from booth.resources import resource

WHY = "booth sample"  # how the history tells what the sample brought


def load_sample(
    catalog: Catalog, who: str, progress: Progress | None = None, stop: threading.Event | None = None
) -> Report:
    """Bring the sample in, or up to date, beside what is one's own; it is marked wherever it is shown."""
    path = resource("sample", "catalogue.xlsx")
    return import_file(catalog, path, who=who, why=WHY, spare_others=True, progress=progress, stop=stop)


def remove_sample(catalog: Catalog, who: str) -> int:
    """Take out every sample exhibitor, its products, and what only they needed; answers how many products.

    What a person edited since, and what a real exhibitor's products use, stays.
    """
    samples = {one.uid for one in catalog.exhibitors() if one.sample}
    rows = catalog.search(Query(order=Order.STAND)).rows
    products = [one.uid for one in catalog.products.summaries(rows) if one.exhibitor in samples]
    brought = _brought(catalog)
    show = catalog.show()
    with catalog.change(who, f"{WHY} --remove") as change:
        for uid in (*products, *samples):
            change.delete(uid)
        for uid in brought:
            _delete_unused(change, uid)
        if show.name and show.name.exact("en") == _show_name():
            change.put(Show())
    return len(products)


def _brought(catalog: Catalog) -> list[str]:
    """What the sample brought for its products to refer to, what is deepest in the tree first."""
    kept = catalog.edited_by_hand()
    held = (*catalog.attributes(), *catalog.groups(), *catalog.industries(), *reversed(catalog.categories()))
    brought = catalog.brought_by(WHY)
    return [one.uid for one in held if one.uid in brought and one.uid not in kept]


def _delete_unused(change: Change, uid: str) -> None:
    try:
        change.delete(uid)
    except BoothError as refused:
        if refused.code != "in_use":
            raise


def _show_name() -> str:
    """What the sample calls the fair; a fair of one's own is left alone."""
    for table in open_workbook(resource("sample", "catalogue.xlsx")):
        if table.name == "show" and table.rows:
            return table.rows[0].cells.get("name.en", "")
    return ""
