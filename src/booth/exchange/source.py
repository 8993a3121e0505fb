"""What somebody pointed at: a workbook, a CSV file, or a folder of them; with a mapping or without."""

import os
from dataclasses import dataclass
from pathlib import Path

from booth.errors import BoothError
from booth.exchange.formats.csv_file import open_csv
from booth.exchange.formats.tables import Table
from booth.exchange.formats.workbook import open_workbook
from booth.untrusted import Child

WORKBOOKS = (".xlsx", ".xlsm")
TABLES = (".csv", ".tsv", ".txt")
MEGABYTES = 1024


@dataclass(frozen=True, slots=True)
class Source:
    """Tables laid out as the Booth workbook's, the folder their files are in, and what the history calls it."""

    tables: tuple[Table, ...]
    folder: Path
    why: str


def open_source(path: Path, mapping: str | Path | None, own_mappings: Path) -> Source:
    """Read what is there. `own_mappings`: where people keep theirs.

    BoothError: "file_missing", "file_unreadable", "folder_empty", "file_kind_unknown", and those of the formats.
    """
    try:
        if not path.exists():
            raise BoothError("file_missing", file=path.name)
    except OSError as fault:
        raise BoothError("folder_unreadable", file=path.parent.name) from fault
    folder = path if path.is_dir() else path.parent
    if mapping is not None:
        from booth.exchange.foreign.mapped import open_mapped
        from booth.exchange.foreign.mapping import find_mapping

        return Source(open_mapped(path, find_mapping(mapping, own_mappings)), folder, path.name)
    tables = _folder(path) if path.is_dir() else open_file(path, None)
    return Source(tables, folder, path.name)


def open_file(path: Path, child: Child | None, *, encoding: str = "", delimiter: str = "") -> tuple[Table, ...]:
    """The tables of one file, by its ending (and a workbook by its first bytes whatever it is called)."""
    ending = path.suffix.casefold()
    if ending in TABLES:
        return (open_csv(path, child, encoding=encoding, delimiter=delimiter),)
    if ending in (*WORKBOOKS, ".xls", ".xlsb", ".ods"):
        return open_workbook(path, child)
    raise BoothError("file_kind_unknown", file=path.name)


def _folder(path: Path) -> tuple[Table, ...]:
    """The one workbook of a folder, else all its CSV files."""
    try:
        with os.scandir(path) as entries:
            names = sorted(one.name for one in entries if one.is_file() and one.name[0] not in ".~")
    except OSError as fault:
        raise BoothError("folder_unreadable", file=path.name) from fault
    books = [path / name for name in names if name.casefold().endswith(WORKBOOKS)]
    files = books if len(books) == 1 else [path / name for name in names if name.casefold().endswith(TABLES[:2])]
    if not files:
        raise BoothError("folder_empty", file=path.name)
    with Child(megabytes=MEGABYTES) as child:
        return tuple(table for file in files for table in open_file(file, child))
