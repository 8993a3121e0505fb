"""Products of `builders` into a catalogue, with all that they refer to."""

from booth.catalog.store import Catalog
from booth.catalog.values import Attribute, Category, Exhibitor, Group, Industry, Product

Referred = Exhibitor | Category | Industry | Group | Attribute


def referred(*products: Product) -> list[Referred]:
    """All that products refer to, each once, what is referred to first."""
    found: dict[str, Referred] = {}
    for product in products:
        values = [*product.values, *(own for variant in product.variants for own in variant.values)]
        for one in (product.exhibitor, product.category, *product.industries):
            found.setdefault(one.uid, one)
        for value in values:
            found.setdefault(value.attribute.group.uid, value.attribute.group)
            found.setdefault(value.attribute.uid, value.attribute)
    return list(found.values())


def stock(catalog: Catalog, *products: Product) -> None:
    """Put products and all that they refer to as one change."""
    with catalog.change("tests", "stock") as change:
        for one in referred(*products):
            change.put(one)
        for product in products:
            change.put(product)
