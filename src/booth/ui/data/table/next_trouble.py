"""To the next cell that was not taken, wherever in the table it stands."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from booth.ui.data.table.edits import Edits
from booth.ui.data.table.view import SheetView
from booth.ui.jobs import Jobs

if TYPE_CHECKING:
    from booth.catalog.store import Catalog


class NextTrouble(QObject):
    """Looks from the keyboard's cell on, and from the top again."""

    def __init__(self, catalog: "Catalog", jobs: Jobs, edits: Edits, view: SheetView) -> None:
        super().__init__(view)
        self._catalog, self._jobs, self._edits, self._view = catalog, jobs, edits, view

    def go(self) -> None:
        """Lead the keyboard there; the rows of the marked products are looked up in a worker."""
        work = partial(_rows_of, self._catalog, [uid for uid, _, _ in self._edits.troubles])
        self._jobs.run(work, self._go_to, owner=self)

    def _go_to(self, numbers: frozenset[int]) -> None:
        view, table = self._view, self._view.table
        start, count = max(view.currentIndex().row(), 0), len(table.rows)
        for row in ((start + step) % count for step in range(1, count + 1)):
            if table.rows.number(row) in numbers:
                marked = [column for column in range(len(table.columns)) if table.trouble(row, column)]
                if marked:
                    view.go(row, marked[0])
                    view.setFocus()
                    return


def _rows_of(catalog: "Catalog", uids: list[str]) -> frozenset[int]:
    return frozenset(catalog.products.rows(uids))
