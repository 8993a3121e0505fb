"""Whether two answers say the same, however they were typed."""

from collections.abc import Sequence
from dataclasses import replace

from booth.catalog.values import Text, Value
from booth.quantity import Quantity


def same_text(one: Text, other: Text) -> bool:
    """Whether two texts agree in every language that both have; texts with no language in common do not."""
    if not one and not other:
        return True
    theirs = dict(other.by_language)
    pairs = [(text, theirs[language]) for language, text in one.by_language if language in theirs]
    return bool(pairs) and all(mine.casefold() == their.casefold() for mine, their in pairs)


def same_answer(one: Value, other: Value) -> bool:
    """Whether two values answer alike; under which condition they hold plays no part."""
    if one.quantity is not None and other.quantity is not None:
        return _bare(one.quantity) == _bare(other.quantity)
    if one.quantity is not None or other.quantity is not None or one.yes != other.yes:
        return False
    if one.yes is None and not one.texts and not other.texts:
        return one.as_entered.casefold() == other.as_entered.casefold()
    return _covers(one.texts, other.texts) and _covers(other.texts, one.texts)


def same_terms(one: Value, other: Value) -> bool:
    """Whether two values hold under the same condition, by the same standard."""
    return one.standard == other.standard and same_text(one.condition, other.condition)


def same_reading(one: Sequence[Value], other: Sequence[Value]) -> bool:
    """Whether two cells read alike: the same answers under the same terms, in whatever order."""

    def held(value: Value, among: Sequence[Value]) -> bool:
        return any(same_answer(value, each) and same_terms(value, each) for each in among)

    return all(held(value, other) for value in one) and all(held(value, one) for value in other)


def _bare(figure: Quantity) -> Quantity:
    """A figure without what does not show: its base values, and a plus before a number that is above nought."""
    text = "" if figure.text == "+" else figure.text
    return replace(figure, text=text, base_low=None, base_high=None)


def _covers(some: Sequence[Text], others: Sequence[Text]) -> bool:
    return all(any(same_text(text, other) for other in others) for text in some)
