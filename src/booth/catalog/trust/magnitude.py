"""Doubts about figures, found by holding the products of a family against each other.

First each figure is held against the others by its unit and its size alone, which are kept of all products; then those
that are doubtful, and those they are held against, are read as they are written.
"""

import statistics
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache, partial
from typing import Final, NamedTuple, final

from sqlalchemy import Connection, select

from booth import quantity
from booth.catalog import schema
from booth.catalog.bulk import among, fetch
from booth.catalog.reference import Reference
from booth.catalog.trust.doubt import Doubt, Doubtful, Fact
from booth.catalog.values import Attribute, Product, Value, ValueType
from booth.errors import BoothError
from booth.quantity import Quantity

HUNDREDFOLD: Final = 100
MOST_DIGITS: Final = 6
LEAST: Final = 4  # values of a family before their median says anything
_NUMBER: Final = "0123456789.,  −-–…≤≥<>±×"
_value_row = schema.value.c.product_id
_figures = (
    select(
        _value_row,
        schema.variant.c.uid,
        schema.value.c.attribute_id,
        schema.value.c.unit,
        schema.value.c.base_low,
        schema.value.c.base_high,
    )
    .join_from(schema.value, schema.variant, schema.variant.c.id == schema.value.c.variant_id, isouter=True)
    .where(schema.value.c.kind.is_not(None))
)
Load = Callable[[Sequence[int]], dict[int, Product]]
Families = Mapping[int, str]  # by the product's row


class Size(NamedTuple):
    """One figure of a product or of a model, as little of it as tells whether it is doubtful."""

    row: int  # of the product
    model: str  # uid; empty for the product itself
    unit: str
    size: float
    understood: bool = True  # else it is a number that was kept as a text


class Suspect(NamedTuple):
    """A figure that is doubtful, beside one that is typical, and the unit that it should have."""

    kind: Doubtful
    figure: Size
    typical: Size | None
    unit: str = ""  # empty where that is left to a person


@final
class Figures:
    """Keeps the sizes of all figures by attribute; where one has changed, its attribute is looked at again."""

    def __init__(self) -> None:
        self._sizes: dict[str, dict[int, tuple[Size, ...]]] = {}
        self._of: dict[int, tuple[str, ...]] = {}  # the attributes of each product
        self._found: dict[str, tuple[Doubt, ...]] = {}
        self._involved: dict[str, frozenset[int]] = {}  # the products that these doubts speak of
        self._families: Families = {}

    def put(self, row: int, sizes: Iterable[tuple[str, Size]]) -> None:
        """Take in one product's figures, its models' too, each with its attribute, in the place of those it had."""
        new: dict[str, tuple[Size, ...]] = {}
        for uid, size in sizes:
            new[uid] = (*new[uid], size) if uid in new else (size,)
        for uid in {*self._of.get(row, ()), *new}:
            self._change(uid, row, new.get(uid, ()))
        self._of[row] = tuple(new)

    def drop(self, row: int) -> None:
        """Forget a product."""
        for uid in self._of.pop(row, ()):
            self._change(uid, row, ())

    def _change(self, uid: str, row: int, sizes: tuple[Size, ...]) -> None:
        held = self._sizes.setdefault(uid, {})
        if held.get(row, ()) != sizes or row in self._involved.get(uid, ()):
            self._found.pop(uid, None)
        held.pop(row, None)
        if sizes:
            held[row] = sizes

    def doubts(self, attributes: Mapping[str, Attribute], families: Families, load: Load) -> Iterator[Doubt]:
        """All doubts; `families` says which products are held against each other, `load` reads those in doubt."""
        for row, family in families.items():
            if self._families.get(row, family) != family:  # it is held against others now
                for uid in self._of.get(row, ()):
                    self._found.pop(uid, None)
        self._families = families
        new = [uid for uid in self._sizes if uid not in self._found and uid in attributes]
        suspects = {uid: tuple(self._suspects(attributes[uid])) for uid in new}
        involved = {uid: frozenset(_rows(held)) for uid, held in suspects.items()}
        products = load(sorted(frozenset[int]().union(*involved.values())))
        for uid, held in suspects.items():
            self._involved[uid] = involved[uid]
            self._found[uid] = tuple(_doubt(one, uid, products) for one in held)
        for uid in sorted(self._found):
            yield from self._found[uid]

    def _suspects(self, attribute: Attribute) -> Iterator[Suspect]:
        sizes = [one for _, held in sorted(self._sizes[attribute.uid].items()) for one in held]
        figures = [one for one in sizes if one.understood]
        yield from _no_unit(attribute, figures)
        families: defaultdict[str, list[Size]] = defaultdict(list)
        for one in figures:
            families[self._families[one.row]].append(one)
        for family in families.values():
            yield from _units(attribute, family)
            yield from _magnitudes(family)
        first = figures[0] if figures else None
        unit = attribute.unit or next((one.unit for one in figures if one.unit), "")
        yield from (Suspect(Doubtful.NO_UNIT, one, first, unit) for one in sizes if not one.understood)


