"""What the history keeps of a product, told from its rows, is to the letter what is told of it as a value."""

import json
from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import builders
from booth.catalog.history import stored
from booth.catalog.history.current import fields_of
from booth.catalog.history.fields import Flat
from booth.catalog.store import Catalog
from booth.catalog.values import Attribute, Group, Product, Text, Value, ValueType, Variant
from booth.quantity import read
from stocking import stock

FIGURES = ("0", "-0.0", "0 °C", "0…100 %", "1 600", "≤ 850", "> 3", "12 ± 0,5", "100×20×5", "1200.0", "нет")
GROUP = Group("3" * 32, "group", Text.of(ru="Группа"))
ATTRIBUTES = tuple(Attribute(f"{n:032x}", f"a{n}", Text.of(ru=f"А{n}"), GROUP, type=ValueType.TEXT) for n in range(5))
words = st.builds(Text.of, ru=st.text(max_size=3), zh=st.text("过滤", max_size=2))


def letters(fields: Flat) -> str:
    """The fields as the history writes them, in one order; unlike values, letters tell true from 1."""
    return json.dumps(fields, sort_keys=True, ensure_ascii=False)


def told(catalog: Catalog, *products: Product) -> None:
    uids = [one.uid for one in products]
    with catalog.store.reading() as connection:
        found = stored.products(connection, catalog.reference(), [*uids, "gone"])
    assert list(found) == uids
    for uid, (without, fields) in found.items():
        product = catalog.products.get(uid)
        assert letters(fields) == letters(fields_of(product))
        assert without == replace(
            product, values=(), figures=(), variants=tuple(replace(one, values=()) for one in product.variants)
        )


def test_every_product_is_told_as_its_value_is(bare: Catalog) -> None:
    products = builders.products()
    stock(bare, *products)
    told(bare, *products)


@st.composite
def answers(draw: Any) -> tuple[Value, ...]:
    found: list[Value] = []
    for attribute in draw(st.lists(st.sampled_from(ATTRIBUTES), unique=True)):
        entered = draw(st.sampled_from(FIGURES))
        details = {name: draw(st.text(max_size=2)) for name in ("standard", "source", "document", "page")}
        figure = draw(st.booleans())
        found.append(
            Value(
                attribute,
                entered,
                quantity=read(entered) if figure else None,
                texts=() if figure else tuple(draw(st.lists(words, max_size=2))),
                yes=draw(st.none() | st.booleans()),
                condition=draw(words),
                **details,
            )
        )
    return tuple(found)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(answers(), st.lists(answers(), max_size=2))
def test_any_answers_are_told_as_their_values_are(
    bare: Catalog, general: tuple[Value, ...], own: list[tuple[Value, ...]]
) -> None:
    variants = tuple(Variant(f"{n:032x}", f"V{n}", values=held, position=n) for n, held in enumerate(own))
    product = replace(builders.empty(), values=general, variants=variants)
    with bare.change("tests", "answers") as change:
        for one in (GROUP, *ATTRIBUTES, product.exhibitor, product.category, product):
            change.put(one)
    told(bare, product)
