"""Taking the catalogue out and bringing it in: for editing in a spreadsheet, for a translator, for another stand."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from booth.settings import Settings
from booth.ui.data.in_steps import InSteps
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
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self._picked: tuple[str, ...] = ()
        self.head = PageHead()
        self._heads: list[tuple[WordsLabel, Callable[[], str]]] = []
        held = QWidget()
        held.setMaximumWidth(_WIDTH)
        self._column = QVBoxLayout(held)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.head)
        fill_scrolled(self, held)
        self._making = InSteps(held, self._make())
        self._say()

    def _make(self) -> Iterator[None]:
        self._bring_in = ImportSection(self._settings, self._catalog, self._jobs)
        self._add(self._bring_in, lambda: self.tr("Bring in"))
        self.setFocusProxy(self._bring_in.choose)  # the keyboard goes over to it if it was given to the page already
        yield
        self._take_out = ExportSection(self._catalog, self._jobs, self._settings)
        self._take_out.show_picked(self._picked)
        self._add(self._take_out, lambda: self.tr("Take out"))
        yield
        self._translate = TranslationSection(self._catalog, self._jobs)
        self._add(self._translate, lambda: self.tr("Translation"))

    def _add(self, section: ImportSection | ExportSection | TranslationSection, words: Callable[[], str]) -> None:
        section.failed.connect(self.failed)
        section.told.connect(self.told)
        head = WordsLabel(16, weight=600)
        head.setText(words())
        self._heads.append((head, words))
        self._column.addSpacing(8)
        self._column.addWidget(head)
        self._column.addWidget(section)

    def showEvent(self, event: QShowEvent) -> None:
        """The cards come one after another."""
        super().showEvent(event)
        self._making.begin()

    @property
    def bring_in(self) -> ImportSection:
        """The card of the import."""
        self._making.finish()
        return self._bring_in

    @property
    def take_out(self) -> ExportSection:
        """The card of the export."""
        self._making.finish()
        return self._take_out

    @property
    def translate(self) -> TranslationSection:
        """The card for a translator."""
        self._making.finish()
        return self._translate

    def reload(self) -> None:
        """The catalogue has changed."""
        if self._making.done:
            self.bring_in.reload()
            self.take_out.reload()

    def show_selection(self, uids: tuple[str, ...]) -> None:
        """Other products are picked, which may go out by themselves."""
        self._picked = uids
        if self._making.done:
            self.take_out.show_picked(uids)

    def _say(self) -> None:
        self.head.say(self.tr("Export and import"))
        for head, words in self._heads:
            head.setText(words())

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
