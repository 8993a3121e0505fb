"""Key figures over all variants."""

from dataclasses import replace
from decimal import Decimal

import builders
from booth.catalog import figures
from booth.catalog.values import Product, Text, Value, ValueType, Variant
from booth.quantity import Kind


def asked(code: str, type_: ValueType = ValueType.QUANTITY) -> Value:
    attribute = replace(
        builders.air().values[0].attribute, uid=builders.uid(code), code=code, key_figure=True, type=type_
    )
    return Value(attribute, "")


def answer(value: Value, number: str) -> Value:
    return replace(value, as_entered=number, quantity=builders.number(number, "Pa"))


def product(general: tuple[Value, ...], *stated: tuple[Value, ...]) -> Product:
    variants = tuple(Variant(builders.uid(f"v{n}"), f"V{n}", values=own) for n, own in enumerate(stated))
    return replace(builders.air(), values=general, variants=variants)


def spread(made: Product) -> list[tuple[Decimal | None, Decimal | None]]:
    return [(one.value.quantity.low, one.value.quantity.high) for one in figures.of(made) if one.value.quantity]


def test_variants_widen_a_figure_to_what_all_of_them_hold() -> None:
    flow = asked("flow")
    made = product((answer(flow, "5"),), (answer(flow, "10"),), (answer(flow, "40"),))
    assert spread(made) == [(Decimal(10), Decimal(40))]
    (figure,) = figures.of(made)
    assert figure.value.quantity is not None
    assert figure.value.quantity.kind is Kind.RANGE


def test_a_variant_that_states_nothing_inherits() -> None:
    flow = asked("flow")
    assert spread(product((answer(flow, "5"),), (answer(flow, "40"),), ())) == [(Decimal(5), Decimal(40))]
    assert spread(product((answer(flow, "5"),), (), ())) == [(Decimal(5), Decimal(5))]


def test_what_only_variants_state_is_there_too() -> None:
    flow = asked("flow")
    assert spread(product((), (answer(flow, "3"),), (answer(flow, "3"),))) == [(Decimal(3), Decimal(3))]


def test_choices_of_variants_stand_together_and_texts_that_differ_are_left_out() -> None:
    choice, text = asked("choice", ValueType.CHOICE), asked("text", ValueType.TEXT)
    one, two = Text.of(en="steel"), Text.of(en="brass")
    made = product(
        (),
        (replace(choice, texts=(one,)), replace(text, texts=(one,))),
        (replace(choice, texts=(two,)), replace(text, texts=(two,))),
    )
    (figure,) = figures.of(made)
    assert figure.value.texts == (one, two)
