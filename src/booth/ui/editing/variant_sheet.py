"""A product's models as a sheet of cells: what stands in each, and what the product becomes when cells are filled."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from booth.catalog.cells.columns import IN_WORDS, Column, Field
from booth.catalog.cells.entering import Entering, cell_text
from booth.catalog.store import Catalog, new_uid
from booth.catalog.values import Attribute, Product, Variant
from booth.errors import BoothError
from booth.languages import LANGUAGES, Language
from booth.ui.widgets.block import Block

CODE: Final = Column(Field.CODE)
_MOST: Final = 500  # models


@dataclass(frozen=True, slots=True)
class VariantSheet:
    """The models of one product, and the columns that are shown of them. Every change answers a whole product."""

    product: Product
    columns: tuple[Column, ...]

    @classmethod
    def of(cls, product: Product, language: Language, added: Iterable[Attribute]) -> "VariantSheet":
        """Code, name in each language, then each attribute that a model states, and those `added` by hand."""
        stated = {value.attribute.uid: value.attribute for one in product.variants for value in one.values}
        stated |= {one.uid: one for one in added}
        order = sorted(stated.values(), key=lambda one: (one.group.position, one.position, one.code))
        names = (Column(Field.NAME, one) for one in LANGUAGES)
        values = (Column(Field.VALUE, language if one.type in IN_WORDS else "", one.uid) for one in order)
        return cls(product, (CODE, *names, *values))

    @property
    def rows(self) -> tuple[Variant, ...]:
        """The models in their order."""
        return self.product.variants

    def text(self, row: int, column: int) -> str:
        """What stands in a cell; a model that states nothing says nothing."""
        return cell_text(self.product, self.rows[row].uid, self.columns[column])

    def inherited(self, column: int) -> str:
        """What the product itself answers in a column, where a model states nothing."""
        asked = self.columns[column]
        return cell_text(self.product, "", asked) if asked.field is Field.VALUE else ""

    def field(self, row: int, column: int) -> str:
        """The name of a cell's field in the history."""
        uid, asked = self.rows[row].uid, self.columns[column]
        return f"values:{uid}:{asked.attribute}" if asked.attribute else f"variants:{uid}"

    def put(self, catalog: Catalog, row: int, column: int, text: str) -> Product:
        """The product with one cell filled; BoothError as `Entering.put`."""
        return Entering(catalog.reference()).put(self.product, self.rows[row].uid, self.columns[column], text)

    def clear(self, catalog: Catalog, cells: Iterable[tuple[int, int]]) -> Product:
        """The product with these cells emptied; codes stay."""
        entering, product = Entering(catalog.reference()), self.product
        for row, column in cells:
            if self.columns[column] != CODE:
                product = entering.put(product, self.rows[row].uid, self.columns[column], "")
        return product

    def paste(self, catalog: Catalog, block: Block, row: int, column: int) -> Product:
        """The product with a block put in from a cell on; models that are missing below are added.

        All of it or nothing: BoothError "paste_too_wide", "paste_too_long", or what a cell refuses. Blanks leave
        alone what is there.
        """
        room = len(self.columns) - column
        if block.width > room:
            raise BoothError("paste_too_wide", columns=block.width, room=room)
        if row + len(block.rows) > _MOST:
            raise BoothError("paste_too_long", rows=len(block.rows), most=_MOST)
        product = self.product
        codes = [cells[0].strip() for cells in block.rows] if column == 0 else []
        while len(product.variants) < row + len(block.rows):
            at = len(product.variants) - row
            product = with_variant(product, codes[at] if at < len(codes) else "")
        entering = Entering(catalog.reference(), block.mark)
        for down, cells in enumerate(block.rows):
            uid = product.variants[row + down].uid
            for right, text in enumerate(cells):
                if text.strip():
                    product = entering.put(product, uid, self.columns[column + right], text)
        return product


def with_variant(product: Product, code: str = "") -> Product:
    """The product with one more model; without a code it takes the product's with the next number."""
    taken = {one.code for one in product.variants}
    number = len(product.variants) + 1
    while not code or code in taken:
        code = f"{product.code}-{number}"
        number += 1
    new = Variant(new_uid(), code, position=len(product.variants))
    return replace(product, variants=(*product.variants, new))


def without_variants(product: Product, uids: Sequence[str]) -> Product:
    """The product without these models."""
    return _numbered(product, [one for one in product.variants if one.uid not in uids])


def moved(product: Product, uid: str, by: int) -> Product:
    """The product with one model moved; at the ends nothing happens."""
    rows = list(product.variants)
    place = next((number for number, one in enumerate(rows) if one.uid == uid), -1)
    if place < 0 or not 0 <= place + by < len(rows):
        return product
    rows.insert(place + by, rows.pop(place))
    return _numbered(product, rows)


def _numbered(product: Product, rows: Sequence[Variant]) -> Product:
    placed = (replace(one, position=number) for number, one in enumerate(rows))
    return replace(product, variants=tuple(placed))
