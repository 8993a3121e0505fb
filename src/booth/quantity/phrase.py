"""The words of the grammar: a text made plain, one number with its unit, a figure put together."""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from booth.quantity.digits import NUMBER, number
from booth.quantity.figure import Kind, Mark, Quantity
from booth.quantity.units import Unit, as_difference, keys_of, unit_named

LONGEST: Final = 160  # characters; a longer text is prose, whatever it holds

_PLAIN: Final = str.maketrans(
    {
        **dict.fromkeys("−–—―‒‐‑﹣", "-"),
        **dict.fromkeys("\u200b\u2060\ufeff\u00ad", None),
        **dict.fromkeys("’‘ʼ", "'"),
        "\t": " ",
        "⁄": "/",
        "〜": "~",
        "∼": "~",
        "⩽": "≤",
        "≦": "≤",
        "⩾": "≥",
        "≧": "≥",
        "⌀": "Ø",
        "ø": "Ø",
        "、": ",",
    }
)
_POWER: Final = re.compile(r"10([⁻⁺]?[⁰¹²³⁴-⁹]+)")
_RAISED_DIGIT: Final = re.compile(r"[0-9][⁰¹²³⁴-⁹½⅓⅔¼¾⅕-⅞]")
_SPACES: Final = re.compile(r" {2,}")

_SINGLE: Final = re.compile(rf"([+-]?) ?({NUMBER}) ?(.*)")


@dataclass(frozen=True, slots=True)
class Asked:
    """What is known besides the text: the unit expected, whether differences are meant, the decimal mark."""

    unit: Unit | None
    difference: bool
    mark: Mark


@dataclass(frozen=True, slots=True)
class Part:
    """One number of a text and the unit behind it, None where none is written."""

    value: Decimal
    unit: Unit | None
    plus: bool = False


def plain(text: str) -> str:
    """A text with one kind of space, dash, digit and mark; empty when it can hold no figure."""
    text = text.strip()
    if not text or len(text) > LONGEST:
        return ""
    if not text.isascii():
        text = _POWER.sub(lambda found: "10^" + unicodedata.normalize("NFKC", found[1]), text)
        if _RAISED_DIGIT.search(text):
            return ""
        text = unicodedata.normalize("NFKC", text)
    text = text.translate(_PLAIN).strip()
    return _SPACES.sub(" ", text)[: LONGEST + 1]


def unit_of(spelling: str, asked: Asked) -> Unit | None:
    """The unit that a spelling means here, or None when it is unknown or of another kind than expected."""
    measure = asked.unit.measure if asked.unit else ""
    keys = keys_of(spelling, measure)
    if not keys:
        return None
    return unit_named(as_difference(keys[0]) if asked.difference else keys[0])


def part(text: str, asked: Asked) -> Part | None:
    """A text that is one number with or without a unit, and nothing else."""
    found = _SINGLE.fullmatch(text.strip())
    if found is None:
        return None
    sign, token, spelling = found.groups()
    value = number(token, asked.mark)
    if value is None:
        return None
    unit = unit_of(spelling, asked) if spelling else None
    if spelling and unit is None:
        return None
    if not value:
        return Part(value, unit)
    return Part(-value if sign == "-" else value, unit, plus=sign == "+")


def figure(
    kind: Kind,
    unit: Unit | None,
    low: Decimal | None,
    high: Decimal | None,
    *,
    numbers: tuple[Decimal, ...] = (),
    text: str = "",
) -> Quantity:
    """A figure with its ends in the base unit as well."""
    return Quantity(
        kind,
        unit.key if unit else "",
        low,
        high,
        numbers=numbers,
        text=text,
        base_low=None if low is None else based(low, unit),
        base_high=None if high is None else based(high, unit),
    )


def based(value: Decimal, unit: Unit | None) -> float:
    """A number in the base unit; a number without a unit is its own base."""
    return unit.base(value) if unit else float(value)
