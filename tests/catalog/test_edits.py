from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from books import BASE, write_book
from booth.catalog.revisions import Origin
from booth.catalog.store import Catalog
from booth.catalog.values import Product, Text
from booth.exchange.importing import import_file


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog.open(tmp_path / "home")
    import_file(opened, write_book(tmp_path, BASE), who="test")
    yield opened
    opened.close()


def unit(catalog: Catalog) -> Product:
    return catalog.products.get(catalog.products.by_code("A-1", "ACME"))


def put(catalog: Catalog, product: Product, origin: Origin = Origin.HAND) -> None:
    with catalog.change("Anna", "why", origin) as change:
        change.put(product)


def test_an_import_leaves_nothing_edited(catalog: Catalog) -> None:
    assert catalog.edited_fields() == {}


def test_only_the_fields_that_a_person_altered_count(catalog: Catalog) -> None:
    old = unit(catalog)
    wet = next(one for one in old.values if one.attribute.code == "wet")
    put(catalog, replace(old, name=Text.of(ru="Другая", en="Unit"), values=tuple(v for v in old.values if v != wet)))
    assert catalog.edited_fields() == {old.uid: {"name.ru", f"values:{wet.attribute.uid}"}}


def test_a_later_import_that_alters_the_field_takes_it_back(catalog: Catalog) -> None:
    put(catalog, replace(unit(catalog), plinth="8", name=Text.of(en="By hand")))
    put(catalog, replace(unit(catalog), plinth="9"), Origin.IMPORT)
    assert catalog.edited_fields() == {unit(catalog).uid: {"name.ru", "name.en"}}


def test_a_variants_value_is_told_apart_from_its_products(catalog: Catalog) -> None:
    old = unit(catalog)
    long = old.variants[1]
    put(catalog, replace(old, variants=(old.variants[0], replace(long, values=()))))
    assert catalog.edited_fields() == {old.uid: {f"values:{long.uid}:{long.values[0].attribute.uid}"}}


def test_what_was_deleted_has_no_edits_and_keeps_nobody_from_importing(catalog: Catalog) -> None:
    old = unit(catalog)
    put(catalog, replace(old, plinth="8"))
    with catalog.change("Anna", "gone") as change:
        change.delete(old.uid)
    assert catalog.edited_fields() == {}
