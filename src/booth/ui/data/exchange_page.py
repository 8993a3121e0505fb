"""Taking the catalogue out and bringing it in: for editing in a spreadsheet, for a translator, for another stand."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from booth.settings import Settings
from booth.ui.data.page import DataPage
from booth.ui.exchange.export_section import ExportSection
from booth.ui.exchange.import_section import ImportSection
from booth.ui.exchange.translation_section import TranslationSection
from booth.ui.jobs import Jobs
from booth.ui.widgets.page_head import PageHead
from booth.ui.widgets.scrolled import fill_scrolled
from booth.ui.widgets.words_label import WordsLabel

if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.ui.pictures import PictureCache

_WIDTH: Final = 760


class ExchangePage(DataPage):
    """Three cards: bring in, take out, for a translator."""

    def __init__(self, catalog: "Catalog", pictures: "PictureCache", jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        del pictures  # shows none
        self.bring_in = ImportSection(settings, catalog, jobs)
        self.take_out = ExportSection(catalog, jobs, settings)
        self.translate = TranslationSection(catalog, jobs)
        self.head = PageHead()
        self._heads = {one: WordsLabel(16, weight=600) for one in (self.bring_in, self.take_out, self.translate)}
        self._lay_out()
        for section in self._heads:
            section.failed.connect(self.failed)
            section.told.connect(self.told)
        self.setFocusProxy(self.bring_in.choose)
        self._say()

    def _lay_out(self) -> None:
        held = QWidget()
        held.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.head)
        for section, head in self._heads.items():
            column.addSpacing(8)
            column.addWidget(head)
            column.addWidget(section)
        fill_scrolled(self, held)

    def reload(self) -> None:
        """The catalogue has changed."""
        self.bring_in.reload()
        self.take_out.reload()

    def show_selection(self, uids: tuple[str, ...]) -> None:
        """Other products are picked, which may go out by themselves."""
        self.take_out.show_picked(uids)

    def _say(self) -> None:
        self.head.say(self.tr("Export and import"))
        self._heads[self.bring_in].setText(self.tr("Bring in"))
        self._heads[self.take_out].setText(self.tr("Take out"))
        self._heads[self.translate].setText(self.tr("Translation"))

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
