"""What is left of a file when all that was not changed in it is taken out, gathered as rows for the importer."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from booth.exchange.formats.tables import Row, Table
from booth.exchange.report import Findings, Noted
from booth.exchange.returning.conflicts import Conflict
from booth.exchange.returning.fields import Cells, Place, Scales
from booth.exchange.rows.layout import BY_NAME, UID

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Settled:
    """Tables that hold only edits and new rows; things that get other codes; sheets whose order of rows counts."""

    tables: dict[str, Table]
    renamed: Mapping[str, Mapping[str, str]]  # sheet → uid → new code
    products: Mapping[str, Key]  # by uid, every one: exhibitor's code and code as they will be
    orders: frozenset[str]  # sheets; "variants/<product's uid>", "assets/<product's uid>"
    conflicts: tuple[Conflict, ...]


@dataclass(slots=True)
class Harvest:
    """Grows into a `Settled` while rows are weighed."""

    found: Findings
    scales: Scales
    rows: dict[str, list[Row]] = field(default_factory=lambda: {name: list[Row]() for name in BY_NAME})
    orders: set[str] = field(default_factory=set[str])

    def keep(self, sheet: str, number: int, cells: Cells) -> None:
        """A row the importer is to read."""
        self.rows[sheet].append(Row(number, cells))

    def removed(self, sheet: str, code: str) -> None:
        """A row that was exported and is no longer in the file: its thing stays."""
        self.found.note(Noted.REMOVED_ROW, sheet, 0, "", "removed_row", code=code)

    def gone(self, place: Place, base: Cells, theirs: Cells) -> bool:
        """A row whose thing was deleted in the catalogue since: brought back only if it was changed and so decided."""
        edits = Scales(self.scales.decisions).weigh(place, base, base, theirs)
        if not edits:
            self.found.note(Noted.GONE, place.sheet, place.row, "", "gone", code=place.code)
            return False
        return self.scales.theirs_holds(place, "", place.code, "", place.code)

    def order(self, name: str, then: list[str], back: list[str], now: list[str], new_between: bool) -> None:
        """Whether the order of rows was changed: `then` as exported, `back` in the file, `now` in the catalogue."""
        still = frozenset(then) & frozenset(back) & frozenset(now)
        left, came, holds = ([one for one in order if one in still] for order in (then, back, now))
        if not new_between and came in (left, holds):
            return
        sheet, _, uid = name.partition("/")
        if holds in (left, came) or self.scales.theirs_holds(Place(sheet, 0, uid, ""), "order", "", "", ""):
            self.orders.add(name)

    def settled(self, renamed: Mapping[str, Mapping[str, str]], products: Mapping[str, Key]) -> Settled:
        """All of it."""
        tables = {
            name: Table(name, (*BY_NAME[name].headings(), UID), tuple(sorted(rows, key=lambda row: row.number)))
            for name, rows in self.rows.items()
            if rows
        }
        return Settled(tables, renamed, products, frozenset(self.orders), tuple(self.scales.conflicts))


def between(back: list[tuple[int, bool]]) -> bool:
    """Whether a new row stands before one that was exported. `back`: row numbers, and whether each is new."""
    kinds = [new for _, new in sorted(back)]
    return any(new and not all(kinds[place:]) for place, new in enumerate(kinds))
