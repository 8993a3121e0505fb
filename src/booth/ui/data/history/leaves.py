"""The entries of a long list, read a leaf at a time as they come in sight."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from booth.catalog.history.leafing import Entry
from booth.ui.jobs import Jobs

if TYPE_CHECKING:
    from booth.catalog.store import Catalog

_LEAF: Final = 64  # entries read together: a few milliseconds in the worker
_PAUSE: Final = 30  # milliseconds: what only flies past is not read
_KEPT: Final = 4096


class Leaves(QObject):
    """Which row is which change, and what is known of it so far."""

    arrived = Signal()  # more is known

    def __init__(self, catalog: "Catalog", jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._catalog, self._jobs = catalog, jobs
        self._revisions: tuple[int, ...] = ()
        self._known: dict[int, Entry] = {}
        self._before: dict[int, Entry] = {}  # as it was known of the rows before, shown until it is read
        self._asked: set[int] = set()  # first rows of leaves that are on their way
        self._wanted: set[int] = set()
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._read)

    def show(self, revisions: tuple[int, ...]) -> None:
        """Other rows; what was known is read anew, for it may have been taken back meanwhile."""
        self._revisions = revisions
        self._asked.clear()
        self._wanted.clear()
        self._before, self._known = self._known, {}

    def revision(self, row: int) -> int:
        """The number of a row's change, which is known at once."""
        return self._revisions[row]

    def entry(self, row: int) -> Entry | None:
        """The entry of a row; None while it is on its way, which asking for it has begun."""
        revision = self._revisions[row]
        found = self._known.get(revision)
        if found is None:
            self._wanted = {one for one in self._wanted if abs(one - row) <= _LEAF} | {row - row % _LEAF}
            self._soon.start()
            return self._before.get(revision)
        return found

    def _read(self) -> None:
        for first in self._wanted - self._asked:
            self._asked.add(first)
            leaf = self._revisions[first : first + _LEAF]
            self._jobs.run(partial(self._catalog.entries, leaf), partial(self._take, self._revisions), owner=self)
        self._wanted.clear()

    def _take(self, rows: tuple[int, ...], found: tuple[Entry, ...]) -> None:
        if rows is not self._revisions:
            return
        if len(self._known) > _KEPT:
            self._known.clear()
            self._asked.clear()
        self._known.update((one.change.revision, one) for one in found)
        self.arrived.emit()
