"""The form at the right of a page: fields bound to what they are about, told as a whole thing once one is committed."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from booth.catalog.translation import marked, settled, standings
from booth.catalog.values import Standing
from booth.languages import Language
from booth.ui.data.in_steps import InSteps
from booth.ui.editing.fields.field import Field
from booth.ui.editing.fields.flag import FlagField
from booth.ui.editing.fields.words import WordsField
from booth.ui.editing.stands import stands
from booth.ui.widgets.idle_bar import idle_bar

WIDTH: Final = 920  # of the fields at most
_GAP: Final = 16
Words = Callable[[], tuple[str, str]]  # label and hint, in the interface's language
Choices = Callable[[], Sequence[tuple[str, str]]]  # keys and their words


def _itself(held: Any) -> Any:
    return held


def _always(_thing: Any) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Bound:
    """A field and the name of what it holds in the thing; `show` and `take` turn one into the other and back."""

    name: str
    field: Any  # a Field with `value`, `set_value` and `changed`
    words: Words
    show: Callable[[Any], Any] = _itself
    take: Callable[[Any], Any] = _itself
    check: Callable[[Any], str] | None = None  # why something cannot be taken; empty when it can
    share: int = 1  # of the row's width
    choices: Choices | None = None  # of a field that offers some
    fits: Callable[[Any], bool] = _always  # whether a thing has it; it is out of sight for the others


Rows = Iterator[Sequence[Bound]]


class ThingForm(QScrollArea):
    """Rows of fields. `edited` tells the thing with the field that was committed; what is being typed stays."""

    edited = Signal(object, str)  # the thing as it is to be, and the label of the field
    typed = Signal()

    def __init__(self, rows: Rows, who: Callable[[], str]) -> None:
        """`rows`: each makes its fields when it is asked for; `who`: the name of whoever vouches for a text."""
        super().__init__()
        self._who = who
        self._bound: list[Bound] = []  # those whose row is there
        self._thing: Any = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # fields are as wide in a long form
        idle_bar(self.verticalScrollBar())
        self.page, self._column = QWidget(), QVBoxLayout()
        self._lay_out()
        self.setWidget(self.page)
        self.viewport().setAutoFillBackground(False)
        self._making = InSteps(self.viewport(), self._make(rows))

    def _lay_out(self) -> None:
        held = QWidget()
        held.setMaximumWidth(WIDTH)
        whole = QVBoxLayout(held)
        whole.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        whole.addLayout(self._column)
        whole.addStretch(1)
        beside = QHBoxLayout(self.page)
        beside.setContentsMargins(24, 16, 12, 24)  # and the bar's room
        beside.addWidget(held, 1)
        beside.addStretch(0)
        self.page.setAutoFillBackground(False)

    def _make(self, rows: Rows) -> Iterator[None]:
        for row in rows:
            self._add(row)
            yield

    def _add(self, row: Sequence[Bound]) -> None:
        line = QHBoxLayout()
        line.setSpacing(_GAP)
        self._column.addLayout(line)
        flags = [each.field for each in row if isinstance(each.field, FlagField)]
        for flag in flags if len(flags) < len(row) else ():
            flag.stand_level()
        for each in row:
            line.addWidget(each.field, each.share, Qt.AlignmentFlag.AlignTop)
            each.field.changed.connect(partial(self._take, each))
            each.field.typed.connect(self.typed)
            if isinstance(each.field, WordsField):
                each.field.checked.connect(partial(self._vouch, each))
        if not self._bound:
            self.setFocusProxy(row[0].field)  # the keyboard goes over to it if it was given to the form already
        self._bound += row
        self._say(row)
        if self._thing is not None:
            self._show(row)

    def showEvent(self, event: QShowEvent) -> None:
        """The rows come one after another."""
        super().showEvent(event)
        self._making.begin()

    @property
    def bound(self) -> tuple[Bound, ...]:
        """All fields of the form."""
        self._making.finish()
        return tuple(self._bound)

    @property
    def thing(self) -> Any:
        """What the form is about, with all that was committed."""
        return self._thing

    def field(self, name: str) -> Field:
        """The field of this name."""
        return next(each.field for each in self.bound if each.name == name)

    def label(self, name: str) -> str:
        """What the field of this name is called; empty for one that is not on the form."""
        return next((each.words()[0] for each in self.bound if each.name == name), "")

    def show_thing(self, thing: Any) -> None:
        """Show a thing. What is typed of the same one stays; another one's is committed first, or dropped."""
        same = self._thing is not None and getattr(self._thing, "uid", "") == getattr(thing, "uid", "")
        if not same:
            self.commit()
        self._thing = thing
        if not same:
            self._forget()
            self.verticalScrollBar().setValue(0)
        self._show(self._bound)

    def _forget(self) -> None:
        """What was typed of another thing goes."""
        for each in self._bound:
            each.field.refuse("")
            if each.field.pending:
                each.field.drop()

    def _show(self, some: Sequence[Bound]) -> None:
        for each in some:
            each.field.setVisible(each.fits(self._thing))
            if not each.field.refusal:  # what was refused stays in sight until it is mended
                each.field.set_value(each.show(getattr(self._thing, each.name)))
        self._show_stands(some)

    def _show_stands(self, some: Sequence[Bound]) -> None:
        """How each text stands in each language."""
        held = standings(self._thing)
        for each in some:
            if isinstance(each.field, WordsField):
                text = getattr(self._thing, each.name)
                each.field.show_stands(stands(self._thing, held, each.name, text))

    def with_typed(self, thing: Any) -> Any:
        """The thing, if the form is about it, with what is typed and not committed yet, refused or not."""
        if self._thing is None or getattr(self._thing, "uid", "") != getattr(thing, "uid", ""):
            return thing
        open_ = (each for each in self._bound if each.field.pending or each.field.refusal)
        return replace(thing, **{each.name: each.take(each.field.typed_value) for each in open_})

    def commit(self) -> None:
        """Take what is being typed."""
        for each in self._bound:
            if each.field.pending:
                each.field.commit()

    def _take(self, bound: Bound, held: Any) -> None:
        refusal = bound.check(held) if bound.check else ""
        bound.field.refuse(refusal)
        if self._thing is None or refusal:
            return
        self._edit(settled(self._thing, replace(self._thing, **{bound.name: bound.take(held)})), bound.words()[0])
        for each in self._bound:  # what was refused because of this field may make sense now
            if each.check is not None and each.field.refusal and not each.check(each.field.value):
                self._take(each, each.field.value)

    def _vouch(self, bound: Bound, language: Language) -> None:
        self._edit(marked(self._thing, bound.name, language, Standing.CHECKED, self._who()), self.tr("Checked"))

    def _edit(self, thing: Any, why: str) -> None:
        self._thing = thing
        self._show_stands(self._bound)
        self.edited.emit(thing, why)

    def say(self) -> None:
        """The words of all fields, in the language that holds now."""
        self._say(self._bound)

    def _say(self, some: Sequence[Bound]) -> None:
        for each in some:
            each.field.say(*each.words())
            if each.choices is not None:
                each.field.set_choices(each.choices())
