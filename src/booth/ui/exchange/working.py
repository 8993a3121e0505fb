"""How far a long job is, with a way to stop it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from booth.ui.jobs import Job
from booth.ui.widgets.action_button import ActionButton


class Working(QWidget):
    """A bar and Cancel, in sight only while a job runs."""

    def __init__(self) -> None:
        super().__init__()
        self._job: Job | None = None
        self._over: Callable[[], None] = lambda: None
        self.cancel = ActionButton("plain")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 12)
        row.setSpacing(16)
        row.addWidget(self._bar, 1)
        row.addWidget(self.cancel)
        self.cancel.clicked.connect(self._stop)
        self._say()
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether a job runs."""
        return self._job is not None

    def follow(self, job: Job, over: Callable[[], None]) -> None:
        """Show this job; `over` is called when it is stopped."""
        self._job, self._over = job, over
        self._bar.setRange(0, 0)
        self.show()

    def step(self, done: int, total: int) -> None:
        """So much is done."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def end(self) -> None:
        """The job is over."""
        self._job = None
        self.hide()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.end()
            self._over()

    def _say(self) -> None:
        self.cancel.say(self.tr("Cancel"))

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
