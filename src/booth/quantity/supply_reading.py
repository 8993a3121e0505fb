"""A power supply as people type it: 380 V, 3~, 50 Hz · 3 × 400 В, 50 Гц · 24 V DC."""

import re
from decimal import Decimal
from typing import Final

from booth.quantity.digits import NUMBER, number
from booth.quantity.figure import Kind, Quantity
from booth.quantity.phrase import Asked, figure
from booth.quantity.units import keys_of, unit_named

_PLAIN: Final = r"[0-9]+(?:[.,][0-9]+)?"
_TOKENS: Final = (
    ("gap", re.compile(r"[ ,;·]+")),
    ("volts", re.compile(
        rf"(?P<times>[13] ?[x×хХX] ?)?(?P<one>{NUMBER})(?: ?(?P<link>/|-|\.\.\.?) ?(?P<two>{NUMBER}))?"
        rf" ?(?P<unit>[mkмк]?[VВ]|伏特?)(?!(?!AC|DC)[^\W\d_])(?: ?± ?(?P<spread>{_PLAIN}) ?%)?"
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


def _token(text: str, at: int) -> tuple[str, re.Match[str] | None]:
    """The token that stands at a place of the text, and its name."""
    for name, pattern in _TOKENS:
        if match := pattern.match(text, at):
            return name, match
    return "", None


def _tokens(text: str) -> list[tuple[str, re.Match[str]]] | None:
    """The text cut into known tokens, or None when something else stands in it."""
    found: list[tuple[str, re.Match[str]]] = []
    at = 0
    while at < len(text):
        name, match = _token(text, at)
        if match is None:
            return None
        if name != "gap":
            found.append((name, match))
        at = match.end()
    names = [name for name, _ in found]
    return found if len(names) == len(set(names)) else None


def read_supply(text: str, asked: Asked) -> Quantity | None:
    """380 V, 3~, 50 Hz · 3 × 400 В, 50 Гц · 24 V DC · 50/60 Hz; a voltage with nothing else is no supply."""
    measure = asked.unit.measure if asked.unit else ""
    tokens = _tokens(text)
    if tokens is None or measure not in ("", "voltage", "frequency"):
        return None
    by_name = dict(tokens)
    volts = by_name.get("volts")
    if volts is None:
        return _mains_frequency(by_name, asked) if measure != "voltage" else None
    if measure == "frequency":
        return None
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


def _mains_frequency(tokens: dict[str, re.Match[str]], asked: Asked) -> Quantity | None:
    """50/60 Hz: either of two, and nothing else."""
    hertz = tokens.get("hertz")
    if hertz is None or len(tokens) > 1 or hertz["link"] != "/":
        return None
    either = _numbers(hertz, asked)
    return figure(Kind.SUPPLY, unit_named("Hz"), min(either), max(either), numbers=either) if either else None


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
