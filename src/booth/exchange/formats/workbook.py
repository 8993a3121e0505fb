"""Excel workbooks (XLSX): read in a child process, with a budget before the first cell."""

import datetime
import os
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.parsers import expat

from booth import untrusted
from booth.errors import BoothError
from booth.exchange.formats import grid
from booth.exchange.formats.tables import MOST_COLUMNS, Table, from_child
from booth.exchange.rows.layout import README

if TYPE_CHECKING:
    from openpyxl.worksheet import Worksheet

_SECONDS, _MEGABYTES = 60.0, 1024
_SECONDS_PER_MEGABYTE = 20.0  # a workbook of 10,000 products has 11 of them
_MEGABYTE = 1024 * 1024
_MOST_FILE = 60 * _MEGABYTE
_MOST_PARTS = 3_000
_MOST_UNPACKED = 400 * _MEGABYTE
_MOST_RATIO = 250  # real sheets reach about 30
_MOST_DEPTH = 60
_OLD_FORMAT = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROTECTED = "EncryptedPackage".encode("utf-16-le")

# What zipfile, expat and openpyxl are known to raise at damaged files (found by mutating 10,000 of them).
_DAMAGE = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    RecursionError,
    SyntaxError,
    TypeError,
    ValueError,
    expat.ExpatError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
)


def open_workbook(path: Path, child: untrusted.Child | None = None) -> tuple[Table, ...]:
    """The sheets of a workbook as tables of texts.

    BoothError: "workbook_old" (.xls), "workbook_protected", "workbook_foreign" (not a workbook at all),
    "workbook_damaged", "workbook_too_big", "workbook_empty", and those of `untrusted.call`.
    """
    function = "booth.exchange.formats.workbook:read"
    seconds = _SECONDS + _SECONDS_PER_MEGABYTE * _size(path) / _MEGABYTE
    if child is None:
        answer = untrusted.call(function, path, seconds=seconds, megabytes=_MEGABYTES)
    else:
        answer = child.call(function, path, seconds=seconds)
    tables = from_child(answer, path.name)
    if not any(table.rows for table in tables if table.name != README):
        raise BoothError("workbook_empty", file=path.name)
    return tables


def _size(path: Path) -> int:
    """Bytes of a file; none of one that cannot be looked at, which the child will say."""
    try:
        return min(path.stat().st_size, _MOST_FILE)
    except OSError:
        return 0


def read(path: str) -> list[dict[str, Any]]:
    """In the child: the workbook's sheets as plain data."""
    file = Path(path)
    try:
        _look_at(file)
        return _sheets(file)
    except FileNotFoundError as fault:
        raise BoothError("file_missing", file=file.name) from fault
    except PermissionError as fault:
        raise BoothError("file_unreadable", file=file.name) from fault
    except _DAMAGE as fault:
        raise BoothError("workbook_damaged", file=file.name) from fault


def _look_at(file: Path) -> None:
    """Refuse what is no workbook, or one that would unpack into too much, before openpyxl sees it."""
    size = file.stat().st_size
    if size > _MOST_FILE:
        raise BoothError("workbook_too_big", file=file.name)
    with file.open("rb") as opened:
        start = opened.read(8)
        if start == _OLD_FORMAT:
            protected = _PROTECTED in start + opened.read()
            raise BoothError("workbook_protected" if protected else "workbook_old", file=file.name)
    if start[:4] != b"PK\x03\x04":
        raise BoothError("workbook_foreign", file=file.name)
    with zipfile.ZipFile(file) as parts:
        infos = parts.infolist()
        _budget(infos, file.name)
        for info in infos:
            if info.filename.endswith((".xml", ".rels")):
                _look_at_xml(parts.read(info), file.name)


def _budget(infos: list[zipfile.ZipInfo], name: str) -> None:
    total = sum(info.file_size for info in infos)
    packed = sum(info.compress_size for info in infos)
    if len(infos) > _MOST_PARTS or total > _MOST_UNPACKED:
        raise BoothError("workbook_too_big", file=name)
    if total > 5 * _MEGABYTE and total > _MOST_RATIO * max(packed, 1):
        raise BoothError("workbook_too_big", file=name)
    if any(info.flag_bits & 1 for info in infos):
        raise BoothError("workbook_protected", file=name)


def _look_at_xml(data: bytes, name: str) -> None:
    """No document type (entities, outside references) and no towers of elements."""
    depth = 0

    def enter(_tag: str, _attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _MOST_DEPTH:
            raise BoothError("workbook_damaged", file=name)

    def leave(_tag: str) -> None:
        nonlocal depth
        depth -= 1

    def doctype(*_declared: object) -> None:
        raise BoothError("workbook_damaged", file=name)

    parser = expat.ParserCreate()
    parser.StartElementHandler = enter
    parser.EndElementHandler = leave
    parser.StartDoctypeDeclHandler = doctype
    parser.Parse(data, True)


def _sheets(file: Path) -> list[dict[str, Any]]:
    os.environ["OPENPYXL_LXML"] = "False"  # lxml may be installed for drawings; here defusedxml reads
    import openpyxl

    if not openpyxl.DEFUSEDXML:
        raise BoothError("install_incomplete", package="defusedxml")
    book = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
    try:
        return [grid.sheet(page.title, _rows(page)) for page in book.worksheets]
    finally:
        book.close()


def _rows(page: "Worksheet") -> Iterator[list[str]]:
    page.reset_dimensions()  # what a file says about its own size is not to be believed
    for row in page.iter_rows(max_col=MOST_COLUMNS):
        yield [_written(cell) for cell in row]


def _written(cell: Any) -> str:
    """A cell as a person would type it: yes and no, ISO dates, figures without a float's noise."""
    match cell.value:
        case None:
            return ""
        case str(text):
            return "" if cell.data_type == "e" else grid.unescaped(text)
        case bool(said):
            return "yes" if said else "no"
        case int(number):
            return str(number)
        case float(number):
            percent = "%" in str(cell.number_format)
            return f"{number * 100:.12g} %" if percent else f"{number:.15g}"
        case datetime.datetime() as moment if moment.time() == datetime.time():
            return moment.date().isoformat()
        case other:
            return str(other)
