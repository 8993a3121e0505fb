"""Which table is which sheet of a Booth workbook; what is none of ours is listed and passed over."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from booth.exchange.formats.tables import Row, Table, heading
from booth.exchange.report import Findings, Noted
from booth.exchange.rows.layout import BY_NAME, EXPORT, README, STATES, UID, Sheet


@dataclass(frozen=True, slots=True)
class Sheets:
    """Tables by the name of their sheet, their columns spelled as ours."""

    by_name: dict[str, Table]


def sort_out(tables: Iterable[Table], found: Findings) -> Sheets:
    """Find our sheets and columns among the tables."""
    by_name: dict[str, Table] = {}
    for table in tables:
        sheet = _sheet(table)
        if sheet is None:
            if heading(table.name) not in (README, EXPORT, STATES) and table.rows:
                found.note(Noted.UNKNOWN_SHEET, table.name, 0, "", "")
        elif sheet.name in by_name:
            found.note(Noted.UNKNOWN_SHEET, table.name, 0, "", "sheet_twice")
        else:
            by_name[sheet.name] = _spelled(table, sheet, found)
    return Sheets(by_name)


def _sheet(table: Table) -> Sheet | None:
    """By its name ("products", "Products 2026"), else by its columns."""
    first = re.split(r"[^a-z]", heading(table.name), maxsplit=1)[0]
    if first in BY_NAME:
        return BY_NAME[first]
    if first in (README, EXPORT, STATES):
        return None
    columns = {heading(column) for column in table.columns}
    if "attribute" in columns and columns & {"value", "value.ru", "value.en", "value.zh"}:
        return BY_NAME["values"]
    named = columns & {"name.ru", "name.en", "name.zh"}
    return BY_NAME["products"] if "code" in columns and named and "category" in columns else None


def _spelled(table: Table, sheet: Sheet, found: Findings) -> Table:
    """The table with our columns only; the others are listed."""
    ours = {heading(key): key for key in (*sheet.headings(), UID)}
    names = {column: ours[heading(column)] for column in table.columns if heading(column) in ours}
    for column in table.columns:
        if column not in names and not column.startswith("#"):
            found.note(Noted.UNKNOWN_COLUMN, sheet.name, 0, column[:80], "")
    for row, column in table.shortened:
        if column in names:
            found.note(Noted.SHORTENED, sheet.name, row, column, "shortened")
    rows = (
        Row(row.number, {names[column]: text for column, text in row.cells.items() if column in names})
        for row in table.rows
    )
    return replace(
        table,
        name=sheet.name,
        columns=tuple(names.values()),
        rows=tuple(row for row in rows if row.cells and row.cells.get(UID) != "#"),
    )
