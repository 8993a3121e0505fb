"""The tree of product kinds."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from booth.catalog.reshaping.order import move_category, own_colours, recode_category
from booth.catalog.values import Category
from booth.ui.data.reference.fields.icon import IconField
from booth.ui.data.reference.fields.tint import TintField
from booth.ui.data.reference.shelf.form import Bound, Rows, ThingForm
from booth.ui.data.reference.shelf.page import ShelfPage
from booth.ui.data.reference.shelf.plain import code_field, name_field
from booth.ui.data.reference.shelf.row import ShelfRow
from booth.ui.editing.fields.words import WordsField


class CategoriesPage(ShelfPage):
    """Drag a category onto another to put it below; Alt with the arrows does the same."""

    def things(self) -> Sequence[Category]:
        """All categories in tree order, each with the colour that is its own."""
        held = self.catalog.categories()
        self._worn = {one.uid: one.colour for one in held}  # a branch without a colour wears its parent's
        return tuple(own_colours(held))

    def row(self, thing: Category) -> ShelfRow:
        """Name over code, on the colour it wears."""
        name = thing.name.best(self.settings.content_language) or thing.code
        colour = thing.colour or self._worn.get(thing.parent, "")
        return ShelfRow(thing.uid, name, thing.code, thing.parent, thing.icon or "kind", colour)

    def make_forms(self) -> dict[type, ThingForm]:
        """Name, code, a short text, icon and colour."""
        return {Category: ThingForm(self._rows(), lambda: self.who)}

    def _rows(self) -> Rows:
        yield (name_field(),)
        yield (
            code_field(self),
            Bound("colour", TintField(), lambda: (self.tr("Colour"), self.tr("None: the colour of the one above."))),
        )
        yield (
            Bound(
                "about",
                WordsField(lines=True),
                lambda: (self.tr("About this kind of product"), self.tr("A short text for the product sheet.")),
            ),
        )
        yield (Bound("icon", IconField(), lambda: (self.tr("Icon"), "")),)

    def allowed(self, uid: str, parent: str) -> bool:
        """A category may stand below any other; the tree itself keeps it from standing below itself."""
        return True

    def moving(self, uid: str, parent: str, place: int) -> Callable[[], object]:
        """One category, with all below it."""
        why = self.tr("Category moved")
        return partial(move_category, self.catalog, uid, parent, place, self.who, why=why)

    def new(self, uid: str, code: str, position: int) -> Category:
        """One beside the current one, with a name to type over."""
        current = self.current
        parent = self.held(current.parent) if isinstance(current, Category) else None
        name = self.named(self.tr("New category"))
        if not isinstance(parent, Category):
            return Category(uid, code, name, position=position)
        return Category(uid, f"{parent.code}/{code}", name, parent.uid, position=position)

    def keep(self, thing: Any, label: str) -> None:
        """Save; with another code come the codes of all that stand below."""
        if thing.code == self.held(thing.uid).code:
            super().keep(thing, label)
        else:
            self.remember(thing)
            self.write(partial(recode_category, self.catalog, thing.uid, thing.code, self.who, why=label))

    def used_as(self, thing: Category) -> str:
        """The field of a product that names it."""
        return "category"

    def words(self) -> tuple[str, str, str]:
        """The page's title, the button that adds, and what is said when there is nothing yet."""
        return self.tr("Categories"), self.tr("Add a category"), self.tr("No categories yet")
