"""Cells on the clipboard, as Excel and LibreOffice write them: a tab between cells, a line for each row."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from booth.quantity import Mark

_NEEDS_QUOTES: Final = re.compile(r'[\t\n\r"]')
_COMMA: Final = re.compile(r"[0-9０-９],[0-9０-９]{1,2}(?![0-9０-９])")
_POINT: Final = re.compile(r"[0-9０-９]\.[0-9０-９]{1,2}(?![0-9０-９.])")


@dataclass(frozen=True, slots=True)
class Block:
    """What was copied, row by row. Shorter rows are filled with blanks: merged cells and ragged lines arrive so."""

    rows: tuple[tuple[str, ...], ...]

    @property
    def width(self) -> int:
        """How many columns it has."""
        return len(self.rows[0]) if self.rows else 0

    @property
    def formulas(self) -> int:
        """How many cells begin with "=": no formula is calculated."""
        return sum(text.lstrip().startswith("=") for row in self.rows for text in row)

    @property
    def blanks(self) -> int:
        """How many cells are empty: they leave alone what is there."""
        return sum(not text.strip() for row in self.rows for text in row)

    @property
    def mark(self) -> Mark:
        """The decimal mark that its figures show; empty when they show none, or both."""
        held = "\n".join(text for row in self.rows for text in row)
        comma, point = _COMMA.search(held), _POINT.search(held)
        if bool(comma) == bool(point):
            return ""
        return "," if comma else "."


def read(text: str) -> Block:
    """The cells of a copied text. A cell in quotes may hold tabs, line breaks and doubled quotes."""
    rows: list[list[str]] = [[]]
    place, end = 0, len(text)
    while place < end:
        cell, place = _quoted(text, place) if text[place] == '"' else _plain(text, place)
        rows[-1].append(cell)
        if place < end and text[place] == "\t":
            place += 1
            if place == end or text[place] in "\r\n":
                rows[-1].append("")
        if place < end and text[place] in "\r\n":
            place += 2 if text.startswith("\r\n", place) else 1
            rows.append([])
    while rows and not rows[-1]:  # both programs end the last line too
        rows.pop()
    width = max((len(row) for row in rows), default=0)
    return Block(tuple((*row, *[""] * (width - len(row))) for row in rows))


def write(rows: Iterable[Sequence[str]]) -> str:
    """Cells as a text to copy; what holds tabs, line breaks or quotes stands in quotes."""
    return "\n".join("\t".join(_written(text) for text in row) for row in rows)


def _written(text: str) -> str:
    doubled = text.replace('"', '""')
    return f'"{doubled}"' if _NEEDS_QUOTES.search(text) else text


def _plain(text: str, start: int) -> tuple[str, int]:
    found = re.compile(r"[^\t\r\n]*").match(text, start)
    end = found.end() if found else start
    return text[start:end], end


def _quoted(text: str, start: int) -> tuple[str, int]:
    """A cell in quotes; one whose quotes do not close before the next cell is plain text that begins with a quote."""
    found = re.compile(r'"((?:[^"]|"")*)"(?=[\t\r\n]|$)').match(text, start)
    if found is None:
        return _plain(text, start)
    said = found[1].replace('""', '"').replace("\r\n", "\n").replace("\r", "\n")
    return said, found.end()
