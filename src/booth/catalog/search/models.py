"""Which models of which products: bits for products that answer as one, and a layer of bits for each model else.

A product without variants is a single model. Where the variants of a product state figures of their own, its first
model has its bit in the first layer, its second in the second, and so on. So "one and the same model meets all of it"
is an AND in each layer, and no product has to be opened for it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest

from booth.catalog.search.bits import Bits, without


@dataclass(frozen=True, slots=True)
class Models:
    """A model is in when its product is in `general`, or has its bit in the model's own layer."""

    general: Bits = 0
    layers: tuple[Bits, ...] = ()

    @property
    def products(self) -> Bits:
        """Products of which at least one model is in."""
        found = self.general
        for layer in self.layers:
            found |= layer
        return found

    def __and__(self, other: "Models") -> "Models":
        """Models that are in both."""
        one, two = self.general, other.general
        pairs = zip_longest(self.layers, other.layers, fillvalue=0)
        return Models(one & two, tuple((one | mine) & (two | its) for mine, its in pairs))

    def __or__(self, other: "Models") -> "Models":
        """Models that are in either."""
        pairs = zip_longest(self.layers, other.layers, fillvalue=0)
        return Models(self.general | other.general, tuple(mine | its for mine, its in pairs))

    def __sub__(self, other: "Models") -> "Models":
        """Models of this that are not in the other."""
        pairs = list(zip_longest(self.layers, other.layers, fillvalue=0))
        layers = tuple(without(self.general | mine, other.general | its) for mine, its in pairs)
        return Models(without(self.general, other.products), layers)

    def among(self, products: Bits) -> "Models":
        """Only models of these products."""
        return Models(self.general & products, tuple(layer & products for layer in self.layers))

    def apart_from(self, products: Bits) -> "Models":
        """Only models of other products."""
        return Models(without(self.general, products), tuple(without(layer, products) for layer in self.layers))

    def layer(self, number: int) -> Bits:
        """The products whose model of this number is in."""
        return self.general | (self.layers[number] if number < len(self.layers) else 0)


def union(several: Iterable[Models]) -> Models:
    """Models that are in any of them."""
    found = Models()
    for one in several:
        found |= one
    return found
