"""One row of a Booth sheet, field by field: a blank keeps what is there, "-" clears, hand edits stay."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from booth.catalog import answering
from booth.catalog.values import Text
from booth.exchange.formats.tables import Row
from booth.exchange.report import Findings, Noted
from booth.exchange.signs import CLEAR, plain_dash
from booth.languages import LANGUAGES

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_DAY_FIRST = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?")


class BadCellError(ValueError):
    """A cell's text is not what its column holds; `reason` is the key of a sentence."""

    def __init__(self, reason: str, **facts: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.facts = facts


@dataclass(slots=True)
class Cells:
    """A row with the thing it is about. `edited`: that thing's fields that people wrote since an import."""

    sheet: str
    row: Row
    found: Findings
    edited: frozenset[str] = frozenset()

    def raw(self, column: str) -> str:
        """The cell's own text; empty when blank."""
        return self.row.cells.get(column, "")

    def has(self, column: str) -> bool:
        """Whether the cell, in any of its languages, says something."""
        return any(self.raw(key) for key in (column, *(f"{column}.{one}" for one in LANGUAGES)))

    def refuse(self, column: str, reason: str, /, **facts: str) -> None:
        """Write down that this cell (or with it the row) was not taken."""
        self.found.note(Noted.REFUSED, self.sheet, self.row.number, column, reason, **facts)

    def keep_edit(self, column: str, text: str) -> None:
        """Write down that a person's words stay where this cell has others."""
        self.found.note(Noted.KEPT_EDIT, self.sheet, self.row.number, column, "kept_edit", text=text[:80])

    def field(self, column: str, old: T, read: Callable[[str], T], empty: T, *, name: str = "") -> T:
        """What the field is to be, by the rules for blank, "-" and edited. `name` is its name in `edited`."""
        text = self.raw(column)
        if not text:
            return old
        try:
            wanted = empty if text == CLEAR else read(plain_dash(text))
        except BadCellError as bad:
            self.refuse(column, bad.reason, **bad.facts)
            return old
        if wanted != old and (name or column) in self.edited:
            self.keep_edit(column, text)
            return old
        return wanted

    def text(self, column: str, old: str) -> str:
        """A text that is the same in all languages, on one line."""
        return self.field(column, old, one_line, "")

    def words(self, column: str, old: Text) -> Text:
        """A text in three languages, each by its own column."""
        return Text.of(**{one: self.field(f"{column}.{one}", old.exact(one), str, "") for one in LANGUAGES})

    def flag(self, column: str, old: bool) -> bool:
        """Yes or no."""
        return self.field(column, old, yes_no, False)

    def day(self, column: str, old: date | None) -> date | None:
        """A date, written 2026-11-23, 23.11.2026 or 2026年11月23日."""
        return self.field(column, old, read_date, None)

    def colour(self, column: str, old: str) -> str:
        """A colour, written #RRGGBB."""
        return self.field(column, old, read_colour, "")

    def choice(self, column: str, old: E) -> E:
        """One of the words the workbook knows."""

        def read(text: str) -> E:
            known = {str(one): one for one in type(old) if str(one)}
            if text.casefold() not in known:
                raise BadCellError("not_a_choice", text=text[:80], choices=", ".join(known))
            return known[text.casefold()]

        return self.field(column, old, read, next(iter(type(old))))


def one_line(text: str) -> str:
    """A text without line breaks."""
    return " ".join(text.split())


def lines(text: str) -> tuple[str, ...]:
    """The lines of a cell that say something."""
    return tuple(stripped for line in text.split("\n") if (stripped := line.strip()))


def yes_no(text: str) -> bool:
    """Yes or no in any of the languages; BadCellError for anything else."""
    said = answering.yes_no(text)
    if said is None:
        raise BadCellError("not_yes_no", text=text[:80])
    return said


def read_date(text: str) -> date:
    """A date as people write it, the day before the month; BadCellError for anything else."""
    if found := _YEAR_FIRST.fullmatch(text):
        year, month, day = map(int, found.groups())
    elif found := _DAY_FIRST.fullmatch(text):
        day, month, year = map(int, found.groups())
    else:
        raise BadCellError("not_a_date", text=text[:80])
    try:
        return date(year, month, day)
    except ValueError as wrong:
        raise BadCellError("not_a_date", text=text[:80]) from wrong


def read_colour(text: str) -> str:
    """A colour as "#RRGGBB"; BadCellError for anything else."""
    if not _COLOUR.fullmatch(text):
        raise BadCellError("not_a_colour", text=text[:80])
    return text.upper()
