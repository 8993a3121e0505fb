"""Joins the find-and-replace panel with the table: looks, shows, and writes what was agreed as one change."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from booth.catalog.cells.seeking import Hit, Sought, hits
from booth.ui.data.table.edits import Edits
from booth.ui.data.table.replace_panel import ReplacePanel
from booth.ui.data.table.view import SheetView
from booth.ui.jobs import Job, Jobs

if TYPE_CHECKING:
    from booth.catalog.store import Catalog


class Replacing(QObject):
    """The panel is made when it is first asked for."""

    def __init__(self, catalog: "Catalog", jobs: Jobs, edits: Edits, view: SheetView, page: QWidget) -> None:
        super().__init__(page)
        self._catalog, self._jobs, self._edits, self._view, self._page = catalog, jobs, edits, view, page
        self._panel: ReplacePanel | None = None
        self._job: Job | None = None

    @property
    def panel(self) -> ReplacePanel:
        """The panel over the page."""
        if self._panel is None:
            self._panel = ReplacePanel(self._page, self._view.table.title)
            self._panel.asked.connect(self._look)
            self._panel.agreed.connect(self._write)
            self._panel.closed.connect(self._view.setFocus)
        return self._panel

    def open(self) -> None:
        """Show the panel."""
        if not self._catalog.read_only:
            self.panel.open()

    def _look(self, sought: Sought, picked: bool) -> None:
        rows = self._view.table.rows
        numbers = rows.numbers()
        if picked:
            numbers = list(dict.fromkeys(rows.number(row) for row in self._view.picked()[0]))
        if self._job is not None:
            self._job.cancel()
        work = partial(hits, self._catalog, numbers, self._view.table.columns, sought)
        self._job = self._jobs.run(
            work, partial(self.panel.show_hits, sought), owner=self, progress=lambda _done, _total: None
        )

    def _write(self, sought: Sought, agreed: list[Hit]) -> None:
        why = self.tr("Replaced “{words}” with “{instead}”")
        self._edits.enter([hit.edit for hit in agreed], why.format(words=sought.words, instead=sought.instead))
