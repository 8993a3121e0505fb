"""All plinth numbers on one page: who stands where, which numbers are double, who has none."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QVBoxLayout

from booth.catalog.reshaping.plinths import Standing, changed_places, free_number, renumber_plinths, standing
from booth.settings import Settings
from booth.ui.data.no_products import WAY, NoProducts
from booth.ui.data.page import DataPage
from booth.ui.data.reference.plinths.table import PlinthTable
from booth.ui.data.reference.shelf.in_turn import InTurn
from booth.ui.jobs import Job, Jobs
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.page_head import PageHead

if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.ui.pictures import PictureCache

_LONG: Final = 200  # products; more of them are written with progress and Cancel


class PlinthsPage(DataPage):
    """Numbers are typed into the table, or products dragged to another place; each is one change."""

    def __init__(self, catalog: "Catalog", pictures: "PictureCache", jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self._reading: Job | None = None
        self.head = PageHead()
        self.again, self.cancel = ActionButton("plain"), ActionButton("plain")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.table = PlinthTable()
        self.notice = NoProducts()
        self.stack = QStackedWidget()
        self.turn = InTurn(jobs, self)
        self._lay_out()
        self._connect()
        self._say()
        self.reload()

    def _lay_out(self) -> None:
        self.head.add(self.cancel, self.again)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 0)
        column.setSpacing(16)
        column.addWidget(self.head)
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)
        self._show_bar(running=False)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.table.plinths.typed.connect(self._type)
        self.table.moved.connect(self._move)
        self.table.opened.connect(self.product_opened)
        self.notice.pressed.connect(partial(self.page_wanted.emit, WAY))
        self.again.clicked.connect(self.number_again)
        self.cancel.clicked.connect(self.turn.cancel)
        self.turn.failed.connect(self.failed)
        self.turn.progressed.connect(self._step)
        self.turn.rested.connect(self._rest)

    # Showing.

    def reload(self) -> None:
        """The catalogue has changed: ask it again, beside the window."""
        if self.turn.busy:
            return
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._jobs.run(partial(standing, self._catalog), self._show, owner=self)

    def _show(self, stands: tuple[Standing, ...]) -> None:
        self._reading = None
        if self.turn.busy or self.table.state() == PlinthTable.State.EditingState:
            return  # what is typed stays; the change that it makes brings the rows anew
        self._fill(stands)

    def _fill(self, stands: tuple[Standing, ...]) -> None:
        language, model = self._settings.content_language, self.table.plinths
        model.writable = not self._catalog.read_only
        names = {one.uid: one.name.best(language) or one.code for one in self._catalog.exhibitors()}
        self.table.show_stands(stands, names, language)
        self.again.setEnabled(model.writable and model.placed > 0)
        self.stack.setCurrentWidget(self.table if stands else self.notice)
        self._say_counts()

    def _say_counts(self) -> None:
        model = self.table.plinths
        told = [self.tr("%Ln with a number", "", model.placed)] if model.stands else []
        if model.doubles:
            told.append(self.tr("%Ln number(s) double", "", len(model.doubles)))
        if missing := len(model.stands) - model.placed:
            told.append(self.tr("%Ln without", "", missing))
        self.head.add_remark(" · ".join(told), "danger" if model.doubles else "second")

    # Writing.

    def _type(self, uid: str, number: str) -> None:
        self._write({uid: number}, self.tr("Plinth's number"))

    def _move(self, uid: str, place: int) -> None:
        """A product with a number takes another place; one without gets a free number; below all it loses its own."""
        model = self.table.plinths
        placed = model.stands[: model.placed]
        has = next(one for one in model.stands if one.uid == uid).plinth
        if place >= len(placed):
            numbers = {uid: ""} if has else {}
        elif has:
            numbers = changed_places(placed, uid, place)
        else:
            numbers = {uid: free_number(placed, place)}
        if numbers:
            self._write(numbers, self.tr("Plinths in another order"))

    def number_again(self) -> None:
        """1, 2, 3… in the order in which the products stand."""
        model = self.table.plinths
        numbers = {one.uid: str(place) for place, one in enumerate(model.stands[: model.placed], 1)}
        changed = {one.uid: numbers[one.uid] for one in model.stands[: model.placed] if one.plinth != numbers[one.uid]}
        if changed:
            self._write(changed, self.tr("Plinths numbered anew"))

    def _write(self, numbers: dict[str, str], why: str) -> None:
        self._settings.before_writing(partial(self._start, numbers, why))

    def _start(self, numbers: dict[str, str], why: str) -> None:
        work = partial(renumber_plinths, self._catalog, numbers, self._settings.writer, why=why)
        if len(numbers) > _LONG:
            self.table.setEnabled(False)
            self.bar.setRange(0, 0)
            self._show_bar(running=True)
            self.turn.write_long(work)
        else:
            self.turn.write(work)

    def _step(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _rest(self) -> None:
        self._show_bar(running=False)
        self.table.setEnabled(True)
        self.reload()

    def _show_bar(self, *, running: bool) -> None:
        self.bar.setVisible(running)
        self.cancel.setVisible(running)

    def flush(self) -> bool | None:
        """Write the number that is being typed, and what waits to be written."""
        if self.table.state() == PlinthTable.State.EditingState:
            self.table.setFocus()  # a cell that the keyboard leaves takes its number
        return self.turn.flush()

    # Words.

    def _say(self) -> None:
        self.head.say(self.tr("Plinths"))
        self.again.say(self.tr("Number 1, 2, 3…"))
        self.again.setToolTip(self.tr("New numbers for all that have one, in the order in which they stand"))
        self.cancel.say(self.tr("Cancel"))
        titles = (self.tr("Number"), self.tr("Code"), self.tr("Name"), self.tr("Exhibitor"))
        self.table.plinths.set_titles(titles, self.tr("none"))
        self.table.setAccessibleName(self.tr("Plinths"))
        self._say_counts()

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
