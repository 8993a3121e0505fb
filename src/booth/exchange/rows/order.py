"""The order of rows is the order on the stand, also when a file brings only some of what is there."""

from collections.abc import Collection, Mapping, Sequence
from typing import TypeVar

K = TypeVar("K")


def positions(held: Mapping[K, int], rows: Sequence[K], new: Collection[K]) -> dict[K, int]:
    """A position for each row. `held`: where everything stands now, the rows' things among it.

    A file that names everything decides the whole order. One that names a part puts that part into its own
    order on the places it already had, and what is new goes behind everything.
    """
    if len(rows) == len(held):
        return {key: place for place, key in enumerate(rows)}
    places = sorted(held[key] for key in rows if key not in new)
    old = iter(places)
    last = max((place for key, place in held.items() if key not in new), default=-1)
    found: dict[K, int] = {}
    for key in rows:
        if key in new:
            last += 1
            found[key] = last
        else:
            found[key] = next(old)
    return found
