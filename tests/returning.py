"""Exported workbooks as a person edits them, for the tests of the way back."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from booth.catalog.asking import Order, Query
from booth.catalog.records import record
from booth.catalog.store import Catalog
from booth.catalog.values import Product
from booth.exchange.export.exporting import export_file
from booth.exchange.importing import import_file
from booth.exchange.report import Report
from booth.exchange.returning.conflicts import Decisions, Side

Match = dict[str, str]


class Edited:
    """A workbook in a person's hands: cells by sheet, row and column, saved when done."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._book = openpyxl.load_workbook(path)

    def sheet(self, name: str) -> Worksheet:
        page: Worksheet = self._book[name]
        return page

    def column(self, sheet: str, key: str) -> int:
        return next(cell.column for cell in self.sheet(sheet)[1] if cell.value == key)

    def row(self, sheet: str, match: Match) -> int:
        """The one row whose cells say so."""
        page = self.sheet(sheet)
        found = [
            number
            for number in range(3, page.max_row + 1)
            if all((page.cell(number, self.column(sheet, key)).value or "") == text for key, text in match.items())
        ]
        assert len(found) == 1, (sheet, match, found)
        return found[0]

    def set(self, sheet: str, match: Match, **cells: Any) -> None:
        """Type into cells of a row; None blanks. `name__ru` stands for name.ru."""
        number = self.row(sheet, match)
        for key, value in cells.items():
            self.sheet(sheet).cell(number, self.column(sheet, key.replace("__", "."))).value = value

    def get(self, sheet: str, match: Match, key: str) -> Any:
        """What a cell says."""
        return self.sheet(sheet).cell(self.row(sheet, match), self.column(sheet, key)).value

    def all(self, sheet: str, key: str) -> list[Any]:
        """What a column says, from the top."""
        page = self.sheet(sheet)
        return [page.cell(number, self.column(sheet, key)).value for number in range(3, page.max_row + 1)]

    def append(self, sheet: str, cells: dict[str, Any]) -> None:
        """Type a row below all others."""
        self.insert(sheet, self.sheet(sheet).max_row + 1, cells)

    def insert(self, sheet: str, number: int, cells: dict[str, Any]) -> None:
        """Type a row between others."""
        page = self.sheet(sheet)
        page.insert_rows(number)
        for key, value in cells.items():
            page.cell(number, self.column(sheet, key)).value = value

    def copy(self, sheet: str, match: Match, **cells: Any) -> None:
        """Copy a row, hidden column and all, to the end, and type into the copy."""
        page, number, last = self.sheet(sheet), self.row(sheet, match), self.sheet(sheet).max_row + 1
        for column in range(1, page.max_column + 1):
            page.cell(last, column).value = page.cell(number, column).value
        for key, value in cells.items():
            page.cell(last, self.column(sheet, key.replace("__", "."))).value = value

    def delete(self, sheet: str, match: Match) -> None:
        self.sheet(sheet).delete_rows(self.row(sheet, match))

    def sort(self, sheet: str, key: Callable[[dict[str, Any]], Any]) -> None:
        """Put the rows below the explanations into another order."""
        page = self.sheet(sheet)
        heads = [cell.value for cell in page[1]]
        held = [[cell.value for cell in row] for row in page.iter_rows(min_row=3)]
        held.sort(key=lambda row: key(dict(zip(heads, row, strict=True))))
        for number, row in enumerate(held, start=3):
            for column, value in enumerate(row, start=1):
                page.cell(number, column).value = value

    def every(self, change: Callable[[str], Any], sheets: Iterable[str] = ()) -> None:
        """Do the same to every cell that says something, below the headings."""
        for name in sheets or self._book.sheetnames:
            for row in self.sheet(name).iter_rows(min_row=3):
                for cell in row:
                    if isinstance(cell.value, str) and cell.value:
                        cell.value = change(cell.value)

    def save(self) -> Path:
        self._book.save(self.path)
        return self.path


def leave(catalog: Catalog, folder: Path, **how: Any) -> Edited:
    """Export into a folder and open what was written."""
    path = folder / "out.xlsx"
    export_file(catalog, path, replace=True, **how)
    return Edited(path)


def come_back(catalog: Catalog, edited: Edited, conflicts: Side | None = None, **how: Any) -> Report:
    return import_file(catalog, edited.save(), who="editor", decisions=Decisions(conflicts), **how)


def products(catalog: Catalog) -> list[Product]:
    """Every product, in the order of the stand."""
    found = catalog.products.summaries(catalog.search(Query(order=Order.STAND)).rows)
    return [catalog.products.get(one.uid) for one in found]


def state(catalog: Catalog) -> dict[str, Any]:
    """All that a catalogue says, thing by thing, to be compared."""
    named = (*catalog.exhibitors(), *catalog.categories(), *catalog.industries())
    things = (*named, *catalog.groups(), *catalog.attributes())
    held = {one.uid: record(one) for one in things} | {"show": record(catalog.show())}
    for place, one in enumerate(products(catalog)):
        held[one.uid] = record(replace(one, position=place))
        held[f"{one.uid} relations"] = sorted((str(each.kind), each.product.uid) for each in one.relations)
    return held


def differing(before: dict[str, Any], after: dict[str, Any]) -> set[str]:
    """Which things are not as they were."""
    return {uid for uid in before.keys() | after.keys() if before.get(uid) != after.get(uid)}
