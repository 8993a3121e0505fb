"""A record as flat fields, and back."""

import json

import pytest

import builders
from booth.catalog import records
from booth.catalog.history.fields import built, difference, flat, rewound
from booth.catalog.values import Mark, Product, RelationKind, Standing


def parsed(record: str) -> dict[str, object]:
    held: dict[str, object] = json.loads(record)
    held.pop("v")
    return held


@pytest.mark.parametrize("product", builders.products(), ids=lambda one: one.code[:20])
def test_a_product_comes_back_out_of_its_fields(product: Product) -> None:
    record = records.record(product)
    assert built(product.uid, flat(record)) == parsed(record)


def test_fields_have_the_names_that_people_and_imports_know() -> None:
    product = builders.air()
    fields = flat(records.record(product))
    assert fields["name.en"] == product.name.exact("en")
    assert f"values:{product.values[0].attribute.uid}" in fields
    dense = builders.crystal()
    first = dense.variants[0]
    fields = flat(records.record(dense))
    assert fields["variants"] == [one.uid for one in dense.variants]
    assert f"values:{first.uid}:{first.values[0].attribute.uid}" in fields


def test_marks_and_relations_have_fields_of_their_own() -> None:
    marked = Mark("name", "zh", Standing.CHECKED, "Ли Мин", "abc")
    record = records.relations_record([(RelationKind.ACCESSORY, "a"), (RelationKind.ACCESSORY, "b")])
    assert flat(record) == {"relations:accessory": ["a", "b"]}
    product = builders.empty()
    fields = flat(records.record(product))
    assert not any(name.startswith("marks") for name in fields)
    with_mark = flat(records.record(Product(**{**_held(product), "marks": (marked,)})))
    assert with_mark["marks:name.zh"] == ["checked", "Ли Мин", "abc"]


def _held(product: Product) -> dict[str, object]:
    return {name: getattr(product, name) for name in product.__slots__}


def test_a_difference_leads_back() -> None:
    before, after = {"a": 1, "b": 2}, {"b": 3, "c": 4}
    delta = difference(before, after)
    assert delta == {"a": (1, None), "b": (2, 3), "c": (None, 4)}
    assert rewound(after, delta) == before
