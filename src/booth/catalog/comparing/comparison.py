"""A comparison as frozen values: the screen shows it, the command line lists it, a paper prints it."""

from dataclasses import dataclass
from typing import Final

from booth.catalog.values import Asset, Attribute, Category, Exhibitor, Group, State, Text, Value
from booth.errors import BoothError

LEAST: Final = 2
MOST: Final = 6


def refusal(count: int) -> BoothError | None:
    """Why so many products cannot be compared; None where they can."""
    if count < LEAST:
        return BoothError("compare_few", count=count)
    return BoothError("compare_many", count=count, most=MOST) if count > MOST else None


@dataclass(frozen=True, slots=True)
class Compared:
    """One column: a product over all its models, or one of its models."""

    uid: str  # what was asked for: the product's or the model's
    product: str  # uid of the product
    code: str  # the product's, or the model's order code
    name: Text
    plinth: str
    category: Category
    exhibitor: Exhibitor
    state: State
    picture: Asset | None = None
    models: int = 0  # how many models the column stands for; 0 for a single one


@dataclass(frozen=True, slots=True)
class Cell:
    """What one column answers to one attribute.

    `values` is empty where nothing is stated, has one value in the row's unit as a rule (the envelope over the models),
    and several where no single value holds what the models answer. `by_model` lists the models' own answers, by order
    code, where they differ; None is a model that states nothing.
    """

    values: tuple[Value, ...] = ()
    by_model: tuple[tuple[str, Value | None], ...] = ()
    best: bool = False
    best_models: tuple[str, ...] = ()  # order codes: the models that are the best, where not all of them are

    @property
    def stated(self) -> bool:
        """Whether anything is stated at all."""
        return bool(self.values)


@dataclass(frozen=True, slots=True)
class Row:
    """One attribute across all columns."""

    attribute: Attribute
    cells: tuple[Cell, ...]  # in the order of the columns
    unit: str = ""  # key of the unit that every figure of the row is in; empty where there is none
    differs: bool = False  # whether two columns read differently; what one does not state differs from what is stated


@dataclass(frozen=True, slots=True)
class Section:
    """A group of attributes and its rows, in the catalogue's order."""

    group: Group
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two to six columns, and every attribute that at least one of them answers."""

    columns: tuple[Compared, ...]
    sections: tuple[Section, ...] = ()
    revision: int = 0  # of the catalogue

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, without their headings."""
        return tuple(row for section in self.sections for row in section.rows)

    def differences(self) -> "Comparison":
        """The same with the rows alone in which columns differ."""
        kept = ((one.group, tuple(row for row in one.rows if row.differs)) for one in self.sections)
        sections = tuple(Section(group, rows) for group, rows in kept if rows)
        return Comparison(self.columns, sections, self.revision)
