"""What goes with a product, of one kind: the list, and a place to find another."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from booth.catalog.store import Catalog
from booth.catalog.values import Summary
from booth.settings import Settings
from booth.ui.editing.fields.field import Field
from booth.ui.editing.find_product import FindProduct
from booth.ui.editing.relation_list import RelationList
from booth.ui.jobs import Jobs


class RelationField(Field):
    """The value is the summaries of other products, in order."""

    def __init__(self, catalog: Catalog, jobs: Jobs, settings: Settings, over: QWidget) -> None:
        super().__init__()
        self._settings = settings
        self._value: tuple[Summary, ...] = ()
        self.list, self.finder = RelationList(), FindProduct(catalog, jobs, settings, over)
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.list)
        column.addWidget(self.finder)
        held.setFocusProxy(self.finder)
        self.hold(held)
        self.list.changed.connect(self._take)
        self.finder.picked.connect(self._add)

    @property
    def value(self) -> tuple[Summary, ...]:
        """The other products."""
        return self._value

    def set_value(self, value: Sequence[Summary]) -> None:
        """Show these without telling anybody."""
        self._value = tuple(value)
        self.list.show_summaries(self._value, self._settings.content_language)

    def _take(self, value: tuple[Summary, ...]) -> None:
        self.set_value(value)
        self.changed.emit(value)

    def _add(self, summary: Summary) -> None:
        if all(one.uid != summary.uid for one in self._value):
            self._take((*self._value, summary))
