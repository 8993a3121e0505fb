"""Many cells of the table at once: a block pasted, filled down, cleared, copied. Each is one change."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from booth.catalog.cells.columns import Column, Field
from booth.catalog.cells.reading import Cell
from booth.catalog.cells.writing import Edit
from booth.quantity import Mark
from booth.ui.data.table.block import Block
from booth.ui.data.table.edits import Edits, Order
from booth.ui.data.table.model import ProductTable
from booth.words import word

if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.languages import Language

Typed = tuple[int, int, str]  # row, column, text


class Filling:
    """Turns what a person does to a block of cells into one change."""

    def __init__(self, catalog: "Catalog", model: ProductTable, edits: Edits) -> None:
        self._catalog, self._model, self._edits = catalog, model, edits

    def paste(self, row: int, column: int, block: Block, why: str) -> None:
        """Write a block from this cell on, as far as the table reaches; blanks leave alone what is there."""
        cells = (
            (row + down, column + right, text)
            for down, texts in enumerate(block.rows[: self._model.rowCount() - row])
            for right, text in enumerate(texts[: self._model.columnCount() - column])
            if text.strip()
        )
        self._enter(cells, why, block.mark)

    def spread(self, text: str, rows: range, columns: range, why: str) -> None:
        """Write one text into every cell of a block."""
        self._enter(((row, column, text) for row in rows for column in columns), why)

    def fill_down(self, rows: range, columns: range, why: str) -> None:
        """Write the first row of a block into the rows below it; a single row takes the one above."""
        first = rows.start if len(rows) > 1 else rows.start - 1
        if first < 0:
            return
        texts = {column: self._model.entered(first, column) for column in columns}
        below = rows[1:] if len(rows) > 1 else rows
        self._enter(((row, column, texts[column]) for row in below for column in columns), why)

    def clear(self, rows: range, columns: range, why: str) -> None:
        """Empty the cells of a block."""
        self.spread("", rows, columns, why)

    def _enter(self, cells: Iterable[Typed], why: str, mark: Mark = "") -> None:
        seen: list[Edit] = []
        unseen: dict[int, list[tuple[Column, str]]] = {}
        rows = self._model.rows
        for row, column, text in cells:
            if rows.known(row) is None:
                unseen.setdefault(rows.number(row), []).append((self._model.columns[column], text))
            elif (edit := self._model.edit(row, column, text)) is not None:
                seen.append(edit)
        if seen or unseen:
            self._edits.enter_block(Order(partial(_all, self._catalog, tuple(seen), unseen), why, mark), seen)


def _all(catalog: "Catalog", seen: Sequence[Edit], unseen: dict[int, list[tuple[Column, str]]]) -> list[Edit]:
    """All edits of a block, those of rows that nobody has looked at too. In the worker."""
    lines = catalog.products.cells(list(unseen), ())
    more = (Edit(one.uid, "", column, text) for one in lines for column, text in unseen[one.row])
    return [*seen, *more]


def copied(
    catalog: "Catalog", places: Sequence[tuple[int, str]], columns: Sequence[Column], language: "Language"
) -> list[list[str]]:
    """The texts of a block to copy: number of the product and uid of the variant for each row. In the worker."""
    products = {one.row: one for one in catalog.products.cells(list({row for row, _ in places}), columns)}
    with_variants = [row for row, variant in places if variant]
    held = catalog.products.variant_cells(with_variants, columns) if with_variants else {}
    variants = {one.variant: one for lines in held.values() for one in lines}
    names = _names(catalog, language)
    lines = (variants.get(variant) if variant else products.get(row) for row, variant in places)
    return [list(_texts(line.cells if line else (), columns, names, language)) for line in lines]


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
