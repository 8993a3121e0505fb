"""The list as cards or as a table: one of them is in sight, and both show the same rows in the same order."""

from collections.abc import Callable
from typing import TYPE_CHECKING, final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from booth.ui.widgets.card_grid import CardGrid

if TYPE_CHECKING:
    from booth.ui.catalogue.table import ListTable


@final
class Lists(QStackedWidget):
    """What is done to the list is done to the one in sight; the other follows when it is shown."""

    opened = Signal(int)
    ticked = Signal(int)
    painted = Signal()
    table_made = Signal(object)  # a ListTable, once
    moved = Signal(int)

    def __init__(self, cards: CardGrid, make_table: Callable[[], "ListTable"]) -> None:
        """`make_table`: called when the table is first wanted."""
        super().__init__()
        self.cards = cards
        self.table: ListTable | None = None
        self._make_table = make_table
        self.addWidget(cards)
        self._join(cards)

    def _join(self, grid: CardGrid) -> None:
        grid.opened.connect(self.opened)
        grid.ticked.connect(self.ticked)
        grid.painted.connect(self.painted)
        grid.moved.connect(self.moved)

    @property
    def shown(self) -> CardGrid:
        """The one in sight."""
        return self.table.grid if self.table is not None and self.currentWidget() is self.table else self.cards

    @property
    def as_table(self) -> bool:
        """Whether it is the table."""
        return self.shown is not self.cards

    def show_as(self, *, table: bool) -> None:
        """Show the other one, on the same product."""
        before = self.shown
        if table and self.table is None:
            self.table = self._make_table()
            self.addWidget(self.table)
            self._join(self.table.grid)
            self.table_made.emit(self.table)
        if table == self.as_table:
            return
        had_keyboard = before.hasFocus()
        self.setCurrentWidget(self.table if table and self.table is not None else self.cards)
        self.setFocusProxy(self.shown)
        self.shown.set_count(before.count, max(before.current, 0))
        if had_keyboard:
            self.shown.setFocus()

    def remeasure(self) -> None:
        """Cards and rows have other measures now."""
        self.cards.remeasure()
        if self.table is not None:
            self.table.grid.remeasure()

    def refresh(self) -> None:
        """Draw what is seen again."""
        self.shown.refresh()
