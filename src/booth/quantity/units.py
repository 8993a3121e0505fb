"""Booth's own list of units, ready to be asked: by key, by any spelling, by language."""

import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Final

from booth.languages import Language
from booth.quantity.unit_list import ROWS, Row

# Cyrillic letters that look like Latin ones: people mix them up ("°С", "24 B" for volts).
_LOOK_ALIKES: Final = str.maketrans("аАВсСеЕНКМоОрРТхХуУ", "aABcCeEHKMoOpPTxXyY")
_SMALL_ALIKE: Final = str.maketrans("авсекмнортху", "abcekmhoptxy")  # by the look of their capitals
_DROPPED: Final = str.maketrans(dict.fromkeys(" .·⋅∙•*^_\u200b\ufeff\u2060") | {"−": "-", "′": "'"})
_LONGEST: Final = 48  # characters of a spelling
_DIFFERENCE: Final = {"degC": "delta_degC", "degF": "delta_degF", "K": "delta_K"}


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit: what it measures, and how many of the measure's base units it is.

    base = (number + shift) × above / below. `symbols` are in the order one, few, many where a language's word
    counts, else a single one.
    """

    key: str
    measure: str
    above: Decimal
    below: Decimal
    shift: Decimal
    symbols: dict[Language, tuple[str, ...]]
    us: str  # key of the unit that stands for it in the American system, or empty

    def base(self, number: Decimal) -> float:
        """A number of this unit in the base unit of what it measures."""
        return float((number + self.shift) * self.above / self.below)

    def symbol(self, language: Language, number: Decimal | None = None) -> str:
        """The symbol, or the form of the word that goes with a number; without one, the form for many."""
        forms = self.symbols[language]
        if len(forms) == 1 or number is None:
            return forms[-1]
        return forms[_form(number, len(forms))]


def _form(number: Decimal, forms: int) -> int:
    """Which form of a counted word goes with a number: 1 год, 2 года, 5 лет; 1 year, 2 years."""
    whole = number == number.to_integral_value()
    if forms == 2:
        return 0 if number == 1 else 1
    if not whole:
        return 1
    last, tens = abs(int(number)) % 10, abs(int(number)) % 100
    if last == 1 and tens != 11:
        return 0
    return 1 if last in (2, 3, 4) and tens not in (12, 13, 14) else 2


def _product(factors: str) -> Decimal:
    result = Decimal(1)
    for factor in factors.split("*"):
        result *= Decimal(factor)
    return result


def _unit(row: Row) -> Unit:
    above, _, below = row.factor.partition("/")
    latin = tuple(row.latin.split("|"))
    return Unit(
        row.key,
        row.measure,
        _product(above),
        _product(below or "1"),
        Decimal(row.shift),
        {"ru": tuple(row.ru.split("|")), "en": latin, "zh": (row.zh,) if row.zh else latin[:1]},
        row.us,
    )


_ROW_OF: Final = {row.key: row for row in ROWS}


@cache
def unit_named(key: str) -> Unit | None:
    """The unit of a key, or None when there is no such key (the empty key of plain numbers, too)."""
    row = _ROW_OF.get(key)
    return _unit(row) if row else None


def measure_of(key: str) -> str:
    """What a unit of the list measures: "pressure"."""
    return _ROW_OF[key].measure


def fold(spelling: str) -> str:
    """A spelling without what does not tell units apart: spaces, dots, raised digits, the two micro signs."""
    plain = spelling if spelling.isascii() else unicodedata.normalize("NFKC", spelling)
    return plain.translate(_DROPPED)


def _spellings(row: Row) -> set[str]:
    """All ways to write a unit, folded; a micro sign is also typed as a plain u."""
    written = [row.key, *row.latin.split("|"), *row.ru.split("|"), *row.zh.split("|"), *row.also.split()]
    folded = {fold(each) for each in written if each}
    return folded | {each.replace("μ", "u") for each in folded}


Index = dict[str, tuple[str, ...]]


@cache
def _indexes() -> tuple[Index, Index, Index]:
    """Keys by exact spelling; with look-alike letters made one; with capitals made small as well."""
    indexes: tuple[Index, Index, Index] = ({}, {}, {})
    for row in ROWS:
        for spelling in _spellings(row):
            alike = spelling.translate(_LOOK_ALIKES)
            for index, form in zip(indexes, (spelling, alike, _small(spelling)), strict=True):
                if row.key not in index.get(form, ()):
                    index[form] = (*index.get(form, ()), row.key)
    return indexes


def keys_of(spelling: str, measure: str = "") -> tuple[str, ...]:
    """The units that a spelling may mean, the likeliest first; only those of a measure when it is given.

    Look-alike letters and wrong capitals are forgiven only where one unit alone can be meant, capitals never
    in a single letter, after m or M (milli or mega?) and in amounts of data.
    """
    if len(spelling) > _LONGEST:
        return ()
    exact, alike, small = _indexes()
    folded = fold(spelling)
    if found := _of(exact.get(folded, ()), measure):
        return found
    latin = folded.translate(_LOOK_ALIKES)
    near = _of(alike.get(latin, ()), measure)
    if not near and len(latin) > 1 and latin[0] not in "mMмМ":
        near = _of(small.get(_small(folded), ()), measure)
        near = near if len(near) == 1 and measure_of(near[0]) != "information" else ()
    return near if len(near) == 1 else ()


def _small(spelling: str) -> str:
    return spelling.casefold().translate(_SMALL_ALIKE)


def _of(keys: tuple[str, ...], measure: str) -> tuple[str, ...]:
    return tuple(key for key in keys if measure_of(key) == measure) if measure else keys


def find_unit(spelling: str) -> str | None:
    """The key of the unit that a spelling means, in any of the three scripts.

    A spelling that means several units ("g": gram, acceleration) gives the commonest; None when unknown.
    """
    return next(iter(keys_of(spelling)), None) if spelling else None


def wanted(unit: str, *, difference: bool) -> Unit | None:
    """The unit that is expected, from a key or any spelling; a difference makes °C a difference of °C."""
    known = unit if unit in _ROW_OF else find_unit(unit)
    if known is None:
        return None
    return unit_named(as_difference(known) if difference else known)


def as_difference(key: str) -> str:
    """The unit of a difference of two numbers of this unit: °C for °C, but counted from nought."""
    return _DIFFERENCE.get(key, key)


def unit_symbol(unit: str, language: Language) -> str:
    """How a language writes a unit of the list; a key that is not in it is written as it is."""
    known = unit_named(unit)
    return known.symbol(language) if known else unit
