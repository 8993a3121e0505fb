"""The forms of an attribute and of a heading over attributes."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from booth.catalog.values import Attribute, Audience, Better, Group, ValueType
from booth.languages import Language
from booth.quantity import unit_symbol
from booth.ui.data.reference.fields.press import PressField
from booth.ui.data.reference.shelf.form import Bound, ThingForm
from booth.ui.data.reference.shelf.plain import Codes, code_field, name_field
from booth.ui.editing.fields.choice import ChoiceField
from booth.ui.editing.fields.flag import FlagField


def type_words(kind: str) -> str:
    """What kind of answer a type takes, in the interface's language."""
    translate = QCoreApplication.translate
    return {
        ValueType.QUANTITY: translate("Attribute", "A figure"),
        ValueType.TEXT: translate("Attribute", "Text"),
        ValueType.YES_NO: translate("Attribute", "Yes or no"),
        ValueType.CHOICE: translate("Attribute", "One of a few"),
        ValueType.SEVERAL: translate("Attribute", "Several of a few"),
    }.get(ValueType(kind or "text"), kind)


def unit_words(unit: str, language: Language) -> str:
    """A unit as a language writes it; a stroke for none."""
    return unit_symbol(unit, language) if unit else QCoreApplication.translate("Attribute", "none")


class GroupForm(ThingForm):
    """Name and code of a heading."""

    def __init__(self, page: Codes, who: Callable[[], str]) -> None:
        super().__init__(((name_field(),), (code_field(page),)), who)


class AttributeForm(ThingForm):
    """Everything about an attribute. Its type and its unit reach every product: pressed, they ask first."""

    def __init__(self, page: Codes, language: Callable[[], Language], who: Callable[[], str]) -> None:
        self._groups: dict[str, Group] = {}
        self.group = ChoiceField()
        self.type, self.unit = PressField(type_words), PressField(lambda unit: unit_words(unit, language()))
        self.better, self.audience = ChoiceField(), ChoiceField()
        super().__init__(self._rows(page), who)

    def _rows(self, page: Codes) -> Sequence[Sequence[Bound]]:
        return (
            (name_field(),),
            (
                code_field(page),
                Bound("group", self.group, lambda: (self.tr("Heading"), ""), lambda one: one.uid, self._groups.get),
            ),
            (
                Bound("type", self.type, lambda: (self.tr("Kind of answer"), "")),
                Bound("unit", self.unit, lambda: (self.tr("Unit"), self.tr("Where a figure has none written."))),
            ),
            (
                Bound("better", self.better, lambda: (self.tr("Which is better"), ""), str, Better),
                Bound("audience", self.audience, lambda: (self.tr("Who sees it"), ""), str, Audience),
            ),
            (
                Bound(
                    "key_figure",
                    FlagField(),
                    lambda: (self.tr("Key figure"), self.tr("Large on cards and at the top of a sheet.")),
                ),
                Bound(
                    "difference",
                    FlagField(),
                    lambda: (self.tr("Temperature difference"), self.tr("10 °C warmer, and not at 10 °C.")),
                ),
            ),
        )

    def show_groups(self, groups: Sequence[Group], language: Language) -> None:
        """The headings that can be chosen."""
        self._groups.clear()
        self._groups.update({one.uid: one for one in groups})
        self.group.set_choices([(one.uid, one.name.best(language) or one.code) for one in groups])

    def show_thing(self, thing: Any) -> None:
        """Show an attribute; what only figures have is out of sight for the others."""
        super().show_thing(thing)
        figure = isinstance(thing, Attribute) and thing.type is ValueType.QUANTITY
        for name in ("unit", "difference", "better"):
            self.field(name).setVisible(figure)

    def say(self) -> None:
        """The words of all fields and of their choices."""
        super().say()
        self.better.set_choices(
            (
                (Better.HIGHER, self.tr("More is better")),
                (Better.LOWER, self.tr("Less is better")),
                (Better.NEITHER, self.tr("Neither")),
            )
        )
        self.audience.set_choices(((Audience.PUBLIC, self.tr("Everyone")), (Audience.STAFF, self.tr("Staff only"))))
