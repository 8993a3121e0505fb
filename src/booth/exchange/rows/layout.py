"""The Booth workbook: its sheets and columns, in order; the importer and the template both go by it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from booth.catalog.values import AssetKind, Audience, Better, RelationKind, State, ValueType
from booth.languages import LANGUAGES


class Holds(StrEnum):
    """What the cells of a column hold."""

    CODE = "code"
    TEXT = "text"
    LINES = "lines"  # a line each
    YES_NO = "yes_no"
    DATE = "date"
    COLOUR = "colour"
    CHOICE = "choice"  # one of `choices`
    REFERENCE = "reference"  # the code of a row of another sheet
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Column:
    """One column; one in three languages takes three (`name.ru`, `name.en`, `name.zh`)."""

    name: str
    holds: Holds = Holds.TEXT
    languages: bool = False
    needed: bool = False
    choices: tuple[str, ...] = ()
    refers: str = ""  # the sheet whose codes may stand here

    def headings(self) -> tuple[str, ...]:
        """The headings this column takes in the workbook."""
        return tuple(f"{self.name}.{one}" for one in LANGUAGES) if self.languages else (self.name,)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of the workbook."""

    name: str
    columns: tuple[Column, ...]

    def headings(self) -> tuple[str, ...]:
        """All headings, in order."""
        return tuple(key for column in self.columns for key in column.headings())


def _code() -> Column:
    return Column("code", Holds.CODE, needed=True)


def _words(name: str, *, needed: bool = False) -> Column:
    return Column(name, languages=True, needed=needed)


def _lines(name: str) -> Column:
    return Column(name, Holds.LINES, languages=True)


def _one_of(name: str, choices: type[StrEnum]) -> Column:
    return Column(name, Holds.CHOICE, choices=tuple(str(one) for one in choices if str(one)))


def _from(name: str, sheet: str, *, needed: bool = False) -> Column:
    return Column(name, Holds.REFERENCE, needed=needed, refers=sheet)


_YES = Holds.YES_NO
_NAMED = (_code(), _words("name", needed=True))

SHEETS: Final[tuple[Sheet, ...]] = (
    Sheet(
        "show",
        (
            _words("name"),
            Column("hall"),
            Column("stand"),
            Column("first_day", Holds.DATE),
            Column("last_day", Holds.DATE),
            Column("accent", Holds.COLOUR),
            Column("logo", Holds.FILE),
        ),
    ),
    Sheet(
        "exhibitors",
        (
            *_NAMED,
            _words("about"),
            _words("city"),
            Column("site"),
            Column("stand"),
            Column("phone"),
            Column("email"),
            Column("colour", Holds.COLOUR),
            Column("logo", Holds.FILE),
            Column("sample", _YES),
        ),
    ),
    Sheet("categories", (*_NAMED, _words("about"), Column("icon"), Column("colour", Holds.COLOUR))),
    Sheet("industries", _NAMED),
    Sheet("groups", _NAMED),
    Sheet(
        "attributes",
        (
            *_NAMED,
            _from("group", "groups", needed=True),
            _one_of("type", ValueType),
            Column("unit"),
            Column("difference", _YES),
            Column("key_figure", _YES),
            _one_of("better", Better),
            _one_of("audience", Audience),
        ),
    ),
    Sheet(
        "products",
        (
            _from("exhibitor", "exhibitors", needed=True),
            _code(),
            Column("plinth"),
            _from("category", "categories", needed=True),
            _one_of("state", State),
            _words("name", needed=True),
            _words("tagline"),
            _words("description"),
            _lines("benefits"),
            _lines("applications"),
            _lines("steps"),
            Column("industries", Holds.LINES, refers="industries"),
            Column("accessories", Holds.LINES, refers="products"),
            Column("replacements", Holds.LINES, refers="products"),
            Column("related", Holds.LINES, refers="products"),
            Column("accepted", Holds.LINES),
        ),
    ),
    Sheet(
        "variants",
        (
            _from("exhibitor", "exhibitors", needed=True),
            _from("product", "products", needed=True),
            _code(),
            _words("name"),
        ),
    ),
    Sheet(
        "values",
        (
            _from("exhibitor", "exhibitors", needed=True),
            _from("product", "products", needed=True),
            _from("variant", "variants"),
            _from("attribute", "attributes", needed=True),
            Column("value"),
            Column("value.ru"),
            Column("value.en"),
            Column("value.zh"),
            _words("condition"),
            Column("standard"),
            Column("source"),
            Column("document"),
            Column("page"),
        ),
    ),
    Sheet(
        "assets",
        (
            _from("exhibitor", "exhibitors", needed=True),
            _from("product", "products", needed=True),
            _one_of("kind", AssetKind),
            Column("file", Holds.FILE, needed=True),
            _words("caption"),
            Column("credit"),
            Column("number"),
            Column("valid_from", Holds.DATE),
            Column("valid_until", Holds.DATE),
        ),
    ),
)
BY_NAME: Final[dict[str, Sheet]] = {sheet.name: sheet for sheet in SHEETS}
README: Final = "readme"  # the explaining sheet, which the importer passes over
EXPORT: Final = "export"  # the hidden sheet that says which revision an exported workbook shows
STATES: Final = "states"  # the sheet that says how far translations can be trusted
TRANSLATION: Final = "translation"  # the sheet of a translator's workbook
UID: Final = "uid"  # the hidden column of an exported workbook that tells its rows apart
LAST_ROW: Final = 2000  # as far down as lists of answers are offered
RELATIONS: Final = {
    "accessories": RelationKind.ACCESSORY,
    "replacements": RelationKind.REPLACEMENT,
    "related": RelationKind.RELATED,
}
