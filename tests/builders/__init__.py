"""Products as frozen values, for every test that needs one: typical, dense, empty and far too long.

All of it is invented. `products()` answers the five; each has a function of its own.
"""

from booth.catalog.values import Product
from builders.air_unit import air
from builders.crystal_unit import crystal
from builders.extremes import LONG_SENTENCE, LONG_WORD, empty, longest
from builders.fire_unit import fire
from builders.parts import (
    AIR,
    CRYSTAL,
    ENERGY,
    FIRE,
    METAL,
    PRICE,
    STAFF_GROUP,
    TEXT,
    TRANSPORT,
    Words,
    asset,
    at_least,
    at_most,
    attribute,
    between,
    category,
    certificate,
    exhibitor,
    figures,
    group,
    number,
    numbered,
    show,
    size,
    summary,
    t,
    uid,
    value,
)

__all__ = [
    "AIR",
    "CRYSTAL",
    "ENERGY",
    "FIRE",
    "LONG_SENTENCE",
    "LONG_WORD",
    "METAL",
    "PRICE",
    "STAFF_GROUP",
    "TEXT",
    "TRANSPORT",
    "Words",
    "air",
    "asset",
    "at_least",
    "at_most",
    "attribute",
    "between",
    "category",
    "certificate",
    "crystal",
    "empty",
    "exhibitor",
    "figures",
    "fire",
    "group",
    "longest",
    "number",
    "numbered",
    "products",
    "show",
    "size",
    "summary",
    "t",
    "uid",
    "value",
]


def products() -> tuple[Product, ...]:
    """The five, from typical to absurd."""
    return air(), fire(), crystal(), empty(), longest()
