"""A power supply: voltage, phases, current and frequency in one line, read and written.

The voltage is the figure; the rest is kept in `Quantity.text` as tokens that each language writes its own way:
"3x" for the 3 of 3 × 400 V, "±10%", "~" and "=" for the current, "3~" and "1~" for phases, "50/60Hz".
"""

import re
from decimal import Decimal
from typing import Final

from booth.languages import Language
from booth.quantity.figure import Kind, Quantity
from booth.quantity.numerals import GAP, NUMBER, numeral, number
from booth.quantity.phrase import Asked, figure
from booth.quantity.units import keys_of, unit_named

_PLAIN: Final = r"[0-9]+(?:[.,][0-9]+)?"
_TOKENS: Final = (
    ("gap", re.compile(r"[ ,;·]+")),
    ("volts", re.compile(
        rf"(?P<times>[13] ?[x×хХX] ?)?(?P<one>{NUMBER})(?: ?(?P<link>/|-|\.\.\.?|~) ?(?P<two>{NUMBER}))?"
        rf" ?(?P<unit>[mkмк]?[VВ]|伏特?)(?![^\W\d_](?<![ADПП]))(?: ?± ?(?P<spread>{_PLAIN}) ?%)?"
    )),
    ("hertz", re.compile(
        rf"(?P<one>{_PLAIN})(?: ?(?P<link>[/-]) ?(?P<two>{_PLAIN}))? ?(?:Hz|HZ|Гц|赫兹?)(?![^\W\d_])"
    )),
    ("3~", re.compile(
        r"3 ?~|~ ?3(?! ?[0-9x×])|3-? ?ф(?:аз(?:ы|а)?|азн[а-я]+)?\.?(?![а-я])|3-? ?ph(?:ases?)?\.?(?![a-z])"
        r"|three-? ?phase|тр[её]хфазн[а-я]+|три фазы|三相|3 ?相", re.IGNORECASE)),
    ("1~", re.compile(
        r"1 ?~|1-? ?ф(?:аза?|азн[а-я]+)?\.?(?![а-я])|1-? ?ph(?:ase)?\.?(?![a-z])"
        r"|single-? ?phase|однофазн[а-я]+|одна фаза|单相|1 ?相", re.IGNORECASE)),
    ("~", re.compile(r"AC(?![a-z])|перем(?:енн[а-я]+|\.)? тока?|交流|~", re.IGNORECASE)),
    ("=", re.compile(r"DC(?![a-z])|пост(?:оянн[а-я]+|\.)? тока?|直流|=|⎓", re.IGNORECASE)),
)  # fmt: skip

_WORDS: Final[dict[Language, dict[str, str]]] = {
    "ru": {"3~": "3 фазы", "1~": "1 фаза", "~": "перем. тока", "=": "пост. тока", "Hz": "Гц", ",": ", "},
    "en": {"3~": "3-phase", "1~": "1-phase", "~": "AC", "=": "DC", "Hz": "Hz", ",": ", "},
    "zh": {"3~": "三相", "1~": "单相", "~": "AC", "=": "DC", "Hz": "Hz", ",": " · "},
}


def _tokens(text: str) -> list[tuple[str, re.Match[str]]] | None:
    """The text cut into known tokens, or None when something else stands in it."""
    found: list[tuple[str, re.Match[str]]] = []
    at = 0
    while at < len(text):
        for name, pattern in _TOKENS:
            if match := pattern.match(text, at):
                break
        else:
            return None
        if name != "gap":
            found.append((name, match))
        at = match.end()
    names = [name for name, _ in found]
    return found if len(names) == len(set(names)) and "volts" in names else None


def read_supply(text: str, asked: Asked) -> Quantity | None:
    """380 V, 3~, 50 Hz · 3 × 400 В, 50 Гц · 24 V DC; a voltage with nothing else is no supply."""
    if asked.unit is not None and asked.unit.measure != "voltage":
        return None
    tokens = _tokens(text)
    if tokens is None:
        return None
    by_name = dict(tokens)
    volts = by_name["volts"]
    voltages = _numbers(volts, asked)
    rest = _rest(by_name)
    if voltages is None or not (rest or len(voltages) > 1):
        return None
    chosen = voltages if volts["link"] == "/" else ()
    low, high = voltages[0], voltages[-1]
    unit = unit_named(keys_of(volts["unit"], "voltage")[0])
    if low > high and not chosen:
        return None
    return figure(Kind.SUPPLY, unit, min(low, high), max(low, high), numbers=chosen, text=rest)


def _numbers(volts: re.Match[str], asked: Asked) -> tuple[Decimal, ...] | None:
    one = number(volts["one"], asked.mark)
    two = number(volts["two"], asked.mark) if volts["two"] else one
    if one is None or two is None:
        return None
    return (one, two) if volts["two"] else (one,)


def _rest(tokens: dict[str, re.Match[str]]) -> str:
    """All but the voltage, as tokens in a fixed order."""
    volts = tokens["volts"]
    kept = [f"{volts['times'][0]}x"] if volts["times"] else []
    if volts["spread"]:
        kept.append(f"±{volts['spread'].replace(',', '.')}%")
    kept += [name for name in ("~", "=", "3~", "1~") if name in tokens]
    if hertz := tokens.get("hertz"):
        second = f"{hertz['link']}{hertz['two']}" if hertz["two"] else ""
        kept.append(f"{hertz['one']}{second}Hz".replace(",", "."))
    return " ".join(kept)


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
