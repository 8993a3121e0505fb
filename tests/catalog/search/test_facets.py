"""The counts beside a list, held against a plain reading of every product and every model of it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import numbered
import synthetic
from booth import quantity
from booth.catalog.asking import AttributeFacet, Condition, Query
from booth.catalog.reference import branch
from booth.catalog.search import columns
from booth.catalog.store import Catalog, new_uid
from booth.catalog.values import AssetKind, Attribute, Audience, Category, Product, Text, Value, ValueType

PRODUCTS = 100
BY_CODE = {one.code: one for one in numbered.Numbered().attributes}
FIGURES = [one for one in BY_CODE.values() if one.type is ValueType.QUANTITY]
OTHERS = [one for one in BY_CODE.values() if one.type is not ValueType.QUANTITY]
CHOSEN = (ValueType.CHOICE, ValueType.SEVERAL)
KEYS = ["yes", "no", *(text.best("ru") for text in numbered.CHOICES)]


class Shelf:
    """A catalogue, and its products read plainly: each with its models."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        uids = [catalog.products.uid(row) for row in catalog.search(Query()).rows]
        read = catalog.products.many(uids)
        self.products = [(read[uid], models(read[uid])) for uid in uids]
        self.tree = catalog.categories()


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    catalog = Catalog.open(tmp_path_factory.mktemp("numbered"))
    numbered.fill(catalog, PRODUCTS, 20)
    yield Shelf(catalog)
    catalog.close()


def models(product: Product) -> list[dict[str, list[Value]]]:
    """What each model of a product answers, by attribute."""
    general: dict[str, list[Value]] = {}
    for value in product.values:
        general.setdefault(value.attribute.uid, []).append(value)
    own = [{value.attribute.uid: [value] for value in variant.values} for variant in product.variants]
    return [general | one for one in own] or [general]


def ends(values: list[Value]) -> tuple[float, float] | None:
    """The figure that these values state, as the search reads it."""
    told = [one.quantity for one in values if one.quantity]
    numbers = [" ".join(map(str, one.numbers)) for one in told]
    pairs = [
        columns.figure(one.kind, one.base_low, one.base_high, number) for one, number in zip(told, numbers, strict=True)
    ]
    held = [pair for pair in pairs if pair]
    return (min(low for low, _ in held), max(high for _, high in held)) if held else None


def keys(values: list[Value]) -> set[str]:
    said = {("yes" if one.yes else "no") for one in values if one.yes is not None}
    return said | {text.best("ru") for one in values for text in one.texts if one.attribute.type in CHOSEN}


def reaches(values: list[Value], low: float | None, high: float | None) -> bool:
    held = ends(values)
    return held is not None and (low is None or held[1] >= low) and (high is None or held[0] <= high)


def model_holds(model: dict[str, list[Value]], query: Query) -> bool:
    asked = {uid for uid, *_ in (*query.answers, *query.ranges)}
    for uid in asked:
        ranged = any(reaches(model.get(uid, []), low, high) for one, low, high in query.ranges if one == uid)
        ticked = keys(model.get(uid, [])) & {key for one, key in query.answers if one == uid}
        if not (ranged or ticked):
            return False
    return all(
        any(reaches(model.get(uid, []), one.low, one.high) for uid in one.attributes) for one in query.conditions
    )


def holds(held: tuple[Product, list[dict[str, list[Value]]]], query: Query, tree: tuple[Category, ...]) -> bool:
    product, its_models = held
    return (
        (not query.categories or product.category.uid in branch(tree, query.categories))
        and (not query.industries or any(one.uid in query.industries for one in product.industries))
        and any(model_holds(model, query) for model in its_models)
    )


def strictly(catalog: Catalog, query: Query) -> list[str]:
    """The products that answer a query, without those that a search shows where none does."""
    found = catalog.search(query)
    return [catalog.products.uid(row) for row in found.rows[: len(found.rows) if found.whole is None else found.whole]]


def based(attribute: Attribute, share: float) -> float:
    """A share of the greatest figure that the synthetic products state, in the base unit."""
    top = quantity.read("5000", attribute.unit)
    assert top is not None
    assert top.base_high is not None
    return top.base_high * share


shares = st.none() | st.integers(0, 50).map(lambda n: n / 50)


def limits(attribute: Attribute, low: float | None, high: float | None) -> tuple[str, float | None, float | None]:
    return (
        attribute.uid,
        None if low is None else based(attribute, low),
        None if high is None else based(attribute, high),
    )


ranges = st.builds(limits, st.sampled_from(FIGURES), shares, shares)
answers = st.tuples(st.sampled_from(OTHERS).map(lambda one: one.uid), st.sampled_from(KEYS))
conditions = ranges.map(lambda one: Condition(frozenset([one[0]]), low=one[1], high=one[2]))
queries = st.builds(
    Query,
    categories=st.frozensets(st.integers(0, 5).map(lambda n: synthetic.category(n).uid), max_size=2),
    industries=st.frozensets(st.integers(0, 7).map(lambda n: synthetic.industry(n).uid), max_size=3),
    answers=st.frozensets(answers, max_size=3),
    ranges=st.frozensets(ranges, max_size=2),
    conditions=st.lists(conditions, max_size=2).map(tuple),
    staff=st.just(True),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=queries)