def sizes(connection: Connection, known: Reference, rows: tuple[int, ...]) -> dict[int, list[tuple[str, Size]]]:
    """The sizes of these products' figures, each with the uid of its attribute; read without the figures themselves."""
    found: defaultdict[int, list[tuple[str, Size]]] = defaultdict(list)
    attributes, units = known.attributes.by_id, dict[str, str]()
    for row, model, attribute, unit, low, high in fetch(connection, among(_figures, _value_row, len(rows)), rows):
        size = max(abs(low or 0.0), abs(high or 0.0))
        # One copy of each unit's letters: there are few of them and very many figures.
        found[row].append((attributes[attribute].uid, Size(row, model or "", units.setdefault(unit, unit), size)))
    return found


def in_words(row: int, product: Product) -> Iterator[tuple[str, Size]]:
    """The numbers of a product and its models that were kept as texts, as sizes."""
    for model, values in (("", product.values), *((one.uid, one.values) for one in product.variants)):
        for value in values:
            if value.quantity is None and _bare_number(value):
                yield value.attribute.uid, Size(row, model, "", 0.0, understood=False)


def _rows(suspects: Sequence[Suspect]) -> Iterator[int]:
    for one in suspects:
        yield one.figure.row
        if one.typical is not None:
            yield one.typical.row


def _units(attribute: Attribute, family: list[Size]) -> Iterator[Suspect]:
    """Those whose unit is of another size than the one that most of the family uses."""
    counted = Counter(one.unit for one in family if one.unit)
    if len(counted) < 2:
        return
    usual = max(counted, key=lambda unit: (counted[unit], unit == attribute.unit, unit))
    typical = next(one for one in family if one.unit == usual)
    for one in family:
        if one.unit and _step(one.unit, usual) not in (None, 1):
            yield Suspect(Doubtful.UNITS, one, typical, usual)


def _magnitudes(family: list[Size]) -> Iterator[Suspect]:
    sizes = [one for one in family if one.size > 0]
    if len(sizes) < LEAST:
        return
    middle = statistics.median(one.size for one in sizes)
    odd = [one for one in sizes if one.size >= middle * HUNDREDFOLD or one.size <= middle / HUNDREDFOLD]
    if odd:
        typical = min(sizes, key=lambda one: (abs(one.size - middle), one.row))
        yield from (Suspect(Doubtful.MAGNITUDE, one, typical) for one in odd)


def _no_unit(attribute: Attribute, figures: list[Size]) -> Iterator[Suspect]:
    """Figures without a unit where the attribute has none to lend and others state one."""
    others = [one for one in figures if one.unit]
    if not others or attribute.unit:
        return
    only = others[0].unit if len({one.unit for one in others}) == 1 else ""
    yield from (Suspect(Doubtful.NO_UNIT, one, others[0], only) for one in figures if not one.unit)


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


def _readable(figure: Quantity) -> Quantity | None:
    """A figure that a person would write so; 24 hours as a part of a year are better left to a person."""
    numbers = (*figure.numbers, *(end for end in (figure.low, figure.high) if end is not None))
    return figure if all(len(one.normalize().as_tuple().digits) <= MOST_DIGITS for one in numbers) else None


def _bare_number(value: Value) -> bool:
    """Whether a text is a number and nothing else; a choice of numbers (a bore, a size) is what it should be."""
    text = _written(value)
    counts = value.attribute.type in (ValueType.QUANTITY, ValueType.TEXT)
    return counts and value.yes is None and any(map(str.isdigit, text)) and all(each in _NUMBER for each in text)


def _written(value: Value) -> str:
    return value.as_entered.strip()


def _doubt(suspect: Suspect, attribute: str, products: Mapping[int, Product]) -> Doubt:
    """The doubt as it is told, out of what the products say."""
    figure, product = suspect.figure, products[suspect.figure.row]
    value, better = _value(product, figure.model, attribute), _better(suspect, attribute, products)
    code = next((one.code for one in product.variants if one.uid == figure.model), product.code)
    field = f"values:{figure.model}:{attribute}" if figure.model else f"values:{attribute}"
    instead = "" if better is None else quantity.write(better, "ru")
    seen = _written(value) or quantity.write(_figure(value), "ru")
    mend = None if better is None else partial(_mended, field=field, before=value, better=better, entered=instead)
    facts: tuple[tuple[str, Fact], ...] = ()
    if (typical := suspect.typical) is not None:
        facts = (("typical", _figure(_value(products[typical.row], typical.model, attribute))),)
    return Doubt(suspect.kind, product.uid, code, field, "", seen, instead, facts, mend)


def _better(suspect: Suspect, attribute: str, products: Mapping[int, Product]) -> Quantity | None:
    """The figure as it should be; None where that is left to a person."""
    value = _value(products[suspect.figure.row], suspect.figure.model, attribute)
    match suspect.kind:
        case Doubtful.UNITS:
            return _readable(quantity.convert(_figure(value), suspect.unit))
        case Doubtful.NO_UNIT if suspect.unit:
            return quantity.read(_written(value), suspect.unit, difference=value.attribute.difference)
        case _:
            return None


def _value(product: Product, model: str, attribute: str) -> Value:
    own = (one.values for one in product.variants if one.uid == model)
    values = next(own, ()) if model else product.values
    return next(one for one in values if one.attribute.uid == attribute)


def _figure(value: Value) -> Quantity:
    return value.quantity if value.quantity is not None else Quantity(quantity.Kind.NUMBER)


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
