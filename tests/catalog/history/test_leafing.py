"""Leafing through the history: numbers first, then a few entries with what they did."""

from dataclasses import replace

from booth.catalog.history.leafing import Wanted
from booth.catalog.revisions import Origin
from booth.catalog.store import Catalog
from booth.catalog.values import Product


def product(catalog: Catalog, code: str) -> Product:
    return catalog.products.get(catalog.products.by_code(code))


def put(catalog: Catalog, thing: Product, who: str = "Anna", why: str = "plinth") -> int:
    with catalog.change(who, why) as change:
        change.put(thing)
    return catalog.revision()


def test_the_newest_comes_first_and_names_what_it_changed(sample: Catalog) -> None:
    first = sample.revision()
    held = product(sample, "V-1200")
    revision = put(sample, replace(held, plinth="41"))
    assert sample.leaf(Wanted()) == (revision, *range(first, 0, -1))
    entry, load = sample.entries((revision, first))
    assert entry.change.revision == revision
    assert entry.titles == (("V-1200", held.name),)
    assert entry.kinds == ("product",)
    assert len(load.titles) == 3
    assert load.change.size > 3


def test_it_is_narrowed_by_product_person_kind_and_origin(sample: Catalog) -> None:
    one, other = product(sample, "V-1200"), product(sample, "VT-650")
    loaded = sample.revision()
    first = put(sample, replace(one, plinth="41"))
    second = put(sample, replace(other, plinth="42"), who="Boris")
    with sample.change("Boris", "maker") as change:
        change.put(replace(one.exhibitor, phone="+7 000"))
    third = sample.revision()
    assert sample.leaf(Wanted(uids=frozenset({one.uid}))) == (first, loaded)
    assert sample.leaf(Wanted(who="Boris")) == (third, second)
    assert sample.leaf(Wanted(kind="exhibitor")) == (third, loaded)
    assert sample.leaf(Wanted(kind="exhibitor", who="Anna")) == ()
    assert sample.leaf(Wanted(origin=Origin.HAND)) == (third, second, first)
    assert sample.leaf(Wanted(uids=frozenset())) == ()


def test_taking_back_and_doing_again_are_told_apart(sample: Catalog) -> None:
    revision = put(sample, replace(product(sample, "V-1200"), plinth="41"))
    back = sample.undo(revision, "Anna").revision
    again = sample.undo(back, "Anna").revision
    entries = sample.entries((again, back, revision))
    assert [entry.again for entry in entries] == [True, False, False]
    assert [entry.change.undoes for entry in entries] == [back, revision, 0]


def test_what_is_gone_is_found_by_its_code_and_name(sample: Catalog) -> None:
    held = product(sample, "V-1200")
    with sample.change("Anna", "out") as change:
        change.delete(held.uid)
    assert sample.gone("v-12") == {held.uid}
    assert sample.gone(held.name.best("ru")[:8].upper()) == {held.uid}
    assert sample.gone("zzz") == frozenset()
