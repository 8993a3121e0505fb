"""A comparison as texts in one language and one unit system: made beside the window, drawn as it is."""

from dataclasses import dataclass

from booth.catalog.comparing.comparison import Cell, Compared, Comparison, Row
from booth.catalog.comparing.saying import say_cell
from booth.catalog.values import Asset, Audience, State
from booth.languages import Language
from booth.quantity import System
from booth.ui.reading.rows import tagged
from booth.words import word


@dataclass(frozen=True, slots=True)
class HeadText:
    """What stands over one column."""

    uid: str
    product: str
    code: str
    models: str  # "models: 5"; empty for a single one
    name: str
    exhibitor: str
    plinth: str
    colour: str  # the category's, "#RRGGBB" or empty
    icon: str
    picture: Asset | None
    draft: bool


@dataclass(frozen=True, slots=True)
class CellText:
    """What one column says to one attribute; never empty."""

    text: str
    note: str = ""
    stated: bool = True
    best: bool = False
    models: tuple[tuple[str, str], ...] = ()  # order code and answer, where models differ


@dataclass(frozen=True, slots=True)
class RowText:
    """One attribute across the columns."""

    name: str
    cells: tuple[CellText, ...]
    differs: bool
    staff: bool


@dataclass(frozen=True, slots=True)
class SectionText:
    """A heading and its rows."""

    title: str
    rows: tuple[RowText, ...]


@dataclass(frozen=True, slots=True)
class Content:
    """Everything that is drawn of a comparison."""

    heads: tuple[HeadText, ...] = ()
    sections: tuple[SectionText, ...] = ()
    best: str = ""  # what the star means
    no_values: str = ""  # said where there are no rows
    no_differences: str = ""  # said where no row differs

    @property
    def count(self) -> int:
        """How many rows there are."""
        return sum(len(one.rows) for one in self.sections)

    @property
    def differing(self) -> int:
        """In how many rows columns differ."""
        return sum(row.differs for one in self.sections for row in one.rows)


def content(made: Comparison, language: Language, system: System) -> Content:
    """A comparison in the content's language."""
    sections = tuple(
        SectionText(
            tagged(one.group.name.said(language), language) or one.group.code,
            tuple(_row(row, language, system) for row in one.rows),
        )
        for one in made.sections
    )
    return Content(
        heads=tuple(_head(one, language) for one in made.columns),
        sections=sections,
        best=word("comparison.best", language),
        no_values=word("comparison.no_values", language),
        no_differences=word("comparison.no_differences", language),
    )


def _head(one: Compared, language: Language) -> HeadText:
    return HeadText(
        uid=one.uid,
        product=one.product,
        code=one.code,
        models=word("comparison.models", language, count=one.models) if one.models else "",
        name=tagged(one.name.said(language), language) or one.code,
        exhibitor=tagged(one.exhibitor.name.said(language), language),
        plinth=one.plinth,
        colour=one.category.colour,
        icon=one.category.icon,
        picture=one.picture,
        draft=one.state is State.DRAFT,
    )


def _row(row: Row, language: Language, system: System) -> RowText:
    name = tagged(row.attribute.name.said(language), language) or row.attribute.code
    cells = tuple(_cell(cell, language, system) for cell in row.cells)
    return RowText(name, cells, row.differs, row.attribute.audience is Audience.STAFF)


def _cell(cell: Cell, language: Language, system: System) -> CellText:
    told = say_cell(cell, language, system=system)
    return CellText(tagged(told.text, language), told.note, cell.stated, cell.best, told.models)
