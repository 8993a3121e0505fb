"""What a search keeps in memory is the same as what a fresh reading would find, whatever was written meanwhile."""

import random
from dataclasses import replace

import pytest

import numbered
from booth.catalog.asking import Condition, Query, Requirement
from booth.catalog.search import keeping
from booth.catalog.store import Catalog
from booth.catalog.values import Product, Value, ValueType
from booth.quantity import read

PRODUCTS = 60


@pytest.fixture
def crowd(bare: Catalog) -> Catalog:
    numbered.fill(bare, PRODUCTS, 20)
    return bare


def figure(catalog: Catalog, code: str = "a1"):
    return next(one for one in catalog.attributes() if one.code == code)


def asked(catalog: Catalog) -> list[Query]:
    one, other = figure(catalog).uid, figure(catalog, "a13").uid
    return [
        Query(ranges=frozenset([(one, None, 1000.0)])),
        Query(ranges=frozenset([(one, 500.0, 3000.0)]), conditions=(Condition(frozenset([other]), low=0.1),)),
        Query(industries=frozenset([catalog.industries()[0].uid])),
        Query(answers=frozenset([(figure(catalog, "a0").uid, "вид 3"), (figure(catalog, "a0").uid, "вид 4")])),
    ]


def same(catalog: Catalog, fresh: Catalog) -> None:
    """Both find and count alike; `fresh` has read everything just now."""
    for query in asked(catalog):
        assert catalog.search(query).rows == fresh.search(query).rows
        assert catalog.facets(query) == fresh.facets(query)
    requirement = [Requirement(Condition(frozenset([figure(catalog).uid]), low=4000.0))]
    assert catalog.match(requirement, staff=True) == fresh.match(requirement, staff=True)


def changed(product: Product, pick: random.Random) -> Product:
    """The same product with other figures of its own."""
    values = tuple(
        replace(value, as_entered=text, quantity=read(text, value.attribute.unit), texts=())
        if value.attribute.type is ValueType.QUANTITY and pick.random() < 0.5
        else value
        for value in product.values
        for text in [str(pick.randrange(1, 4000))]
    )
    return replace(product, values=values, industries=product.industries[:1])


@pytest.mark.parametrize("seed", range(3))
def test_after_changes_by_hand(crowd: Catalog, reopened, seed: int) -> None:
    pick = random.Random(seed)
    same(crowd, reopened())
    for turn in range(4):
        uids = [crowd.products.uid(row) for row in crowd.search(Query()).rows]
        some = [crowd.products.get(uid) for uid in pick.sample(uids, 3)]
        with crowd.change("t", "t") as change:
            for one in some[:2]:
                change.put(changed(one, pick))
            change.delete(some[2].uid)
            number = PRODUCTS + turn
            change.put(numbered.Numbered(seed + turn).product(number, 20))
        same(crowd, reopened())


def test_products_that_were_not_touched_are_not_read_again(crowd: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    same(crowd, crowd)
    read_again: list[int] = []
    plain = keeping.shelves.read

    def counting(connection, statement, column, rows):
        read_again.append(-1 if rows is None else len(rows))
        return plain(connection, statement, column, rows)

    monkeypatch.setattr(keeping.shelves, "read", counting)
    product = crowd.products.get(crowd.products.uid(1))
    with crowd.change("t", "t") as change:
        change.put(replace(product, plinth="77"))
    for query in asked(crowd):
        crowd.search(query)
    assert read_again
    assert set(read_again) == {1}


def test_where_very_much_was_touched_all_is_read_anew(
    crowd: Catalog, reopened, monkeypatch: pytest.MonkeyPatch
) -> None:
    same(crowd, crowd)
    monkeypatch.setattr(keeping, "MOST_TOUCHED", 3)
    pick = random.Random(5)
    for rows in ([1, 2], [3, 4], [5, 6, 7, 8]):
        with crowd.change("t", "t") as change:
            for row in rows:
                change.put(changed(crowd.products.get(crowd.products.uid(row)), pick))
        same(crowd, reopened())


def test_what_another_program_wrote_is_seen(crowd: Catalog) -> None:
    other = Catalog.open(crowd.folder.parent)
    same(other, crowd)
    product = crowd.products.get(crowd.products.uid(2))
    with crowd.change("t", "t") as change:
        change.put(changed(product, random.Random(1)))
    same(other, crowd)
    other.close()


def test_an_attribute_that_is_measured_otherwise_is_read_anew(crowd: Catalog, reopened) -> None:
    same(crowd, crowd)
    attribute = figure(crowd)
    with crowd.change("t", "t") as change:
        change.put(replace(attribute, type=ValueType.TEXT, unit=""))
    for _ in range(2):
        assert not len(crowd.search(Query(ranges=frozenset([(attribute.uid, None, 1000.0)]))).rows)
        assert not len(crowd.search(Query(answers=frozenset([(attribute.uid, "5")]))).rows)
    assert crowd.facets(Query()) == reopened().facets(Query())


def test_words_in_place_of_a_figure_are_told_of(crowd: Catalog) -> None:
    product = crowd.products.get(crowd.products.uid(1))
    value = Value(figure(crowd), "по запросу")
    with crowd.change("t", "t") as change:
        change.put(replace(product, values=(value,), variants=()))
    crowd.search(asked(crowd)[0])
    notes = crowd.finder.figuring.read("Параметр 1 > 5", "ru", staff=True).notes
    assert [one.code for one in notes] == ["mixed"]
    assert int(dict(notes[0].facts)["count"]) >= 1
