"""Asks the catalogue what answers a list of requirements, in a worker; only the newest question waits."""

from collections.abc import Sequence
from functools import partial
from typing import final

from PySide6.QtCore import QObject, Signal

from booth.catalog.store import Catalog
from booth.ui.jobs import Jobs
from booth.ui.matching.content import ProductText, Question, Reply, more, reply


@final
class Asking(QObject):
    """While an answer is on its way the next question waits, and what it replaced is never asked."""

    replied = Signal(object)  # Reply
    judged = Signal(object, object)  # Reply, tuple of ProductText: further products of it
    failed = Signal(object)

    def __init__(self, catalog: Catalog, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._catalog, self._jobs = catalog, jobs
        self._busy = self._judging = False
        self._next: Question | None = None
        self._wanted: tuple[Reply, tuple[int, ...]] | None = None

    @property
    def waiting(self) -> bool:
        """Whether an answer is on its way."""
        return self._busy

    def ask(self, question: Question) -> None:
        """Ask this, as soon as nothing else is on its way."""
        self._next = question
        self._go()

    def judge(self, asked: Reply, rows: Sequence[int]) -> None:
        """Have these products of an answer judged, for they come into sight."""
        self._wanted = asked, tuple(rows)
        self._judge()

    def _go(self) -> None:
        question = self._next
        if question is not None and not self._busy:
            self._busy, self._next = True, None
            work = partial(reply, self._catalog, question)
            self._jobs.run(work, self._land, owner=self, failed=self._fail)

    def _land(self, made: Reply) -> None:
        self._busy = False
        if self._next is None:
            self.replied.emit(made)
        self._go()

    def _fail(self, error: BaseException) -> None:
        self._busy = False
        if self._next is None:
            self.failed.emit(error)
        self._go()

    def _judge(self) -> None:
        if self._wanted is not None and not self._judging:
            asked, rows = self._wanted
            self._judging, self._wanted = True, None
            work = partial(more, self._catalog, asked, rows)
            self._jobs.run(work, partial(self._told, asked), owner=self, failed=self._not_told)

    def _told(self, asked: Reply, found: tuple[ProductText, ...]) -> None:
        self._judging = False
        self.judged.emit(asked, found)
        self._judge()

    def _not_told(self, error: BaseException) -> None:
        self._judging = False
        self.failed.emit(error)
        self._judge()
