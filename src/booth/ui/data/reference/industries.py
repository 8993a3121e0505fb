"""Who uses the products."""

from collections.abc import Callable, Sequence
from functools import partial

from booth.catalog.values import Industry
from booth.ui.data.reference.shelf.form import Rows, ThingForm
from booth.ui.data.reference.shelf.page import ShelfPage
from booth.ui.data.reference.shelf.plain import code_field, name_field
from booth.ui.data.reference.shelf.row import ShelfRow


class IndustriesPage(ShelfPage):
    """A code and a name each, in the order in which filters and sheets list them."""

    def things(self) -> Sequence[Industry]:
        """All industries, in order."""
        return self.catalog.industries()

    def row(self, thing: Industry) -> ShelfRow:
        """Name over code."""
        return ShelfRow(thing.uid, thing.name.best(self.settings.content_language) or thing.code, thing.code)

    def make_forms(self) -> dict[type, ThingForm]:
        """Name and code."""
        return {Industry: ThingForm(self._rows(), lambda: self.who)}

    def _rows(self) -> Rows:
        yield (name_field(),)
        yield (code_field(self),)

    def moving(self, uid: str, parent: str, place: int) -> Callable[[], object]:
        """All of them in the order of the list."""
        from booth.catalog.reshaping.order import reorder

        return partial(reorder, self.catalog, self.tree.below(""), self.who, why=self.tr("Order of industries"))

    def new(self, uid: str, code: str, position: int) -> Industry:
        """One with a name to type over."""
        return Industry(uid, code, self.named(self.tr("New industry")), position)

    def used_as(self, thing: Industry) -> str:
        """The field of a product that names it."""
        return "industries"

    def words(self) -> tuple[str, str, str]:
        """The page's title, the button that adds, and what is said when there is nothing yet."""
        return self.tr("Industries"), self.tr("Add an industry"), self.tr("No industries yet")
