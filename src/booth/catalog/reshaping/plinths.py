"""Who stands on which plinth: all numbers of the stand at once, and other numbers for many as one change."""

import re
import threading
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from string import ascii_letters, ascii_lowercase
from typing import Final

from sqlalchemy import select

from booth.catalog import schema, texts
from booth.catalog.reshaping.walking import Progress, walk
from booth.catalog.store import Catalog
from booth.catalog.values import Text

_FIGURE: Final = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Standing:
    """A product and its place on the stand."""

    uid: str
    code: str
    name: Text
    exhibitor: str  # uid
    plinth: str  # "7", "12a"; empty for none


def standing(catalog: Catalog) -> tuple[Standing, ...]:
    """Every product in the order of plinths, 2 before 10; those without one at the end, in the order of codes."""
    product, maker = schema.product.c, schema.exhibitor.c
    asked = select(product.uid, product.code, product.name, product.plinth, maker.uid.label("maker")).join_from(
        schema.product, schema.exhibitor, maker.id == product.exhibitor_id
    )
    with catalog.store.reading() as connection:
        found = [
            Standing(row.uid, row.code, texts.read_text(row.name), row.maker, row.plinth)
            for row in connection.execute(asked)
        ]
    return tuple(sorted(found, key=lambda one: (not one.plinth, natural(one.plinth), natural(one.code), one.uid)))


def natural(text: str) -> tuple[tuple[int, str], ...]:
    """A key that puts 2 before 10, and 12 before 12a."""
    parts = _FIGURE.split(text.casefold())
    return tuple((int(part), "") if place % 2 else (-1, part) for place, part in enumerate(parts) if part)


def doubles(stands: Sequence[Standing]) -> frozenset[str]:
    """The plinth numbers that more than one product claims, capitals and small letters alike."""
    counted = Counter(one.plinth.casefold() for one in stands if one.plinth)
    return frozenset(number for number, count in counted.items() if count > 1)


def changed_places(stands: Sequence[Standing], uid: str, place: int) -> dict[str, str]:
    """The numbers after one product is put at another place: plinths stay, the products between move up by one.

    `stands` are the products that have a number, in order; `place` is where it stands afterwards (from 0). Answers
    the new number of each product that gets another one.
    """
    order = list(stands)
    one = next(each for each in order if each.uid == uid)
    order.remove(one)
    order.insert(min(max(place, 0), len(order)), one)
    numbers = zip(order, (each.plinth for each in stands), strict=True)
    return {each.uid: number for each, number in numbers if each.plinth != number}


def free_number(stands: Sequence[Standing], place: int) -> str:
    """A number that nobody has, for a product put at this place among those that have one: 8a behind 8, 8b behind 8a.

    In front of all it is the highest whole number that is free before the first.
    """
    taken = {one.plinth.casefold() for one in stands}
    if place <= 0 or not stands:
        first = _FIGURE.match(stands[0].plinth) if stands else None
        below = range(int(first[1]) - 1 if first else 1, 0, -1)
        return next((str(number) for number in below if str(number) not in taken), "") or _lettered("0", taken)
    return _lettered(stands[min(place, len(stands)) - 1].plinth, taken)


def _lettered(number: str, taken: set[str]) -> str:
    stem = number.rstrip(ascii_letters) or number
    last = number[len(stem) :].casefold()
    letters = ascii_lowercase[ascii_lowercase.index(last) + 1 if len(last) == 1 else 0 :]
    free = (f"{stem}{letter}" for letter in letters)
    found = next((each for each in free if each.casefold() not in taken), "")
    return found or next(f"{number}-{more}" for more in count(2) if f"{number}-{more}".casefold() not in taken)


def renumber_plinths(
    catalog: Catalog,
    numbers: Mapping[str, str],
    who: str,
    *,
    why: str = "",
    progress: Progress | None = None,
    stop: threading.Event | None = None,
) -> int:
    """Give products (by uid) these plinth numbers, empty for none; answers the revision.

    BoothError "change_stopped".
    """
    with catalog.change(who, why) as change:
        for product in walk(catalog, tuple(numbers), change, progress, stop):
            change.put(replace(product, plinth=numbers[product.uid].strip()))
    return catalog.revision()
