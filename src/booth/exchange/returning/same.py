"""Whether two cells say the same, whatever Excel, LibreOffice or a mail program made of one of them on the way."""

import re
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Final

from booth.catalog.answering import yes_no
from booth.exchange.formats.grid import clean, unescaped
from booth.exchange.formats.tables import LONGEST
from booth.exchange.rows.cells import BadCellError, read_date

_SPACES: Final = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]")
_GROUPED: Final = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_AROUND: Final = re.compile(r" *\n *")
_NUMBER: Final = re.compile(r"[+\-−]?\d{1,25}(?:[.,]\d{1,25})?(?:[eE][+-]?\d{1,3})?(?P<percent> ?%)?")
_BY_PROGRAM: Final = re.compile(r"[-−]?(?:0|[1-9]\d*)(?:[.,](?:0|\d*[1-9]))?(?:[eE][+-]?\d+)?(?: ?%)?")
_BOOLEANS: Final = frozenset(("yes", "no", "true", "false"))
_LONGEST_SCALAR: Final = 32  # a longer text is no number, date, yes or no


def same(left: str, back: str) -> bool:
    """Whether a cell that left still says the same when it is back: numbers turned into floats, dates written another
    way, other spaces, blanks at the ends of lines, other line ends and yes for "да" are no edits.
    """
    if left == back:
        return True
    left, right = plain(left), plain(back)
    if left == right:
        return True
    if not left or not right or max(len(left), len(right)) > _LONGEST_SCALAR:
        return False
    # A program drops zeros at the end; who adds one means it.
    as_number = _BY_PROGRAM.fullmatch(right) is not None and _number(left) == _number(right) is not None
    return as_number or _day(left) == _day(right) is not None or _said(left, right)


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """A cell's text without what no program keeps."""
    kept = _AROUND.sub("\n", _SPACES.sub(" ", clean(unescaped(text)))).strip()
    return _GROUPED.sub("", kept)[:LONGEST].rstrip()


def _number(text: str) -> Decimal | None:
    found = _NUMBER.fullmatch(text)
    if found is None:
        return None
    try:
        number = Decimal(text.removesuffix("%").strip().replace(",", ".").replace("−", "-"))
    except InvalidOperation:
        return None
    return number / 100 if found["percent"] else number


def _day(text: str) -> str | None:
    try:
        return read_date(text.removesuffix(" 00:00:00").removesuffix("T00:00:00")).isoformat()
    except BadCellError:
        return None


def _said(left: str, right: str) -> bool:
    """A ticked cell comes back as yes or TRUE."""
    if not {left.casefold(), right.casefold()} & _BOOLEANS:
        return False
    said = yes_no(left)
    return said is not None and said == yes_no(right)
