"""The requirement matcher: requirements at the left, the products that meet them or nearly do at the right."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from booth.catalog.requiring.reading import MOST, Line
from booth.catalog.requiring.saying import say_line
from booth.catalog.store import Catalog
from booth.settings import Settings
from booth.ui.errors import told
from booth.ui.jobs import Jobs
from booth.ui.matching.asking import Asking
from booth.ui.matching.bar import MatchBar
from booth.ui.matching.content import ProductText, Question, Reply
from booth.ui.matching.face import MatchFace
from booth.ui.matching.handing import Handing
from booth.ui.matching.lists import SavedLists, named
from booth.ui.matching.matches import Matches
from booth.ui.matching.panel import Panel
from booth.ui.pictures import PictureCache
from booth.ui.selection import Selection
from booth.ui.widgets.card_grid import CardGrid
from booth.ui.widgets.notice import Notice
from booth.words import word


class MatchScreen(QWidget):
    """What is asked is answered as it is typed; what is shown stays until the new answer is there."""

    back_wanted = Signal()
    product_opened = Signal(str)  # uid
    compare_wanted = Signal()
    brochure_wanted = Signal(object)  # tuple of uids
    failed = Signal(object)
    told = Signal(str)

    def __init__(
        self, catalog: Catalog, pictures: PictureCache, jobs: Jobs, settings: Settings, selection: Selection
    ) -> None:
        super().__init__()
        self._catalog, self._jobs, self._settings, self._selection = catalog, jobs, settings, selection
        self._lines: tuple[Line, ...] = ()
        self._name, self._staff = "", False
        self._adding = False  # Enter was pressed before the answer was there
        self._failure: BaseException | None = None
        self._asking = Asking(catalog, jobs, self)
        self.matches = Matches(self._asking.judge, selection.__contains__)
        self.lists = SavedLists(settings.file.parent if settings.file is not None else None)
        self.bar, self.panel, self.notice = MatchBar(), Panel(self), Notice()
        self._face = MatchFace(self.matches, pictures)
        self.grid = CardGrid(self._face)
        self._handing = Handing(self, catalog, jobs, settings)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        pictures.arrived.connect(self.grid.refresh)
        selection.changed.connect(self.grid.refresh)
        self._say()
        self._show_lines()
        self._show_state()
        self.setFocusProxy(self.panel)

    def _lay_out(self) -> None:
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self.notice)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.panel)
        row.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self._asking.replied.connect(self._land)
        self._asking.judged.connect(self._keep)
        self._asking.failed.connect(self._fail)
        self.panel.typed.connect(self._ask)
        self.panel.entered.connect(self.add)
        self.panel.changed.connect(self._change)
        self.panel.named.connect(self.save_as)
        self.bar.back_wanted.connect(self.back_wanted)
        self.bar.lists_wanted.connect(self.open_lists)
        self.bar.staff_wanted.connect(self.toggle_staff)
        self.bar.print_wanted.connect(self.print_answers)
        self.bar.save_wanted.connect(self.save_answers)
        self._handing.told.connect(self.told)
        self._handing.failed.connect(self.failed)
        self.grid.opened.connect(self._open)
        self.grid.ticked.connect(self._tick)
        self.notice.pressed.connect(self.reload)
        for leaving in (self.product_opened, self.compare_wanted, self.brochure_wanted):
            leaving.connect(self._keep_focus)
        # Shortcuts, for they hold on a Russian keyboard too, wherever in the screen the keyboard is.
        acts = {
            "N": self.panel.entry.setFocus,
            "W": self.panel.wants.toggle,
            "L": self.open_lists,
            "S": self.toggle_staff,
            "A": self.bar.open_paper,
            "C": self.compare_wanted.emit,
            "P": self.print,
            "Esc": self.back_wanted.emit,
        }
        for keys, act in acts.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # what is asked

    @property
    def lines(self) -> tuple[Line, ...]:
        """The requirements in the list."""
        return self._lines

    @property
    def name(self) -> str:
        """Under which name the list is saved; empty for none."""
        return self._name

    def take(self, lines: tuple[Line, ...]) -> None:
        """Add what was asked for elsewhere, unless it stands in the list already."""
        typed = {one.typed for one in self._lines}
        self._change((*self._lines, *(one for one in lines if one.typed not in typed))[:MOST])

    def add(self) -> None:
        """What is typed becomes lines of the list, once it can be read; what cannot stays in the field."""
        made = self.matches.reply
        if made.question.typed != self.panel.entry.text() or self._asking.waiting:
            self._adding = True
            return
        self._adding = False
        read = tuple(one for one in made.typed if one.condition is not None)
        if read:
            self.panel.entry.clear()
            self.take(read)

    def _change(self, lines: tuple[Line, ...]) -> None:
        self._lines = lines
        self._show_lines()
        self._ask()
        if self._name:
            self.lists.put(self._name, lines, before=self._name)
            self._write()

    def toggle_staff(self) -> None:
        """With the values that only staff see, or without."""
        self._staff = not self._staff
        self.bar.show_staff(on=self._staff)
        self._ask()

    def reload(self) -> None:
        """The catalogue has changed, or the content's language or the units: ask again."""
        self._ask()

    def _ask(self) -> None:
        settings = self._settings
        self._asking.ask(
            Question(self._lines, self.panel.entry.text(), self._staff, settings.content_language, settings.system)
        )

    # what is answered

    def _land(self, made: Reply) -> None:
        self._failure = None
        if [one.typed for one in made.lines] == [one.typed for one in self._lines]:
            self._lines = tuple(
                old if new.weight is not old.weight else new for new, old in zip(made.lines, self._lines, strict=True)
            )
        before = self.matches.reply
        self.matches.show(made)
        self._show_lines()
        self.panel.show_typed(made.offers, self._note(made.typed))
        if before.rows == made.rows and len(before.columns) == len(made.columns):
            self.grid.refresh()
        else:
            self.grid.set_count(len(self.matches))
        self.bar.show_counts((made.whole, len(made.rows) - made.whole) if made.columns else None)
        self._show_state()
        if self._adding:
            self.add()

    def _keep(self, made: Reply, found: tuple[ProductText, ...]) -> None:
        if self.matches.keep(made, found):
            self.grid.refresh()

    def _fail(self, error: BaseException) -> None:
        self._failure = error
        self._show_state()

    def _show_lines(self) -> None:
        language, system = self._settings.content_language, self._settings.system
        said = tuple(say_line(one, language, system) for one in self._lines)
        self.panel.show_lines(self._lines, said, tuple(self._note((one,)) for one in self._lines))

    def _note(self, lines: tuple[Line, ...]) -> str:
        """What there is to say of some lines, in the language of the interface."""
        language = self._settings.interface_language
        return " ".join(
            word(f"conditions.{note.code}", language, said=note.said, **dict(note.facts))
            for one in lines
            for note in one.notes
        )

    def _show_state(self) -> None:
        """The products, or a sentence where there are none."""
        if self._failure is not None:
            words = told(self._failure, self._settings.interface_language, "")
            self.notice.say("alert", self.tr("The products could not be judged"), words, self.tr("Try again"))
        elif not self.matches.columns:
            sentence = self.tr(
                "Type what the visitor needs, one requirement at a time: an attribute with a figure, as temperature"
                " ≥ 600 °C, or an answer, as IP54. Whatever meets all of it comes first, then what comes near."
            )
            self.notice.say("match", self.tr("What is wanted?"), sentence)
        elif not len(self.matches):
            sentence = self.tr("Make a must a wish, or take a requirement out.")
            self.notice.say("nothing_found", self.tr("Nothing meets this, and nothing comes near"), sentence)
        else:
            self._stack.setCurrentWidget(self.grid)
            return
        self._stack.setCurrentWidget(self.notice)

    # products

    def _keep_focus(self) -> None:
        """Whoever comes back finds the keyboard where it was."""
        self.setFocusProxy(self.grid if self.grid.hasFocus() else self.panel)

    def _open(self, index: int) -> None:
        if (one := self.matches.at(index)) is not None:
            self.product_opened.emit(one.uid)

    def _tick(self, index: int) -> None:
        if (one := self.matches.at(index)) is not None:
            self._selection.toggle(one.uid)

    def print(self) -> None:
        """A brochure of what is picked, else of the product that the keyboard is on."""
        one = self.matches.at(self.grid.current)
        uids = self._selection.uids or ((one.uid,) if one is not None else ())
        if uids:
            self.brochure_wanted.emit(uids)

    # the list under a name

    def save_as(self, typed: str) -> None:
        """Save the list under a name, or under another one; an empty name leaves it as it was saved."""
        name = named(typed)
        if name != self._name and name in self.lists.names:
            self.told.emit(self.tr("There is a list with this name already: {name}").format(name=name))
        elif name and name != self._name:
            self.lists.put(name, self._lines, before=self._name)
            self._name = name
            self._write()
            self.told.emit(self.tr("The list is saved: {name}").format(name=name))
        self.panel.name.show_name(self._name)

    def open_lists(self) -> None:
        """Offer the saved lists, a new one, and to delete this one."""
        menu = QMenu(self)
        for name in self.lists.names:
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == self._name)
            action.triggered.connect(partial(self.open_list, name))
        if self.lists.names:
            menu.addSeparator()
        menu.addAction(self.tr("New list")).triggered.connect(partial(self.open_list, ""))
        if self._name:
            words = self.tr("Delete “{name}”").format(name=self._name.replace("&", "&&"))
            menu.addAction(words).triggered.connect(self.delete_list)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.bar.lists.mapToGlobal(QPoint(0, self.bar.lists.height() + 4)))

    def open_list(self, name: str) -> None:
        """Show a saved list; with an empty name begin a new one."""
        self._name = ""
        self.panel.entry.clear()
        self._change(self.lists.get(name))
        self._name = name
        self.panel.name.show_name(name)
        self.panel.entry.setFocus()

    def delete_list(self) -> None:
        """Forget this list; its lines stay in sight, so that a name saves them again."""
        name, self._name = self._name, ""
        self.lists.remove(name)
        self._write()
        self.panel.name.show_name("")
        self.told.emit(self.tr("The list is deleted: {name}").format(name=name))

    def _write(self) -> None:
        self._jobs.run(self.lists.write, lambda _: None, owner=self, failed=self.failed.emit)

    def print_answers(self) -> None:
        """A page with the answers, on the printer."""
        self._handing.print(self.matches.reply, self._name)

    def save_answers(self) -> None:
        """The same as a file."""
        self._handing.save(self.matches.reply, self._name)

    # events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace goes back."""
        if event.key() == Qt.Key.Key_Backspace:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        self._face.draft_words = self.tr("draft")
        self.grid.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Says the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._show_lines()
            self._show_state()
            self._ask()
        super().changeEvent(event)
