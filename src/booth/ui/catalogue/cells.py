"""What stands in the table's cells, read in pages as rows come into sight."""

from collections.abc import Iterable, Sequence
from typing import Final

from booth.catalog.cells.columns import Column, Field
from booth.catalog.cells.reading import Cell, Line
from booth.catalog.figures import one_for_all
from booth.catalog.store import Catalog
from booth.catalog.values import State, Value
from booth.catalog.wording import BETWEEN, say
from booth.languages import Language
from booth.quantity import System

_KEPT: Final = 2000  # lines
_MOST: Final = 4  # answers of models that are named where no figure holds them all


class Cells:
    """The words of each cell, in one language and one system of units."""

    def __init__(self, catalog: Catalog, language: Language, system: System) -> None:
        self._catalog = catalog
        self._language: Language = language
        self._system: System = system
        self._columns: tuple[Column, ...] = ()
        self._read: dict[int, tuple[str, ...]] = {}
        self._names: dict[str, str] = {}
        self.draft_words = ""

    def use(self, columns: tuple[Column, ...]) -> None:
        """Other columns."""
        if columns != self._columns:
            self._columns = columns
            self.forget()

    def speak(self, language: Language, system: System) -> None:
        """Another language or other units."""
        self._language, self._system = language, system
        self.forget()

    def forget(self) -> None:
        """The catalogue has changed: read again."""
        self._read.clear()
        things = (*self._catalog.categories(), *self._catalog.exhibitors())
        self._names = {one.uid: one.name.best(self._language) or one.code for one in things}

    def at(self, row: int, place: int) -> str:
        """The words of one cell; empty where nothing is stated or nothing was read yet."""
        held = self._read.get(row)
        return held[place] if held is not None and place < len(held) else ""

    def known(self, row: int) -> bool:
        """Whether a row has been read."""
        return row in self._read

    def prepare(self, rows: Sequence[int]) -> None:
        """Read what of these rows has not been read yet."""
        wanted = [row for row in rows if row not in self._read]
        if not wanted or not self._columns:
            return
        if len(self._read) > _KEPT:
            self._read.clear()
            wanted = list(rows)
        lines = self._catalog.products.cells(wanted, self._columns)
        sold_in_models = [line.row for line in lines if line.variants]
        models = self._catalog.products.variant_cells(sold_in_models, self._columns) if sold_in_models else {}
        for line in lines:
            self._read[line.row] = tuple(self._words(line, models.get(line.row, ()))[: len(self._columns)])

    def _words(self, line: Line, models: Iterable[Line]) -> list[str]:
        held = list(models)
        return [self._cell(column, place, line, held) for place, column in enumerate(self._columns)]

    def _cell(self, column: Column, place: int, line: Line, models: Sequence[Line]) -> str:
        cell = line.cells[place]
        match column.field:
            case Field.VALUE:
                return self._values(cell, [one.cells[place] for one in models])
            case Field.CATEGORY | Field.EXHIBITOR:
                return self._names.get(cell.text, "")
            case Field.STATE:
                return self.draft_words if cell.text == State.DRAFT else ""
            case _:
                return cell.text

    def _values(self, general: Cell, models: Sequence[Cell]) -> str:
        """What all models answer, in one figure where there can be one; a model inherits what it does not state."""
        own = [one.value for one in models if one.value is not None]
        inherits = general.value is not None and len(own) < max(len(models), 1)
        held: list[Value] = [*own, *([general.value] if inherits and general.value else [])]
        one = one_for_all(held)
        if one is not None:
            return say(one, self._language, system=self._system)
        told = list(dict.fromkeys(say(value, self._language, system=self._system) for value in held))
        return BETWEEN[self._language].join(told[:_MOST]) + (" …" if len(told) > _MOST else "")
