"""A page for one shelf: its things in order at the left, the form of the current one at the right, saved by itself."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from booth.catalog.uids import new_uid
from booth.catalog.values import Text
from booth.settings import Settings
from booth.ui import theme
from booth.ui.data.page import DataPage
from booth.ui.data.reference.shelf.delete_panel import DeletePanel
from booth.ui.data.reference.shelf.form import WIDTH, ThingForm
from booth.ui.data.reference.shelf.in_turn import InTurn
from booth.ui.data.reference.shelf.keeping import Keeping
from booth.ui.data.reference.shelf.row import ShelfRow
from booth.ui.data.reference.shelf.tree import ShelfTree
from booth.ui.data.reference.shelf.writing import free_code, put, remove
from booth.ui.jobs import Jobs
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.notice import Notice
from booth.ui.widgets.page_head import PageHead
from booth.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.ui.pictures import PictureCache

LIST: Final = 352  # pixels: a branch of two dozen letters under another is read in full
_MANY: Final = 12  # things; more of them want to be searched


class ShelfPage(DataPage):
    """What all pages of shelves do alike; a page says what its things are, and what its form holds."""

    def __init__(self, catalog: "Catalog", pictures: "PictureCache", jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self.catalog, self.pictures, self.jobs, self.settings = catalog, pictures, jobs, settings
        self._things: dict[str, Any] = {}
        self._opened = ""
        self.head = PageHead()
        self.add = ActionButton("plain", icon="plus")
        self.delete = ActionButton("quiet", icon="remove")
        self.tree = ShelfTree(self.allowed)
        self.keeping = Keeping(
            self, catalog, jobs, settings, self._label, lambda one: self.forms[type(one)].with_typed(one)
        )
        self.autosave = self.keeping.autosave
        self.turn = InTurn(jobs, self)
        self.search = SearchField(key="")
        self.notice = Notice()
        self.stack = QStackedWidget()
        self.forms: dict[type, ThingForm] = self.make_forms()
        self._lay_out()
        self._connect()
        self.say()
        self.reload()

    # What a page says of itself.

    def things(self) -> Sequence[Any]:
        """All things of this page, a parent before what is below it."""
        raise NotImplementedError

    def row(self, thing: Any) -> ShelfRow:
        """How a thing stands in the list."""
        raise NotImplementedError

    def make_forms(self) -> dict[type, ThingForm]:
        """The form for each kind of thing."""
        raise NotImplementedError

    def allowed(self, uid: str, parent: str) -> bool:
        """Whether a thing may stand below another; an empty `parent` is the root."""
        return not parent

    def moving(self, uid: str, parent: str, place: int) -> Callable[[], object]:
        """The work that puts a thing elsewhere in the catalogue."""
        raise NotImplementedError

    def new(self, uid: str, code: str, position: int) -> Any:
        """A new thing, to stand behind the current one."""
        raise NotImplementedError

    def words(self) -> tuple[str, str, str]:
        """The page's title, the button that adds, and what is said when there is nothing yet."""
        raise NotImplementedError

    # Laying out.

    def _lay_out(self) -> None:
        left = QWidget()
        left.setFixedWidth(LIST)
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 16, 16, 0)
        column.setSpacing(12)
        column.addWidget(self.head)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.tools.addWidget(self.add)
        self.tools.addStretch(1)
        column.addLayout(self.tools)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        over = QHBoxLayout()  # the fields, and no wider
        over.setContentsMargins(14, 16, 14, 0)  # the chip's icon in line with the fields
        held = QWidget()
        held.setMaximumWidth(WIDTH + 2 * 10)
        over.addWidget(held, 1)
        over.addStretch(0)
        bar = self.bar = QHBoxLayout(held)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.addWidget(self.keeping.chip)
        bar.addStretch(1)
        bar.addWidget(self.delete)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(over)
        right.addWidget(self.stack, 1)
        for widget in (self.notice, *self.forms.values()):
            self.stack.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addLayout(right, 1)
        self.setFocusProxy(self.tree)

    def _connect(self) -> None:
        self.tree.chosen.connect(self._open)
        self.tree.moved.connect(self._move)
        self.tree.delete_wanted.connect(self.ask_delete)
        self.tree.form_wanted.connect(self.enter_form)
        self.search.textChanged.connect(self.tree.narrow)
        self.search.left.connect(self.tree.setFocus)
        self.add.clicked.connect(self.add_new)
        self.delete.clicked.connect(self.ask_delete)
        self.keeping.failed.connect(self.failed)
        self.turn.failed.connect(self.failed)
        self.turn.rested.connect(self.reload)
        for form in self.forms.values():
            form.edited.connect(self.keep)
            form.typed.connect(self.keeping.drafting.touch)

    @cached_property
    def deleting(self) -> DeletePanel:
        """Who uses a thing that is to go; made when it is first asked."""
        panel = DeletePanel(self.catalog, self.jobs, self.settings)
        self.stack.addWidget(panel)
        panel.closed.connect(self.show_form)
        panel.confirmed.connect(self._delete)
        panel.user_opened.connect(self._open_user)
        return panel

    # Showing.

    def reload(self) -> None:
        """The catalogue has changed: the rows anew, and the form of the same thing; what is typed stays."""
        if self.turn.busy:  # the rows stand already as they will be
            return
        self._things = {one.uid: one for one in self.things()}
        self.tree.show_rows([self.row(one) for one in self._things.values()])
        self.tree.narrow(self.search.text())
        self.search.setVisible(len(self._things) > _MANY)
        writable = not self.catalog.read_only
        self.add.setEnabled(writable)
        for form in self.forms.values():
            form.page.setEnabled(writable)

    @property
    def current(self) -> Any:
        """The thing whose form is open; None when there is none."""
        return self._things.get(self.tree.current)

    def held(self, uid: str) -> Any:
        """The thing with this uid as the page has it; None when it has none."""
        return self._things.get(uid)

    def code_taken(self, code: str) -> bool:
        """Whether another thing of the same kind has this code."""
        return any(
            one.code == code and one.uid != self.tree.current and type(one) is type(self.current)
            for one in self._things.values()
        )

    def choose(self, uid: str) -> None:
        """Open the form of a thing."""
        self.tree.choose(uid)

    def _open(self, uid: str) -> None:
        thing, another = self._things.get(uid), uid != self._opened
        self._opened = uid
        self.delete.setEnabled(thing is not None and not self.catalog.read_only)
        for part in (self.keeping.chip, self.delete):
            part.setVisible(bool(self._things) and not self.catalog.read_only)  # nothing to save or delete
        self.shown(thing)
        if thing is None:
            self.stack.setCurrentWidget(self.notice)
            return
        self.forms[type(thing)].show_thing(thing)
        if self.autosave.idle:
            self.autosave.open(thing)
        if another or self.stack.currentWidget() is self.notice:
            self.show_form()  # a question about the same thing stays open when rows come anew

    def shown(self, thing: Any) -> None:
        """A thing has become the current one; None when there is none."""

    def show_form(self) -> None:
        """Show the form of the current thing."""
        thing = self.current
        self.stack.setCurrentWidget(self.notice if thing is None else self.forms[type(thing)])

    def enter_form(self) -> None:
        """The keyboard goes to the first field."""
        if self.current is not None:
            self.forms[type(self.current)].bound[0].field.setFocus(Qt.FocusReason.OtherFocusReason)

    # Writing.

    @property
    def who(self) -> str:
        """Who writes."""
        return self.settings.writer

    def keep(self, thing: Any, label: str) -> None:
        """Save a thing that was edited in its form."""
        self.remember(thing)
        self.autosave.keep(thing, label)

    def remember(self, thing: Any) -> None:
        """Show a thing as it is to be, before it is written."""
        self._things[thing.uid] = thing
        self.tree.show_row(self.row(thing))

    def _label(self, name: str) -> str:
        return self.forms[type(self.current)].label(name) if self.current is not None else ""

    def _move(self, uid: str, parent: str, place: int) -> None:
        self.settings.before_writing(lambda: self.turn.write(self.moving(uid, parent, place)))

    def write(self, work: Callable[[], object]) -> None:
        """Change the catalogue behind what is being written already."""
        self.turn.write(work)

    def flush(self) -> bool | None:
        """Write what is being typed, and what waits to be written."""
        for form in self.forms.values():
            form.commit()
        return self.turn.flush() if self.keeping.flush() else False

    def go_to(self, uid: str) -> None:
        """Another page asks for one of these things."""
        self.search.clear()
        self.choose(uid)
        self.show_form()

    def add_new(self) -> None:
        """A new thing, its name ready to be typed over."""
        self.insert(self.new, self.add.text())

    def insert(self, make: Callable[[str, str, int], Any], why: str) -> None:
        """Put in what `make` makes of a uid, a free code and a position behind all others."""
        self.settings.before_writing(partial(self._insert, make, why))

    def _insert(self, make: Callable[[str, str, int], Any], why: str) -> None:
        self.search.clear()
        code = free_code(self.code_stem(), {one.code.rpartition("/")[2] for one in self._things.values()})
        position = max((one.position for one in self._things.values()), default=-1) + 1
        thing = make(new_uid(), code, position)
        self._things[thing.uid] = thing
        self.tree.show_rows([self.row(one) for one in self._things.values()], thing.uid)
        self.write(partial(put, self.catalog, thing, self.who, why))
        self.enter_form()

    def code_stem(self) -> str:
        """What the codes of new things begin with."""
        return "new"

    def named(self, name: str) -> Text:
        """A name in the language of the interface."""
        return Text.of(**{self.settings.interface_language: name})

    def ask_delete(self) -> None:
        """Say who uses the current thing; when nobody does, ask whether it may go."""
        if self.current is not None and not self.catalog.read_only:
            self.deleting.ask(self.current)
            self.stack.setCurrentWidget(self.deleting)
            self.deleting.setFocus()

    def _delete(self, uid: str) -> None:
        self.settings.before_writing(partial(self._take_out, uid))

    def _take_out(self, uid: str) -> None:
        rows = self.tree.uids
        place = rows.index(uid)
        beside = (*rows[place + 1 :], *rows[:place][::-1], "")[0]
        name = self.row(self._things[uid]).label
        self._things.pop(uid)
        self.tree.show_rows([self.row(one) for one in self._things.values()], beside)
        self.write(partial(remove, self.catalog, uid, self.who, self.tr("Deleted: {name}").format(name=name)))
        self.told.emit(self.tr("Deleted: {name}. It can be brought back from the page “Deleted”.").format(name=name))
        self.tree.setFocus()

    def _open_user(self, kind: str, uid: str) -> None:
        """A product's form at the field that names the current thing; what stands on this page, here."""
        if kind == "product":
            self.edit_wanted.emit(uid, self.used_as(self.current))
        else:
            self.choose(uid)
            self.show_form()

    def used_as(self, thing: Any) -> str:
        """The field of a product that names this thing."""
        raise NotImplementedError

    # Words.

    def say(self) -> None:
        """All words, in the language that holds now."""
        title, add, nothing = self.words()
        self.head.say(title)
        self.add.say(add)
        self.delete.say(self.tr("Delete"))
        self.delete.setToolTip(self.tr("Delete (Del in the list)"))
        self.tree.setAccessibleName(title)
        self.search.setPlaceholderText(self.tr("Find by name or code"))
        self.notice.say("empty", nothing, self.tr("Add one here, or bring in a workbook: Export and import."))
        for form in self.forms.values():
            form.say()

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline between list and form."""
        QPainter(self).fillRect(LIST - 1, 0, 1, self.height(), QColor(theme.palette().line))
