"""Any of a known few: a box to tick for each."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from booth.ui.editing.fields.field import Field
from booth.ui.editing.fields.flag import Tick

_LEAST: Final = 200  # width of a column
_GAP: Final = 16


class SeveralField(Field):
    """A label and boxes in columns. The value is the keys of what is ticked, in the order of the choices."""

    def __init__(self, label: str = "") -> None:
        super().__init__(label)
        self.ticks: dict[str, Tick] = {}
        self._held = QWidget()
        self._grid = QGridLayout(self._held)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(0)
        self._columns = 0
        self.hold(self._held)

    @property
    def value(self) -> tuple[str, ...]:
        """The keys of what is ticked."""
        return tuple(key for key, tick in self.ticks.items() if tick.isChecked())

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """What there is to tick, as pairs of key and words; what is ticked stays."""
        if [key for key, _ in choices] != list(self.ticks):
            ticked = self.value
            for tick in self.ticks.values():
                tick.deleteLater()
            self.ticks = {key: Tick(self._held) for key, _ in choices}
            for tick in self.ticks.values():
                tick.clicked.connect(self._take)
            self.set_value(ticked)
            self._columns = 0
            self._arrange()
        for key, words in choices:
            self.ticks[key].setText(words)
            self.ticks[key].setAccessibleName(words)

    def set_value(self, value: Iterable[str]) -> None:
        """Tick these without telling anybody."""
        wanted = frozenset(value)
        for key, tick in self.ticks.items():
            tick.setChecked(key in wanted)

    def _take(self) -> None:
        self.changed.emit(self.value)

    def _arrange(self) -> None:
        columns = max((self.width() + _GAP) // (_LEAST + _GAP), 1)
        if columns != self._columns:
            self._columns = columns
            for column in range(max(columns, self._grid.columnCount())):
                self._grid.setColumnStretch(column, int(column < columns))  # all alike, as other fields in columns
            for number, tick in enumerate(self.ticks.values()):
                self._grid.addWidget(tick, number // columns, number % columns)
                tick.show()
            first = next(iter(self.ticks.values()), None)
            if first is not None:
                self._held.setFocusProxy(first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as there is room for."""
        super().resizeEvent(event)
        self._arrange()
