"""The answers of a product under their headings, as on its page; an attribute is added by typing its name."""

from collections import deque
from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from booth.catalog.revisions import ChangeSet
from booth.catalog.store import Catalog
from booth.catalog.values import Attribute, Product, Text, ValueType
from booth.languages import LANGUAGES, Language
from booth.quantity import System
from booth.settings import Settings
from booth.ui.editing.answer_line import AnswerLine
from booth.ui.editing.find_field import FindField
from booth.ui.editing.finding import Entry
from booth.ui.editing.known_answers import KnownAnswers
from booth.ui.editing.places import Edit
from booth.ui.editing.section import Bound, Section
from booth.ui.editing.value_details import ValueDetails
from booth.ui.editing.value_places import place_of, with_answer
from booth.ui.editing.value_row import ValueRow
from booth.ui.jobs import Jobs
from booth.ui.widgets.words_label import WordsLabel


class ValuesSection(Section):
    """A row for each answer, in the order of the page, and a place to add another."""

    def __init__(self, catalog: Catalog, jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self.rows: dict[str, ValueRow] = {}
        self._heads: dict[str, WordsLabel] = {}
        self._asked: dict[str, Attribute] = {}  # added here, with no answer yet
        self.adder = FindField(self._offered, self)
        self.adder.chosen.connect(self.add)
        self.adder.closed.connect(self.focus_first)
        self.column.setSpacing(12)
        self.column.addWidget(self.adder)
        self.column.addStretch(1)
        self.say()

    def fill(self, product: Product) -> Iterator[None]:
        """Heads and rows in their order, made where they are missing; then what stands in them."""
        held = {value.attribute.uid: value.attribute for value in product.values}
        self._asked = {uid: one for uid, one in self._asked.items() if uid not in held}
        for uid in tuple(self.rows):
            if uid not in held and uid not in self._asked and not self.rows[uid].field.pending:
                self._drop(uid)
        shown = {one.attribute.uid: one.attribute for one in self.rows.values()} | held | self._asked
        attributes = sorted(
            shown.values(), key=lambda one: (one.group.position, one.group.code, one.position, one.code)
        )
        yield from self._arrange(attributes)
        yield from self.show_bound()
        yield from self.show_stands(product)
        self._show_papers(product)
        self._ask_entered()

    def _arrange(self, attributes: Sequence[Attribute]) -> Iterator[None]:
        place, group = 0, ""
        for attribute in attributes:
            if attribute.group.uid != group:
                group = attribute.group.uid
                place = self._put(self._head(attribute), place)
            if attribute.uid not in self.rows:
                self._make(attribute)
                yield
            place = self._put(self.rows[attribute.uid], place)
        for uid in tuple(self._heads):
            if all(one.group.uid != uid for one in attributes):
                self._heads.pop(uid).deleteLater()

    def _put(self, widget: QWidget, place: int) -> int:
        if self.column.indexOf(widget) != place:
            self.column.insertWidget(place, widget)
        return place + 1

    def _head(self, attribute: Attribute) -> WordsLabel:
        uid = attribute.group.uid
        if uid not in self._heads:
            self._heads[uid] = WordsLabel(16, weight=600)
        self._heads[uid].setText(attribute.group.name.best(self._settings.content_language))
        return self._heads[uid]

    def _make(self, attribute: Attribute) -> None:
        row = ValueRow(attribute, self._speaks)
        self.rows[attribute.uid] = row
        check = row.field.refusal_of if isinstance(row.field, AnswerLine) else None
        self.bind(place_of(attribute), row.field, check, f"values.{attribute.uid}.0")
        row.opened.connect(partial(self._bind_details, row))
        if attribute.type in (ValueType.CHOICE, ValueType.SEVERAL):
            known = KnownAnswers(self._catalog, self._jobs, attribute.uid)
            row.offer(known)
            known.taken.connect(partial(self._take_known, attribute))
            known.look(self._settings.content_language)

    def _bind_details(self, row: ValueRow, details: ValueDetails) -> None:
        for place, field in details.places():
            self.bind(place, field, path=place.field.replace(":", "."))
        if self.product is not None:
            details.show_papers(self.product, self._settings.content_language)
            deque(self.show_stands(self.product), maxlen=0)  # there with the fields, lest they move when it comes
        self._ask_entered()

    def _take_known(self, attribute: Attribute, text: Text) -> None:
        """A choice is what was taken; of several, it comes to what is there."""
        row = self.rows.get(attribute.uid)
        if row is None:
            return
        self.commit()
        self.edited.emit(Edit(f"values:{attribute.uid}", lambda one: with_answer(one, attribute, text), row.label))

    def _ask_entered(self) -> None:
        """Who wrote the values that are looked at closely, and when: read in a worker."""
        if self.product is not None and any(row.details is not None for row in self.rows.values()):
            work = partial(self._catalog.entered, self.product.uid)
            self._jobs.run(work, self._show_entered, owner=self)

    def _show_entered(self, entered: dict[str, ChangeSet]) -> None:
        for uid, row in self.rows.items():
            last = entered.get(f"values:{uid}") or entered.get("")
            if row.details is not None:
                row.details.show_entered(last)

    def _drop(self, uid: str) -> None:
        row = self.rows.pop(uid)
        for name in tuple(self.bound):
            if name == f"values:{uid}" or name.startswith(f"values:{uid}."):
                self.unbind(name)
        row.hide()
        row.deleteLater()

    def _show_papers(self, product: Product) -> None:
        for row in self.rows.values():
            if row.details is not None:
                row.details.show_papers(product, self._settings.content_language)

    # adding

    def _offered(self) -> Sequence[Entry]:
        """The attributes that the product does not answer yet."""
        language = self._settings.content_language
        return tuple(
            Entry.of(
                one.uid,
                one.name.best(language) or one.code,
                one.group.name.best(language),
                one.code,
                *(one.name.exact(other) for other in LANGUAGES),
            )
            for one in self._catalog.attributes()
            if one.uid not in self.rows
        )

    def add(self, uid: str) -> None:
        """A row for this attribute, and the keyboard in it."""
        attribute = next((one for one in self._catalog.attributes() if one.uid == uid), None)
        if attribute is not None and self.product is not None:
            self._asked[uid] = attribute
            self.show_product(self.product)
            self.focus_field(f"values:{uid}")

    # words

    def _speaks(self) -> tuple[Language, Language, System]:
        settings = self._settings
        return settings.content_language, settings.interface_language, settings.system

    def why(self, one: Bound) -> str:
        """The attribute's name; of what is said besides, that too."""
        uid, _, detail = one.place.field.removeprefix("values:").partition(".")
        label = self.rows[uid].label if uid in self.rows else ""
        return f"{label} · {one.field.label}" if detail else label

    def place_of(self, name: str) -> QWidget | None:
        """An answer that the product does not give yet gets its row."""
        uid = name.removeprefix("values:").partition(".")[0]
        if uid and uid not in self.rows and name.startswith("values:"):
            self.add(uid)
            return None
        return super().place_of(name)

    def settings_changed(self) -> None:
        """Names and figures in the other language, in the other units."""
        for row in self.rows.values():
            row.say()

    def say(self) -> None:
        """The words of the place where an attribute is added."""
        self.adder.setPlaceholderText(self.tr("Add a value: type an attribute's name"))
        self.adder.setAccessibleName(self.adder.placeholderText())

    def focus_first(self) -> None:
        """Lead the keyboard to the first answer, or to where one is added."""
        if self.rows:
            super().focus_first()
        else:
            self.adder.setFocus(Qt.FocusReason.ShortcutFocusReason)
