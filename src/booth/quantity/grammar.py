"""Booth's own grammar: what people type in a cell, turned into a figure or left as text.

The text is first made plain (one kind of space, of dash, of digit), then each shape of figure is tried.
Nothing is guessed: a text with anything left over is no figure.
"""

import re
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from typing import Final

from booth.quantity.converting import ratio
from booth.quantity.digits import decimal_mark
from booth.quantity.figure import Kind, Mark, Quantity
from booth.quantity.phrase import Asked, Part, figure, part, plain, unit_of
from booth.quantity.supply_reading import read_supply
from booth.quantity.units import Unit, as_difference, unit_named, wanted

_FRACTION: Final = re.compile(r"(1|3|5|7)/(2|3|4|5|6|8|10|12|16|20|32|64) ?(\D.*)?")
_SPAN: Final = re.compile(r"\.{2,3}|[-~÷]| (?:to|до|по) |[至到]")
_FROM: Final = re.compile(r"(?:от|с|from|从|自) ?(?=[0-9+-])", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"(?:между|between|在) ?(?=[0-9+-])", re.IGNORECASE)
_BETWEEN_SPAN: Final = re.compile(r"(?: (?:и|and|to) |[到至和与]|[-~])")
_ACROSS: Final = re.compile(r" ?[x×хXХ*✕] ?")
_DIAMETER: Final = re.compile(r"(?:Ø|[Φφ]|диам(?:етр|\.)|dia\.?) ?(?=[0-9])", re.IGNORECASE)
_CODE: Final = re.compile(r"([0-9]{1,4})([pnuμmRkKMG])([0-9]{0,3})(R?)")
_PREFIXES: Final = {
    "resistance": {"m": "mohm", "R": "ohm", "k": "kohm", "K": "kohm", "M": "Mohm", "G": "Gohm"},
    "capacitance": {"p": "pF", "n": "nF", "u": "uF", "μ": "uF", "m": "mF"},
    "inductance": {"n": "nH", "u": "uH", "μ": "uH", "m": "mH"},
}

_AT_MOST: Final = (
    "≤", "<=", "=<", "не более", "не выше", "не больше", "не превышает", "меньше или равно", "максимум",
    "макс.", "макс", "до",
    "max.", "max", "maximum", "up to", "at most", "no more than", "not more than", "less than or equal to",
    "小于等于", "小于或等于", "不大于", "不超过", "不高于", "最大", "至多", "最多", "最高",
)  # fmt: skip
_AT_LEAST: Final = (
    "≥", ">=", "=>", "не менее", "не ниже", "не меньше", "больше или равно", "минимум", "мин.", "от",
    "min.", "min", "minimum",
    "at least", "from", "no less than", "not less than", "more than or equal to", "greater than or equal to",
    "大于等于", "大于或等于", "不小于", "不低于", "不少于", "最小", "至少", "最少", "最低",
)  # fmt: skip
_LESS: Final = ("<", "менее", "меньше", "ниже", "less than", "lower than", "below", "under", "小于", "低于", "少于")
_MORE: Final = (
    ">",
    "более",
    "больше",
    "свыше",
    "выше",
    "more than",
    "greater than",
    "higher than",
    "over",
    "above",
    "大于",
    "高于",
    "超过",
    "多于",
)
_AFTER_MOST: Final = (
    "max.", "max", "макс.", "макс", "и менее", "и ниже", "or less", "and below", "及以下", "以下", "以内",
)  # fmt: skip
_AFTER_LEAST: Final = ("min.", "и более", "и выше", "or more", "and above", "及以上", "以上")

# What may stand before a number and belong to it.
LEADING: Final = (
    *_AT_MOST, *_AT_LEAST, *_LESS, *_MORE,
    "＞", "＜", "⩽", "≦", "⩾", "≧", "с", "between", "между", "从", "自", "在",
)  # fmt: skip


