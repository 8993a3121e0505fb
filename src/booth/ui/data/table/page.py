"""The products as a table."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex
from PySide6.QtWidgets import QTableView, QVBoxLayout

from booth.catalog.asking import Query
from booth.settings import Settings
from booth.ui.data.page import DataPage
from booth.ui.data.table.model import ProductTable
from booth.ui.jobs import Jobs
from booth.ui.widgets.words_label import WordsLabel

if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.ui.pictures import PictureCache


class ProductsPage(DataPage):
    """Every product is a row."""

    def __init__(self, catalog: "Catalog", pictures: "PictureCache", jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._catalog, self._settings = catalog, settings
        self._title = WordsLabel(24, weight=600)
        self.model = ProductTable(catalog, settings)
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.activated.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self._say()
        self.reload()

    def reload(self) -> None:
        """The catalogue has changed."""
        self.model.show_rows(self._catalog.search(Query(language=self._settings.content_language)).rows)

    def _open(self, index: QModelIndex) -> None:
        self.product_opened.emit(self.model.summary(index.row()).uid)

    def _say(self) -> None:
        self._title.setText(self.tr("Products"))
        self.model.set_titles((self.tr("Code"), self.tr("Plinth"), self.tr("Name")))

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
