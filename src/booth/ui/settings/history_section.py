"""How large the history is, and thinning it by age: first what would go, then one press to do it."""

from datetime import UTC, datetime, time, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from booth.catalog.revisions import Thinned, Weight
from booth.catalog.store import Catalog
from booth.catalog.wording import say_day
from booth.errors import BoothError
from booth.settings import Settings
from booth.ui.jobs import Job, Jobs
from booth.ui.widgets.card import Card
from booth.ui.widgets.choice_box import ChoiceBox
from booth.ui.widgets.consequence import Consequence
from booth.ui.widgets.line_ends import in_turn
from booth.ui.widgets.setting_row import Row
from booth.words import sentence

FAIR: Final = "fair"
_DAYS: Final = {"month": 31, "half": 183, "year": 366}
_MB: Final = 1 << 20


class HistorySection(QWidget):
    """A row with a choice of ages, and below it what goes when changes of that age lose their details."""

    failed = Signal(object)
    told = Signal(str)

    def __init__(self, settings: Settings, catalog: Catalog, jobs: Jobs) -> None:
        super().__init__()
        self._settings, self._catalog, self._jobs = settings, catalog, jobs
        self._weight: Weight | None = None
        self._found: Thinned | None = None
        self._before: datetime | None = None
        self._job: Job | None = None
        self.ages = ChoiceBox()
        self.ages.setFixedWidth(320)
        self.ages.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._row = Row(self.ages)
        self.below = Consequence("remove")
        self.below.column.setContentsMargins(0, 4, 0, 12)
        self.go, self.cancel = self.below.go, self.below.cancel
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Card((self._row, self.below)))
        self.ages.activated.connect(self._look)
        self.go.clicked.connect(self._thin)
        self.cancel.clicked.connect(self._leave)
        self._say()

    # working

    def reload(self) -> None:
        """The catalogue has changed: how large the history is now, once somebody can see it."""
        if self.isVisible():
            self._jobs.run(self._catalog.weight, self._weighed, owner=self)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """It comes in sight."""
        super().showEvent(event)
        self.reload()

    def _weighed(self, weight: Weight) -> None:
        self._weight = weight
        self._say()

    def _moment(self) -> datetime | None:
        """The moment before which changes lose their details; None while nothing is chosen."""
        key, first = str(self.ages.currentData() or ""), self._catalog.show().first_day
        if key == FAIR and first is not None:
            return datetime.combine(first, time()).astimezone()
        return datetime.now(UTC) - timedelta(days=_DAYS[key]) if key in _DAYS else None

    def _look(self) -> None:
        """An age is chosen: find what would go."""
        self._before, self._found = self._moment(), None
        self._run(dry_run=True)

    def _thin(self) -> None:
        self._run(dry_run=False)

    def _run(self, *, dry_run: bool) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self._before is not None:
            work = partial(self._catalog.thin, self._before.astimezone(UTC), dry_run=dry_run)
            done = self._report if dry_run else self._thinned
            self.below.begin()
            self._job = self._jobs.run(work, done, owner=self, failed=self._refused, progress=self.below.step)
        self._show()

    def _leave(self) -> None:
        """Leave the history as it is. What is under way is heard to its end: it may be stopped too late."""
        if self._job is not None:
            self._job.stop.set()
            self._show()
        else:
            self._put_away()

    def _report(self, found: Thinned) -> None:
        self._job, self._found = None, found
        self._show()

    def _thinned(self, found: Thinned) -> None:
        self._job = None
        self._put_away()
        self.told.emit(self.tr("The history was thinned: %Ln change(s).", "", found.sets))
        self.reload()

    def _refused(self, error: BaseException) -> None:
        self._job = None
        self._put_away()
        if isinstance(error, BoothError) and error.code == "change_stopped":  # as somebody wished
            self.told.emit(sentence(error, self._settings.interface_language))
        else:
            self.failed.emit(error)

    def _put_away(self) -> None:
        """Nothing is chosen any more."""
        self._before, self._found = None, None
        with QSignalBlocker(self.ages):
            self.ages.setCurrentIndex(0)
        self._show()

    # showing

    def _show(self) -> None:
        found, working = self._found, self._job is not None
        self.below.setVisible(working or found is not None)
        self.below.tell(self._consequences(found) if found is not None else "", working=working)
        self.ages.setEnabled(not self._catalog.read_only and not working)
        self.go.setVisible(found is not None and found.sets > 0)
        self.go.setEnabled(not working)
        self.cancel.setEnabled(self._job is None or not self._job.stop.is_set())
        if working:
            self.cancel.say(self.tr("Cancel"))
        else:
            self.cancel.say(self.tr("Leave it") if found is not None and found.sets else self.tr("Close"))

    def _consequences(self, found: Thinned) -> str:
        if not found.sets:
            return self.tr("There is nothing that old.")
        said = self.tr("%Ln change(s) can then no longer be taken back or looked into.", "", found.sets)
        said = in_turn(said, self.tr("Who changed what, when and why stays."))
        if found.files:
            files = self.tr("%Ln picture(s) and document(s) that only they need are removed", "", found.files)
            said = in_turn(said, f"{files} ({self._megabytes(found.size)}).")
        return said

    def _megabytes(self, size: int) -> str:
        return self.tr("{size} MB").format(size=max(round(size / _MB), 1))

    def _say(self) -> None:
        hint = self.tr("Every change can be taken back, however old it is.")
        if self._weight is not None:
            weighed = self.tr(
                "Every change can be taken back, however old it is. %Ln change(s) so far, {size}.",
                "",
                self._weight.sets,
            )
            hint = weighed.format(size=self._megabytes(self._weight.size))
        self._row.say(self.tr("History"), hint)
        self.go.say(self.tr("Thin the history"))
        first = self._catalog.show().first_day
        choices = [
            ("", self.tr("Keep all details")),
            ("month", self.tr("Thin what is older than a month")),
            ("half", self.tr("Thin what is older than 6 months")),
            ("year", self.tr("Thin what is older than a year")),
        ]
        if first is not None and first <= datetime.now(UTC).astimezone().date():
            day = say_day(first, self._settings.interface_language)
            choices.append((FAIR, self.tr("Thin what is from before the show, {day}").format(day=day)))
        held = self.ages.currentData()
        with QSignalBlocker(self.ages):
            self.ages.clear()
            for key, words in choices:
                self.ages.addItem(words, key)
            self.ages.setCurrentIndex(max(self.ages.findData(held), 0))
        self.ages.setAccessibleName(self.tr("Age from which the history is thinned"))
        self.ages.update()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