def _number(text: str, asked: Asked) -> Quantity | None:
    """3 000 м³/ч · +700 °C · 1/10 W."""
    if found := _FRACTION.fullmatch(text):
        return _fraction(found[1], found[2], found[3] or "", asked)
    one = part(text, asked)
    if one is None:
        return None
    return figure(Kind.NUMBER, one.unit or asked.unit, one.value, one.value, text="+" if one.plus else "")


def _fraction(above: str, below: str, spelling: str, asked: Asked) -> Quantity | None:
    """1/10 W, 3/4 in: only of power and length, where people write them; 50/60 Hz is none."""
    unit = unit_of(spelling, asked) if spelling else asked.unit
    inches = int(below) in (2, 4, 8, 16, 32, 64)
    if unit is None or unit.measure not in ("power", "length") or not (above == "1" or inches):
        return None
    if int(above) >= int(below):
        return None
    value = Decimal(above) / Decimal(below)
    return figure(Kind.NUMBER, unit, value, value, text=f"{above}/{below}")


def _code(text: str, asked: Asked) -> Quantity | None:
    """22kR, 4k7, 10R; 100n where a capacitance is expected: the prefix is the point and the unit."""
    found = _CODE.fullmatch(text)
    if found is None:
        return None
    whole, prefix, fraction, ohms = found.groups()
    measure = asked.unit.measure if asked.unit else "resistance"
    if asked.unit is None and not (ohms or prefix == "R" or (prefix in "kKMG" and fraction)):
        return None
    key = _PREFIXES.get(measure, {}).get(prefix)
    if key is None or (ohms and measure != "resistance") or (len(whole) > 1 and whole[0] == "0"):
        return None
    value = Decimal(f"{whole}.{fraction}" if fraction else whole)
    return figure(Kind.NUMBER, unit_named(key), value, value)


def _same_unit(first: Part, second: Part, asked: Asked) -> tuple[Unit | None, Decimal, Decimal] | None:
    """Two numbers in one unit: the one that is written, or the first's where 0,5 Гц – 10 кГц are mixed."""
    one, two = first.unit, second.unit
    if one is None or two is None or one is two:
        return one or two or asked.unit, first.value, second.value
    if one.measure != two.measure or one.shift or two.shift:
        return None
    scaled = second.value * ratio(two, one)
    if scaled != scaled.to_integral_value() or len(scaled.as_tuple().digits) > 15:
        return None
    return one, first.value, scaled.quantize(Decimal(1)) if scaled.adjusted() < 20 else scaled


def _range(text: str, asked: Asked) -> Quantity | None:
    """0,5–10 000 Гц · -40…+45 °C · от 5 до 60 °C · between 5 and 60 °C · 0,5 Гц – 10 кГц."""
    between = _BETWEEN.match(text)
    start = between or _FROM.match(text)
    body = text[start.end() :] if start else text
    for cut in (_BETWEEN_SPAN if between else _SPAN).finditer(body, 1):
        low, high = part(body[: cut.start()], asked), part(body[cut.end() :], asked)
        if low is None or high is None:
            continue
        ends = _same_unit(low, high, asked)
        if ends is None or ends[1] > ends[2]:
            continue
        signed = low.plus or high.plus or ends[1] < 0 < ends[2]
        return figure(Kind.RANGE, *ends, text="+" if signed else "")
    return None


def _begins(text: str, words: tuple[str, ...]) -> str | None:
    """What follows the first of these words that a text begins with."""
    small = text.casefold()
    for word in words:
        if small.startswith(word):
            rest = text[len(word) :]
            if word[-1].isalpha() and word[-1] < "\u3000" and rest[:1].isalpha():
                continue
            return rest.lstrip(" :")
    return None


def _limit(text: str, asked: Asked) -> Quantity | None:
    """≤ 850 Па · не более 850 Па · > 28 кГц · 至少5年 · 850 Pa max."""
    for words, upper, opened in (
        (_AT_MOST, True, False),
        (_AT_LEAST, False, False),
        (_LESS, True, True),
        (_MORE, False, True),
    ):
        rest = _begins(text, words)
        one = part(rest, asked) if rest else None
        if one is not None:
            return _bound(one, asked, upper=upper, opened=opened)
    for words, upper in ((_AFTER_MOST, True), (_AFTER_LEAST, False)):
        for word in words:
            if text.casefold().endswith(word) and (one := part(text[: -len(word)].rstrip(" ,"), asked)):
                return _bound(one, asked, upper=upper, opened=False)
    return None


