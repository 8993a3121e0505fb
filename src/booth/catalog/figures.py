"""Key figures of a product over all its variants, and what a visitor may see of them."""

from collections.abc import Iterable, Sequence

from booth import quantity
from booth.catalog.values import Audience, Figure, Product, Value, ValueType
from booth.errors import BoothError

ON_A_CARD = 4


def of(product: Product) -> tuple[Figure, ...]:
    """The public key figures, in the attributes' order, each holding what every variant answers.

    A variant inherits what it does not state. Answers that cannot be one figure are left out.
    """
    answers: dict[str, list[Value]] = {}
    for value in _key(product.values):
        answers.setdefault(value.attribute.uid, []).append(value)
    stated = [{value.attribute.uid: value for value in _key(one.values)} for one in product.variants]
    for own in stated:
        for uid in own:
            answers.setdefault(uid, [])
    found: list[Figure] = []
    for uid, general in answers.items():
        held = _over_variants(uid, general, stated)
        value = one_for_all(held)
        if value is not None:
            found.append(Figure(value.attribute.name, value))
    return tuple(sorted(found, key=lambda figure: place(figure.value)))


def place(value: Value) -> tuple[int, int, str, str]:
    """Where a value stands on a page: by its group, then by its attribute."""
    attribute = value.attribute
    return attribute.group.position, attribute.position, attribute.group.code, attribute.code


def _key(values: Iterable[Value]) -> list[Value]:
    return [one for one in values if one.attribute.key_figure and one.attribute.audience is Audience.PUBLIC]


def _over_variants(uid: str, general: list[Value], stated: Sequence[dict[str, Value]]) -> list[Value]:
    """Every answer some variant gives: its own, or the product's where it states none."""
    own = [one[uid] for one in stated if uid in one]
    inherits = not stated or any(uid not in one for one in stated)
    return own + (general[:1] if inherits else [])


def one_for_all(values: Sequence[Value]) -> Value | None:
    """The one value that holds all of these; None where there can be none."""
    if not values:
        return None
    first = values[0]
    if all(_same(first, other) for other in values[1:]):
        return first
    figures = tuple(value.quantity for value in values if value.quantity is not None)
    if len(figures) == len(values):
        try:
            return Value(first.attribute, "", quantity.envelope(figures), condition=first.condition)
        except BoothError:
            return None
    if first.attribute.type in (ValueType.CHOICE, ValueType.SEVERAL):
        texts = tuple(dict.fromkeys(text for value in values for text in value.texts))
        return Value(first.attribute, "", texts=texts) if texts else None
    return None


def _same(one: Value, other: Value) -> bool:
    return (one.quantity, one.texts, one.yes) == (other.quantity, other.texts, other.yes) and (
        one.quantity is not None or one.yes is not None or bool(one.texts) or one.as_entered == other.as_entered
    )


def own_order(values: Iterable[Value]) -> tuple[Value, ...]:
    """Values in the order in which a page shows them."""
    return tuple(sorted(values, key=place))
