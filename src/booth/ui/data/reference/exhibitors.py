"""The makers on the stand."""

from collections.abc import Callable, Sequence
from functools import partial

from booth.catalog.values import Exhibitor
from booth.ui.data.reference.fields.logo import LogoField
from booth.ui.data.reference.fields.tint import TintField
from booth.ui.data.reference.shelf.form import Bound, Rows, ThingForm
from booth.ui.data.reference.shelf.page import ShelfPage
from booth.ui.data.reference.shelf.plain import code_field, name_field
from booth.ui.data.reference.shelf.row import ShelfRow
from booth.ui.editing.fields.flag import FlagField
from booth.ui.editing.fields.line import LineField
from booth.ui.editing.fields.words import WordsField


class ExhibitorsPage(ShelfPage):
    """Who they are and how a visitor finds them afterwards."""

    def things(self) -> Sequence[Exhibitor]:
        """All exhibitors, in order."""
        return self.catalog.exhibitors()

    def row(self, thing: Exhibitor) -> ShelfRow:
        """Name over code and stand, on the exhibitor's colour."""
        name = thing.name.best(self.settings.content_language) or thing.code
        note = " · ".join(filter(None, (thing.code, thing.stand)))
        return ShelfRow(thing.uid, name, note, icon="exhibitor", colour=thing.colour)

    def make_forms(self) -> dict[type, ThingForm]:
        """All that is known of a maker; the logo last, as on the show's page."""
        return {Exhibitor: ThingForm(self._rows(), lambda: self.who)}

    def _rows(self) -> Rows:
        yield (name_field(),)
        yield (
            code_field(self),
            Bound("stand", LineField(), lambda: (self.tr("Stand"), self.tr("As visitors look for it: 8.1H · A128"))),
        )
        yield (Bound("about", WordsField(lines=True), lambda: (self.tr("About"), self.tr("A sentence or two."))),)
        yield (Bound("city", WordsField(), lambda: (self.tr("City"), "")),)
        yield (
            Bound("site", LineField(), lambda: (self.tr("Website"), "")),
            Bound("phone", LineField(), lambda: (self.tr("Telephone"), "")),
            Bound("email", LineField(), lambda: (self.tr("E-mail"), "")),
        )
        yield (
            Bound("colour", TintField(), lambda: (self.tr("Colour"), "")),
            Bound(
                "sample",
                FlagField(),
                lambda: (self.tr("Sample"), self.tr("Invented, and marked so on every screen and sheet.")),
            ),
        )
        logo = LogoField(self.catalog, self.pictures, self.jobs, self.settings)
        logo.told.connect(self.told)
        logo.failed.connect(self.failed)
        yield (Bound("logo", logo, lambda: (self.tr("Logo"), "")),)

    def moving(self, uid: str, parent: str, place: int) -> Callable[[], object]:
        """All of them in the order of the list."""
        from booth.catalog.reshaping.order import reorder

        return partial(reorder, self.catalog, self.tree.below(""), self.who, why=self.tr("Order of exhibitors"))

    def new(self, uid: str, code: str, position: int) -> Exhibitor:
        """One with a name to type over."""
        return Exhibitor(uid, code, self.named(self.tr("New exhibitor")), position=position)

    def used_as(self, thing: Exhibitor) -> str:
        """The field of a product that names it."""
        return "exhibitor"

    def words(self) -> tuple[str, str, str]:
        """The page's title, the button that adds, and what is said when there is nothing yet."""
        return self.tr("Exhibitors"), self.tr("Add an exhibitor"), self.tr("No exhibitors yet")
