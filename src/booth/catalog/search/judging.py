"""How single products answer a list of requirements: what they meet, what they miss and by how much, what they omit."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from sqlalchemy import Connection, bindparam, select

from booth.catalog import loading, rows, schema, texts
from booth.catalog.asking import Match, Met, Miss, Requirement
from booth.catalog.reference import Reference
from booth.catalog.search.ascending import Ends
from booth.catalog.search.columns import figure
from booth.catalog.search.keeping import Columns
from booth.catalog.search.narrowing import asked_ends, numbers
from booth.catalog.values import Value, ValueType
from booth.quantity import Kind, Quantity, from_base
from booth.quantity.units import as_difference

_FAR: Final = float("inf")
_value = schema.value.c
# By product alone: given the attributes as well, the planner would go through all values of each.
_values = (
    select(schema.value)
    .where(_value.product_id.in_(bindparam("products", expanding=True)))
    .order_by(_value.product_id, _value.position)
)
_variant = schema.variant.c
_variants = (
    select(_variant.product_id, _variant.id, _variant.uid)
    .where(_variant.product_id.in_(bindparam("products", expanding=True)))
    .order_by(_variant.product_id, _variant.position)
)
_uids = select(schema.product.c.id, schema.product.c.uid).where(
    schema.product.c.id.in_(bindparam("products", expanding=True))
)
Stated = Mapping[int, list[Value]]  # by the attribute's number
Model = tuple[str, Stated]  # its uid, empty for a product without variants


def judged(
    connection: Connection,
    known: Reference,
    columns: Columns,
    requirements: Sequence[Requirement],
    products: Sequence[int],
    staff: bool,
) -> tuple[Match, ...]:
    """How these rows answer, in the same order, each by its best model; rows that are gone are left out."""
    asked = [(numbers(one.condition, known, staff=staff), asked_ends(one.condition)) for one in requirements]
    attributes = frozenset(number for some, _ in asked for number in some)
    ranged = frozenset(number for number in attributes if columns.figures(connection, number).ranged)
    found: dict[int, Match] = {}
    for start in range(0, len(products), loading.AT_ONCE):
        some = list(products[start : start + loading.AT_ONCE])
        models = _models(connection, known, some, attributes)
        for row, uid in connection.execute(_uids, {"products": some}):
            found[row] = _best(row, uid, models[row], requirements, asked, ranged)
    return tuple(found[row] for row in products if row in found)


def _models(
    connection: Connection, known: Reference, products: list[int], attributes: frozenset[int]
) -> Mapping[int, list[Model]]:
    """What each model of each product states, its own or what it inherits."""
    general: defaultdict[int, dict[int, list[Value]]] = defaultdict(dict)
    own: defaultdict[int, dict[int, list[Value]]] = defaultdict(dict)
    for row in connection.execute(_values, {"products": products}):
        if row.attribute_id not in attributes:
            continue
        held = general[row.product_id] if row.variant_id is None else own[row.variant_id]
        held.setdefault(row.attribute_id, []).append(rows.value(row, known.attributes.by_id[row.attribute_id]))
    models: defaultdict[int, list[Model]] = defaultdict(list)
    for product, variant, uid in connection.execute(_variants, {"products": products}):
        models[product].append((uid, general[product] | own[variant]))
    return {row: models[row] or [("", general[row])] for row in products}


Asked = tuple[tuple[int, ...], Ends]


def _best(
    row: int,
    uid: str,
    models: Sequence[Model],
    requirements: Sequence[Requirement],
    asked: Sequence[Asked],
    ranged: frozenset[int],
) -> Match:
    """The product by that model of it which fails fewest musts, then fewest wishes, then by least."""
    judged = [_judge(stated, requirements, asked, ranged) for _, stated in models]
    place = min(range(len(models)), key=lambda number: judged[number][0])
    _, meets, misses, unknown = judged[place]
    return Match(row, uid, models[place][0], tuple(meets), tuple(misses), tuple(unknown))


def _judge(
    stated: Stated, requirements: Sequence[Requirement], asked: Sequence[Asked], ranged: frozenset[int]
) -> tuple[tuple[float, ...], list[Met], list[Miss], list[int]]:
    meets: list[Met] = []
    misses: list[Miss] = []
    unknown: list[int] = []
    weights: dict[str, float] = defaultdict(float)
    for place, (one, (attributes, ends)) in enumerate(zip(requirements, asked, strict=True)):
        told = [
            (gap, value)
            for number in attributes
            for gap, value in _told(stated.get(number, []), one, ends, number in ranged)
        ]
        if not told:
            unknown.append(place)
            weights[one.weight] += 1.5
            continue
        gap, value = min(told, key=lambda held: held[0])
        if gap < 0:
            meets.append(Met(place, value.attribute.uid, value))
        else:
            misses.append(Miss(place, value.attribute.uid, one.condition.asked, value, _short(gap, one)))
            weights[one.weight] += 1
            weights["gap"] += 1 if gap == _FAR else gap / (abs(ends.low or ends.high or 0) or 1)
    return (weights["must"], weights["gap"], weights["wish"]), meets, misses, unknown


def _told(values: Sequence[Value], one: Requirement, ends: Ends, ranged: bool) -> list[tuple[float, Value]]:
    """How far what the values of one attribute state is from what is asked; below nought: it is as asked."""
    if not values:
        return []
    if values[0].attribute.type is not ValueType.QUANTITY:
        keys = frozenset[str]().union(*map(_keys, values))
        return [(-1.0 if keys & one.condition.answers else _FAR, values[0])]
    pairs = [(pair, value) for value in values if (pair := _pair(value.quantity))]
    if not pairs or one.condition.answers:
        return [(_FAR, value) for _, value in pairs[:1]]
    if ranged and ends.two and (kind := _one_kind(pair[1] for pair in pairs)):
        ends = Ends(low=ends.high, low_open=ends.high_open) if kind is Kind.MAXIMUM else _upside_down(ends)
    low, high = min(pair[0] for pair, _ in pairs), max(pair[1] for pair, _ in pairs)
    _, nearest = min(pairs, key=lambda held: 0 if ends.held_by(*held[0]) else ends.missed_by(*held[0]))
    return [(-1.0 if ends.held_by(low, high) else ends.missed_by(low, high), nearest)]


def _upside_down(ends: Ends) -> Ends:
    """What a minimum must be below, so that the range above it holds what is asked."""
    return Ends(high=ends.low, high_open=ends.low_open)


def _one_kind(values: Iterable[Value]) -> Kind | None:
    """The kind of limit that all of these state; None where one of them states anything else."""
    kinds = {value.quantity.kind for value in values if value.quantity}
    return next(iter(kinds)) if len(kinds) == 1 and kinds <= {Kind.MAXIMUM, Kind.MINIMUM} else None


def _pair(told: Quantity | None) -> tuple[float, float] | None:
    if told is None:
        return None
    return figure(told.kind, told.base_low, told.base_high, texts.write_numbers(told.numbers))


def _keys(value: Value) -> frozenset[str]:
    """The keys of an answer, as `Facets` names them."""
    if value.yes is not None:
        return frozenset(["yes" if value.yes else "no"])
    return frozenset([text.by_language[0][1] for text in value.texts if text] or [value.as_entered])


def _short(gap: float, one: Requirement) -> Quantity | None:
    """A gap in base units as a figure in the unit that the visitor used; None where no figure can say it."""
    return None if gap in (0, _FAR) else from_base(gap, as_difference(one.condition.unit))
