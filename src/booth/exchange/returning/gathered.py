"""The file's rows by what they are about, as its hidden column says; a row that was copied is about something new."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from booth.exchange.formats.tables import Row, Table
from booth.exchange.returning.fields import Cells
from booth.exchange.rows.layout import UID

Sure = Callable[[Row], int]  # how surely a row is about what its uid says: 0 not, 1 perhaps, 2 surely


@dataclass(slots=True)
class Gathered:
    """One sheet's rows. What is left in `by_uid` at the end was not exported from here."""

    table: Table | None
    by_uid: defaultdict[str, list[Row]] = field(default_factory=lambda: defaultdict[str, list[Row]](list))
    copies: list[Row] = field(default_factory=list[Row])  # of rows that are known, and so about something new
    new: list[Row] = field(default_factory=list[Row])  # that never had a uid

    @classmethod
    def of(cls, table: Table | None) -> "Gathered":
        """The rows of a sheet that may not be in the file at all."""
        found = cls(table)
        for row in table.rows if table else ():
            if uid := row.cells.get(UID):
                found.by_uid[uid].append(row)
            else:
                found.new.append(row)
        return found

    @property
    def told(self) -> bool:
        """Whether the sheet is in the file, with the column that tells its rows apart."""
        return self.table is not None and UID in self.table.columns

    def whole(self, row: Row, base: Cells) -> Row:
        """A row with the cells of columns that were taken out of the file: those are as they were, and not blank."""
        columns = self.table.columns if self.table else ()
        return Row(row.number, {key: text for key, text in base.items() if key not in columns} | row.cells)

    def take(self, uid: str, base: Cells, sure: Sure) -> Row | None:
        """The row that is about this thing; the others with its uid are copies of it. None: it was deleted."""
        rows = [self.whole(row, base) for row in self.by_uid.pop(uid, ())]
        if not rows:
            return None
        best = max(rows, key=lambda row: (sure(row), -row.number))
        if not sure(best):
            self.copies += rows
            return None
        self.copies += (row for row in rows if row is not best)
        return best

    def others(self) -> Iterable[tuple[Row, bool]]:
        """Rows about things that were not exported, in the file's order, and whether each may keep its uid."""
        unknown = [(rows[0], True) for rows in self.by_uid.values()]
        unknown += [(row, False) for rows in self.by_uid.values() for row in rows[1:]]
        found = [*unknown, *((row, False) for row in (*self.copies, *self.new))]
        return sorted(found, key=lambda one: one[0].number)
