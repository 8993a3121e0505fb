"""What can be done with one column of the table: sorted, narrowed to, moved, hidden."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from booth.catalog.cells.columns import Column
from booth.ui.data.table.asked import Asked


class ColumnMenu(QMenu):
    """A menu under the column's head, gone once it is closed. The first column neither moves nor hides."""

    asked = Signal(object)  # an Asked: rows in another order
    missing_wanted = Signal(str)  # the column's key: only rows in which it is empty
    moved = Signal(int, int)  # from a place to another
    columns_wanted = Signal(list)  # keys

    def __init__(self, parent: QWidget, asked: Asked, columns: Sequence[Column], place: int) -> None:
        super().__init__(parent)
        column = columns[place]
        for words, by, falling in (
            (self.tr("Sort ascending"), column, False),
            (self.tr("Sort descending"), column, True),
            (self.tr("As on the stand"), None, False),
        ):
            order = replace(asked, column=by, falling=falling)
            self.addAction(words).triggered.connect(partial(self.asked.emit, order))
        self.addSeparator()
        self.addAction(self.tr("Only rows without it")).triggered.connect(partial(self.missing_wanted.emit, column.key))
        if place > 0:
            self._offer_moves(place, len(columns))
            fewer = [one.key for one in columns if one != column]
            self.addAction(self.tr("Hide this column")).triggered.connect(partial(self.columns_wanted.emit, fewer))
        self.aboutToHide.connect(self.deleteLater)

    def _offer_moves(self, place: int, count: int) -> None:
        for words, keys, to in (
            (self.tr("Move left"), "Alt+Shift+←", place - 1),
            (self.tr("Move right"), "Alt+Shift+→", place + 1),
        ):
            action = self.addAction(f"{words}\t{keys}")  # said here; the table itself listens to them
            action.setEnabled(0 < to < count)
            action.triggered.connect(partial(self.moved.emit, place, to))
