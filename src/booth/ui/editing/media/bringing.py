"""Files on their way in: how far they are, Cancel, and afterwards which were refused and why."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from booth.catalog.store import Catalog
from booth.catalog.taking import Arrival
from booth.errors import BoothError
from booth.settings import Settings
from booth.ui.editing.media.gathering import Brought, bring_in
from booth.ui.jobs import Job, Jobs
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.words_label import WordsLabel
from booth.words import sentence

_LISTED = 8  # refusals that are spelled out


class Bringing(QWidget):
    """Closed while nothing is under way and nothing was refused. One thing at a time."""

    arrived = Signal(object)  # tuple[Arrival, ...]: everything that came through its check
    finished = Signal(object)  # whatever other work gave
    failed = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, catalog: Catalog, jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self._job: Job | None = None
        self._refused: tuple[Arrival, ...] = ()
        self._words = WordsLabel(14, "second", wrap=True, chosen=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.cancel = ActionButton()
        self.cancel.clicked.connect(self.stop)
        row = QHBoxLayout()
        row.addWidget(self.cancel)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        column.addLayout(row)
        self._say()

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    def bring(self, what: Brought) -> None:
        """Check and store files; those that came through are told when all have been looked at."""
        if self._job is None:
            self._begin(self.tr("Looking at the files…"))
            work = partial(bring_in, self._catalog, what)
            self._run(self._jobs.run(work, self._done, owner=self, failed=self._fail, progress=self._step))

    def work(self, work: Callable[[], object], words: str) -> None:
        """Something else that takes its time; its result is told by `finished`."""
        if self._job is None:
            self._begin(words)
            self._run(self._jobs.run(work, self._worked, owner=self, failed=self._fail))

    def stop(self) -> None:
        """While it works: stop, nothing comes in. Afterwards: put the list of refusals away."""
        if self._job is not None:
            self._job.cancel()
            self._end()
        self._refused = ()
        self._say()

    def _begin(self, words: str) -> None:
        self._refused = ()
        self._bar.setRange(0, 0)
        self._words.setText(words)

    def _run(self, job: Job) -> None:
        self._job = job
        self._say()
        self.busy_changed.emit(True)

    def _end(self) -> None:
        self._job = None
        self.busy_changed.emit(False)

    def _step(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._words.setText(self.tr("Looked at {done} of {total} files").format(done=done, total=total))

    def _done(self, arrivals: Sequence[Arrival]) -> None:
        self._refused = tuple(one for one in arrivals if one.refusal is not None)
        self._end()
        self._say()
        self.arrived.emit(tuple(one for one in arrivals if one.asset is not None))

    def _worked(self, result: object) -> None:
        self._end()
        self._say()
        self.finished.emit(result)

    def _fail(self, error: BaseException) -> None:
        self._end()
        self._say()
        self.failed.emit(error)

    def _say(self) -> None:
        self.setVisible(self.busy or bool(self._refused))
        self._bar.setVisible(self.busy)
        self.cancel.say(self.tr("Cancel") if self.busy else self.tr("Close"))
        self._words.set_ink("danger" if self._refused else "second")
        if self._refused:
            self._words.setText("\n".join(self._reasons()))

    def _reasons(self) -> list[str]:
        told = [one.refusal for one in self._refused[:_LISTED]]
        reasons = [
            sentence(error, self._settings.interface_language) for error in told if isinstance(error, BoothError)
        ]
        if rest := len(self._refused) - _LISTED:
            reasons += [self.tr("and %n more refused", "", rest)] if rest > 0 else []
        return reasons

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
