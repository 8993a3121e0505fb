"""What a list is asked for, and what is answered: frozen values that pass between the rooms."""

from array import array
from dataclasses import dataclass
from enum import StrEnum

from booth.catalog.values import Text
from booth.languages import Language


class Order(StrEnum):
    """In what order a list of products stands."""

    STAND = "stand"  # as exhibited: category, position, plinth
    NAME = "name"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for. An empty set of a facet means all of it."""

    words: str = ""
    categories: frozenset[str] = frozenset()  # uids; a branch includes what is below it
    exhibitors: frozenset[str] = frozenset()
    industries: frozenset[str] = frozenset()
    order: Order = Order.STAND
    language: Language = "ru"  # for sorting by name
    drafts: bool = True  # staff see drafts, visitors do not


@dataclass(frozen=True, slots=True)
class Found:
    """The rows that answer a query, in its order; `Summary.row` and `Products.summaries` speak the same numbers."""

    rows: "array[int]"  # quoted: Python 3.11 has no array[int] at run time


@dataclass(frozen=True, slots=True)
class Count:
    """How many products one choice of a facet would show."""

    uid: str
    name: Text
    count: int
    depth: int = 0  # in the category tree


@dataclass(frozen=True, slots=True)
class Facets:
    """The choices beside a list, with counts that hold for the rest of the query."""

    categories: tuple[Count, ...] = ()
    exhibitors: tuple[Count, ...] = ()
    industries: tuple[Count, ...] = ()
