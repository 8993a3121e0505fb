"""What is said of a product, text by text: out of a product that is at hand, or straight out of the tables.

Where a hundred thousand products are entered into the index, making each of them as a value costs more than all else.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from itertools import chain
from typing import Any, cast

from sqlalchemy import Connection, String, literal_column, select

from booth.catalog import schema, texts
from booth.catalog.bulk import among, fetch
from booth.catalog.reference import Reference
from booth.catalog.search import words
from booth.catalog.values import Audience, Product, Text, Value, ValueType

_CHOICES = (ValueType.CHOICE, ValueType.SEVERAL)
_product, _variant, _value, _asset = schema.product.c, schema.variant.c, schema.value.c, schema.asset.c
_NAMES = ("code", "plinth", "name", "category_id", "exhibitor_id")
_TEXTS = ("tagline", "description", "benefits", "applications", "steps")
_products = select(_product.id, *(_product[name] for name in (*_NAMES, *_TEXTS)))
_variants = select(_variant.product_id, _variant.code, _variant.name)
# All answers of a product as one text, a line each: which attribute, 1 where it is a model's own, then the answer, by
# which it is known again. JSON holds no line breaks.
_LINES = literal_column(
    "group_concat(attribute_id || ' ' || (variant_id IS NOT NULL) || ' ' || json_array("
    "low, high, texts, condition, standard, CASE WHEN kind IS NOT NULL THEN as_entered END), char(10))",
    String,
)
_values = select(_value.product_id, _LINES).group_by(_value.product_id)
_held = schema.product_asset
_assets = select(_held.c.product_id, _asset.number, _asset.caption).join_from(_held, schema.asset)
_industries = select(schema.product_industry.c.product_id, schema.product_industry.c.industry_id)


@dataclass(slots=True)
class Told:
    """All texts of one product, in all languages and in any order; categories and the like by the store's numbers."""

    row: int
    plinth: str
    category: int
    exhibitor: int
    codes: list[str]  # its own and its models'
    names: list[str]
    about: list[str] = field(default_factory=list[str])  # what it is for
    written: list[str] = field(default_factory=list[str])  # all else that anybody may read
    staff: list[str] = field(default_factory=list[str])  # what staff alone may find
    industries: list[int] = field(default_factory=list[int])
    attributes: set[int] = field(default_factory=set[int])  # those that it answers


def of(row: int, product: Product, known: Reference) -> Told:
    """What a product says."""
    own = [value for one in product.variants for value in one.values]
    every = [*product.values, *own]
    public = [one for one in product.values if one.attribute.audience is Audience.PUBLIC]
    choices = (text for one in public if one.attribute.type in _CHOICES for text in one.texts)
    heads = (one.head for one in product.benefits)
    sentences = (one.text for one in product.benefits)
    steps = (step.name for step in product.steps)
    captions = (one.caption for one in product.assets)
    numbers = (one.number for one in product.assets if one.number)
    return Told(
        row,
        product.plinth,
        known.categories.ids[product.category.uid],
        known.exhibitors.ids[product.exhibitor.uid],
        [product.code, *(one.code for one in product.variants)],
        _said([product.name, *(one.name for one in product.variants)]),
        _said([product.tagline, *product.applications, *heads, *choices]),
        [*_said([product.description, *sentences, *steps, *captions]), *numbers, *_answers(every, Audience.PUBLIC)],
        _answers(every, Audience.STAFF),
        [known.industries.ids[one.uid] for one in product.industries],
        {known.attributes.ids[one.attribute.uid] for one in every},
    )


def _answers(values: Iterable[Value], audience: Audience) -> list[str]:
    return [text for one in values if one.attribute.audience is audience for text in _answer_of(one)]


def _answer_of(value: Value) -> list[str]:
    held = value.quantity
    ends = (held.low, held.high) if held is not None else ()
    figure = _figure(value.as_entered, *(texts.undecimal(end) or "" for end in ends)) if ends else ()
    return [*figure, *_said([*value.texts, value.condition]), *([value.standard] if value.standard else [])]


def _said(held: Iterable[Text]) -> list[str]:
    return [text for one in held for _, text in one.by_language if text]


def _figure(as_entered: str, low: str, high: str) -> list[str]:
    """Of a figure its numbers, for its units would be found everywhere."""
    entered = " ".join(word for word in words.cut(as_entered) if not word.isalpha())
    numbers = (f"{Decimal(number):f}" for number in (low, high) if number)
    return [one for one in dict.fromkeys((entered, *numbers)) if one]


def read(connection: Connection, known: Reference, rows: Sequence[int]) -> list[Told]:
    """The same of many products, by their numbers; numbers that are gone are left out."""
    asked = tuple(rows)

    def lines(statement: Any, column: Any) -> list[tuple[Any, ...]]:
        return fetch(connection, among(statement, column, len(asked)), asked)

    held = {line[0]: _begun(line) for line in lines(_products, _product.id)} if asked else {}
    for row, code, name in lines(_variants, _variant.product_id) if held else ():
        held[row].codes.append(code)
        held[row].names += _column(name)
    for row, number, caption in lines(_assets, _held.c.product_id) if held else ():
        held[row].written += (*([number] if number else ()), *_column(caption))
    for row, industry in lines(_industries, schema.product_industry.c.product_id) if held else ():
        held[row].industries.append(industry)
    _hear(held, lines(_values, _value.product_id) if held else (), known)
    return list(held.values())


def _begun(line: tuple[Any, ...]) -> Told:
    """A product's own line of its table."""
    row, code, plinth, name, category, exhibitor, tagline, description, benefits, applications, steps = line
    pairs = [(_texts(head), _texts(text)) for head, text in _loaded(benefits)]
    about = [*_column(tagline), *_column(applications), *chain.from_iterable(head for head, _ in pairs)]
    written = [*_column(description), *chain.from_iterable(text for _, text in pairs)]
    written += [text for _, named in _loaded(steps) for text in _texts(named)]
    return Told(row, plinth, category, exhibitor, [code], [*_column(name)], about, written)


def _hear(held: dict[int, Told], lines: Iterable[tuple[Any, ...]], known: Reference) -> None:
    """The answers; there are thirty times as many as products."""
    staff = {number for number, one in known.attributes.by_id.items() if one.audience is Audience.STAFF}
    chosen = {number for number, one in known.attributes.by_id.items() if one.type in _CHOICES} - staff
    for row, answers in lines:
        told = held[row]
        for line in answers.split("\n"):
            number, own, answer = line.split(" ", 2)
            attribute = int(number)
            told.attributes.add(attribute)
            said, choices = _answer(answer)
            (told.staff if attribute in staff else told.written).extend(said)
            if own == "0" and attribute in chosen:
                told.about += choices


@lru_cache(maxsize=1 << 14)  # answers repeat a great deal
def _answer(answer: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """All texts of an answer, and those of them that are chosen."""
    low, high, said, condition, standard, entered = json.loads(answer)
    chosen = _column(said)
    figure = () if entered is None else _figure(entered, low or "", high or "")
    return (*figure, *chosen, *_column(condition), *([standard] if standard else ())), chosen


@lru_cache(maxsize=1 << 12)
def _column(column: str) -> tuple[str, ...]:
    """The texts of a column that holds one text or several."""
    return tuple(_texts(_loaded(column)))


def _loaded(column: str) -> Any:
    return json.loads(column) if column else ()


def _texts(held: object) -> list[str]:
    if isinstance(held, dict):
        return list(cast(dict[str, str], held).values())
    return [text for one in cast(Sequence[dict[str, str]], held) for text in one.values()]
