"""The columns of the sheet: chosen from a list, moved, widened, hidden, and kept for the next start."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from booth.catalog.cells.columns import columns
from booth.errors import BoothError
from booth.settings import Settings
from booth.ui.columns.chooser import ColumnChooser
from booth.ui.columns.chosen import Chosen
from booth.ui.data.table.view import SheetView

if TYPE_CHECKING:
    from booth.catalog.store import Catalog


class SheetColumns(QObject):
    """Which there are, in what order and how wide; by the pointer, the keys of the sheet, and the list of all."""

    arranged = Signal()  # others, or in another order
    failed = Signal(object)

    def __init__(self, page: QWidget, catalog: "Catalog", settings: Settings, view: SheetView) -> None:
        """`page`: what the list of all columns lies over."""
        super().__init__(page)
        self._page, self._catalog, self._settings, self._view = page, catalog, settings, view
        self.chosen: Chosen = Chosen.read(settings.table_columns, catalog.attributes())
        self.chooser: ColumnChooser | None = None
        view.heads.sectionResized.connect(self._widen)
        view.heads.dragged.connect(self.move)
        for moved, by in ((view.column_left, -1), (view.column_right, 1)):
            moved.connect(partial(self._shift, by))

    def show(self, keys: Sequence[str]) -> None:
        """Show these columns, by their keys."""
        self._choose(self.chosen.showing(keys, self._catalog.attributes()))

    def move(self, place: int, to: int) -> None:
        """Put a column into another place; the keyboard stays in it. The code is always the first."""
        self._choose(self.chosen.moved(place, to))

    def _shift(self, by: int) -> None:
        place = self._view.currentIndex().column()
        if place > 0:
            self.move(place, place + by)

    def _widen(self, place: int, _before: int, now: int) -> None:
        if place < len(self.chosen.columns) and now != self.chosen.width(self.chosen.columns[place]):
            self.chosen = self.chosen.widened(self.chosen.columns[place], now)
            self._keep()

    def _choose(self, chosen: Chosen) -> None:
        if chosen != self.chosen:
            self.chosen = chosen
            self._keep()
            self.arranged.emit()

    def _keep(self) -> None:
        try:
            self._settings.keep(table_columns=self.chosen.written())
        except BoothError as error:
            self.failed.emit(error)

    def leave_out_gone(self) -> bool:
        """The catalogue has changed: columns of attributes that are gone go; answers whether there were any."""
        attributes = self._catalog.attributes()
        known = {one.uid for one in attributes}
        kept = [one.key for one in self.chosen.columns if not one.attribute or one.attribute in known]
        fewer = len(kept) != len(self.chosen.columns)
        if fewer:
            self.chosen = self.chosen.showing(kept, attributes)
        return fewer

    # The list of all columns.

    def open(self) -> None:
        """Offer all columns there can be."""
        if self.chooser is None:
            self.chooser = ColumnChooser(self._page)
            self.chooser.chosen.connect(self.show)
            self.chooser.usual_wanted.connect(self._show_usual)
            self.chooser.closed.connect(self._view.setFocus)
        self._offer(self.chooser)
        self.chooser.open()

    def _offer(self, chooser: ColumnChooser) -> None:
        every = columns(self._catalog.attributes())[1:]
        title = self._view.table.title
        chooser.offer([(one.key, title(one)) for one in every], [one.key for one in self.chosen.columns])

    def _show_usual(self) -> None:
        self._choose(replace(Chosen.read("", self._catalog.attributes()), widths=self.chosen.widths))
        if self.chooser is not None:
            self._offer(self.chooser)
