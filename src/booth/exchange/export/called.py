"""What everything is called in a catalogue: codes by uid, and back, as rows refer to each other by them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from booth.catalog.asking import Order, Query
from booth.catalog.store import Catalog
from booth.catalog.values import Attribute, Category, Exhibitor, Group, Industry

Named = Exhibitor | Category | Industry | Group | Attribute


@dataclass(frozen=True, slots=True)
class Called:
    """The codes of one catalogue; products in the order of the stand."""

    exhibitors: dict[str, str]
    categories: dict[str, str]
    industries: dict[str, str]
    groups: dict[str, str]
    attributes: dict[str, str]
    products: dict[str, tuple[str, str]]  # by uid: the exhibitor's uid, and the code
    makers: Counter[str]  # how many exhibitors have a product of this code
    alike: Counter[tuple[str, str]]  # how many products of an exhibitor have this code, small and large letters alike

    @classmethod
    def of(cls, catalog: Catalog) -> "Called":
        """The codes as they stand."""
        found = catalog.products.summaries(catalog.search(Query(order=Order.STAND)).rows)
        products = {one.uid: (one.exhibitor, one.code) for one in found}
        return cls(
            _codes(catalog.exhibitors()),
            _codes(catalog.categories()),
            _codes(catalog.industries()),
            _codes(catalog.groups()),
            _codes(catalog.attributes()),
            products,
            Counter(code for _, code in products.values()),
            Counter((maker, code.casefold()) for maker, code in products.values()),
        )

    def product_line(self, uid: str, maker: str) -> str:
        """A product as another one's row names it: its code, with its exhibitor before it where two have that code."""
        own, code = self.products[uid]
        return code if own == maker or self.makers[code] == 1 else f"{self.exhibitors[own]} | {code}"


def _codes(things: Iterable[Named]) -> dict[str, str]:
    return {one.uid: one.code for one in things}
