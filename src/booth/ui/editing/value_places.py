"""The answers of a product as places of the form: by attribute, and what is said of each answer besides."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from booth.catalog.answering import yes_no
from booth.catalog.figures import own_order
from booth.catalog.values import EMPTY, Attribute, Product, Text, Value, ValueType
from booth.errors import BoothError
from booth.languages import LANGUAGES
from booth.quantity import read
from booth.ui.editing.places import Place

_SHOWN = 80  # letters of what was typed, in a sentence


def answer(attribute: Attribute, text: str, old: Value | None = None) -> Value | None:
    """What a line of text answers; None for none. What is no figure is kept as a text.

    BoothError "cell_other_unit" for a figure in a unit of another kind, "cell_not_yes_no".
    """
    text = text.strip()
    before = replace(
        old or Value(attribute, ""), attribute=attribute, as_entered=text, quantity=None, texts=(), yes=None
    )
    if not text:
        return None
    if attribute.type is ValueType.YES_NO:
        told = yes_no(text)
        if told is None:
            raise BoothError("cell_not_yes_no", text=text[:_SHOWN])
        return replace(before, yes=told)
    figure = read(text, attribute.unit, difference=attribute.difference)
    if figure is not None:
        return replace(before, quantity=figure)
    if read(text, difference=attribute.difference) is not None:
        raise BoothError("cell_other_unit", text=text[:_SHOWN])
    return replace(before, texts=in_words(attribute, text).texts)


def in_words(attribute: Attribute, text: str) -> Value:
    """An answer that is no figure: the same words in every language."""
    return Value(attribute, text, texts=(Text.of(**dict.fromkeys(LANGUAGES, text)),))


def found(values: tuple[Value, ...], attribute: Attribute) -> Value | None:
    """The answer to an attribute."""
    return next((one for one in values if one.attribute.uid == attribute.uid), None)


def with_value(product: Product, attribute: Attribute, value: Value | None) -> Product:
    """The product with this answer in the place of its old one; None takes it out."""
    others = [one for one in product.values if one.attribute.uid != attribute.uid]
    return replace(product, values=own_order((*others, value) if value is not None else others))


def line_place(attribute: Attribute) -> Place:
    """An answer as one line of text, as it was entered."""

    def get(product: Product) -> str:
        value = found(product.values, attribute)
        return value.as_entered if value is not None else ""

    def put(product: Product, text: str) -> Product:
        return with_value(product, attribute, answer(attribute, text, found(product.values, attribute)))

    def note(product: Product, text: str) -> Product:
        return with_value(product, attribute, in_words(attribute, text))

    return Place(f"values:{attribute.uid}", get, put, note)


def yes_place(attribute: Attribute) -> Place:
    """A yes or no as a key: "yes", "no", or nothing."""

    def get(product: Product) -> str:
        value = found(product.values, attribute)
        return "" if value is None or value.yes is None else "yes" if value.yes else "no"

    def put(product: Product, key: str) -> Product:
        return with_value(product, attribute, answer(attribute, key, found(product.values, attribute)))

    return Place(f"values:{attribute.uid}", get, put)


def words_place(attribute: Attribute) -> Place:
    """Words in three languages; several answers take a line each."""

    def get(product: Product) -> Text:
        value = found(product.values, attribute)
        if value is None:
            return EMPTY
        if not value.texts:
            return Text.of(**dict.fromkeys(LANGUAGES, value.as_entered))
        told = {one: "\n".join(text.exact(one) for text in value.texts) for one in LANGUAGES}
        return Text.of(**{one: text for one, text in told.items() if text.strip()})

    def put(product: Product, text: Text) -> Product:
        if not text:
            return with_value(product, attribute, None)
        old = found(product.values, attribute) or Value(attribute, "")
        texts = _lines(text) if attribute.type is ValueType.SEVERAL else (text,)
        entered = "\n".join(one.best("ru") for one in texts)
        new = replace(old, attribute=attribute, as_entered=entered, quantity=None, yes=None, texts=texts)
        return with_value(product, attribute, new)

    return Place(f"values:{attribute.uid}", get, put)


def with_answer(product: Product, attribute: Attribute, text: Text) -> Product:
    """The product with a known answer taken over: instead of its own, or of several beside the others."""
    old = found(product.values, attribute) or Value(attribute, "")
    several = attribute.type is ValueType.SEVERAL
    texts = tuple(dict.fromkeys((*old.texts, text))) if several else (text,)
    entered = "\n".join(one.best("ru") for one in texts)
    new = replace(old, attribute=attribute, as_entered=entered, quantity=None, yes=None, texts=texts)
    return with_value(product, attribute, new)


def detail_place(attribute: Attribute, detail: str) -> Place:
    """What is said of an answer besides: "condition", "standard", "source", "document", "page"."""
    empty: Any = EMPTY if detail == "condition" else ""

    def get(product: Product) -> Any:
        value = found(product.values, attribute)
        return getattr(value, detail) if value is not None else empty

    def put(product: Product, said: Any) -> Product:
        value = found(product.values, attribute)
        return product if value is None else with_value(product, attribute, replace(value, **{detail: said}))

    return Place(f"values:{attribute.uid}.{detail}", get, put)


def place_of(attribute: Attribute) -> Place:
    """The place of an answer, by the kind of answer that the attribute takes."""
    makers: dict[ValueType, Callable[[Attribute], Place]] = {
        ValueType.QUANTITY: line_place,
        ValueType.YES_NO: yes_place,
    }
    return makers.get(attribute.type, words_place)(attribute)


def _lines(text: Text) -> tuple[Text, ...]:
    """Lines at the same place of each language are one answer."""
    told = {one: text.exact(one).split("\n") for one in LANGUAGES if text.exact(one)}
    most = max(map(len, told.values()), default=0)
    rows = (
        Text.of(**{one: held[place].strip() for one, held in told.items() if place < len(held)})
        for place in range(most)
    )
    return tuple(row for row in rows if row)
