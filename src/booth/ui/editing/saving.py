"""One thing written as one change set."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from booth.catalog.store import Catalog
from booth.catalog.values import Product, RelationKind


class Side(StrEnum):
    """Whose state of a field holds."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of a thing that was to be written."""

    revision: int
    value: Any
    clashes: tuple[Any, ...] = ()


def save(
    catalog: Catalog,
    mine: Any,
    *,
    who: str,
    why: str = "",
    relations: tuple[tuple[RelationKind, str], ...] | None,
) -> Saved:
    """Write a thing, and for a product what goes with it."""
    with catalog.change(who, why) as change:
        change.put(mine)
        if relations is not None:
            change.relate(mine.uid, relations)
    value = catalog.products.get(mine.uid) if isinstance(mine, Product) else mine
    return Saved(catalog.revision(), value)