def _bound(one: Part, asked: Asked, *, upper: bool, opened: bool) -> Quantity:
    unit, sign = one.unit or asked.unit, "+" if one.plus else ""
    if upper:
        return replace(figure(Kind.MAXIMUM, unit, None, one.value, text=sign), high_open=opened)
    return replace(figure(Kind.MINIMUM, unit, one.value, None, text=sign), low_open=opened)


def _tolerance(text: str, asked: Asked) -> Quantity | None:
    """±500 g · 24 ± 2 В · 5,0 пКл/g ± 5 %."""
    before, sign, after = text.partition("±")
    if not sign or "±" in after:
        return None
    before, after = before.strip(), after.strip()
    if not before:
        one = part(after, asked)
        if one is None or one.value < 0 or one.plus:
            return None
        known = one.unit or asked.unit
        unit = unit_named(as_difference(known.key)) if known else None  # ±0,5 °C is a difference
        return figure(Kind.TOLERANCE, unit, -one.value, one.value, numbers=(one.value,))
    nominal = part(before, asked)
    deviation = part(after, Asked(None, difference=False, mark=asked.mark))
    if nominal is None or deviation is None or deviation.value < 0 or deviation.plus:
        return None
    return _around(nominal, after, deviation, asked)


def _around(nominal: Part, after: str, deviation: Part, asked: Asked) -> Quantity | None:
    """A nominal and its deviation, which is in the same unit, in per cent, or in a unit of the same kind."""
    unit = nominal.unit or asked.unit
    value, spread = nominal.value, deviation.value
    other = ""
    if deviation.unit and deviation.unit.key == "%" and unit is not None and unit.key != "%":
        other, spread = "%", abs(value) * spread / 100
    elif deviation.unit:
        same = part(after, replace(asked, unit=unit))  # "g" means here what it meant before
        if same is None or same.unit is None:
            return None
        if unit is None:
            unit = same.unit
        elif same.unit.key != unit.key:
            if unit.shift or same.unit.shift:
                return None
            other, spread = same.unit.key, spread * ratio(same.unit, unit)
    return figure(Kind.TOLERANCE, unit, value - spread, value + spread, numbers=(value, deviation.value), text=other)


def _size(text: str, asked: Asked) -> Quantity | None:
    """1 600 × 2 900 мм · 1600x1150x3260 mm · Ø 24 × 48 мм: lengths only."""
    start = _DIAMETER.match(text)
    pieces = _ACROSS.split(text[start.end() :] if start else text)
    if len(pieces) > 4 or (len(pieces) < 2 and not start):
        return None
    sides = [part(piece, asked) for piece in pieces]
    known = [side for side in sides if side is not None]
    units = {side.unit.key: side.unit for side in known if side.unit}
    unit = next(iter(units.values()), asked.unit)
    if len(known) < len(sides) or len(units) > 1 or unit is None or unit.measure != "length":
        return None
    values = tuple(side.value for side in known)
    if min(values) <= 0 or any(side.plus for side in known):
        return None
    return figure(Kind.SIZE, unit, min(values), max(values), numbers=values, text="Ø" if start else "")


@lru_cache(maxsize=4096)
def read_figure(text: str, unit: str, *, difference: bool, decimal: Mark) -> Quantity | None:
    """What `booth.quantity.read` promises; kept for a while, since columns repeat themselves."""
    body = plain(text)
    expected = wanted(unit, difference=difference) if unit else None
    if not body or (unit and expected is None):
        return None
    asked = Asked(expected, difference=difference, mark=decimal or decimal_mark(body))
    for shape in (_number, _code, _limit, _range, _tolerance, _size, read_supply):
        if found := shape(body, asked):
            return found
    return None
