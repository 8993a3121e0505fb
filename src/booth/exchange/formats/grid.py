"""In the child: rows of cells, as a parser yields them, become one plain sheet with caps and clean texts."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

from booth.exchange.formats.tables import LONGEST, MOST_COLUMNS, MOST_ROWS

BLANK_RUN = 2_000  # so many empty rows in a row end a sheet: some are formatted down to the last row
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
# Control characters but tab and line end, halves of letters, and marks that turn the direction of what follows.
_STRAY = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")


def clean(text: str) -> str:
    """A text without what no cell means to hold: control and direction marks, half letters, outer spaces."""
    if text.isascii() and text.isprintable():
        return text.strip()
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _STRAY.sub("", text)).strip(" \n\t\u00a0\u3000\ufeff")


def unescaped(text: str) -> str:
    """A text with the letters that Excel writes by their numbers; what no cell means to hold is left out."""
    return _ESCAPED.sub(lambda found: _STRAY.sub("", chr(int(found[1], 16))), text) if "_x" in text else text


def sheet(name: str, rows: Iterable[Sequence[str]]) -> dict[str, Any]:
    """The sheet as plain data: its head (the first row that says something), rows with numbers, cut cells."""
    head: list[str] = []
    kept: list[tuple[int, list[str]]] = []
    shortened: list[tuple[int, int]] = []
    blank = 0
    for number, row in enumerate(rows, start=1):
        cells = [clean(cell[: 2 * LONGEST]) for cell in row[:MOST_COLUMNS]]
        while cells and not cells[-1]:
            cells.pop()
        blank = 0 if cells else blank + 1
        if blank > BLANK_RUN or len(kept) >= MOST_ROWS:
            break
        if not head:
            head = [cell[:200] for cell in cells]
        elif cells:
            shortened += [(number, place) for place, cell in enumerate(cells) if len(cell) > LONGEST]
            kept.append((number, [cell[:LONGEST] for cell in cells]))
    return {"name": clean(name)[:200], "head": head, "rows": kept, "shortened": shortened}
