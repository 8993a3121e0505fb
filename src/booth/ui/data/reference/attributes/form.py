"""The forms of an attribute and of a heading over attributes."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal

from booth.catalog.values import Attribute, Audience, Better, Group, ValueType
from booth.languages import Language
from booth.quantity import unit_symbol
from booth.ui.data.reference.fields.press import PressField
from booth.ui.data.reference.shelf.form import Bound, Rows, ThingForm
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
        super().__init__(self._rows(page), who)

    def _rows(self, page: Codes) -> Rows:
        yield (name_field(),)
        yield (code_field(page),)


class AttributeForm(ThingForm):
    """Everything about an attribute. Its type and its unit reach every product: pressed, they ask first."""

    type_pressed = Signal()
    unit_pressed = Signal()

    def __init__(self, page: Codes, language: Callable[[], Language], who: Callable[[], str]) -> None:
        self._groups: dict[str, Group] = {}
        self._language = language
        super().__init__(self._rows(page), who)

    def _rows(self, page: Codes) -> Rows:
        yield (name_field(),)
        yield (
            code_field(page),
            Bound(
                "group",
                ChoiceField(),
                lambda: (self.tr("Heading"), ""),
                lambda one: one.uid,
                self._groups.get,
                choices=self._headings,
            ),
        )
        yield self._answers()
        yield self._readers()
        yield (
            Bound(
                "key_figure",
                FlagField(),
                lambda: (self.tr("Key figure"), self.tr("Large on cards and at the top of a sheet.")),
            ),
            Bound(
                "difference",
                FlagField(),
                lambda: (self.tr("Temperature difference"), self.tr("10 °C warmer, and not at 10 °C.")),
                fits=_figure,
            ),
        )

    def _answers(self) -> Sequence[Bound]:
        kind, unit = PressField(type_words), PressField(lambda unit: unit_words(unit, self._language()))
        kind.pressed.connect(self.type_pressed)
        unit.pressed.connect(self.unit_pressed)
        return (
            Bound("type", kind, lambda: (self.tr("Kind of answer"), "")),
            Bound("unit", unit, lambda: (self.tr("Unit"), self.tr("Where a figure has none written.")), fits=_figure),
        )

    def _readers(self) -> Sequence[Bound]:
        return (
            Bound(
                "better",
                ChoiceField(),
                lambda: (self.tr("Which is better"), ""),
                str,
                Better,
                choices=lambda: (
                    (Better.HIGHER, self.tr("More is better")),
                    (Better.LOWER, self.tr("Less is better")),
                    (Better.NEITHER, self.tr("Neither")),
                ),
                fits=_figure,
            ),
            Bound(
                "audience",
                ChoiceField(),
                lambda: (self.tr("Who sees it"), ""),
                str,
                Audience,
                choices=lambda: (
                    (Audience.PUBLIC, self.tr("Everyone")),
                    (Audience.STAFF, self.tr("Staff only")),
                ),
            ),
        )

    def _headings(self) -> Sequence[tuple[str, str]]:
        return [(one.uid, one.name.best(self._language()) or one.code) for one in self._groups.values()]

    def show_groups(self, groups: Sequence[Group]) -> None:
        """The headings that can be chosen."""
        self._groups.clear()
        self._groups.update({one.uid: one for one in groups})
        self.say()


def _figure(thing: Any) -> bool:
    return isinstance(thing, Attribute) and thing.type is ValueType.QUANTITY
