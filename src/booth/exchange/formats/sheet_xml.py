"""In the child: the cells of a workbook's XML parts, read as they stream by.

openpyxl makes an object of every cell, which takes a minute for a workbook of 10,000 products; this takes seconds. It
knows what a table needs: texts, figures, dates, percents, ticks. What it does not know is blank.
"""

import datetime
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import IO, Final
from xml.parsers import expat

from booth.exchange.formats.grid import unescaped
from booth.exchange.formats.tables import MOST_COLUMNS

_PIECE: Final = 1 << 18
_MOST_DEPTH: Final = 60
Attributes = dict[str, str]


class DamagedError(ValueError):
    """A part that is not what it should be."""


def parse(stream: IO[bytes], enter: Callable[[str, Attributes], None], leave: Callable[[str], None],
          told: Callable[[str], None] | None = None) -> Iterator[None]:  # fmt: skip
    """Read a part, piece by piece; names of elements come without their prefix.

    DamagedError, ExpatError: a document type (entities, outside references), a tower of elements, no XML.
    """
    depth = 0

    def entered(tag: str, attributes: Attributes) -> None:
        nonlocal depth
        depth += 1
        if depth > _MOST_DEPTH:
            raise DamagedError("too deep")
        enter(tag.rpartition(":")[2], attributes)

    def left(tag: str) -> None:
        nonlocal depth
        depth -= 1
        leave(tag.rpartition(":")[2])

    def doctype(*_declared: object) -> None:
        raise DamagedError("a document type")

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = entered, left
    parser.StartDoctypeDeclHandler = doctype
    if told is not None:
        parser.CharacterDataHandler = told
    while piece := stream.read(_PIECE):
        parser.Parse(piece, False)
        yield
    parser.Parse(b"", True)
    yield


def shared_texts(stream: IO[bytes]) -> list[str]:
    """The texts that cells refer to by number; of runs with looks of their own only the words."""
    found: list[str] = []
    parts: list[str] = []
    inside = aloud = False

    def enter(tag: str, _: Attributes) -> None:
        nonlocal inside, aloud
        aloud = aloud or tag == "rPh"  # how an ideograph is read aloud
        inside = tag == "t" and not aloud

    def leave(tag: str) -> None:
        nonlocal inside, aloud
        inside = False
        if tag == "rPh":
            aloud = False
        elif tag == "si":
            found.append("".join(parts))
            parts.clear()

    def told(text: str) -> None:
        if inside:
            parts.append(text)

    for _ in parse(stream, enter, leave, told):
        pass
    return found


@dataclass(frozen=True, slots=True)
class Looks:
    """By the number of a cell's style: whether it shows a day, a length of time, a percentage."""

    days: frozenset[int] = frozenset()
    lengths: frozenset[int] = frozenset()
    percents: frozenset[int] = frozenset()


def looks(stream: IO[bytes]) -> Looks:
    """What styles mean for figures."""
    from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format, is_timedelta_format

    formats: dict[int, str] = dict(BUILTIN_FORMATS)
    styles: list[int] = []
    within = ""

    def enter(tag: str, attributes: Attributes) -> None:
        nonlocal within
        if tag == "numFmt":
            formats[int(attributes["numFmtId"])] = attributes.get("formatCode", "")
        elif tag == "xf" and within == "cellXfs":
            styles.append(int(attributes.get("numFmtId", "0")))
        elif tag in ("cellXfs", "cellStyleXfs"):
            within = tag

    def leave(tag: str) -> None:
        nonlocal within
        if tag == within:
            within = ""

    for _ in parse(stream, enter, leave):
        pass
    told = [formats.get(one, "") for one in styles]
    return Looks(
        frozenset(n for n, one in enumerate(told) if is_date_format(one)),
        frozenset(n for n, one in enumerate(told) if is_timedelta_format(one)),
        frozenset(n for n, one in enumerate(told) if "%" in one),
    )


class Rows:
    """The rows of one sheet: number, and cells as people would type them."""

    def __init__(self, shared: Sequence[str], styled: Looks, epoch: datetime.datetime) -> None:
        self._shared, self._looks, self._epoch = shared, styled, epoch
        self._done: list[tuple[int, list[str]]] = []
        self._number, self._cells = 0, list[str]()
        self._at, self._kind, self._style = 0, "n", 0
        self._parts: list[str] = []
        self._inside = self._aloud = False

    def read(self, stream: IO[bytes]) -> Iterator[tuple[int, list[str]]]:
        """Row after row, in the order of the file."""
        for _ in parse(stream, self._enter, self._leave, self._told):
            yield from self._done
            self._done.clear()

    def _enter(self, tag: str, attributes: Attributes) -> None:
        if tag == "c":
            place = attributes.get("r", "")
            self._at = _column(place) if place else len(self._cells)
            self._kind = attributes.get("t", "n")
            self._style = int(attributes.get("s", "0"))
            self._parts.clear()
        elif tag in ("v", "t"):
            self._inside = not self._aloud
        elif tag == "row":
            self._number = int(attributes.get("r", self._number + 1))
            self._cells = []
        elif tag == "rPh":
            self._aloud = True

    def _leave(self, tag: str) -> None:
        if tag in ("v", "t"):
            self._inside = False
        elif tag == "c":
            if self._parts and self._at < MOST_COLUMNS:
                self._cells += [""] * (self._at - len(self._cells))
                text = self._written("".join(self._parts))
                if self._at < len(self._cells):
                    self._cells[self._at] = text
                else:
                    self._cells.append(text)
        elif tag == "row":
            self._done.append((self._number, self._cells))
        elif tag == "rPh":
            self._aloud = False

    def _told(self, text: str) -> None:
        if self._inside:
            self._parts.append(text)

    def _written(self, text: str) -> str:
        """A cell as a person would type it: yes and no, ISO dates, figures without a float's noise."""
        match self._kind:
            case "s":
                return unescaped(self._shared[int(text)])
            case "inlineStr" | "str":
                return unescaped(text)
            case "b":
                return "yes" if text.strip() in ("1", "true") else "no"
            case "n":
                return self._figure(text.strip())
            case "d":
                return _day(datetime.datetime.fromisoformat(text.strip().rstrip("Z")))
            case _:
                return ""

    def _figure(self, text: str) -> str:
        if not text:
            return ""
        whole = not any(sign in text for sign in ".eE")
        number = int(text) if whole else float(text)
        if self._style in self._looks.days:
            return self._dated(number)
        if self._style in self._looks.percents:
            return f"{number * 100:.12g} %"
        return str(number) if whole else f"{number:.15g}"

    def _dated(self, number: float) -> str:
        from openpyxl.utils.datetime import from_excel

        try:
            return _day(from_excel(number, self._epoch, timedelta=self._style in self._looks.lengths))
        except (OverflowError, ValueError):
            return ""


def _day(moment: object) -> str:
    if isinstance(moment, datetime.datetime) and moment.time() == datetime.time():
        return moment.date().isoformat()
    return str(moment)


def _column(place: str) -> int:
    """The number of a column, from 0, by the letters of a place ("AB12"); ValueError for none."""
    number = 0
    for letter in place:
        if not "A" <= letter <= "Z":
            break
        number = number * 26 + ord(letter) - 64
    if not number:
        raise DamagedError(place[:20])
    return number - 1
