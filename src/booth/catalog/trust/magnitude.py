"""Doubts about figures, found by holding the products of a family against each other."""

import statistics
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, partial
from typing import Final, final

from booth import quantity
from booth.catalog.trust.doubt import Doubt, Doubtful, Fact
from booth.catalog.values import Product, Value, ValueType
from booth.errors import BoothError
from booth.quantity import Quantity

HUNDREDFOLD: Final = 100
MOST_DIGITS: Final = 6
LEAST: Final = 4  # values of a family before their median says anything
_NUMBER: Final = "0123456789.,  −-–…≤≥<>±×"


@dataclass(frozen=True, slots=True)
class _Stated:
    """One figure, and where it stands."""

    uid: str
    code: str  # the product's, or the model's that states it
    field: str
    family: str
    value: Value

    @property
    def figure(self) -> Quantity:
        held = self.value.quantity
        return held if held is not None else Quantity(quantity.Kind.NUMBER)


@final
class Figures:
    """Gathers the figures of all products, then says which are doubtful."""

    def __init__(self) -> None:
        self._stated: defaultdict[str, list[_Stated]] = defaultdict(list)  # by attribute
        self._unread: list[_Stated] = []

    def add(self, product: Product, family: str) -> None:
        """Take in one product's figures, its models' too."""
        held = [("", product.code, value) for value in product.values]
        held += [(f"{one.uid}:", one.code, value) for one in product.variants for value in one.values]
        for before, code, value in held:
            field = f"values:{before}{value.attribute.uid}"
            stated = _Stated(product.uid, code, field, family, value)
            if value.quantity is not None:
                self._stated[value.attribute.uid].append(stated)
            elif _bare_number(value):
                self._unread.append(stated)

    def doubts(self) -> Iterator[Doubt]:
        """All doubts about what was taken in."""
        for stated in self._stated.values():
            yield from _no_unit(stated)
            families: defaultdict[str, list[_Stated]] = defaultdict(list)
            for one in stated:
                families[one.family].append(one)
            for family in families.values():
                yield from _units(family)
                yield from _magnitudes(family)
        for one in self._unread:
            yield from _as_text(one, self._stated[one.value.attribute.uid])


def _units(family: list[_Stated]) -> Iterator[Doubt]:
    """Those whose unit is of another size than the one that most of the family uses."""
    counted = Counter(one.figure.unit for one in family if one.figure.unit)
    if len(counted) < 2:
        return
    own = family[0].value.attribute.unit
    usual = max(counted, key=lambda unit: (counted[unit], unit == own, unit))
    for one in family:
        if one.figure.unit and _step(one.figure.unit, usual) not in (None, 1):
            better = _readable(quantity.convert(one.figure, usual))
            yield _doubt(Doubtful.UNITS, one, better, typical=_typical(family, usual))


def _readable(figure: Quantity) -> Quantity | None:
    """A figure that a person would write so; 24 hours as a part of a year are better left to a person."""
    numbers = (*figure.numbers, *(end for end in (figure.low, figure.high) if end is not None))
    return figure if all(len(one.normalize().as_tuple().digits) <= MOST_DIGITS for one in numbers) else None


def _typical(family: list[_Stated], unit: str) -> Quantity:
    return next(one.figure for one in family if one.figure.unit == unit)


@cache
def _step(unit: str, other: str) -> Decimal | None:
    """How many steps of another unit one step of this one is; None where they measure different things."""
    nought, one = Decimal(0), Decimal(1)
    try:
        least = quantity.convert(Quantity(quantity.Kind.NUMBER, unit, nought, nought), other).low
        most = quantity.convert(Quantity(quantity.Kind.NUMBER, unit, one, one), other).low
    except BoothError:
        return None
    return None if least is None or most is None else most - least


def _magnitudes(family: list[_Stated]) -> Iterator[Doubt]:
    sizes = [(one, size) for one in family if (size := _size(one.figure)) > 0]
    if len(sizes) < LEAST:
        return
    middle = statistics.median(size for _, size in sizes)
    typical = min(sizes, key=lambda one: (abs(one[1] - middle), one[0].uid))[0]
    for one, size in sizes:
        if size >= middle * HUNDREDFOLD or size <= middle / HUNDREDFOLD:
            yield _doubt(Doubtful.MAGNITUDE, one, None, typical=typical.figure)


def _size(figure: Quantity) -> float:
    """How large a figure is, in base units: the larger of its ends, without its sign."""
    return max(abs(figure.base_low or 0.0), abs(figure.base_high or 0.0))


def _no_unit(stated: list[_Stated]) -> Iterator[Doubt]:
    """Figures without a unit where the attribute has none to lend and others state one."""
    others = [one.figure for one in stated if one.figure.unit]
    if not others or stated[0].value.attribute.unit:
        return
    only = len({figure.unit for figure in others}) == 1
    for one in stated:
        if not one.figure.unit:
            better = _read(one.value, others[0].unit) if only else None
            yield _doubt(Doubtful.NO_UNIT, one, better, typical=others[0])


def _as_text(one: _Stated, others: list[_Stated]) -> Iterator[Doubt]:
    """A number kept as a text, where it should have been a figure."""
    attribute = one.value.attribute
    if others or attribute.type is ValueType.QUANTITY:
        unit = attribute.unit or next((each.figure.unit for each in others if each.figure.unit), "")
        typical = {"typical": others[0].figure} if others else {}
        yield _doubt(Doubtful.NO_UNIT, one, _read(one.value, unit), **typical)


def _read(value: Value, unit: str) -> Quantity | None:
    return quantity.read(_written(value), unit, difference=value.attribute.difference)


def _bare_number(value: Value) -> bool:
    """Whether a text is a number and nothing else; a choice of numbers (a bore, a size) is what it should be."""
    text = _written(value)
    counts = value.attribute.type in (ValueType.QUANTITY, ValueType.TEXT)
    return counts and value.yes is None and any(map(str.isdigit, text)) and all(each in _NUMBER for each in text)


def _written(value: Value) -> str:
    return value.as_entered.strip()


def _doubt(kind: Doubtful, one: _Stated, better: Quantity | None, **facts: Fact) -> Doubt:
    value = one.value
    instead = "" if better is None else quantity.write(better, "ru")
    seen = _written(value) or quantity.write(one.figure, "ru")
    mend = None if better is None else partial(_mended, field=one.field, before=value, better=better, entered=instead)
    return Doubt(kind, one.uid, one.code, one.field, "", seen, instead, tuple(facts.items()), mend)


def _mended(product: Product, field: str, before: Value, better: Quantity, entered: str) -> Product | None:
    """The product with one figure restated; None when somebody has written another one meanwhile."""
    *_, variant, attribute = ("", *field.removeprefix("values:").split(":"))
    done = False

    def restate(value: Value) -> Value:
        nonlocal done
        if value.attribute.uid != attribute or (value.quantity, value.as_entered) != (
            before.quantity,
            before.as_entered,
        ):
            return value
        done = True
        return replace(value, as_entered=entered, quantity=better, texts=())

    if variant:
        models = tuple(
            replace(one, values=tuple(map(restate, one.values))) if one.uid == variant else one
            for one in product.variants
        )
        product = replace(product, variants=models)
    else:
        product = replace(product, values=tuple(map(restate, product.values)))
    return product if done else None
