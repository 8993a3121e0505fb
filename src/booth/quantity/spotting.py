"""Figures that stand somewhere in a text, with the words that make limits and ranges of them.

A number inside a code ("IP54", "ВУ-3000") is none. From each number the longest piece of text is taken that the
grammar understands, so that nothing is a figure here which would be none in a cell.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from booth.quantity.figure import Mark, Quantity
from booth.quantity.grammar import LEADING, read_figure
from booth.quantity.loosely import loosely

MOST: Final = 400  # characters of a text that are looked at
MOST_FIGURES: Final = 24
_REACH: Final = 64  # characters that one figure may take
_MOST_ENDS: Final = 10
_D: Final = "[0-9０-９]"
_FIRST_IDEOGRAPH: Final = "\u3400"
_IDEOGRAPHS: Final = "\u3400-\u9fff"


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(one) for one in sorted(words, key=len, reverse=True))


# A word must begin where no other word goes on; a sign, or a word in Chinese, may stand anywhere.
_LETTERS: Final = tuple(one for one in LEADING if one[0].isalpha() and one[0] < _FIRST_IDEOGRAPH)
_SIGNS: Final = tuple(one for one in LEADING if one not in _LETTERS)
_BEFORE: Final = re.compile(rf"(?:{_any(_SIGNS)}|(?<![^\W_{_IDEOGRAPHS}])(?:{_any(_LETTERS)}))[ :]*$", re.IGNORECASE)
_START: Final = re.compile(rf"(?<![^\W_{_IDEOGRAPHS}])(?<![^\W{_IDEOGRAPHS}][-–./])(?:[+±−-] ?)?[.]?{_D}")
_END: Final = re.compile(rf"(?<=[^\s,;])(?=\s|;|,(?!{_D})|$)|(?=[{_IDEOGRAPHS}])|(?<=[{_IDEOGRAPHS}])")
_TOKEN: Final = re.compile(rf"[^\s{_IDEOGRAPHS}]+")


@dataclass(frozen=True, slots=True)
class Spotted:
    """A figure and the piece of the text that it was read from."""

    quantity: Quantity
    start: int
    end: int
    said: str  # the same as the grammar reads it


def spot(text: str, decimal: Mark = "") -> tuple[Spotted, ...]:
    """The figures in a text, from left to right; `decimal` settles "1,200" where the text itself does not."""
    return tuple(islice(_spotted(text[:MOST], decimal), MOST_FIGURES))


def _spotted(text: str, decimal: Mark) -> Iterator[Spotted]:
    place = 0
    while found := _START.search(text, place):
        start = _before(text, place, found.start())
        one = _longest(text, start, decimal)
        if one is None and start < found.start():
            one = _longest(text, found.start(), decimal)
        if one is None:
            token = _TOKEN.match(text, found.start())
            place = token.end() if token else found.end()
        else:
            yield one
            place = one.end


def _before(text: str, place: int, number: int) -> int:
    """Where the words begin that belong to a number: "not less than" 600."""
    found = _BEFORE.search(text[place:number])
    return place + found.start() if found else number


def _longest(text: str, start: int, decimal: Mark) -> Spotted | None:
    ends = [one.start() for one in _END.finditer(text, start + 1, min(len(text), start + _REACH))]
    if len(text) <= start + _REACH:
        ends.append(len(text))
    for end in reversed(list(dict.fromkeys(ends))[: _MOST_ENDS + 1]):
        piece = text[start:end].rstrip(" ,;.!?)")
        for said in dict.fromkeys((piece, loosely(piece))) if piece else ():
            if read := _read(said, decimal):
                return Spotted(read, start, start + len(piece), said)
    return None


def _read(piece: str, decimal: Mark) -> Quantity | None:
    return read_figure(piece, "", difference=False, decimal="") or (
        read_figure(piece, "", difference=False, decimal=decimal) if decimal else None
    )
