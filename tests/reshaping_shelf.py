"""A few products that answer two attributes in their own ways."""

from collections.abc import Callable
from dataclasses import replace

import pytest

import builders
from booth.catalog.store import Catalog
from booth.catalog.values import Attribute, Product, Text, Value, ValueType, Variant
from booth.quantity import read
from stocking import stock

GROUP = builders.group("flow", "Воздух", "Air", "风量", 1)
HEAD = builders.attribute("head", Text.of(ru="Напор", en="Head"), GROUP, unit="Pa", key=True)
PRESSURE = builders.attribute("pressure", Text.of(ru="Давление", en="Pressure"), GROUP, unit="kPa", position=1)
DRIVE = builders.attribute("drive", Text.of(ru="Привод", en="Drive"), GROUP, type_=ValueType.TEXT, position=2)
DRY = builders.attribute("dry", Text.of(ru="Сухой", en="Dry"), GROUP, type_=ValueType.YES_NO, position=3)
RISE = replace(builders.attribute("rise", Text.of(ru="Нагрев"), GROUP, unit="degC", position=4), difference=True)
ATTRIBUTES = (HEAD, PRESSURE, DRIVE, DRY, RISE)


def figure(attribute: Attribute, text: str) -> Value:
    """A figure as somebody typed it."""
    return Value(attribute, text, quantity=read(text, attribute.unit, difference=attribute.difference))


def words(attribute: Attribute, ru: str, en: str = "") -> Value:
    """A text."""
    return Value(attribute, ru, texts=(Text.of(ru=ru, en=en),))


def product(code: str, *values: Value, variants: tuple[Variant, ...] = (), plinth: str = "") -> Product:
    """A product with just these values."""
    plain = replace(builders.empty(), uid=builders.uid(f"product/{code}"), code=code, plinth=plinth)
    return replace(plain, values=values, variants=variants)


def variant(code: str, *values: Value) -> Variant:
    """A model with just these values."""
    return Variant(builders.uid(f"variant/{code}"), code, values=values)


@pytest.fixture
def shelf(bare: Catalog) -> Callable[..., Catalog]:
    """Puts products, and all the attributes of this file, into a new catalogue."""

    def put(*products: Product) -> Catalog:
        with bare.change("tests", "attributes") as change:
            change.put(GROUP)
            for one in ATTRIBUTES:
                change.put(one)
        stock(bare, *products)
        return bare

    return put


def held(catalog: Catalog, code: str) -> dict[str, Value]:
    """A product's values by the attribute's code."""
    return {one.attribute.code: one for one in catalog.products.get(builders.uid(f"product/{code}")).values}
