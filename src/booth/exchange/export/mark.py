"""What an exported workbook says of itself, so that its way back finds what it was made from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from booth.catalog.store import Catalog
from booth.exchange.formats.tables import Table, heading
from booth.exchange.rows.layout import EXPORT

KEYS = ("revision", "at", "folder", "product")


@dataclass(frozen=True, slots=True)
class Mark:
    """The catalogue's revision and when it was written (two catalogues never share both), where the files lie, and
    which products it holds: None for all of them.
    """

    revision: int
    at: str
    folder: str
    products: tuple[str, ...] | None = None

    def rows(self) -> Iterator[dict[str, str]]:
        """The mark as rows of its sheet."""
        products = ("all",) if self.products is None else self.products or ("none",)
        for place, product in enumerate(products):
            first = {"revision": str(self.revision), "at": self.at, "folder": self.folder} if not place else {}
            yield first | {"product": product}


def written_at(catalog: Catalog, revision: int) -> str:
    """When a revision was written; empty where the history does not have it."""
    found = catalog.history(limit=1, before=revision + 1)
    return next((one.at.isoformat() for one in found if one.revision == revision), "")


def read_mark(tables: Iterable[Table]) -> Mark | None:
    """The mark among a file's tables; None in a file that Booth did not export."""
    table = next((one for one in tables if heading(one.name) == EXPORT), None)
    if table is None or not table.rows:
        return None
    first = table.rows[0].cells
    revision = first.get("revision", "").partition(".")[0]
    if not revision.isascii() or not revision.isdigit() or len(revision) > 15:
        return None
    products = tuple(row.cells["product"] for row in table.rows if "product" in row.cells)
    held = None if products[:1] == ("all",) else tuple(one for one in products if one != "none")
    return Mark(int(revision), first.get("at", ""), first.get("folder", ""), held)
