"""The products as a table: every product a row, chosen columns, typed into like a spreadsheet."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QEvent, QPersistentModelIndex, QTimer
from PySide6.QtWidgets import QVBoxLayout

from booth.catalog.cells.columns import Field
from booth.catalog.cells.reading import Line
from booth.settings import Settings
from booth.ui.data.no_products import WAY
from booth.ui.data.page import DataPage
from booth.ui.data.table.asked import Asked, rows_again, rows_for
from booth.ui.data.table.column_menu import ColumnMenu
from booth.ui.data.table.edits import Edits
from booth.ui.data.table.hands import Hands
from booth.ui.data.table.model import ProductTable
from booth.ui.data.table.next_trouble import NextTrouble
from booth.ui.data.table.outgoing import Outgoing
from booth.ui.data.table.place import SheetPlace
from booth.ui.data.table.replacing import Replacing
from booth.ui.data.table.sheet_columns import SheetColumns
from booth.ui.data.table.strip import CellStrip
from booth.ui.data.table.toolbar import TableToolbar
from booth.ui.data.table.understanding import Understanding
from booth.ui.data.table.view import SheetView
from booth.ui.jobs import Job, Jobs
from booth.ui.widgets.overlay import Overlay
from booth.words import sentence, word

if TYPE_CHECKING:
    from booth.catalog.cells.writing import Written
    from booth.catalog.store import Catalog
    from booth.ui.pictures import PictureCache

_Found = TypeVar("_Found")
_WAIT: Final = 150  # milliseconds after a letter of the search


class ProductsPage(DataPage):
    """Toolbar, sheet, strip."""

    def __init__(self, catalog: "Catalog", pictures: "PictureCache", jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self._asked = Asked(settings.content_language)
        self._job: Job | None = None
        self.edits = Edits(catalog, jobs, settings, self)
        self.table = ProductTable(catalog, settings, self.edits)
        self.view, self.strip, self.toolbar = SheetView(self.table), CellStrip(), TableToolbar()
        self.columns = SheetColumns(self, catalog, settings, self.view)
        self.place = SheetPlace(self.view)
        self.hands = Hands(catalog, jobs, settings, self.edits, self.view, self.strip)
        self.outgoing = Outgoing(catalog, jobs, self.view)
        self.replacing = Replacing(catalog, jobs, self.edits, self.view, self)
        self.next_trouble = NextTrouble(catalog, jobs, self.edits, self.view)
        self._understanding = Understanding(catalog, settings)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.place, 1)
        column.addWidget(self.strip)
        self.setFocusProxy(self.view)
        self._typing = QTimer(self, singleShot=True, interval=_WAIT)
        self._connect()
        QTimer.singleShot(0, self, self._arrange)  # behind the frame's first paint: rows land in a turn of their own

    def _connect(self) -> None:
        bar, view, edits = self.toolbar, self.view, self.edits
        bar.search.textChanged.connect(lambda: self._typing.start())
        bar.search.left.connect(view.setFocus)
        self._typing.timeout.connect(self._search)
        bar.missing_chosen.connect(self.show_missing)
        self.place.all_wanted.connect(self.show_all)
        self.place.products_wanted.connect(partial(self.page_wanted.emit, WAY))
        bar.troubles.clicked.connect(self.next_trouble.go)
        bar.columns.clicked.connect(self.columns.open)
        for asked in (bar.replace.clicked, view.replace_asked):
            asked.connect(self.replacing.open)
        bar.brochure.clicked.connect(self.outgoing.to_brochure)
        bar.export.clicked.connect(self.outgoing.export)
        self.outgoing.brochure_wanted.connect(self.brochure_wanted)
        for part in (self.outgoing, edits, self.columns):
            part.failed.connect(self.failed)
        self.outgoing.told.connect(self.told)
        view.heads.sectionClicked.connect(self.sort)
        view.delegate.typing.connect(self._show_understood)
        view.selectionModel().currentChanged.connect(self._show_current)
        view.selectionModel().selectionChanged.connect(lambda: bar.show_picked(len(view.picked()[0])))
        view.opened.connect(self._open)
        view.edit_asked.connect(self._edit)
        view.menu_asked.connect(lambda: self.open_menu(view.currentIndex().column()))
        view.heads.menu_wanted.connect(self.open_menu)
        self.columns.arranged.connect(self._columns_arranged)
        edits.landed.connect(self._landed)
        edits.changed.connect(self._marks_changed)

    # Rows and columns.

    def _arrange(self) -> None:
        """Find the rows that are asked for and show them, the cell of the keyboard among them if it can be."""
        work = partial(rows_for, self._catalog, self._asked, self.columns.chosen.columns)
        self._find(work, lambda found: self._show_rows(*found))

    def _find(self, work: Callable[[], _Found], done: Callable[[_Found], None]) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = self._jobs.run(work, done, owner=self)

    def _show_rows(self, numbers: "array[int]", read: Sequence[Line] = ()) -> None:
        self.view.take()  # other rows would take an open editor away
        at, view = self.view.currentIndex(), self.view
        held = self.table.rows.number(at.row()) if at.isValid() else 0
        column, at_column = self.table.columns[at.column()] if at.isValid() else None, at.column()
        self._understanding.know()
        view.delegate.know(self._catalog.attributes(), self._choices())
        self.table.show(numbers, self.columns.chosen.columns, read)
        view.fit(self.columns.chosen.width)
        self._say_order()
        narrowed = bool(self._asked.words or self._asked.missing)
        self.toolbar.show_count(len(numbers), narrowed=narrowed)
        self.place.show_for(len(numbers), narrowed=narrowed)
        self.strip.setVisible(narrowed or bool(numbers))  # of an empty catalogue there is nothing to say
        if not numbers:  # no cell is looked at, none is picked
            view.clearSelection()
            self.strip.show_cell("", "")
            self.toolbar.show_picked(0)
        row, shown = numbers.index(held) if held in numbers else 0, self.columns.chosen.columns
        view.go(row, shown.index(column) if column in shown else min(max(at_column, 0), len(shown) - 1))

    def _choices(self) -> dict[Field, tuple[str, ...]]:
        language = self._settings.content_language
        return {
            Field.CATEGORY: tuple(one.name.best(language) or one.code for one in self._catalog.categories()),
            Field.EXHIBITOR: tuple(one.name.best(language) or one.code for one in self._catalog.exhibitors()),
            Field.STATE: tuple(word(f"states.{one}", self._settings.interface_language) for one in ("shown", "draft")),
        }

    def _say_order(self) -> None:
        columns = self.columns.chosen.columns
        heads = self.view.heads
        place = columns.index(self._asked.column) if self._asked.column in columns else -1
        heads.narrowed = frozenset(n for n, one in enumerate(columns) if one in self._asked.missing)
        heads.show_order(place, falling=self._asked.falling)
        offered = [(one.key, self.table.title(one)) for one in columns[1:]]
        every = len(self._asked.missing) > 1
        one = next((each.key for each in self._asked.missing), "")
        self.toolbar.show_missing(offered, "*" if every else one)

    def _search(self) -> None:
        self._ask(replace(self._asked, words=self.toolbar.search.text()))

    def _ask(self, asked: Asked) -> None:
        if asked != self._asked:
            self._asked = asked
            self._arrange()

    def show_all(self) -> None:
        """All rows again, whatever was asked for."""
        self.toolbar.search.clear()
        self._ask(replace(self._asked, words="", missing=frozenset()))

    def show_missing(self, key: str) -> None:
        """Only rows in which a column is empty: its key, "*" for any that is shown, "" for all rows again."""
        shown = self.columns.chosen.columns
        wanted = shown if key == "*" else [one for one in shown if one.key == key]
        self._ask(replace(self._asked, missing=frozenset(wanted)))

    def sort(self, place: int) -> None:
        """Sort by a column; once more turns the order, a third time brings back that of the stand."""
        column = self.columns.chosen.columns[place]
        if self._asked.column != column:
            self._ask(replace(self._asked, column=column, falling=False))
        elif not self._asked.falling:
            self._ask(replace(self._asked, falling=True))
        else:
            self._ask(replace(self._asked, column=None, falling=False))

    def _columns_arranged(self) -> None:
        self._asked = replace(self._asked, missing=self._asked.missing & set(self.columns.chosen.columns))
        self._arrange()

    def close_panels(self) -> None:
        """Put away what lies over the table."""
        for panel in self.findChildren(Overlay):
            panel.shut()

    def open_menu(self, place: int) -> None:
        """What can be done with a column, by the pointer or Alt+Down."""
        if not 0 <= place < len(self.columns.chosen.columns):
            return
        menu = ColumnMenu(self, self._asked, self.columns.chosen.columns, place)
        menu.asked.connect(self._ask)
        menu.missing_wanted.connect(self.show_missing)
        menu.columns_wanted.connect(self.columns.show)
        menu.moved.connect(self.columns.move)
        menu.popup(self.view.heads.below(place))

    # One cell.

    def _where(self, row: int, column: int) -> str:
        line = self.table.line(row)
        return f"{line.code if line else ''} · {self.table.title(self.columns.chosen.columns[column])}"

    def _show_current(self) -> None:
        if self.hands.writing:
            return
        at = self.view.currentIndex()
        self.hands.forget_question()
        if not at.isValid():
            self.strip.show_cell("", "")
            return
        where = self._where(at.row(), at.column())
        trouble = self.table.trouble(at.row(), at.column())
        if trouble is None:
            look = self.table.look(at.row(), at.column())
            entered = self.table.entered(at.row(), at.column())
            self.strip.show_cell(where, entered, look.words if look.words != entered else "", look.doubt)
        elif trouble.error is not None:
            self.strip.show_trouble(where, sentence(trouble.error, self._settings.interface_language))
        else:
            theirs = self.table.told(trouble.edit.column, trouble.theirs)
            self.hands.show_clash(where, trouble.edit.text, theirs)

    def _show_understood(self, index: QPersistentModelIndex, text: str) -> None:
        if index.isValid():
            column = self.columns.chosen.columns[index.column()]
            where = self._where(index.row(), index.column())
            self.strip.show_cell(where, *self._understanding.of(column, text))

    def _marks_changed(self) -> None:
        self.toolbar.show_troubles(len(self.edits.troubles))
        self._show_current()

    def _landed(self, written: "Written") -> None:
        """Why a single cell was not taken is said at once; of a block the report is seen first."""
        self.toolbar.show_troubles(len(self.edits.troubles))
        missed = len(written.refusals) + len(written.clashes)
        if missed and missed + written.cells == 1:
            self._show_current()

    def _open(self) -> None:
        line = self.table.line(self.view.currentIndex().row())
        if line is not None:
            self.product_opened.emit(line.uid)

    def _edit(self) -> None:
        at = self.view.currentIndex()
        line = self.table.line(at.row()) if at.isValid() else None
        if line is not None:
            self.edit_wanted.emit(line.uid, self.columns.chosen.columns[at.column()].key)

    # What changes from outside.

    def flush(self) -> bool | None:
        """Take what is being typed into a cell; None while anything of it is on its way."""
        self.view.take()
        return None if self.edits.busy else True

    def reload(self) -> None:
        """The catalogue has changed: rows stay where they are, new ones come last, what is gone goes."""
        held = self.table.rows.numbers()
        self._find(partial(rows_again, self._catalog, self._asked, held), self._show_again)

    def _show_again(self, numbers: "array[int]") -> None:
        if self.columns.leave_out_gone() or list(numbers) != self.table.rows.numbers():
            self._show_rows(numbers)
        else:
            self._understanding.know()
            self.view.delegate.know(self._catalog.attributes(), self._choices())
            self.table.refresh()

    def settings_changed(self) -> None:
        """Another language of the content: names and figures are said in it."""
        self._asked = replace(self._asked, language=self._settings.content_language)
        self._show_again(array("q", self.table.rows.numbers()))
        self._say_order()
        self._show_current()

    def changeEvent(self, event: QEvent) -> None:
        """Say the heads again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.table.say_again()
            self._say_order()
            self._show_current()
        super().changeEvent(event)
