"""Where a product stands and what goes with it: code, plinth, category, exhibitor, industries, state, relations."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from booth.catalog.store import Catalog
from booth.catalog.values import Category, Product, Relation, RelationKind, State, Summary, Text
from booth.languages import Language
from booth.settings import Settings
from booth.ui.editing.fields.choice import ChoiceField
from booth.ui.editing.fields.line import LineField
from booth.ui.editing.fields.several import SeveralField
from booth.ui.editing.places import Place, plain
from booth.ui.editing.relation_field import RelationField
from booth.ui.editing.section import Section
from booth.ui.jobs import Jobs


class _Named(Protocol):
    @property
    def uid(self) -> str: ...
    @property
    def code(self) -> str: ...
    @property
    def name(self) -> Text: ...


N = TypeVar("N", bound=_Named)


def referring(field: str, known: Callable[[], Sequence[N]]) -> Place:
    """A place that names another thing, by its uid; what is not there any more leaves the product as it is."""

    def put(product: Product, uid: str) -> Product:
        found = next((one for one in known() if one.uid == uid), None)
        return product if found is None else replace(product, **{field: found})

    return Place(field, lambda product: getattr(product, field).uid, put)


def relating(kind: RelationKind) -> Place:
    """The products of one kind that go with this one."""

    def get(product: Product) -> tuple[Summary, ...]:
        return tuple(one.product for one in product.relations if one.kind is kind)

    def put(product: Product, summaries: Sequence[Summary]) -> Product:
        others = (one for one in product.relations if one.kind is not kind)
        mine = (Relation(kind, one) for one in summaries)
        order = list(RelationKind)
        return replace(product, relations=tuple(sorted((*others, *mine), key=lambda one: order.index(one.kind))))

    return Place(f"relations:{kind}", get, put)


class PlaceSection(Section):
    """Short fields side by side, then the industries, then what goes with the product."""

    def __init__(self, catalog: Catalog, jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self.code, self.plinth, self.position = LineField(), LineField(), LineField()
        self.state, self.category, self.exhibitor = ChoiceField(), ChoiceField(), ChoiceField()
        self.industries = SeveralField()
        self.relations: dict[RelationKind, RelationField] = {}
        self._made = False

    def fill(self, product: Product) -> Iterator[None]:
        """The fields, then their choices, then what stands in them."""
        if not self._made:
            self._made = True
            yield from self._make()
        self._show_choices()
        for field in self.relations.values():
            field.finder.without = product.uid
        yield from self.show_bound()

    def _make(self) -> Iterator[None]:
        grid, held = QGridLayout(), QWidget()
        held.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(16)
        short = (self.code, self.plinth, self.position, self.state, self.category, self.exhibitor)
        for number, field in enumerate(short):
            grid.addWidget(field, number // 3, number % 3, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(number % 3, 1)
        self.column.addWidget(held)
        self.column.addWidget(self.industries)
        self.bind(plain("code"), self.code, lambda code: "" if code else self.tr("A product needs a code."))
        self.bind(plain("plinth"), self.plinth)
        self.bind(plain("state"), self.state)
        self.bind(referring("category", self._catalog.categories), self.category)
        self.bind(referring("exhibitor", self._catalog.exhibitors), self.exhibitor)
        self.bind(self._position(), self.position, self._check_position)
        self.bind(self._industries(), self.industries)
        yield
        for kind in RelationKind:
            made = RelationField(self._catalog, self._jobs, self._settings, self)
            made.finder.closed.connect(partial(self.focus_field, "code"))
            self.relations[kind] = made
            self.column.addWidget(made)
            self.bind(relating(kind), made)
            yield
        self.column.addStretch(1)
        self.say()

    def _position(self) -> Place:
        def put(product: Product, text: str) -> Product:
            return replace(product, position=int(text or 0))

        return Place("position", lambda product: str(product.position), put)

    def _check_position(self, text: str) -> str:
        whole = not text or (text.isdecimal() and len(text) < 7)
        return "" if whole else self.tr("Enter a whole number.")

    def _industries(self) -> Place:
        def put(product: Product, uids: Sequence[str]) -> Product:
            return replace(product, industries=tuple(one for one in self._catalog.industries() if one.uid in uids))

        return Place("industries", lambda product: tuple(one.uid for one in product.industries), put)

    def _show_choices(self) -> None:
        language = self._settings.content_language
        self.category.set_choices(_tree(self._catalog.categories(), language))
        makers = self._catalog.exhibitors()
        self.exhibitor.set_choices([(one.uid, one.name.best(language) or one.code) for one in makers])
        industries = self._catalog.industries()
        self.industries.set_choices([(one.uid, one.name.best(language) or one.code) for one in industries])
        self.industries.setVisible(bool(industries))
        self.state.set_choices(((State.SHOWN, self.tr("On show")), (State.DRAFT, self.tr("Draft"))))

    def say(self) -> None:
        """The words of all fields."""
        self.code.say(self.tr("Code"))
        self.plinth.say(self.tr("Plinth"), self.tr("The number on the exhibit's plinth"))
        self.position.say(self.tr("Position"), self.tr("Its place within the category"))
        self.state.say(self.tr("State"))
        self.category.say(self.tr("Category"))
        self.exhibitor.say(self.tr("Exhibitor"))
        self.industries.say(self.tr("Industries"))
        labels = {
            RelationKind.ACCESSORY: self.tr("Accessories"),
            RelationKind.REPLACEMENT: self.tr("Replacements"),
            RelationKind.RELATED: self.tr("Related products"),
        }
        for kind, field in self.relations.items():
            field.say(labels[kind])
            field.finder.setPlaceholderText(self.tr("Add: type a code or a name"))
            field.finder.setAccessibleName(f"{labels[kind]}: {field.finder.placeholderText()}")
            field.list.setToolTip(self.tr("Alt+↑ ↓ moves, Del removes"))

    def settings_changed(self) -> None:
        """Names in the other language."""
        if self._made and self.product is not None:
            self.show_product(self.product)

    def place_of(self, name: str) -> QWidget | None:
        """Relations are one place to look for, and three fields."""
        return super().place_of("relations:accessory" if name == "relations" else name)

    def focus_first(self) -> None:
        """Lead the keyboard to the code."""
        self.focus_field("code")


def _tree(categories: Sequence[Category], language: Language) -> list[tuple[str, str]]:
    """Each category with the ones above it, as "Air / Vertical"."""
    known: dict[str, Any] = {one.uid: one for one in categories}

    def path(one: Category) -> str:
        name = one.name.best(language) or one.code
        above = known.get(one.parent)
        return f"{path(above)} / {name}" if above is not None else name

    return [(one.uid, path(one)) for one in categories]
