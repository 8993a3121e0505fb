"""What the index hears of a product is the same, whether it is read out of the tables or out of the product."""

from dataclasses import fields, replace
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import builders
from booth.catalog.asking import Query
from booth.catalog.search import told
from booth.catalog.store import Catalog
from booth.catalog.values import Attribute, Audience, Benefit, Group, Product, Step, Text, Value, ValueType, Variant
from booth.exchange.sample import load_sample
from booth.quantity import read

FIGURES = ("0", "-0.0", "0 °C", "0…100 %", "1 600", "≤ 850", "> 3", "12 ± 0,5", "1E+3 Па", "нет", "a\nb", "\x1f7")
GROUP = Group("3" * 32, "group", Text.of(ru="Группа"))
KINDS = ((ValueType.TEXT, Audience.PUBLIC), (ValueType.CHOICE, Audience.PUBLIC), (ValueType.SEVERAL, Audience.STAFF))
ATTRIBUTES = tuple(
    Attribute(f"{n:032x}", f"a{n}", Text.of(ru=f"А{n}"), GROUP, type=kind, audience=audience)
    for n, (kind, audience) in enumerate(KINDS * 2)
)
words = st.builds(Text.of, ru=st.text("аб \n\x1f\"'", max_size=3), zh=st.text("过滤", max_size=2))


def heard(one: told.Told) -> dict[str, object]:
    """All that is told, in one order; a text that is told twice is told once."""
    held = {field.name: getattr(one, field.name) for field in fields(one)}
    return {name: held if isinstance(held, int | str) else sorted(set(held)) for name, held in held.items()}


def same(catalog: Catalog) -> None:
    known, rows = catalog.reference(), list(catalog.search(Query()).rows)
    with catalog.store.reading() as connection:
        read = told.read(connection, known, [*rows, 10_000])
    assert sorted(one.row for one in read) == sorted(rows)
    for one in read:
        product = catalog.products.get(catalog.products.uid(one.row))
        assert heard(one) == heard(told.of(one.row, product, known))


def test_every_product_of_the_sample_is_heard_alike(bare: Catalog) -> None:
    load_sample(bare, "t")
    same(bare)


def test_every_product_of_the_builders_is_heard_alike(stocked: Catalog) -> None:
    same(stocked)


def test_nothing_is_heard_of_nothing(bare: Catalog) -> None:
    with bare.store.reading() as connection:
        assert told.read(connection, bare.reference(), []) == []


@st.composite
def answers(draw: Any) -> tuple[Value, ...]:
    found: list[Value] = []
    for attribute in draw(st.lists(st.sampled_from(ATTRIBUTES), unique=True)):
        entered, figure = draw(st.sampled_from(FIGURES)), draw(st.booleans())
        quantity = read(entered) if figure else None
        texts = () if figure else tuple(draw(st.lists(words, max_size=2)))
        standard = draw(st.sampled_from(["", "ГОСТ 1", "\n"]))
        found.append(Value(attribute, entered, quantity, texts, condition=draw(words), standard=standard))
    return tuple(found)


@st.composite
def products(draw: Any) -> Product:
    own = draw(st.lists(answers(), max_size=2))
    return replace(
        builders.empty(),
        plinth=draw(st.sampled_from(["", "7", "12а"])),
        name=draw(words),
        tagline=draw(words),
        description=draw(words),
        benefits=tuple(Benefit(draw(words), draw(words)) for _ in range(draw(st.integers(0, 2)))),
        applications=tuple(draw(st.lists(words, max_size=2))),
        steps=tuple(Step("filter", draw(words)) for _ in range(draw(st.integers(0, 2)))),
        values=draw(answers()),
        variants=tuple(Variant(f"{n:032x}", f"V{n}", draw(words), held, n) for n, held in enumerate(own)),
    )


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(products())
def test_any_product_is_heard_alike(bare: Catalog, product: Product) -> None:
    with bare.change("tests", "answers") as change:
        for one in (GROUP, *ATTRIBUTES, product.exhibitor, product.category, product):
            change.put(one)
    same(bare)
