"""The rows of the table, read in pages as they come into sight."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from booth.catalog.values import Summary
from booth.settings import Settings

if TYPE_CHECKING:
    from booth.catalog.store import Catalog

_PAGE: Final = 100
Index = QModelIndex | QPersistentModelIndex


class ProductTable(QAbstractTableModel):
    """Products as rows."""

    def __init__(self, catalog: "Catalog", settings: Settings) -> None:
        super().__init__()
        self._catalog, self._settings = catalog, settings
        self._rows: Sequence[int] = ()
        self._pages: dict[int, tuple[Summary, ...]] = {}
        self._titles: tuple[str, ...] = ()

    def show_rows(self, rows: Sequence[int]) -> None:
        """Show these rows of the store."""
        self.beginResetModel()
        self._rows, self._pages = rows, {}
        self.endResetModel()

    def set_titles(self, titles: tuple[str, ...]) -> None:
        """The columns' heads."""
        self._titles = titles
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(len(titles) - 1, 0))

    def summary(self, row: int) -> Summary:
        """The product in a row."""
        page = row // _PAGE
        if page not in self._pages:
            self._pages[page] = self._catalog.products.summaries(self._rows[page * _PAGE : (page + 1) * _PAGE])
        return self._pages[page][row % _PAGE]

    def rowCount(self, parent: Index | None = None) -> int:
        """How many products there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A column's head, or a row's number."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._titles[section] if orientation is Qt.Orientation.Horizontal else section + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        product = self.summary(index.row())
        return (product.code, product.plinth, product.name.best(self._settings.content_language))[index.column()]
