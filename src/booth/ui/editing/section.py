"""A section of the form: a column of fields that scrolls, each bound to a place of the product."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from booth.catalog.translation import standings
from booth.catalog.values import Product
from booth.languages import LANGUAGES
from booth.ui.editing.fields.field import Field
from booth.ui.editing.fields.words import WordsField
from booth.ui.editing.places import Edit, Place
from booth.ui.editing.stands import stands
from booth.ui.editing.steps import Steps
from booth.ui.widgets.idle_bar import idle_bar

_SIDE: Final = 24
_WIDEST: Final = 1200
_SETTLE: Final = 20  # milliseconds for heights that follow from widths
_Check = Callable[[Any], str]


@dataclass(slots=True)
class Bound:
    """A field and the place it shows. `check` answers why a value cannot be taken, empty when it can."""

    place: Place
    field: Field
    check: _Check | None = None
    path: str = ""  # of the text, as translations are marked; empty: as the field is named


class Section(QScrollArea):
    """Fills itself in slices; says what somebody has done as an `Edit`; never writes over what is being typed."""

    edited = Signal(object)  # an Edit
    checked = Signal(str, str, str)  # a text's path, a language, its label: somebody vouches for it
    typed = Signal()
    failed = Signal(object)
    told = Signal(str)
    filled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.product: Product | None = None
        self.bound: dict[str, Bound] = {}
        self._wanted = ""
        self._steps = Steps(self)
        self._steps.finished.connect(self._filled)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settled.timeout.connect(partial(self._draw, drawn=True))
        page, self.column = QWidget(), QVBoxLayout()
        self.column.setSpacing(20)
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)  # the page grows with them, at once
        whole.addLayout(self.column)
        whole.addStretch(1)  # fields that come one after another take their own height from the first
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # nothing moves when it comes
        idle_bar(self.verticalScrollBar())
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)

    # what a section is made of

    def fill(self, product: Product) -> Iterator[None]:
        """Make the fields that are not there yet and show the product in them, a piece at a time."""
        raise NotImplementedError

    def say(self) -> None:
        """Say the words of all fields."""

    def bind(self, place: Place, field: Field, check: _Check | None = None, path: str = "") -> None:
        """Tie a field to its place: what is committed there becomes an edit. `path`: of its text, for its standing."""
        self.bound[place.field] = Bound(place, field, check, path or place.field)
        if self.product is not None:  # at once: no field is seen empty that is not
            field.set_value(place.read(self.product))
        field.changed.connect(partial(self._take, place.field))
        field.typed.connect(self.typed)
        if isinstance(field, WordsField):
            field.checked.connect(partial(self._vouch, place.field))

    def unbind(self, name: str) -> None:
        """Forget a field that is gone."""
        self.bound.pop(name, None)

    # what the form asks of it

    @property
    def ready(self) -> bool:
        """Whether all fields are there and show the product."""
        return not self._steps.busy

    def show_product(self, product: Product) -> None:
        """Show a product, or what has become of it."""
        if self.product is None or self.product.uid != product.uid:
            self._settled.stop()
            self._draw(drawn=False)
        self.product = product
        self._steps.start(self.fill(product))

    def finish(self) -> None:
        """Be ready now."""
        self._steps.finish()

    def show_bound(self) -> Iterator[None]:
        """The product's values in all fields; those that are being typed stay."""
        product = self.product
        for one in tuple(self.bound.values()):
            if product is not None:
                one.field.set_value(one.place.read(product))
            yield

    def show_stands(self, product: Product) -> Iterator[None]:
        """How each text stands in each language."""
        held = standings(product)
        for one in tuple(self.bound.values()):
            if isinstance(one.field, WordsField):
                one.field.show_stands(stands(product, held, one.path, one.place.read(product)))
                yield

    def pending(self) -> tuple[Place, ...]:
        """The places where something is typed that is not committed yet."""
        return tuple(one.place for one in self.bound.values() if one.field.pending)

    def with_typed(self, product: Product) -> Product:
        """The product with what is typed and not committed yet, refused or not; nothing is told."""
        for one in self.bound.values():
            if one.field.pending or one.field.refusal:
                product = one.place.noted(product, one.field.typed_value)
        return product

    def commit(self) -> None:
        """Take what is typed."""
        for one in tuple(self.bound.values()):
            if one.field.pending:
                one.field.commit()

    def focus_field(self, name: str) -> None:
        """Lead the keyboard to a field, once it is there. An inner name leads to the field that holds it."""
        self._wanted = name
        if self.ready:
            self._go()

    def focus_first(self) -> None:
        """Lead the keyboard to the first field."""
        self.focus_field(next(iter(self.bound), ""))

    def settings_changed(self) -> None:
        """Another language of the content, or other units."""

    def focused(self) -> str:
        """The name of the field that has the keyboard; empty for none."""
        held = QApplication.focusWidget()
        for name, one in self.bound.items():
            if held is not None and (one.field is held or one.field.isAncestorOf(held)):
                return name
        return ""

    # below the surface

    def _take(self, name: str, value: object) -> None:
        one = self.bound.get(name)
        if one is None:
            return
        refusal = one.check(value) if one.check else ""
        one.field.refuse(refusal)
        if not refusal:
            self.edited.emit(Edit(name, one.place.change(value), self.why(one)))

    def _vouch(self, name: str, language: str) -> None:
        one = self.bound.get(name)
        if one is not None:
            self.checked.emit(one.path, language, self.why(one))

    def why(self, one: Bound) -> str:
        """The words for the history: what was changed."""
        return one.field.label

    def _draw(self, *, drawn: bool) -> None:
        """Another product is drawn once its fields have their places and heights: nothing is seen to move."""
        self.viewport().setUpdatesEnabled(drawn)

    def _filled(self) -> None:
        self._settled.start()
        self._go()
        self.filled.emit()

    def _go(self) -> None:
        name, self._wanted = self._wanted, ""
        found = self.place_of(name) if name else None
        if found is None:
            return
        named = name.rpartition(".")[2]
        if isinstance(found, WordsField) and named in LANGUAGES:
            found.focus_language(named)
        else:
            found.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(found, 0, 60)

    def place_of(self, name: str) -> QWidget | None:
        """The widget to lead the keyboard to for a field's name: the one that holds it, else the first.

        A list is led to by its own name, at its first entry.
        """
        listed = (one.field for key, one in self.bound.items() if key.startswith(f"{name}."))
        if (first := next(listed, None)) is not None:
            return first
        while name:
            if name in self.bound:
                return self.bound[name].field
            name = name.rpartition(".")[0]
        return next((one.field for one in self.bound.values()), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """No line so long that it is hard to follow."""
        super().resizeEvent(event)
        side = max(_SIDE, (event.size().width() - _WIDEST) // 2)
        self.column.setContentsMargins(side, 12, side - 12, 48)

    def changeEvent(self, event: QEvent) -> None:
        """Takes the other language's words."""
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)
