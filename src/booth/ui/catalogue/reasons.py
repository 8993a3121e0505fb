"""Why the cards in sight were found, read in a worker as they come into sight."""

from collections.abc import Sequence
from functools import partial
from typing import Final, final

from PySide6.QtCore import QObject, Signal

from booth.catalog.store import Catalog
from booth.ui.catalogue.content import CardContent
from booth.ui.catalogue.why import Question, Why, explain
from booth.ui.jobs import Jobs

_MOST: Final = 48  # cards at a time: more than a large screen shows
_KEPT: Final = 2000


@final
class Reasons(QObject):
    """The lines below the names. One question at a time: another one forgets what was said to the last."""

    arrived = Signal()

    def __init__(self, catalog: Catalog, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._catalog, self._jobs = catalog, jobs
        self._question: Question | None = None
        self._known: dict[str, Why] = {}
        self._busy = False
        self._waiting: Sequence[tuple[int, CardContent]] = ()

    @property
    def wanted(self) -> bool:
        """Whether anything was asked for, so that there is a reason to tell."""
        return self._question is not None

    def ask_about(self, question: Question | None) -> None:
        """Another question; None: nothing was asked for, all is shown."""
        before, self._question = self._question, question
        if not _same(before, question):
            self._known = {}

    def forget(self) -> None:
        """The catalogue has changed."""
        self._known = {}

    def of(self, card: CardContent) -> Why | None:
        """The line of a card; None while it is on its way, or where none is wanted."""
        return self._known.get(card.uid)

    def prepare(self, cards: Sequence[tuple[int, CardContent]]) -> None:
        """These are in sight, each with its place in the list: read what is not known of them yet."""
        wanted = [one for one in cards if one[1].uid not in self._known][:_MOST]
        question = self._question
        if question is None or not wanted:
            return
        if self._busy:
            self._waiting = wanted
            return
        self._busy = True
        told = [(card, question.is_near(place)) for place, card in wanted]
        work = partial(explain, self._catalog, question, told)
        self._jobs.run(work, partial(self._land, question), owner=self, failed=self._fail)

    def _land(self, question: Question, told: dict[str, Why]) -> None:
        self._busy = False
        if _same(question, self._question):
            if len(self._known) > _KEPT:
                self._known = {}
            self._known.update(told)
            self.arrived.emit()
        self._go_on()

    def _fail(self, error: BaseException) -> None:
        """The cards stand there without a reason; the log has the error."""
        self._busy = False

    def _go_on(self) -> None:
        waiting, self._waiting = self._waiting, ()
        if waiting:
            self.prepare(waiting)


def _same(one: Question | None, other: Question | None) -> bool:
    """Whether what was said to one holds for the other: of the same query the second list begins with the first."""
    if one is None or other is None:
        return one is other
    return (one.query, one.spoken, one.system) == (other.query, other.spoken, other.system)
