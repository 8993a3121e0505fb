"""An unknown unit behind a figure, and the known one that is nearest to it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from rapidfuzz import fuzz, process

from booth.catalog.asking import Note
from booth.languages import Language
from booth.quantity import find_unit, unit_symbol
from booth.quantity.unit_list import ROWS
from booth.quantity.units import fold

_AFTER: Final = re.compile(r" ?([^\s,;0-9][^\s,;]{0,23})")
_NEAR: Final = 60  # of 100, among the spellings of what an attribute measures
_NEARER: Final = 80  # among all spellings
_BROKEN: Final = re.compile(r"[^\W\d_][/·*^²³0-9]|[/°%]")  # what only a unit looks like


@dataclass(frozen=True, slots=True)
class Nearest:
    """The unit that is taken for an unknown one, where that ends in the text, and what to say of it."""

    key: str
    end: int
    note: Note


def unit_after(typed: str, place: int) -> tuple[str, int] | None:
    """What stands behind a figure where a unit would stand, and where it ends."""
    found = _AFTER.match(typed, place)
    return (found[1], found.end()) if found and find_unit(found[1]) is None else None


def nearest(typed: str, spelling: str, end: int, measures: frozenset[str], language: Language) -> Nearest | None:
    """The known unit nearest to an unknown one, of these measures if any are given; None when none is near."""
    broken = _BROKEN.search(spelling)
    if not broken and (len(spelling) < 2 or not measures):
        return None
    among = {one: key for measure in measures for one, key in _spellings().get(measure, {}).items()}
    cutoff = 0 if among and broken else _NEAR if among else _NEARER
    among = among or {one: key for keys in _spellings().values() for one, key in keys.items()}
    found = process.extractOne(fold(spelling).casefold(), among.keys(), scorer=fuzz.ratio, score_cutoff=cutoff)
    if found is None:
        return None
    key = among[found[0]]
    facts = (("unit", spelling), ("nearest", unit_symbol(key, language)))
    return Nearest(key, end, Note("unit_unknown", typed[:end].rsplit(maxsplit=1)[-1], facts))


@cache
def _spellings() -> Mapping[str, Mapping[str, str]]:
    """The spellings of each measure's units, folded, with the key that each means."""
    found: dict[str, dict[str, str]] = {}
    for row in ROWS:
        held = found.setdefault(row.measure, {})
        for one in (row.key, *row.latin.split("|"), *row.ru.split("|"), row.zh, *row.also.split()):
            if one:
                held.setdefault(fold(one).casefold(), row.key)
    return found
