"""What a list is asked for, and what is answered: frozen values that pass between the rooms."""

from array import array
from dataclasses import dataclass
from enum import StrEnum

from booth.catalog.values import EMPTY, Attribute, Text, Value
from booth.languages import Language
from booth.quantity import Quantity

MOST_CHOICES = 40  # of one attribute beside a list


class Order(StrEnum):
    """In what order a list of products stands."""

    STAND = "stand"  # as exhibited: category, position, plinth
    NAME = "name"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Condition:
    """What is wanted of a figure, or of an answer: "air flow > 5000 m³/h", "outdoor use: yes".

    `low` and `high` are in the base unit of `unit`; None: no limit on that side. Where `answers` are given (keys of
    choices, "yes", "no"), any of them will do, and there is no figure.
    """

    attributes: frozenset[str]  # uids; met when any of them meets it
    low: float | None = None
    high: float | None = None
    low_open: bool = False  # > rather than ≥
    high_open: bool = False
    unit: str = ""  # key of the unit that the visitor used
    asked: Quantity | None = None  # the figure as typed
    said: str = ""  # the words it was read from
    answers: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Note:
    """Something to say of what was typed; its sentence is `conditions.<code>` of the words, with these facts."""

    code: str
    said: str  # what was typed
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """What is typed in the one search field, told apart: conditions on figures, and the words that are left."""

    words: str
    conditions: tuple[Condition, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Completion:
    """An attribute whose name would complete what stands before the cursor."""

    attribute: Attribute
    name: str  # in the reader's language
    typed: str  # what it stands for: the last letters of the field
    low: float | None = None  # the least and the greatest figure in the catalogue, in the base unit
    high: float | None = None


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
    staff: bool = True  # staff find what is for staff alone
    certificates: frozenset[str] = frozenset()  # keys of `Facets.certificates`
    answers: frozenset[tuple[str, str]] = frozenset()  # an attribute's uid and the key of a choice
    ranges: frozenset[tuple[str, float | None, float | None]] = frozenset()  # an attribute's uid and ends, base units
    conditions: tuple[Condition, ...] = ()  # all must hold, for one and the same model
    literally: bool = False  # the words are meant as typed, and in no other way


@dataclass(frozen=True, slots=True)
class Found:
    """The rows that answer a query, in its order; `Summary.row` and `Products.summaries` speak the same numbers."""

    rows: "array[int]"  # quoted: Python 3.11 has no array[int] at run time
    complete: bool = True  # False: these are only the first
    whole: int | None = None  # how many of them, from the first on, hold all of the words; None: all
    shown_for: str = ""  # what the words were taken for, when they find nothing as typed
    left_out: tuple[str, ...] = ()  # words that no product holds
    asked: Asked = Asked("")  # the words, and the conditions that were read out of them

    @property
    def holding(self) -> "array[int]":
        """The rows that hold all of the words: for what narrows by words and is not looked through by eye."""
        return self.rows if self.whole is None else self.rows[: self.whole]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a product was found: a field that holds typed words, and where."""

    field: str  # "code", "name", "value" …; its name is `search.<field>` of the words
    text: str  # what the field says
    marks: tuple[tuple[int, int], ...]  # the letters that answer: from, up to
    words: tuple[str, ...]  # what of the typed words it answers
    attribute: Text = EMPTY  # whose value it is


class Suggested(StrEnum):
    """What a suggestion leads to."""

    PRODUCT = "product"
    CATEGORY = "category"
    EXHIBITOR = "exhibitor"
    INDUSTRY = "industry"
    ATTRIBUTE = "attribute"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One line below the search field; of a product its row in the store as well."""

    kind: Suggested
    uid: str
    name: Text
    row: int = -1
    straight: bool = False  # its code or its plinth's number is just what was typed


@dataclass(frozen=True, slots=True)
class Count:
    """How many products one choice of a facet would show."""

    uid: str
    name: Text
    count: int
    depth: int = 0  # in the category tree


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of an attribute, and how many products it would show."""

    key: str  # what `Query.answers` names it by: "yes", "no", or the answer in the first language it has
    text: Text  # empty for yes and no
    count: int


@dataclass(frozen=True, slots=True)
class AttributeFacet:
    """One attribute's choices, or its figures as a histogram whose bins touch.

    A product stands in each bin that its figure (or that of one of its models) reaches, so bins may add up to more
    than `stated`. `edges` are in the base unit, one more than there are bins, and the same whatever is in view.
    """

    attribute: Attribute
    stated: int  # products in view that state it
    choices: tuple[Choice, ...] = ()
    edges: tuple[float, ...] = ()
    bins: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Facets:
    """The choices beside a list, with counts that hold for the rest of the query."""

    categories: tuple[Count, ...] = ()
    exhibitors: tuple[Count, ...] = ()
    industries: tuple[Count, ...] = ()
    certificates: tuple[Count, ...] = ()
    attributes: tuple[AttributeFacet, ...] = ()


class Weight(StrEnum):
    """How much a requirement matters."""

    MUST = "must"
    WISH = "wish"


@dataclass(frozen=True, slots=True)
class Requirement:
    """One line of a visitor's list."""

    condition: Condition
    weight: Weight = Weight.MUST


@dataclass(frozen=True, slots=True)
class Miss:
    """A requirement that a product does not meet: what it has instead, and by how much that falls short."""

    requirement: int  # its place in the list
    attribute: str  # uid
    wanted: Quantity | None
    has: Value
    short: Quantity | None  # in the unit that the visitor used; None where no figure can say it


@dataclass(frozen=True, slots=True)
class Met:
    """A requirement that a product meets, and with what."""

    requirement: int
    attribute: str
    has: Value


@dataclass(frozen=True, slots=True)
class Match:
    """How one product answers a list of requirements. `unknown`: places in the list of what it does not state."""

    row: int
    uid: str
    variant: str  # uid of the model that is judged; empty where the product has none
    meets: tuple[Met, ...] = ()
    misses: tuple[Miss, ...] = ()
    unknown: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Matched:
    """Products for a list of requirements: `whole` of them meet all that must be, then come the near misses.

    `matches` tell of the first rows; `Catalog.judge` tells of others.
    """

    rows: "array[int]"
    whole: int
    matches: tuple[Match, ...]
