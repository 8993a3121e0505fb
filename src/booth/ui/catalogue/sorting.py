"""By which column of the table the list stands, when it stands neither as on the stand nor by name or code."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace

from booth.catalog.asking import Found, Query
from booth.catalog.cells.columns import IN_WORDS, Column, columns
from booth.catalog.store import Catalog
from booth.catalog.values import Attribute


@dataclass(frozen=True, slots=True)
class Sorting:
    """A column, and whether the largest comes first. What says nothing comes last either way."""

    column: Column
    falling: bool = False

    @property
    def key(self) -> str:
        """For settings and saved lists: "values:01f…", "-code"."""
        return f"-{self.column.key}" if self.falling else self.column.key

    @classmethod
    def read(cls, key: str, attributes: Sequence[Attribute]) -> "Sorting | None":
        """What `key` told; None where there is no such column any more."""
        column = next((one for one in columns(attributes) if one.key == key.lstrip("-")), None)
        return cls(column, key.startswith("-")) if column else None


def searched(catalog: Catalog, query: Query, sorting: Sorting | None) -> Found:
    """The whole list; sorted, those that hold only some of the words stay behind those that hold all."""
    found = catalog.search(query)
    if sorting is None:
        return found
    attributes = {one.uid: one for one in catalog.attributes()}
    column = sorting.column
    about = attributes.get(column.attribute)
    if about is not None and about.type in IN_WORDS:
        column = replace(column, language=query.language)
    parts = (found.rows,) if found.whole is None else (found.rows[: found.whole], found.rows[found.whole :])
    rows = array("q")
    for part in parts:
        rows.extend(catalog.products.arranged(part, column, falling=sorting.falling))
    return replace(found, rows=rows)
