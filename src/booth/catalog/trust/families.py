"""Which products are held against each other, and what is usual among them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from booth.catalog.figures import ON_A_CARD
from booth.catalog.trust.facts import Facts
from booth.catalog.values import Category

LEAST: Final = 3  # products that make a family: fewer say nothing of what is usual
A_CARD: Final = 2  # figures that a card in the catalogue shows, so any product needs as many


@dataclass(frozen=True, slots=True)
class Usual:
    """What at least half of a family has: whoever compares its products looks for that."""

    figures: tuple[str, ...] = ()  # uids of attributes, the most stated first; no more than a sheet's card holds
    steps: bool = False
    certificate: bool = False


def families(categories: Iterable[Category], sizes: Mapping[str, int]) -> dict[str, str]:
    """By a category's uid, the branch that is its family: itself, else the nearest one above with enough products.

    `categories` in tree order; `sizes`: how many products stand in just this category.
    """
    tree = tuple(categories)
    counted = {one.uid: sizes.get(one.uid, 0) for one in tree}
    for one in reversed(tree):
        if one.parent in counted:
            counted[one.parent] += counted[one.uid]
    found: dict[str, str] = {}
    for one in tree:
        alone = one.parent not in found
        found[one.uid] = one.uid if alone or counted[one.uid] >= LEAST else found[one.parent]
    return found


def usual(products: Iterable[tuple[str, Facts]]) -> dict[str, Usual]:
    """What is usual, by family; products come with their family."""
    sizes, steps, papers = Counter[str](), Counter[str](), Counter[str]()
    figures = defaultdict[str, Counter[str]](Counter)
    for family, facts in products:
        sizes[family] += 1
        steps[family] += facts.stepped
        papers[family] += bool(facts.certificates)
        figures[family].update(facts.figures)
    return {
        family: Usual(_most(figures[family], size), steps[family] * 2 >= size, papers[family] * 2 >= size)
        for family, size in sizes.items()
    }


def _most(counted: Counter[str], size: int) -> tuple[str, ...]:
    """The attributes that at least half of the family answers; equal ones in a fixed order."""
    ranked = sorted(counted.items(), key=lambda one: (-one[1], one[0]))
    return tuple(uid for uid, count in ranked if count * 2 >= size)[:ON_A_CARD]
