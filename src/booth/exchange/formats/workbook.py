"""Excel workbooks (XLSX): read in a child process, with a budget before the first cell."""

import datetime
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any, Final, TypeVar
from xml.parsers import expat

from booth import untrusted
from booth.errors import BoothError
from booth.exchange.formats import grid, sheet_xml
from booth.exchange.formats.tables import Table, from_child
from booth.exchange.rows.layout import README

T = TypeVar("T")
WINDOWS_EPOCH: Final = datetime.datetime(1899, 12, 30)
MAC_EPOCH: Final = datetime.datetime(1904, 1, 1)
_SECONDS, _MEGABYTES = 60.0, 1024
_SECONDS_PER_MEGABYTE = 20.0  # a workbook of 10,000 products has 11 of them
_MEGABYTE = 1024 * 1024
_MOST_FILE = 60 * _MEGABYTE
_MOST_PARTS = 3_000
_MOST_UNPACKED = 400 * _MEGABYTE
_MOST_RATIO = 250  # real sheets reach about 30
_OLD_FORMAT = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROTECTED = "EncryptedPackage".encode("utf-16-le")

# What zipfile and expat are known to raise at damaged files (found by mutating 10,000 of them).
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
        _budget(parts.infolist(), file.name)


def _budget(infos: list[zipfile.ZipInfo], name: str) -> None:
    total = sum(info.file_size for info in infos)
    packed = sum(info.compress_size for info in infos)
    if len(infos) > _MOST_PARTS or total > _MOST_UNPACKED:
        raise BoothError("workbook_too_big", file=name)
    if total > 5 * _MEGABYTE and total > _MOST_RATIO * max(packed, 1):
        raise BoothError("workbook_too_big", file=name)
    if any(info.flag_bits & 1 for info in infos):
        raise BoothError("workbook_protected", file=name)


def _sheets(file: Path) -> list[dict[str, Any]]:
    with zipfile.ZipFile(file) as parts:
        book = _Book(parts)
        return [grid.sheet(name, book.rows(part)) for name, part in book.sheets()]


class _Book:
    """The parts of a workbook."""

    def __init__(self, parts: zipfile.ZipFile) -> None:
        self._parts = parts
        self._names = {name.casefold(): name for name in parts.namelist()}
        kinds = {kind.rpartition("/")[2]: target for target, kind in self._related("").values()}
        self._home = kinds["officeDocument"]
        self._targets = self._related(self._home)
        self._epoch = WINDOWS_EPOCH
        self._shared = self._read("/sharedStrings", sheet_xml.shared_texts, [])
        self._looks = self._read("/styles", sheet_xml.looks, sheet_xml.Looks())

    def _open(self, name: str) -> IO[bytes]:
        """A part, however its name is spelled in capitals; KeyError where there is none."""
        return self._parts.open(self._names[name.casefold()])

    def _read(self, kind: str, read: Callable[[IO[bytes]], T], without: T) -> T:
        found = next((target for target, one in self._targets.values() if one.endswith(kind)), "")
        if found.casefold() not in self._names:
            return without
        with self._open(found) as stream:
            return read(stream)

    def _related(self, part: str) -> dict[str, tuple[str, str]]:
        """What a part refers to: by the reference, the other part's name and what it is."""
        folder, _, name = part.rpartition("/")
        found: dict[str, tuple[str, str]] = {}

        def enter(tag: str, attributes: dict[str, str]) -> None:
            if tag == "Relationship" and attributes.get("TargetMode") != "External":
                target = attributes["Target"]
                whole = target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
                found[attributes["Id"]] = whole, attributes["Type"]

        with self._open(posixpath.join(folder, "_rels", f"{name}.rels")) as stream:
            for _ in sheet_xml.parse(stream, enter, lambda _: None):
                pass
        return found

    def sheets(self) -> list[tuple[str, str]]:
        """Name and part of each sheet of cells, in order."""
        found: list[tuple[str, str]] = []

        def enter(tag: str, attributes: dict[str, str]) -> None:
            if tag == "workbookPr" and attributes.get("date1904", "0") in ("1", "true"):
                self._epoch = MAC_EPOCH
            elif tag == "sheet":
                references = [text for key, text in attributes.items() if key.rpartition(":")[2] == "id"]
                part, kind = self._targets[references[0]]
                if kind.endswith("/worksheet"):
                    found.append((attributes["name"], part))

        with self._open(self._home) as stream:
            for _ in sheet_xml.parse(stream, enter, lambda _: None):
                pass
        return found

    def rows(self, part: str) -> Iterator[list[str]]:
        """The rows of a sheet, those that are not in the file blank; a far one ends it."""
        number = 0
        with self._open(part) as stream:
            for told, cells in sheet_xml.Rows(self._shared, self._looks, self._epoch).read(stream):
                for _ in range(min(told - number - 1, grid.BLANK_RUN + 1)):
                    yield []
                number = max(told, number + 1)
                yield cells
