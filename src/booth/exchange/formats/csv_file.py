"""CSV files: read in a child process; encoding and delimiter are found out."""

import csv
import io
from itertools import islice, pairwise
from pathlib import Path
from typing import Any

from booth import untrusted
from booth.errors import BoothError
from booth.exchange.formats import grid
from booth.exchange.formats.tables import Table, from_child

_SECONDS, _MEGABYTES = 60.0, 1024
_MOST_FILE = 60 * 1024 * 1024
_DELIMITERS = ";,\t|"
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def open_csv(path: Path, child: untrusted.Child | None = None, *, encoding: str = "", delimiter: str = "") -> Table:
    """A CSV file as a table named after the file. Empty `encoding` and `delimiter` are found out.

    BoothError: "csv_too_big", "csv_encoding", "csv_damaged", "csv_empty", and those of `untrusted.call`.
    """
    function = "booth.exchange.formats.csv_file:read"
    if child is None:
        answer = untrusted.call(function, path, encoding, delimiter, seconds=_SECONDS, megabytes=_MEGABYTES)
    else:
        answer = child.call(function, path, encoding, delimiter, seconds=_SECONDS)
    table = from_child(answer, path.name)[0]
    if not table.rows:
        raise BoothError("csv_empty", file=path.name)
    return table


def read(path: str, encoding: str, delimiter: str) -> list[dict[str, Any]]:
    """In the child: the file as one plain sheet."""
    file = Path(path)
    try:
        if file.stat().st_size > _MOST_FILE:
            raise BoothError("csv_too_big", file=file.name)
        text = decode(file.read_bytes(), encoding)
        csv.field_size_limit(16 * 1024 * 1024)
        told, text = _told_delimiter(text)
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter or told or find_delimiter(text))
        return [grid.sheet(file.stem, reader)]
    except FileNotFoundError as fault:
        raise BoothError("file_missing", file=file.name) from fault
    except OSError as fault:
        raise BoothError("file_unreadable", file=file.name) from fault
    except (UnicodeError, LookupError) as fault:
        raise BoothError("csv_encoding", file=file.name) from fault
    except (csv.Error, TypeError) as fault:
        raise BoothError("csv_damaged", file=file.name) from fault


def decode(data: bytes, encoding: str = "") -> str:
    """The text that the bytes mean: by mark, as UTF-8, UTF-16, else the likelier of Cyrillic and Chinese."""
    if encoding:
        return data.decode(encoding)
    for mark, named in _MARKS:
        if data.startswith(mark):
            return data.decode(named)
    sample = data[:100_000]
    if sample and sample.count(0) > len(sample) // 8:
        return data.decode("utf-16-le" if sample[1::2].count(0) >= sample[0::2].count(0) else "utf-16-be")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _cyrillic_or_chinese(data)


def _cyrillic_or_chinese(data: bytes) -> str:
    """CP1251, unless its reading has what no Russian text has: capitals inside words, odd signs."""
    cyrillic = data.decode("cp1251", "replace")
    foreign = [letter for letter in cyrillic[:100_000] if letter > "\x7f"]
    odd = sum(not ("А" <= letter <= "я" or letter in "ёЁ«»—–№°±·…“”„’‘µ×\u00a0") for letter in foreign)
    pairs = pairwise(cyrillic[:100_000])
    humps = sum("а" <= one <= "я" and "А" <= two <= "Я" for one, two in pairs)
    if odd + humps > len(foreign) * 0.08:
        return data.decode("gb18030")
    return data.decode("cp1251")


def _told_delimiter(text: str) -> tuple[str, str]:
    """Excel's own first line "sep=;", and the text after it."""
    first, _, rest = text.partition("\n")
    told = first.strip().lower()
    return (told[4:], rest) if told.startswith("sep=") and len(told) == 5 else ("", text)


def find_delimiter(text: str) -> str:
    """The delimiter that cuts the first rows into the most columns, all rows alike."""
    start = text[:50_000]
    return max(_DELIMITERS, key=lambda one: (_columns(start, one), -_DELIMITERS.index(one)))


def _columns(text: str, delimiter: str) -> float:
    """How many columns a delimiter makes, less what its rows differ."""
    rows = list(islice(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), 20))
    widths = [len(row) for row in rows[:-1] or rows if row]
    if not widths:
        return 0
    alike = sum(width == widths[0] for width in widths) / len(widths)
    return (widths[0] - 1) * alike
