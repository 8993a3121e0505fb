"""Which rows the table shows and in what order: words, what is missing, the column it is sorted by."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from booth.catalog.asking import Query
from booth.catalog.cells.columns import Column
from booth.catalog.cells.reading import Line
from booth.languages import Language
from booth.ui.data.table.rows import AT_ONCE

if TYPE_CHECKING:
    from booth.catalog.store import Catalog


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person asked for. `missing`: only rows in which one of these columns is empty."""

    language: Language
    words: str = ""
    missing: frozenset[Column] = field(default_factory=frozenset[Column])
    column: Column | None = None
    falling: bool = False


def rows(catalog: "Catalog", asked: Asked) -> "array[int]":
    """The store's numbers of the products that answer. In a worker: at a hundred thousand it takes a while."""
    found = catalog.search(Query(asked.words, language=asked.language)).holding
    if asked.missing:
        lacking = frozenset[int]().union(*(catalog.products.lacking(one) for one in asked.missing))
        found = array("q", [row for row in found if row in lacking])
    if asked.column is not None:
        found = catalog.products.arranged(found, asked.column, falling=asked.falling)
    return found


def rows_for(catalog: "Catalog", asked: Asked, columns: tuple[Column, ...]) -> tuple["array[int]", Sequence[Line]]:
    """The same, and what stands in the first of them, read beside the window."""
    found = rows(catalog, asked)
    return found, catalog.products.cells(found[:AT_ONCE], columns)


def rows_again(catalog: "Catalog", asked: Asked, held: list[int]) -> "array[int]":
    """The rows that were shown and are still there, then those that answer now and were not shown."""
    there, before = frozenset(catalog.search(Query()).rows), frozenset(held)
    kept = [row for row in held if row in there]
    return array("q", (*kept, *(row for row in rows(catalog, asked) if row not in before)))
