"""A power supply as a language writes it: voltage, phases, current and frequency in one line.

The voltage is the figure; `Quantity.text` keeps the rest as tokens, each written in the way of a language:
"3x" for the 3 of 3 × 400 V, "±10%", "~" and "=" for the current, "3~" and "1~" for phases, "50/60Hz".
"""

from decimal import Decimal
from typing import Final

from booth.languages import Language
from booth.quantity.figure import Quantity
from booth.quantity.numerals import GAP, numeral
from booth.quantity.units import unit_named

_WORDS: Final[dict[Language, dict[str, str]]] = {
    "ru": {"3~": "3 фазы", "1~": "1 фаза", "~": "перем. тока", "=": "пост. тока", "Hz": "Гц", ",": ", "},
    "en": {"3~": "3-phase", "1~": "1-phase", "~": "AC", "=": "DC", "Hz": "Hz", ",": ", "},
    "zh": {"3~": "三相", "1~": "单相", "~": "AC", "=": "DC", "Hz": "Hz", ",": " · "},
}


def supply_parts(quantity: Quantity, language: Language) -> tuple[str, str]:
    """The voltage, and its unit with all that belongs to it: ("3 × 400", "В, 50 Гц")."""
    words, tokens = _WORDS[language], quantity.text.split()
    unit = unit_named(quantity.unit)
    symbol = unit.symbol(language) if unit else ""
    volts = _voltage(quantity, language)
    for token in tokens:
        if token.endswith("x"):
            volts = f"{token[0]}{GAP}×{GAP}{volts}"
        elif token.startswith("±"):
            symbol += f"{GAP}±{GAP}{numeral(Decimal(token[1:-1]), language)}{GAP}%"
        elif token in ("~", "="):
            symbol += GAP + words[token].replace(" ", GAP)
        elif token.endswith("Hz"):
            symbol += words[","] + _frequency(token[:-2], language) + GAP + words["Hz"]
        else:
            symbol += words[","] + words[token].replace(" ", GAP)
    return volts, symbol


def _voltage(quantity: Quantity, language: Language) -> str:
    if quantity.numbers:
        return "/".join(numeral(each, language) for each in quantity.numbers)
    ends = [each for each in (quantity.low, quantity.high) if each is not None]
    written = [numeral(each, language) for each in ends]
    return written[0] if len(set(ends)) == 1 else "–".join(written)


def _frequency(digits: str, language: Language) -> str:
    link = "/" if "/" in digits else "-"
    return link.replace("-", "–").join(numeral(Decimal(each), language) for each in digits.split(link))
