"""The table as Qt asks for it: what each cell says, what may be typed there, and what was."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from booth.catalog.cells.columns import Column, Field
from booth.catalog.cells.reading import EMPTY_CELL, Cell, Line
from booth.catalog.cells.writing import Edit
from booth.catalog.trust.lapsing import last_needed, short
from booth.catalog.values import Show
from booth.catalog.wording import say
from booth.settings import Settings
from booth.ui.columns.titles import Titles
from booth.ui.data.table.edits import Edits, Place, Trouble
from booth.ui.data.table.rows import Rows
from booth.ui.data.table.understanding import doubt
from booth.ui.widgets import lapsed_mark
from booth.words import word

if TYPE_CHECKING:
    from booth.catalog.store import Catalog

_LONGEST: Final = 300  # letters of a text that a cell shows
_NOTHING: Final = QModelIndex()
_SAID: Final = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
Index = QModelIndex | QPersistentModelIndex


class Look(NamedTuple):
    """How a cell looks: its words, and whether they are inherited, not answerable, on their way, or in trouble."""

    words: str
    inherited: bool = False
    closed: bool = False
    pending: bool = False
    trouble: bool = False
    lapse: str = ""  # beside a code: that a certificate of the product does not outlast the fair
    doubt: str = ""  # that a text stands where a figure is asked for


class ProductTable(QAbstractTableModel):
    """Products and opened variants as rows, chosen columns."""

    def __init__(self, catalog: "Catalog", settings: Settings, edits: Edits) -> None:
        super().__init__()
        self._catalog, self._settings, self._edits = catalog, settings, edits
        self.rows = Rows(catalog)
        self.columns: tuple[Column, ...] = ()
        self._looks: dict[int, dict[int, Look]] = {}  # by row and column
        self._names: dict[str, str] = {}
        self._show = Show()
        self._titles = Titles((), settings.content_language)
        edits.changed.connect(self.touch)

    # What is shown.

    def show(self, numbers: Sequence[int], columns: tuple[Column, ...], read: Sequence[Line] = ()) -> None:
        """These products (the store's numbers) and columns, from the top. `read`: lines that were read before."""
        self.beginResetModel()
        self._know()
        self.columns = columns
        self.rows.use(columns)
        self.rows.show(numbers, read)
        self._looks = {}
        self.endResetModel()

    def refresh(self) -> None:
        """Read again what is shown; the rows stay."""
        before = len(self.rows)
        self._know()
        self.rows.forget()
        self._looks = {}
        if len(self.rows) != before:  # an opened product has more or fewer variants now
            self.beginResetModel()
            self.endResetModel()
        elif before:
            self.dataChanged.emit(self.index(0, 0), self.index(before - 1, max(len(self.columns) - 1, 0)))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(len(self.columns) - 1, 0))

    def touch(self, uids: frozenset[str]) -> None:
        """These products were changed, or marked: read and draw them again, and nothing else."""
        rows = [row for row in self._looks if (line := self.rows.known(row)) is None or line.uid in uids]
        self.rows.drop(uids)
        for row in rows:
            del self._looks[row]
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

    def _know(self) -> None:
        """The names of what products refer to, in the content's language."""
        language = self._settings.content_language
        things = (*self._catalog.categories(), *self._catalog.exhibitors())
        self._names = {one.uid: one.name.best(language) or one.code for one in things}
        self._titles = Titles(self._catalog.attributes(), language)
        self._show = self._catalog.show()

    def say_again(self) -> None:
        """The interface speaks another language."""
        self._looks = {}
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(len(self.columns) - 1, 0))

    def toggle(self, row: int) -> None:
        """Open or close the variants of a row's product."""
        head = self.rows.head(row)
        line = self.rows.line(head)
        if line is None or not line.variants:
            return
        self._looks = {}
        if self.rows.is_open(head):
            count = sum(self.rows.head(n) == head for n in range(head + 1, len(self.rows)) if self.rows.is_variant(n))
            self.beginRemoveRows(_NOTHING, head + 1, head + count)
            self.rows.close(head)
            self.endRemoveRows()
        else:
            count = len(self._catalog.products.variant_cells([line.row], ()).get(line.row, ()))
            self.beginInsertRows(_NOTHING, head + 1, head + count)
            self.rows.open(head)
            self.endInsertRows()

    def title(self, column: Column) -> str:
        """A column's head."""
        return self._titles.title(column)

    # One cell.

    def line(self, row: int) -> Line | None:
        """The product or variant in a row; None when it is gone."""
        return self.rows.line(row)

    def place(self, row: int, column: int) -> Place:
        """Which cell of the catalogue this is."""
        line = self.rows.line(row)
        return ("", "", "") if line is None else (line.uid, line.variant, self.columns[column].key)

    def trouble(self, row: int, column: int) -> Trouble | None:
        """Why what was typed here was not taken."""
        return self._edits.troubles.get(self.place(row, column)) if self._edits.troubles else None

    def look(self, row: int, column: int) -> Look:
        """How a cell looks; kept until something changes, for the same cells are drawn again and again."""
        looks = self._looks.setdefault(row, {})
        found = looks.get(column)
        if found is None:
            found = looks[column] = self._make_look(row, column)
        return found

    def _make_look(self, row: int, column: int) -> Look:
        line = self.rows.line(row)
        if line is None:
            return Look("", closed=True)
        asked = self.columns[column]
        if line.variant and not asked.of_variants:
            return Look("", closed=True)
        place = (line.uid, line.variant, asked.key)
        if (typed := self._edits.pending.get(place)) is not None:
            return Look(_one_line(typed), pending=True)
        if (trouble := self._edits.troubles.get(place)) is not None:
            return Look(_one_line(trouble.edit.text), trouble=True)
        cell = line.cells[column]
        if not cell.text and line.variant and asked.field is Field.VALUE:
            product = self.rows.product(row)
            return Look(self._said(product.cells[column], asked) if product else "", inherited=True)
        lapse = self._lapse(line) if asked.field is Field.CODE and not line.variant else ""
        doubtful = doubt(cell.value) if cell.value is not None and not asked.language else ""
        return Look(self._said(cell, asked), lapse=lapse, doubt=doubtful)

    def _lapse(self, line: Line) -> str:
        today = date.today()
        until = short(line.certified_until, last_needed(self._show, today))
        return lapsed_mark.said(until, today, self._settings.interface_language) if until else ""

    def _said(self, cell: Cell, column: Column) -> str:
        match column.field:
            case Field.CATEGORY | Field.EXHIBITOR:
                return self._names.get(cell.text, "")
            case Field.STATE:
                return word(f"states.{cell.text}", self._settings.interface_language)
            case Field.VALUE if cell.value and not column.language:
                return _one_line(say(cell.value, self._settings.content_language, system="si"))
            case _:
                return _one_line(cell.text)

    def told(self, column: Column, text: str) -> str:
        """A cell's text as a person reads it."""
        return self._said(Cell(text), column) if text else ""

    def entered(self, row: int, column: int) -> str:
        """The text that a person edits: what was typed and not taken, else what was entered once."""
        line = self.rows.line(row)
        if line is None:
            return ""
        place = (line.uid, line.variant, self.columns[column].key)
        if (typed := self._edits.pending.get(place)) is not None:
            return typed
        if (trouble := self._edits.troubles.get(place)) is not None:
            return trouble.edit.text
        if self.columns[column].field in (Field.CATEGORY, Field.EXHIBITOR, Field.STATE):
            return self.look(row, column).words
        return line.cells[column].text

    def edit(self, row: int, column: int, text: str) -> Edit | None:
        """What is to be written where a text is typed; None where nothing can be."""
        line = self.rows.line(row)
        if line is None:
            return None
        asked = self.columns[column]
        cell = line.cells[column] if column < len(line.cells) else EMPTY_CELL
        seen = self._edits.seen((line.uid, line.variant, asked.key), cell.text)
        return Edit(line.uid, line.variant, asked, text, seen)

    # As Qt asks.

    def rowCount(self, parent: Index = _NOTHING) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOTHING) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A column's head."""
        known = orientation is Qt.Orientation.Horizontal and section < len(self.columns)
        if not known or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return self.title(self.columns[section])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says, and what of it a person edits."""
        if role in _SAID:
            look = self.look(index.row(), index.column())
            if role == Qt.ItemDataRole.ToolTipRole:
                return look.lapse or look.doubt or None
            remark = (look.lapse or look.doubt) if role == Qt.ItemDataRole.AccessibleTextRole else ""
            return f"{look.words}, {remark}" if remark else look.words
        return self.entered(index.row(), index.column()) if role == Qt.ItemDataRole.EditRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A person has typed into a cell."""
        text = str(value)
        if role != Qt.ItemDataRole.EditRole or text == self.entered(index.row(), index.column()):
            return False
        edit = self.edit(index.row(), index.column(), text)
        if edit is not None:
            self._edits.enter([edit], "")
        return edit is not None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be picked; what a variant does not answer cannot be typed into."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._catalog.read_only or self.look(index.row(), index.column()).closed:
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable


def _one_line(text: str) -> str:
    return " · ".join(part for line in text[:_LONGEST].split("\n") if (part := line.strip()))
