"""Who states what: a product for all its models, or each model for itself, inheriting what it does not state."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

E = TypeVar("E")
Line = tuple[int, int | None, E]  # the product's row, the variant's number where one states it, what is stated
Variants = Mapping[int, tuple[int, ...]]  # of each product that has any: their numbers, in order


def spread(
    lines: Iterable[Line[E]], variants: Variants, both: Callable[[E, E], E]
) -> tuple[dict[int, E], list[dict[int, E]]]:
    """What products state as one, by row; then what the first, second … models of the others state, by row.

    `both`: what is stated by two answers to one question.
    """
    general: dict[int, E] = {}
    own = defaultdict[int, dict[int, E]](dict)
    for row, variant, stated in lines:
        held = general if variant is None else own[row]
        place = row if variant is None else variant
        held[place] = both(held[place], stated) if place in held else stated
    layers: list[dict[int, E]] = []
    for row, by_variant in own.items():
        inherited = general.pop(row, None)
        for place, variant in enumerate(variants.get(row, ())):
            if place == len(layers):
                layers.append({})
            stated = by_variant.get(variant, inherited)
            if stated is not None:
                layers[place][row] = stated
    return general, layers
