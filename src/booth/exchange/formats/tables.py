"""What a file holds before it means anything: tables of texts, as they came out of the child process."""

from collections.abc import Iterable
from dataclasses import dataclass

from booth.errors import BoothError
from booth.exchange.signs import NOTE, plain_hash
from booth.untrusted import Plain

LONGEST = 10_000  # characters of one cell; a sheet of paper holds about 6,000
MOST_ROWS = 1_048_576  # as many as Excel has
MOST_COLUMNS = 400


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number in the file (as people count, from 1) and its filled cells by column."""

    number: int
    cells: dict[str, str]


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet or CSV file. `shortened` names cells that were longer than `LONGEST`: (row, column)."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    shortened: tuple[tuple[int, str], ...] = ()

    def column(self, name: str) -> str | None:
        """The column called so, however it is spelled in capitals and spaces; None if there is none."""
        wanted = heading(name)
        return next((column for column in self.columns if heading(column) == wanted), None)


def heading(text: str) -> str:
    """A heading as it is compared: small letters, single spaces."""
    return " ".join(text.casefold().split())


def from_child(answer: Plain, file: str) -> tuple[Table, ...]:
    """The tables in a child's answer; BoothError("file_refused") if it is anything else."""
    match answer:
        case list(sheets):
            return tuple(_table(sheet, file) for sheet in sheets)
        case _:
            raise BoothError("file_refused", file=file)


def _table(sheet: Plain, file: str) -> Table:
    match sheet:
        case {"name": str(name), "head": list(head), "rows": list(rows), "shortened": list(shortened)}:
            columns = _texts(head)
            return Table(
                name,
                tuple(dict.fromkeys(column for column in columns if column)),
                tuple(_rows(columns, rows)),
                tuple(_places(columns, shortened)),
            )
        case _:
            raise BoothError("file_refused", file=file)


def _texts(cells: Iterable[Plain]) -> list[str]:
    return [cell if isinstance(cell, str) else "" for cell in cells]


def _rows(columns: list[str], rows: Iterable[Plain]) -> Iterable[Row]:
    """Rows that say something; one whose first cell starts with # is a note to people."""
    for row in rows:
        match row:
            case [int(number), list(cells)]:
                texts = _texts(cells)
                if texts and texts[0].startswith(NOTE):
                    continue
                texts[:1] = map(plain_hash, texts[:1])
                filled = {column: text for column, text in zip(columns, texts, strict=False) if column and text}
                if filled:
                    yield Row(number, filled)
            case _:
                continue


def _places(columns: list[str], shortened: Iterable[Plain]) -> Iterable[tuple[int, str]]:
    for place in shortened:
        match place:
            case [int(row), int(column)] if 0 <= column < len(columns):
                yield row, columns[column]
            case _:
                continue