def test_counts_never_lie(shelf: Shelf, query: Query) -> None:
    assert strictly(shelf.catalog, query) == [one[0].uid for one in shelf.products if holds(one, query, shelf.tree)]
    facets = shelf.catalog.facets(query)
    for count in facets.industries:
        rest = replace(query, industries=frozenset([count.uid]))
        assert count.count == sum(holds(one, rest, shelf.tree) for one in shelf.products)
    for facet in facets.attributes:
        check(facet, query, shelf)


def check(facet: AttributeFacet, query: Query, shelf: Shelf) -> None:
    """A facet's counts: what the query would show with this one choice ticked in place of the facet's own."""
    uid = facet.attribute.uid
    rest = replace(
        query,
        answers=frozenset(one for one in query.answers if one[0] != uid),
        ranges=frozenset(one for one in query.ranges if one[0] != uid),
    )
    in_view = [
        [model.get(uid, []) for model in one[1] if model_holds(model, rest)]
        for one in shelf.products
        if holds(one, rest, shelf.tree)
    ]
    assert facet.stated == sum(any(held) for held in in_view)
    for choice in facet.choices:
        assert choice.count == sum(any(choice.key in keys(values) for values in held) for held in in_view)
    for place, count in enumerate(facet.bins):
        low, high, last = facet.edges[place], facet.edges[place + 1], place + 1 == len(facet.bins)
        pairs = [[pair for values in held if (pair := ends(values))] for held in in_view]
        inside = [any(b >= low and (a <= high if last else a < high) for a, b in held) for held in pairs]
        assert count == sum(inside)


def test_a_dozen_attributes_key_figures_first(shelf: Shelf) -> None:
    catalog = shelf.catalog
    facets = catalog.facets(Query()).attributes
    assert len(facets) == 12
    keyed = [one.attribute.key_figure for one in facets]
    assert any(keyed)
    assert keyed == sorted(keyed, reverse=True)
    assert all(len(one.edges) == len(one.bins) + 1 for one in facets if one.bins)


def test_what_is_for_staff_answers_staff_alone(shelf: Shelf) -> None:
    catalog = shelf.catalog
    hidden = next(one for one in catalog.attributes() if one.audience is Audience.STAFF)
    asked = Query(ranges=frozenset([(hidden.uid, 0.0, None)]))
    assert strictly(catalog, replace(asked, staff=True))
    assert not strictly(catalog, replace(asked, staff=False))
    condition = Query(conditions=(Condition(frozenset([hidden.uid]), low=0.0),))
    assert strictly(catalog, replace(condition, staff=True))
    assert not strictly(catalog, replace(condition, staff=False))
    assert all(one.attribute.audience is Audience.PUBLIC for one in catalog.facets(Query(staff=False)).attributes)


def test_a_ticked_facet_stays_though_few_state_it(shelf: Shelf) -> None:
    catalog = shelf.catalog
    shown = {one.attribute.uid for one in catalog.facets(Query()).attributes}
    other = next(one for one in FIGURES if one.uid not in shown)
    asked = Query(ranges=frozenset([(other.uid, 100.0, 200.0)]))
    assert other.uid in {one.attribute.uid for one in catalog.facets(asked).attributes}


def test_certificates_are_counted(sample: Catalog) -> None:
    counts = sample.facets(Query()).certificates
    assert counts
    for count in counts[:5]:
        assert len(sample.search(Query(certificates=frozenset([count.uid]))).rows) == count.count


def test_a_certificate_without_a_number_goes_by_its_name(sample: Catalog) -> None:
    product = sample.products.get(sample.products.by_code("VT-650"))
    known = next(one for one in product.assets if one.kind is AssetKind.CERTIFICATE)
    named = replace(known, uid=new_uid(), number="", caption=Text.of(en="Letter of approval"))
    with sample.change("t", "t") as change:
        change.put(replace(product, assets=(*product.assets, named)))
    (count,) = [one for one in sample.facets(Query()).certificates if one.uid == "Letter of approval"]
    assert (count.count, count.name) == (1, named.caption)
    assert strictly(sample, Query(certificates=frozenset([count.uid]))) == [product.uid]


def test_a_model_that_answers_in_words_does_not_inherit_a_figure(bare: Catalog) -> None:
    numbered.fill(bare, 12, 20)
    product = bare.products.get(bare.products.uid(7))
    attribute = next(one for one in bare.attributes() if one.code == "a1")
    figure = Value(attribute, "100", quantity.read("100", attribute.unit))
    variants = tuple(replace(one, values=(Value(attribute, "по запросу"),)) for one in product.variants)
    asked = Query(ranges=frozenset([(attribute.uid, 100.0, 100.0)]))
    assert len(variants) == 3
    silent = (*variants[:2], replace(variants[2], values=()))
    for own, found in ((variants, False), (silent, True)):
        with bare.change("t", "t") as change:
            change.put(replace(product, values=(figure,), variants=own))
        assert (7 in bare.search(asked).rows) is found


def test_what_stands_beside_the_list_stays_whatever_is_in_view(shelf: Shelf) -> None:
    everything = shelf.catalog.facets(Query()).attributes
    first = everything[0].attribute
    nothing = Query(words="nothing is called this")
    assert first.uid not in {one.attribute.uid for one in shelf.catalog.facets(nothing).attributes}
    kept = shelf.catalog.facets(nothing, beside=frozenset((first.uid,))).attributes
    assert [(one.attribute.uid, one.stated) for one in kept] == [(first.uid, 0)]
    assert kept[0].edges == everything[0].edges
