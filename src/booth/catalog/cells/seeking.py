"""Words looked for in cells, and what the cells would say with other words in their place."""

import re
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from booth.catalog.cells.columns import Column, Field
from booth.catalog.cells.reading import Line
from booth.catalog.cells.writing import Edit

if TYPE_CHECKING:
    from booth.catalog.store import Catalog

MOST: Final = 20_000  # hits in one answer
_AT_ONCE: Final = 250
_NOT_WORDS: Final = (Field.CATEGORY, Field.EXHIBITOR, Field.STATE)  # one of a few, and not letters


@dataclass(frozen=True, slots=True)
class Sought:
    """What to look for. `whole`: only cells that say just this; `case`: upper and lower case apart."""

    words: str
    instead: str = ""
    whole: bool = False
    case: bool = False

    def replaced(self, text: str) -> str | None:
        """The text with the other words in it; None where nothing was found."""
        flags = re.NOFLAG if self.case else re.IGNORECASE
        if self.whole:
            found = re.fullmatch(re.escape(self.words.strip()), text.strip(), flags)
            return self.instead if found else None
        told, count = re.subn(re.escape(self.words), lambda _: self.instead, text, flags=flags)
        return told if count else None


@dataclass(frozen=True, slots=True)
class Hit:
    """One cell in which the words were found: whose it is, and what would be written there."""

    code: str
    edit: Edit

    @property
    def before(self) -> str:
        """What stands there now."""
        return self.edit.shown or ""


def hits(
    catalog: "Catalog",
    rows: Sequence[int],
    columns: Sequence[Column],
    sought: Sought,
    *,
    progress: Callable[[int, int], None] | None = None,
    stop: threading.Event | None = None,
) -> tuple[Hit, ...]:
    """The cells of these rows, and of their variants, in which the words are found; at most `MOST`."""
    asked = [one for one in columns if one.field not in _NOT_WORDS]
    found: list[Hit] = []
    if not sought.words.strip() or not asked:
        return ()
    for start in range(0, len(rows), _AT_ONCE):
        if stop is not None and stop.is_set():
            break
        for line in _lines(catalog, rows[start : start + _AT_ONCE], asked):
            found.extend(_in_line(line, asked, sought))
        if progress is not None:
            progress(min(start + _AT_ONCE, len(rows)), len(rows))
        if len(found) >= MOST:
            return tuple(found[:MOST])
    return tuple(found)


def _lines(catalog: "Catalog", rows: Sequence[int], columns: Sequence[Column]) -> Iterator[Line]:
    """Each product, its variants behind it."""
    products = catalog.products.cells(rows, columns)
    with_variants = [line.row for line in products if line.variants]
    variants = catalog.products.variant_cells(with_variants, columns) if with_variants else {}
    for line in products:
        yield line
        yield from variants.get(line.row, ())


def _in_line(line: Line, columns: Sequence[Column], sought: Sought) -> Iterator[Hit]:
    for column, cell in zip(columns, line.cells, strict=True):
        told = sought.replaced(cell.text) if cell.text else None
        if told is not None:
            yield Hit(line.code, Edit(line.uid, line.variant, column, told, cell.text))
