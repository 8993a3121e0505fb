"""Which products leave, and what they refer to: whoever gets them gets no more than that."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from booth.catalog.reshaping.order import own_colours
from booth.catalog.store import Catalog
from booth.catalog.values import Product
from booth.exchange.export.called import Called, Named

N = TypeVar("N", bound=Named)
AT_ONCE = 500


@dataclass(slots=True)
class Referred:
    """Uids of what the products at hand refer to. `all`: everything of the catalogue goes along."""

    all: bool
    uids: set[str] = field(default_factory=set[str])

    def see(self, product: Product) -> None:
        """Note what one product needs."""
        if self.all:
            return
        self.uids |= {product.exhibitor.uid, product.category.uid, *(one.uid for one in product.industries)}
        for value in (*product.values, *(own for one in product.variants for own in one.values)):
            self.uids |= {value.attribute.uid, value.attribute.group.uid}

    def things(self, catalog: Catalog) -> dict[str, tuple[Named, ...]]:
        """What they refer to, by sheet, in the catalogue's order; categories with the branches above them."""
        categories = tuple(own_colours(catalog.categories()))
        above = {one.uid: one.parent for one in categories}
        for one in [one.uid for one in categories if one.uid in self.uids]:
            while above.get(one):
                one = above[one]
                self.uids.add(one)
        return {
            "exhibitors": self._of(catalog.exhibitors()),
            "categories": self._of(categories),
            "industries": self._of(catalog.industries()),
            "groups": self._of(catalog.groups()),
            "attributes": self._of(catalog.attributes()),
        }

    def _of(self, things: Iterable[N]) -> tuple[N, ...]:
        return tuple(one for one in things if self.all or one.uid in self.uids)


def chosen(called: Called, uids: Iterable[str] | None) -> list[str]:
    """The products asked for that are there, in the order of the stand; all of them where none are asked for."""
    if uids is None:
        return list(called.products)
    wanted = frozenset(uids)
    return [uid for uid in called.products if uid in wanted]


def wholes(catalog: Catalog, uids: Sequence[str]) -> Iterator[Product]:
    """Everything about these products, in their order, never more than 500 in memory; those gone are left out."""
    for start in range(0, len(uids), AT_ONCE):
        some = uids[start : start + AT_ONCE]
        found = catalog.products.many(some)
        yield from (found[uid] for uid in some if uid in found)
