"""In what order the list stands and in which form: the heading says it, keys and clicks change it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, final

from PySide6.QtCore import QObject, Signal

from booth.catalog.asking import Order
from booth.catalog.store import Catalog
from booth.errors import BoothError
from booth.settings import Settings
from booth.ui.catalogue.card import ProductCard
from booth.ui.catalogue.content import Contents
from booth.ui.catalogue.heading import Heading
from booth.ui.catalogue.lists import Lists
from booth.ui.catalogue.sorting import Sorting
from booth.ui.pictures import PictureCache

if TYPE_CHECKING:
    from booth.ui.catalogue.table import ListTable  # when it is first wanted


def table_maker(
    catalog: Catalog, settings: Settings, contents: Contents, pictures: PictureCache, card: ProductCard
) -> Callable[[], "ListTable"]:
    """Makes the table when it is first wanted: a window's start does not pay for it."""

    def make() -> "ListTable":
        from booth.ui.catalogue.table import ListTable

        return ListTable(catalog, settings, contents, pictures, card)

    return make


@final
class Views(QObject):
    """Cards or table, in the order of the stand, by name, by code, or by a column of the table."""

    reordered = Signal()  # the list is to be asked for anew
    turned = Signal()  # the other view is in sight
    failed = Signal(object)

    def __init__(self, lists: Lists, heading: Heading, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._lists, self._heading, self._settings = lists, heading, settings
        self.order = Order.STAND
        self.sorting: Sorting | None = None
        self._suggested: tuple[str, ...] = ()
        lists.table_made.connect(self._join)
        heading.order_chosen.connect(self._choose)
        heading.view_wanted.connect(self._turn)
        heading.columns_wanted.connect(self.open_columns)

    @property
    def view(self) -> str:
        """ "cards" or "table"."""
        return "table" if self._lists.as_table else "cards"

    def arrange(self, order: Order, sorting: Sorting | None) -> None:
        """Another order, and nobody is told."""
        self.order, self.sorting = order, sorting
        self._say()

    def sort(self, sorting: Sorting | None) -> None:
        """By a column of the table; None: as before it was sorted."""
        self.arrange(self.order, sorting)
        self.reordered.emit()

    def sort_here(self) -> None:
        """By the column that the keyboard is on."""
        if (table := self._table) is not None:
            table.sort_here()

    def open_columns(self) -> None:
        """Choose the table's columns."""
        if (table := self._table) is not None:
            table.open_columns()

    def show_as(self, view: str) -> None:
        """As "cards" or as a "table", with the keyboard on the same product."""
        self._lists.show_as(table=view == "table")
        self._heading.show_view(view)
        self._say()
        self.turned.emit()

    def toggle(self) -> None:
        """The other one of cards and table."""
        self._turn("cards" if self._lists.as_table else "table")

    def suggest(self, attributes: Sequence[str]) -> None:
        """The attributes that say most of what is in view."""
        self._suggested = tuple(attributes)
        if self._lists.table is not None:
            self._lists.table.suggest(attributes)

    def reload(self) -> None:
        """The catalogue, its language or the units are others."""
        if self._lists.table is not None:
            self._lists.table.reload()
        self._say()

    def _join(self, table: "ListTable") -> None:
        table.sorted.connect(self.sort)
        table.failed.connect(self.failed)
        table.suggest(self._suggested)

    @property
    def _table(self) -> "ListTable | None":
        return self._lists.table if self._lists.as_table else None

    def _choose(self, order: str) -> None:
        self.arrange(Order(order), None)
        self.reordered.emit()

    def _turn(self, view: str) -> None:
        """A person's choice holds for the next start too."""
        self.show_as(view)
        try:
            self._settings.keep(list_view=view)
        except BoothError as error:
            self.failed.emit(error)

    def _say(self) -> None:
        table, sorting = self._lists.table, self.sorting
        if table is not None:
            table.show_sorting(sorting)
        self._heading.show_order(self.order, table.title(sorting.column) if table and sorting else "")
