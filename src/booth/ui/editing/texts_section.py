"""The texts of a product, each in three languages: name, tagline, description, benefits, applications, steps."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from booth.brochure import lengths
from booth.catalog.values import Product, Text
from booth.ui.editing.fields.words import WordsField
from booth.ui.editing.listed_texts import ListedTexts, TextRow
from booth.ui.editing.places import APPLICATIONS, BENEFITS, STEPS, Change, Edit, Listed, plain
from booth.ui.editing.section import Bound, Section

_ROOM: Final = {"name": lengths.NAME, "tagline": lengths.TAGLINE, "description": lengths.DESCRIPTION}
_LISTS: Final = (
    (BENEFITS, (lengths.BENEFIT_HEAD, lengths.BENEFIT_TEXT)),
    (APPLICATIONS, (lengths.APPLICATION,)),
    (STEPS, (lengths.STEP,)),
)


class TextsSection(Section):
    """Three fields, then three lists."""

    def __init__(self) -> None:
        super().__init__()
        self.lists: dict[str, ListedTexts] = {}
        self._made = False

    def fill(self, product: Product) -> Iterator[None]:
        """The fields in their order, then what stands in them."""
        if not self._made:
            self._made = True
            yield from self._make()
        for one in self.lists.values():
            yield from one.fill(product)
        yield from self.show_bound()
        yield from self.show_stands(product)

    def _make(self) -> Iterator[None]:
        for name, room in _ROOM.items():
            field = WordsField(limit=room, lines=name == "description")
            self.column.addWidget(field)
            self.bind(plain(name), field, self._check_name if name == "name" else None)
            self.say()
            yield
        for listed, room in _LISTS:
            made = ListedTexts(listed, room)
            made.row_made.connect(partial(self._bind_row, listed))
            made.row_gone.connect(partial(self._unbind_row, listed))
            made.wanted.connect(partial(self._change_list, listed))
            self.lists[listed.field] = made
            self.column.addWidget(made)
            self.say()
            yield
        self.column.addStretch(1)

    def _bind_row(self, listed: Listed, number: int, row: TextRow) -> None:
        for part, field in row.fields.items():
            place = listed.part(number, part)
            self.bind(place, field)
        if row.icon is not None:
            self.bind(listed.part(number, "icon"), row.icon)

    def _unbind_row(self, listed: Listed, number: int) -> None:
        for part in (*listed.parts, "icon"):
            self.unbind(listed.part(number, part).field)

    def _change_list(self, listed: Listed, change: Change, why: str) -> None:
        self.commit()
        self.edited.emit(Edit(listed.field, change, why))

    def _check_name(self, name: Text) -> str:
        return "" if name else self.tr("A product needs a name in one language at least. The old one is kept.")

    def why(self, one: Bound) -> str:
        """What was changed: the field's label, or its list's."""
        return one.field.label or self._label(one.place.field.partition(".")[0])

    def _label(self, field: str) -> str:
        return {
            "name": self.tr("Name"),
            "tagline": self.tr("Tagline"),
            "description": self.tr("Description"),
            "benefits": self.tr("Benefits"),
            "applications": self.tr("Applications"),
            "steps": self.tr("How it works"),
        }[field]

    def say(self) -> None:
        """The words of the fields that are there."""
        for name in _ROOM:
            if name in self.bound:
                self.bound[name].field.say(self._label(name))
        adds = {
            "benefits": self.tr("Add a benefit"),
            "applications": self.tr("Add an application"),
            "steps": self.tr("Add a step"),
        }
        for name, made in self.lists.items():
            made.show_words(self._label(name), adds[name])
