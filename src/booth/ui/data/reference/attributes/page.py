"""The questions that products answer, under their headings."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from booth.catalog.reshaping.attributes import change_type, change_unit, merge_attributes
from booth.catalog.reshaping.order import move_attribute, reorder
from booth.catalog.reshaping.report import Reshaped
from booth.catalog.values import Attribute, Group, ValueType
from booth.settings import Settings
from booth.ui.data.reference.attributes.form import AttributeForm, GroupForm, type_words, unit_words
from booth.ui.data.reference.attributes.reshape_panel import ReshapePanel
from booth.ui.data.reference.shelf.form import ThingForm, Words
from booth.ui.data.reference.shelf.page import ShelfPage
from booth.ui.data.reference.shelf.row import ShelfRow
from booth.ui.editing.fields.choice import ChoiceField
from booth.ui.editing.fields.field import Field
from booth.ui.editing.fields.line import LineField
from booth.ui.jobs import Jobs
from booth.ui.widgets.action_button import ActionButton

if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.ui.pictures import PictureCache


class AttributesPage(ShelfPage):
    """Headings with attributes below them. Two attributes are made one, units and types changed, with a report."""

    def __init__(self, catalog: "Catalog", pictures: "PictureCache", jobs: Jobs, settings: Settings) -> None:
        self.add_group, self.merge = ActionButton("quiet", icon="plus"), ActionButton("quiet", icon="merge")
        super().__init__(catalog, pictures, jobs, settings)
        self.tools.insertWidget(1, self.add_group)
        self.bar.insertWidget(2, self.merge)
        self.add_group.clicked.connect(lambda: self.insert(self._new_group, self.add_group.text()))
        self.merge.clicked.connect(self.ask_merge)
        self.form.unit_pressed.connect(self.ask_unit)
        self.form.type_pressed.connect(self.ask_type)

    # Its questions, each made when it is first asked.

    @cached_property
    def merging(self) -> ReshapePanel:
        """Which other attribute comes in."""
        return self._panel(
            ChoiceField(),
            lambda: (self.tr("Attribute to merge in"), self.tr("Its values move here, then it is deleted.")),
        )

    @cached_property
    def converting(self) -> ReshapePanel:
        """Which other unit."""
        return self._panel(
            LineField(), lambda: (self.tr("Unit"), self.tr("As on a data sheet: m³/h, kPa, °C. Empty for none."))
        )

    @cached_property
    def retyping(self) -> ReshapePanel:
        """Which other kind of answer."""
        return self._panel(
            ChoiceField(), lambda: (self.tr("Kind of answer"), self.tr("What is not understood stays as text."))
        )

    def _panel(self, field: Field, words: Words) -> ReshapePanel:
        panel = ReshapePanel(self.jobs, self.settings, field, words)
        self.stack.addWidget(panel)
        panel.closed.connect(self._back)
        panel.failed.connect(self.failed)
        panel.done.connect(self._reshaped)
        panel.product_opened.connect(self.product_opened)
        return panel

    # What it shows.

    def things(self) -> Sequence[Group | Attribute]:
        """Each heading before its attributes."""
        attributes = self.catalog.attributes()
        groups = self.catalog.groups()
        self.form.show_groups(groups)
        return [
            each for group in groups for each in (group, *(one for one in attributes if one.group.uid == group.uid))
        ]

    def row(self, thing: Group | Attribute) -> ShelfRow:
        """A heading in bold; an attribute over its code, type and unit."""
        name = thing.name.best(self.settings.content_language) or thing.code
        if isinstance(thing, Group):
            return ShelfRow(thing.uid, name, head=True)
        unit = thing.unit and unit_words(thing.unit, self.settings.content_language)
        asks = unit if thing.type is ValueType.QUANTITY else type_words(thing.type)
        return ShelfRow(thing.uid, name, " · ".join(filter(None, (thing.code, asks))), thing.group.uid)

    def make_forms(self) -> dict[type, ThingForm]:
        """One for headings, one for attributes."""
        self.form = AttributeForm(self, lambda: self.settings.content_language, lambda: self.who)
        return {Group: GroupForm(self, lambda: self.who), Attribute: self.form}

    def allowed(self, uid: str, parent: str) -> bool:
        """Headings stand at the root, attributes below a heading."""
        if isinstance(self.held(uid), Group):
            return not parent
        return isinstance(self.held(parent), Group)

    def moving(self, uid: str, parent: str, place: int) -> Callable[[], object]:
        """A heading among headings, or an attribute to a place below a heading."""
        if isinstance(self.held(uid), Group):
            return partial(reorder, self.catalog, self.tree.below(""), self.who, why=self.tr("Order of headings"))
        why = self.tr("Attribute moved")
        return partial(move_attribute, self.catalog, uid, parent, place, self.who, why=why)

    def new(self, uid: str, code: str, position: int) -> Attribute:
        """One below the current heading, with a name to type over."""
        current = self.current
        group = current.group if isinstance(current, Attribute) else current
        return Attribute(uid, code, self.named(self.tr("New attribute")), group, position=position)

    def _new_group(self, uid: str, code: str, position: int) -> Group:
        return Group(uid, code, self.named(self.tr("New heading")), position)

    def reload(self) -> None:
        """The catalogue has changed."""
        super().reload()
        self.add_group.setEnabled(self.add.isEnabled())
        self.add.setEnabled(self.add.isEnabled() and bool(self.tree.uids))

    def shown(self, thing: Any) -> None:
        """Only an attribute can be merged."""
        self.merge.setVisible(isinstance(thing, Attribute))
        self.merge.setEnabled(not self.catalog.read_only)

    # Reshaping.

    def ask_merge(self) -> None:
        """Which other attribute is to be made one with the current one."""
        keep = self.current
        language = self.settings.content_language
        others = [one for one in self.catalog.attributes() if one.uid != keep.uid]
        named = [(one.uid, f"{one.name.best(language) or one.code} · {one.code}") for one in others]
        self.merging.field.set_choices(named)

        def work(gone: str, **how: Any) -> Reshaped:
            return merge_attributes(self.catalog, keep.uid, gone, self.who, why=why, **how)

        name = self.row(keep).label
        why = self.tr("Attributes merged into “{name}”").format(name=name)
        head = self.tr("Merge another attribute into “{name}”").format(name=name)
        self._ask(self.merging, work, head, self.tr("Merge"))

    def ask_unit(self) -> None:
        """Which unit the current attribute is to have."""
        one = self.current

        def work(unit: str, **how: Any) -> Reshaped:
            return change_unit(self.catalog, one.uid, unit, self.who, why=why, **how)

        name, language = self.row(one).label, self.settings.content_language
        why = self.tr("Unit of “{name}” changed").format(name=name)
        head = self.tr("Another unit for “{name}”").format(name=name)
        unit = unit_words(one.unit, language) if one.unit else ""
        self._ask(self.converting, work, head, self.tr("Convert"), unit)

    def ask_type(self) -> None:
        """Which kind of answer the current attribute is to take."""
        one = self.current
        self.retyping.field.set_choices([(each, type_words(each)) for each in ValueType])

        def work(kind: str, **how: Any) -> Reshaped:
            return change_type(self.catalog, one.uid, ValueType(kind), self.who, why=why, **how)

        name = self.row(one).label
        why = self.tr("Kind of answer of “{name}” changed").format(name=name)
        head = self.tr("Another kind of answer for “{name}”").format(name=name)
        self._ask(self.retyping, work, head, self.tr("Change"), one.type)

    def _ask(self, panel: ReshapePanel, work: Callable[..., Reshaped], head: str, go: str, value: str = "") -> None:
        if self.catalog.read_only:
            return
        self.autosave.flush()  # what is being written must be in the report
        panel.ask(work, head, go, value)
        self.stack.setCurrentWidget(panel)
        panel.setFocus()

    def _back(self) -> None:
        self.show_form()
        self.tree.setFocus()

    def _reshaped(self, report: Reshaped) -> None:
        self.told.emit(
            self.tr("Done; products reached: {count}. One undo takes it all back.").format(count=report.products)
        )
        self._back()
        self.reload()

    def say(self) -> None:
        """All words, in the language that holds now."""
        super().say()
        self.add_group.say(self.tr("Heading"))
        self.merge.say(self.tr("Merge…"))

    def used_as(self, thing: Group | Attribute) -> str:
        """The field of a product that names it."""
        return f"values:{thing.uid}"

    def words(self) -> tuple[str, str, str]:
        """The page's title, the button that adds, and what is said when there is nothing yet."""
        return self.tr("Attributes"), self.tr("Attribute"), self.tr("No attributes yet: add a heading first")
