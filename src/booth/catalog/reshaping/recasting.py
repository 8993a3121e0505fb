"""One value as another attribute takes it: of another type, in another unit. What people wrote stays."""

import math
from dataclasses import replace
from typing import Final

from booth import quantity
from booth.catalog.answering import several, yes_no
from booth.catalog.reshaping.report import Outcome
from booth.catalog.values import EMPTY, Attribute, Text, Value, ValueType
from booth.catalog.wording import say
from booth.errors import BoothError
from booth.languages import LANGUAGES, Language
from booth.quantity import Quantity
from booth.quantity.units import wanted

Recast = tuple[Value, Outcome]
_NEAR: Final = 1e-9  # two floats that came from one figure by different ways
_BETWEEN: Final[dict[Language, str]] = {"ru": ", ", "en": ", ", "zh": "、"}


def recast(value: Value, attribute: Attribute) -> Recast:
    """A value as an attribute of any type and unit takes it, and how it fared."""
    typed = as_type(value, attribute)
    if typed.quantity is None:
        understood = _fits(typed, attribute.type)
        same = (typed.texts, typed.yes, None) == (value.texts, value.yes, value.quantity)
        return typed, (Outcome.SAME if same else Outcome.CHANGED) if understood else Outcome.TEXT
    converted = as_unit(typed, attribute)
    if converted is None:
        return typed, Outcome.LEFT
    told = replace(converted, as_entered=_with_unit(typed, value.attribute, attribute))
    return told, Outcome.SAME if told.quantity == value.quantity else Outcome.CHANGED


def as_type(value: Value, attribute: Attribute) -> Value:
    """A value under an attribute, as its type takes it; what is not understood becomes (or stays) text."""
    moved = replace(value, attribute=attribute)
    if attribute.type is ValueType.QUANTITY and value.quantity is not None:
        return moved  # nothing to read: a figure stays one
    words = _words(value)
    match attribute.type:
        case ValueType.QUANTITY:
            figure = _figure(words, attribute)
            return replace(moved, quantity=figure, texts=() if figure else words, yes=None)
        case ValueType.YES_NO:
            yes = value.yes if value.yes is not None else _yes(words)
            return replace(moved, quantity=None, texts=() if yes is not None else words, yes=yes)
        case ValueType.SEVERAL:
            listed = words if len(words) > 1 else tuple(one for text in words for one in several(text))
            return replace(moved, quantity=None, texts=listed, yes=None)
        case ValueType.TEXT | ValueType.CHOICE:
            return replace(moved, quantity=None, texts=(_joined(words),) if len(words) > 1 else words, yes=None)


def as_unit(value: Value, attribute: Attribute) -> Value | None:
    """A value's figure in an attribute's unit, with sensible digits; None where there is no way there.

    What was written is read again first: a figure that goes there and back comes back as it was.
    """
    figure = value.quantity
    unit = wanted(attribute.unit, difference=attribute.difference)
    if figure is None or unit is None:  # an attribute without a unit takes any
        return value
    try:
        restated = quantity.restate(figure, attribute.unit)
    except BoothError:
        return None
    if restated.unit != unit.key:  # a temperature is no difference of temperatures
        return None
    if restated.unit == figure.unit:
        return value
    written = quantity.read(value.as_entered, difference=attribute.difference)
    as_written = written is not None and written.unit == restated.unit and _alike(written, figure)
    return replace(value, quantity=written if as_written else restated)


def _alike(one: Quantity, other: Quantity) -> bool:
    """Whether two figures are one, whatever their units."""
    ends = (one.base_low, other.base_low), (one.base_high, other.base_high)
    return (
        one.kind is other.kind
        and len(one.numbers) == len(other.numbers)
        and (one.low_open, one.high_open) == (other.low_open, other.high_open)
        and all(a == b if a is None or b is None else math.isclose(a, b, rel_tol=_NEAR) for a, b in ends)
    )


def _with_unit(value: Value, before: Attribute, after: Attribute) -> str:
    """The text as people wrote it; where they left out the unit that went without saying, that unit behind it."""
    figure, entered = value.quantity, value.as_entered
    if figure is None or not entered or (before.unit, before.difference) == (after.unit, after.difference):
        return entered
    if quantity.read(entered, after.unit, difference=after.difference) == quantity.read(
        entered, before.unit, difference=before.difference
    ):
        return entered
    completed = f"{entered} {quantity.unit_symbol(figure.unit, 'en')}"
    return completed if quantity.read(completed, after.unit, difference=after.difference) == figure else entered


def _fits(value: Value, kind: ValueType) -> bool:
    match kind:
        case ValueType.QUANTITY:
            return value.quantity is not None
        case ValueType.YES_NO:
            return value.yes is not None
        case _:
            return True


def _words(value: Value) -> tuple[Text, ...]:
    """What a value says, as texts."""
    if value.quantity is None and value.yes is None and value.texts:
        return value.texts
    # Printed figures hold their parts together with special spaces; in a text that people edit they are plain ones.
    told = Text.of(**{one: " ".join(say(value, one).split()) for one in LANGUAGES})
    return (told,) if told else ()


def _joined(words: tuple[Text, ...]) -> Text:
    """Several answers as one text, in the languages that have any of them."""
    spoken: list[Language] = [one for one in LANGUAGES if any(text.exact(one) for text in words)]
    return Text.of(**{one: _BETWEEN[one].join(text.best(one) for text in words) for one in spoken})


def _figure(words: tuple[Text, ...], attribute: Attribute) -> Quantity | None:
    """The figure that a text is in each of its languages."""
    read = [
        quantity.read(told, attribute.unit, difference=attribute.difference)
        for text in words
        for _, told in text.by_language
    ]
    first = read[0] if read and len(words) == 1 else None
    return first if first is not None and all(one is not None and _alike(one, first) for one in read) else None


def _yes(words: tuple[Text, ...]) -> bool | None:
    said = {yes_no(told) for text in words for _, told in text.by_language}
    return said.pop() if len(said) == 1 and len(words) == 1 else None


def agree(value: Value, other: Value) -> bool:
    """Whether two values of one attribute say the same."""
    if value.quantity is not None and other.quantity is not None:
        one, two = value.quantity, other.quantity
        return one == two or (_alike(one, two) and one.unit == two.unit and one.numbers == two.numbers)
    return (value.quantity, value.texts, value.yes) == (other.quantity, other.texts, other.yes)


def completed(value: Value, other: Value) -> Value:
    """A value with what only the other one knew of the same answer: condition, standard, source."""
    return replace(
        value,
        condition=value.condition or other.condition or EMPTY,
        standard=value.standard or other.standard,
        source=value.source or other.source,
        document=value.document or other.document,
        page=value.page if value.document else other.page,
    )
