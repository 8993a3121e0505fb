"""The products an import has to do with, by maker and code: begun by the catalogue or by a row."""

from dataclasses import replace

from booth.catalog.values import Product
from booth.exchange.formats.tables import Row
from booth.exchange.known import Key, Known, nearest
from booth.exchange.plan import Draft, Place, VariantDraft
from booth.exchange.report import Findings
from booth.exchange.rows.cells import Cells, one_line


class Drafts:
    """Drafts of products, found by the row that speaks of them."""

    def __init__(self, known: Known, found: Findings) -> None:
        self._known, self._found = known, found
        self.all: dict[Key, Draft] = {}
        self.refused: set[Key] = set()  # whose own row was refused: values cannot be kept for them

    def cells(self, sheet: str, row: Row) -> Cells:
        """A row, not yet known to be about anything."""
        return Cells(sheet, row, self._found)

    def key(self, cells: Cells, column: str) -> Key | None:
        """Whose product and which; None, with a note, when the row does not say."""
        code = one_line(cells.raw(column))
        asked = one_line(cells.raw("exhibitor"))
        makers = self._known.exhibitors
        if not code:
            cells.refuse(column, "code_missing")
        elif not asked and len(makers) == 1:
            return next(iter(makers)), code
        elif not asked:
            cells.refuse("exhibitor", "exhibitor_missing")
        elif asked not in makers:
            cells.refuse("exhibitor", "exhibitor_unknown", code=asked, near=nearest(asked, makers))
        else:
            return asked, code
        return None

    def draft(self, key: Key, cells: Cells) -> Draft | None:
        """The product's draft, begun by an earlier row or by the catalogue; None for a new product."""
        if key not in self.all:
            old = self._known.old_product(key)
            if old is None:
                return None
            values = {one.attribute.uid: one for one in old.values}
            variants = {
                one.code: VariantDraft(one, {own.attribute.uid: own for own in one.values}) for one in old.variants
            }
            place = Place(cells.sheet, cells.row.number)
            product = replace(old, code=key[1], exhibitor=self._known.exhibitors[key[0]])
            self.all[key] = Draft(product, old, place, values, variants)
        return self.all[key]

    def begin(self, key: Key, product: Product, place: Place) -> Draft:
        """A draft of a product that the catalogue does not have."""
        self.all[key] = Draft(product, None, place, {}, {})
        return self.all[key]

    def needed(self, cells: Cells, column: str, *, quietly: bool = False) -> tuple[Key, Draft] | None:
        """The draft a row of a later sheet belongs to; None, with a note unless `quietly`, when there is none."""
        if quietly:
            cells = Cells(cells.sheet, cells.row, Findings())
        key = self.key(cells, column)
        if key is None:
            return None
        draft = self.draft(key, cells) if key not in self.refused else None
        if draft is None:
            codes = {code for maker, code in (*self.all, *self._known.products) if maker == key[0]}
            reason = "product_refused" if key in self.refused else "product_unknown"
            cells.refuse(column, reason, code=key[1], near=nearest(key[1], codes))
            return None
        cells.edited = self._known.edits(draft.product.uid)
        return key, draft
