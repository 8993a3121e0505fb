"""The picked rows on their way out of the table: into the brochure, or into a workbook."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from booth.ui.data.table.view import SheetView
from booth.ui.jobs import Jobs

if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.exchange.export.exporting import Exported

_MOST: Final = 500  # products in one brochure


class Outgoing(QObject):
    """Acts on the products of the picked rows."""

    failed = Signal(object)
    told = Signal(str)
    brochure_wanted = Signal(tuple)

    def __init__(self, catalog: "Catalog", jobs: Jobs, view: SheetView) -> None:
        super().__init__(view)
        self._catalog, self._jobs, self._view = catalog, jobs, view

    def to_brochure(self) -> None:
        """The pages of the picked products are wanted."""
        self._with_uids(self._want_brochure)

    def _want_brochure(self, uids: tuple[str, ...]) -> None:
        if len(uids) > _MOST:
            words = self.tr("%n product(s) are picked; a brochure takes up to {most}. Pick fewer.", "", len(uids))
            self.told.emit(words.format(most=_MOST))
        else:
            self.brochure_wanted.emit(uids)

    def export(self) -> None:
        """Ask where to, then write the picked products as a workbook."""
        title = self.tr("Save the picked products")
        name, _ = QFileDialog.getSaveFileName(self._view, title, "products.xlsx", "XLSX (*.xlsx)")
        if name:
            path = Path(name) if name.lower().endswith(".xlsx") else Path(f"{name}.xlsx")
            self._with_uids(partial(self._export, path, Path(name) == path))

    def _export(self, path: Path, replace: bool, uids: tuple[str, ...]) -> None:
        from booth.exchange.export.exporting import export_file

        work = partial(export_file, self._catalog, path, products=uids, replace=replace)
        self._jobs.run(work, self._exported, owner=self, failed=self.failed.emit)

    def _exported(self, done: "Exported") -> None:
        words = self.tr("%n product(s) saved: {file}", "", done.products)
        self.told.emit(words.format(file=str(done.path)))

    def _with_uids(self, then: Callable[[tuple[str, ...]], None]) -> None:
        rows, _ = self._view.picked()
        numbers = list(dict.fromkeys(self._view.table.rows.number(row) for row in rows))
        self._jobs.run(partial(_uids, self._catalog, numbers), then, owner=self)


def _uids(catalog: "Catalog", numbers: list[int]) -> tuple[str, ...]:
    return tuple(line.uid for line in catalog.products.cells(numbers, ()))
