"""Signs that mean something in a workbook, and the backslash that makes plain signs of them.

"-" alone clears, "#" at the beginning of a row makes a note of it, "|" parts a benefit's head from its sentence. A
backslash straight before such a sign, there where it would mean that, takes the meaning away; of several backslashes
one goes. Everywhere else a backslash is a letter like any other.
"""

import re
from typing import Final

CLEAR: Final = "-"  # alone in a cell: take out what is there
NOTE: Final = "#"
_CLEAR: Final = re.compile(r"\\*-")
_NOTE: Final = re.compile(r"\\*#")
_BAR: Final = re.compile(r"\\*\|")
_BARE_BAR: Final = re.compile(r"(?<!\\)\|")


def keep_dash(text: str) -> str:
    """A text as a cell, or a line of a list, says it: one that is only "-" does not clear."""
    return f"\\{text}" if _CLEAR.fullmatch(text) else text


def plain_dash(text: str) -> str:
    """What such a cell or line means."""
    return text[1:] if text != CLEAR and _CLEAR.fullmatch(text) else text


def keep_hash(text: str) -> str:
    """A text as the first cell of a row says it: one that begins with "#" makes no note."""
    return f"\\{text}" if _NOTE.match(text) else text


def plain_hash(text: str) -> str:
    """What such a first cell means."""
    return text[1:] if not text.startswith(NOTE) and _NOTE.match(text) else text


def keep_bars(text: str) -> str:
    """A text as a line with parts says it: a "|" in it parts nothing."""
    return _BAR.sub(lambda found: f"\\{found[0]}", text)


def plain_bars(text: str) -> str:
    """What one part of such a line means."""
    return _BAR.sub(lambda found: found[0][1:] if len(found[0]) > 1 else found[0], text)


def parts(line: str) -> list[str]:
    """A line cut at each "|" that has no backslash before it."""
    return _BARE_BAR.split(line)
