"""Many cells of the table at once: a block pasted, filled down, cleared, copied. Each is one change."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from booth.catalog.cells.columns import Column, Field
from booth.catalog.cells.reading import Cell
from booth.catalog.cells.writing import Edit
from booth.quantity import Mark
from booth.ui.data.table.edits import Edits, Order
from booth.ui.data.table.model import ProductTable
from booth.ui.widgets import block
from booth.ui.widgets.block import Block
from booth.words import word

if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.languages import Language

Texts = Sequence[str | None]  # of one row; None leaves a cell alone


class Filling:
    """Turns what a person does to a block of cells into one change."""

    def __init__(self, catalog: "Catalog", model: ProductTable, edits: Edits) -> None:
        self._catalog, self._model, self._edits = catalog, model, edits

    def paste(self, row: int, column: int, held: Block, why: str) -> None:
        """Write a block from this cell on, as far as the table reaches; blanks leave alone what is there."""
        columns = range(column, min(column + held.width, self._model.columnCount()))
        shown = held.rows[: self._model.rowCount() - row]
        lines = ((row + down, [text if text.strip() else None for text in texts]) for down, texts in enumerate(shown))
        self._enter(lines, columns, why, held.mark)

    def spread(self, text: str, rows: range, columns: range, why: str) -> None:
        """Write one text into every cell of a block."""
        texts = [text] * len(columns)
        self._enter(((row, texts) for row in rows), columns, why)

    def fill_down(self, rows: range, columns: range, why: str) -> None:
        """Write the first row of a block into the rows below it; a single row takes the one above."""
        first = rows.start if len(rows) > 1 else rows.start - 1
        if first < 0:
            return
        texts = [self._model.entered(first, column) for column in columns]
        self._enter(((row, texts) for row in (rows[1:] if len(rows) > 1 else rows)), columns, why)

    def clear(self, rows: range, columns: range, why: str) -> None:
        """Empty the cells of a block."""
        self.spread("", rows, columns, why)

    def _enter(self, lines: Iterable[tuple[int, Texts]], columns: range, why: str, mark: Mark = "") -> None:
        seen: list[Edit] = []
        unseen: dict[int, Texts] = {}
        rows = self._model.rows
        for row, texts in lines:
            if rows.known(row) is None:
                unseen[rows.number(row)] = texts
                continue
            typed = ((column, text) for column, text in zip(columns, texts, strict=False) if text is not None)
            edits = (self._model.edit(row, column, text) for column, text in typed)
            seen.extend(edit for edit in edits if edit is not None)
        if seen or unseen:
            asked = self._model.columns[columns.start : columns.stop]
            self._edits.enter_block(Order(partial(_all, self._catalog, tuple(seen), unseen, asked), why, mark), seen)


def _all(
    catalog: "Catalog", seen: Sequence[Edit], unseen: dict[int, Texts], columns: Sequence[Column]
) -> Sequence[Edit]:
    """All edits of a block, those of rows that nobody has looked at too. In the worker."""
    more = (
        Edit(line.uid, "", column, text)
        for line in catalog.products.cells(list(unseen), ())
        for column, text in zip(columns, unseen[line.row], strict=False)
        if text is not None
    )
    return [*seen, *more]


def copied(
    catalog: "Catalog", places: Sequence[tuple[int, str]], columns: Sequence[Column], language: "Language"
) -> str:
    """A block as it goes on the clipboard: number of the product and uid of the variant for each row. In the worker."""
    products = {one.row: one for one in catalog.products.cells(list({row for row, _ in places}), columns)}
    with_variants = [row for row, variant in places if variant]
    held = catalog.products.variant_cells(with_variants, columns) if with_variants else {}
    variants = {one.variant: one for lines in held.values() for one in lines}
    names = _names(catalog, language)
    lines = (variants.get(variant) if variant else products.get(row) for row, variant in places)
    return block.write(list(_texts(line.cells if line else (), columns, names, language)) for line in lines)


def _names(catalog: "Catalog", language: "Language") -> dict[str, str]:
    """What categories and exhibitors are copied as: their name, or the code where another has the same name."""
    found: dict[str, str] = {}
    for things in (catalog.categories(), catalog.exhibitors()):
        said = [one.name.best(language) for one in things]
        for one, name in zip(things, said, strict=True):
            found[one.uid] = name if name and said.count(name) == 1 else one.code
    return found


def _texts(
    cells: Sequence[Cell], columns: Sequence[Column], names: dict[str, str], language: "Language"
) -> Iterator[str]:
    for cell, column in zip(cells, columns, strict=False):
        text = cell.text
        if column.field in (Field.CATEGORY, Field.EXHIBITOR):
            yield names.get(text, "")
        elif column.field is Field.STATE and text:
            yield word(f"states.{text}", language)
        else:
            yield text
