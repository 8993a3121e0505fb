"""What hands do at the table: copy, paste, fill down, clear, give up, and the answers to what the strip asks."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from booth.catalog.cells.writing import Written
from booth.errors import BoothError
from booth.settings import Settings
from booth.ui.data.table.edits import Edits
from booth.ui.data.table.filling import Filling, copied
from booth.ui.data.table.model import ProductTable
from booth.ui.data.table.strip import CellStrip
from booth.ui.data.table.view import SheetView
from booth.ui.jobs import Jobs
from booth.ui.widgets import block
from booth.ui.widgets.block import Block
from booth.ui.widgets.line_ends import in_turn
from booth.words import sentence

if TYPE_CHECKING:
    from booth.catalog.store import Catalog

_AT_ONCE: Final = 300  # cells that are written before anybody wonders
_SHORT: Final = 60  # letters of each of two texts that clash
_LONGEST: Final = 20_000_000  # letters on the clipboard that are looked at


class Hands(QObject):
    """Joins the keys of the sheet with what they do."""

    failed = Signal(object)

    def __init__(
        self, catalog: "Catalog", jobs: Jobs, settings: Settings, edits: Edits, view: SheetView, strip: CellStrip
    ) -> None:
        super().__init__(view)
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self._edits, self._view, self._strip = edits, view, strip
        self._table: ProductTable = view.table
        self._filling = Filling(catalog, self._table, edits)
        self._answers: tuple[Callable[[], None], Callable[[], None]] | None = None
        self._said = ""
        self._writing = 0  # so many cells are on their way, and how far they are is said
        view.copied.connect(self.copy)
        view.pasted.connect(self.paste)
        view.filled.connect(self.fill_down)
        view.cleared.connect(self.clear)
        view.given_up.connect(self.give_up)
        view.toggled.connect(self.toggle)
        strip.first.connect(partial(self._answer, 0))
        strip.second.connect(partial(self._answer, 1))
        edits.landed.connect(self._landed)
        edits.progressed.connect(self._step)
        edits.stopped.connect(self._stopped)
        edits.failed.connect(self._end_writing)

    # Copy.

    def copy(self) -> None:
        """The picked block goes on the clipboard, for Excel as for this table."""
        rows, columns = self._view.picked()
        if not rows:
            return
        known = self._table.rows
        if all(known.known(row) for row in rows):
            self._put(block.write([self._table.entered(row, column) for column in columns] for row in rows))
            return
        lines = [(known.number(row), line.variant if (line := known.known(row)) else "") for row in rows]
        asked = self._table.columns[columns.start : columns.stop]
        work = partial(copied, self._catalog, lines, asked, self._settings.content_language)
        self._jobs.run(work, self._put, owner=self)

    def _put(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    # Writing.

    def paste(self) -> None:
        """The clipboard's block is written from the picked cell on; what does not fit is said before."""
        text = QGuiApplication.clipboard().text()
        rows, columns = self._view.picked()
        if self._catalog.read_only or not rows or not text:
            return
        held = block.read(text[:_LONGEST])
        if len(held.rows) == 1 and held.width == 1 and len(rows) * len(columns) > 1:
            self._filling.spread(held.rows[0][0], rows, columns, self.tr("Pasted into the table"))
            self._tell_writing(len(rows) * len(columns))
            return
        down = len(held.rows) - (self._table.rowCount() - rows.start)
        right = held.width - (self._table.columnCount() - columns.start)
        if down <= 0 and right <= 0:
            self._write(rows.start, columns.start, held)
            return
        said: list[str] = []
        if right > 0:
            said.append(self.tr("%n column(s) of the block do not fit.", "", right))
        if down > 0:
            said.append(self.tr("%n row(s) of the block do not fit.", "", down))
        said.append(self.tr("Nothing has been written yet."))
        write = partial(self._write, rows.start, columns.start, held)
        self._ask(in_turn(*said), self.tr("Paste what fits"), self.tr("Cancel"), write, self._leave)

    def _write(self, row: int, column: int, held: Block) -> None:
        self._leave()
        said: list[str] = []
        if held.formulas:
            said.append(self.tr("%n cell(s) begin with “=”: formulas are not calculated here.", "", held.formulas))
        if held.blanks:
            said.append(self.tr("%n blank cell(s) left alone what was there.", "", held.blanks))
        self._said = in_turn(*said)
        self._filling.paste(row, column, held, self.tr("Pasted into the table"))
        rows = range(row, min(row + len(held.rows), self._table.rowCount()))
        self._view.pick(rows, range(column, min(column + held.width, self._table.columnCount())))
        self._tell_writing(len(held.rows) * held.width)

    def fill_down(self) -> None:
        """The first picked row is written into the others."""
        if not self._catalog.read_only:
            rows, columns = self._view.picked()
            self._filling.fill_down(rows, columns, self.tr("Filled down in the table"))
            self._tell_writing(len(rows) * len(columns))

    def clear(self) -> None:
        """The picked cells are emptied."""
        if not self._catalog.read_only:
            rows, columns = self._view.picked()
            self._filling.clear(rows, columns, self.tr("Cleared in the table"))
            self._tell_writing(len(rows) * len(columns))

    def _tell_writing(self, cells: int) -> None:
        """What takes more than a moment is said while it lasts."""
        if cells > _AT_ONCE and self._edits.busy:
            self._writing = cells
            self._step(0, 1)

    def _step(self, done: int, total: int) -> None:
        if self._writing:
            self._answers = _wait, self._edits.stop
            words = self.tr("Writing %Ln cell(s)… {share} %", "", self._writing)
            share = 100 * done // max(total, 1)
            self._strip.show_work(self.tr("Table"), words.format(share=share), self.tr("Cancel"))

    def _stopped(self, error: BoothError) -> None:
        self._end_writing()
        self._strip.show_cell(self.tr("Table"), sentence(error, self._settings.interface_language))

    def _end_writing(self) -> None:
        if self._writing:
            self._writing, self._answers = 0, None
            self._strip.show_cell("", "")

    @property
    def writing(self) -> bool:
        """Whether the strip says how far a large block is."""
        return self._writing > 0

    def toggle(self) -> None:
        """The variants of the product that the keyboard is at are opened or closed."""
        at = self._view.currentIndex()
        if at.isValid():
            head = self._table.rows.head(at.row())
            self._table.toggle(head)
            self._view.go(head, at.column())

    def give_up(self) -> None:
        """What was typed into this cell and not taken is forgotten, or the question is put away."""
        at = self._view.currentIndex()
        if self._answers is not None:
            self._answer(1)
        elif at.isValid():
            self._edits.give_up(self._table.place(at.row(), at.column()))

    def _landed(self, written: Written) -> None:
        """After a block is written the strip says what became of it."""
        self._end_writing()
        missed = len(written.refusals) + len(written.clashes)
        if written.cells + missed > 1:
            told = [self.tr("%n cell(s) written.", "", written.cells)]
            if missed:
                told.append(self.tr("%n cell(s) not taken: they are marked red.", "", missed))
            self._strip.show_cell(self.tr("Table"), in_turn(*filter(None, (*told, self._said))))
        self._said = ""

    # Questions.

    @property
    def asking(self) -> bool:
        """Whether an answer is waited for."""
        return self._answers is not None

    def _ask(self, words: str, yes: str, no: str, first: Callable[[], None], second: Callable[[], None]) -> None:
        self._answers = first, second
        self._strip.ask(self.tr("Paste"), words, yes, no)
        self._strip.yes.setFocus()

    def show_clash(self, where: str, mine: str, theirs: str) -> None:
        """Two people have written into this cell: both are shown, one is chosen."""
        at = self._view.currentIndex()
        cell = self._table.place(at.row(), at.column())
        words = self.tr("You typed “{mine}”; meanwhile somebody else wrote “{theirs}”.")
        self._answers = partial(self._keep_mine, cell), partial(self._take_theirs, cell)
        told = words.format(mine=_short(mine), theirs=_short(theirs))
        self._strip.ask(where, told, self.tr("Keep mine"), self.tr("Take theirs"), danger=True)

    def forget_question(self) -> None:
        """Another cell is looked at: its question went with it."""
        self._answers = None

    def _keep_mine(self, cell: tuple[str, str, str]) -> None:
        self._leave()
        self._edits.insist(cell)

    def _take_theirs(self, cell: tuple[str, str, str]) -> None:
        self._leave()
        self._edits.give_up(cell)

    def _answer(self, which: int) -> None:
        if self._answers is not None:
            self._answers[which]()

    def _leave(self) -> None:
        self._answers = None
        self._strip.show_cell("", "")
        self._view.setFocus()


def _wait() -> None:
    """What is under way has no first answer."""


def _short(text: str) -> str:
    """So much of a text that two of them fit the strip."""
    return text if len(text) <= _SHORT else text[: _SHORT - 1].rstrip() + "…"
