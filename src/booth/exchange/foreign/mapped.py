"""Other people's tables become the sheets of a Booth workbook; from there on all imports are one."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from booth.catalog.values import Text
from booth.errors import BoothError
from booth.exchange.foreign.mapped_values import ValueSheets, code_of
from booth.exchange.foreign.mapping import FileMap, Mapping, read_mapping
from booth.exchange.formats.tables import Row, Table
from booth.exchange.source import MEGABYTES, open_file
from booth.languages import LANGUAGES
from booth.untrusted import Child

_DOTTED = re.compile(r"(name|tagline|description|benefits|applications|steps)\.?")


def open_mapped(path: Path, mapping_file: Path) -> tuple[Table, ...]:
    """Read the files a mapping names below `path` (or `path` itself) and lay them out as Booth sheets.

    BoothError: "mapping_broken", "mapping_column", and those of the formats.
    """
    mapping = read_mapping(mapping_file)
    with Child(megabytes=MEGABYTES) as child:
        tables = {name: _open(path, one, child) for name, one in mapping.files.items()}
    return Layout(mapping, tables).sheets()


def _open(path: Path, told: FileMap, child: Child) -> Table:
    file = path / told.file if path.is_dir() and told.file else path
    if path.is_dir() and not file.resolve().is_relative_to(path.resolve()):
        raise BoothError("file_missing", file=told.file)
    found = open_file(file, child, encoding=told.encoding, delimiter=told.delimiter)
    named = [table for table in found if table.name.casefold() == told.sheet.casefold()]
    if told.sheet and not named:
        raise BoothError("mapping_column", file=file.name, column=told.sheet, known=_list(one.name for one in found))
    return named[0] if named else found[0]


def _list(names: Iterable[str]) -> str:
    return ", ".join(names)


class Layout:
    """Lays tables out as Booth sheets."""

    def __init__(self, mapping: Mapping, tables: dict[str, Table]) -> None:
        self._mapping = mapping
        self._tables = tables
        self._makers: dict[str, str] = {}  # product's code → exhibitor's code
        self._used: set[str] = set()
        self._products = self._joined()
        self._values = ValueSheets(mapping, self._makers, self.column)

    def sheets(self) -> tuple[Table, ...]:
        """All the sheets that the tables have something for, in the workbook's order."""
        exhibitors, products = self._exhibitors(), self._product_rows()
        assets = list(self._assets())
        wide = self._values.wide(self._products)
        long = [row for one in self._mapping.values for row in self._values.long(one, self._tables[one.source])]
        return (
            _table("exhibitors", exhibitors),
            _table("categories", self._categories()),
            _table("groups", self._values.groups()),
            _table("attributes", self._values.attributes()),
            replace(_table("products", products), columns=self._columns(products)),
            _table("values", [*wide, *long]),
            _table("assets", assets),
        )

    def column(self, table: Table, asked: str) -> str:
        """Their column, however it is spelled; BoothError("mapping_column") when the file does not have it."""
        found = table.column(asked)
        if found is None:
            raise BoothError("mapping_column", file=table.name, column=asked, known=_list(table.columns))
        self._used.add(found)
        return found

    def _joined(self) -> Table:
        """The products' table with the columns of the files joined to it."""
        table = self._tables[self._mapping.source]
        for join in self._mapping.joins:
            other = self._tables[join.source]
            key, theirs = self.column(table, join.key), self.column(other, join.other)
            found = {row.cells[theirs]: row.cells for row in other.rows if theirs in row.cells}
            rows = (Row(row.number, found.get(row.cells.get(key, ""), {}) | row.cells) for row in table.rows)
            table = replace(table, columns=tuple(dict.fromkeys((*table.columns, *other.columns))), rows=tuple(rows))
        return table

    def _columns(self, rows: list[Row]) -> tuple[str, ...]:
        """Booth's columns, and those of theirs that the mapping passes over: the report will list them."""
        left = (column for column in self._products.columns if column not in self._used)
        return tuple(dict.fromkeys((*(key for row in rows for key in row.cells), *left)))

    def _exhibitors(self) -> list[Row]:
        """One row for each maker, in the order they turn up; the one that stands in first, if it is needed."""
        maker = self._mapping.maker
        code = self.column(self._products, self._mapping.columns["code"])
        column = self.column(self._products, maker.column) if maker.column else ""
        rows: dict[str, Row] = {}
        for row in self._products.rows:
            name = row.cells.get(column, "")
            key = code_of(name).upper() if name else maker.code
            names = _cells("name", Text.of(**{self._mapping.language: name})) if name else _cells("name", maker.name)
            rows.setdefault(key, Row(row.number, {"code": key, **names}))
            if code in row.cells:
                self._makers.setdefault(row.cells[code], key)
        return list(rows.values())

    def _product_rows(self) -> list[Row]:
        columns = {self._key(key): self.column(self._products, one) for key, one in self._mapping.columns.items()}
        constants = {self._key(key): text for key, text in self._mapping.constants.items()}
        return [
            Row(
                row.number,
                constants
                | {key: row.cells[theirs] for key, theirs in columns.items() if theirs in row.cells}
                | {
                    "exhibitor": self._makers.get(row.cells.get(columns["code"], ""), self._mapping.maker.code),
                    "category": self._path(row)[-1][0],
                },
            )
            for row in self._products.rows
        ]

    def _key(self, asked: str) -> str:
        """A column in three languages that is named without one is in the mapping's language."""
        return f"{asked}.{self._mapping.language}" if _DOTTED.fullmatch(asked) else asked

    def _path(self, row: Row) -> list[tuple[str, str]]:
        """The category a row is in: code and name of each branch from the root."""
        tree = self._mapping.tree
        told = row.cells.get(self.column(self._products, tree.column), "") if tree.column else ""
        names = [name.strip() for name in told.split(tree.separator) if name.strip()] or [tree.otherwise]
        codes = [code_of(name) for name in names]
        return [("/".join(codes[: depth + 1]), name) for depth, name in enumerate(names)]

    def _categories(self) -> Iterator[Row]:
        tree = self._mapping.tree
        seen: set[str] = set()
        for row in self._products.rows:
            for code, name in self._path(row):
                if code in seen:
                    continue
                seen.add(code)
                words = tree.names.get(name) or Text.of(**{self._mapping.language: name})
                more = {"icon": tree.icons.get(name, ""), "colour": tree.colours.get(name, "")}
                filled = {key: text for key, text in more.items() if text}
                yield Row(row.number, {"code": code, **_cells("name", words), **filled})

    def _assets(self) -> Iterator[Row]:
        code = self.column(self._products, self._mapping.columns["code"])
        for told in self._mapping.pictures:
            column = self.column(self._products, told.column)
            for row in self._products.rows:
                if column in row.cells and code in row.cells:
                    product = row.cells[code]
                    yield Row(
                        row.number,
                        {
                            "exhibitor": self._makers[product],
                            "product": product,
                            "kind": str(told.kind),
                            "file": f"{told.folder}/{row.cells[column]}",
                        },
                    )


def _cells(column: str, text: Text) -> dict[str, str]:
    return {f"{column}.{one}": text.exact(one) for one in LANGUAGES if text.exact(one)}


def _table(name: str, rows: Iterable[Row]) -> Table:
    held = tuple(rows)
    return Table(name, tuple(dict.fromkeys(key for row in held for key in row.cells)), held)
