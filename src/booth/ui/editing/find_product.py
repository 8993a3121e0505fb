"""Another product, found by some letters of its code or name, in a worker: a catalogue may hold a hundred thousand."""

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from booth.catalog.asking import Order, Query
from booth.catalog.store import Catalog
from booth.catalog.values import Summary
from booth.languages import Language
from booth.settings import Settings
from booth.ui.editing.find_field import FindField
from booth.ui.editing.finding import Entry
from booth.ui.jobs import Job, Jobs

_MOST: Final = 10


def products(catalog: Catalog, words: str, language: Language, without: str) -> tuple[Summary, ...]:
    """The products that answer these words best, without one of them."""
    found = catalog.search(Query(words=words, order=Order.STAND, language=language))
    held = catalog.products.summaries(found.rows[: _MOST + 1])
    return tuple(one for one in held if one.uid != without)[:_MOST]


class FindProduct(FindField):
    """Some letters, and Enter takes the product."""

    picked = Signal(object)  # a Summary

    def __init__(self, catalog: Catalog, jobs: Jobs, settings: Settings, over: QWidget) -> None:
        super().__init__(tuple, over)
        self._catalog, self._jobs, self._settings = catalog, jobs, settings
        self._looking: Job | None = None
        self._summaries: dict[str, Summary] = {}
        self.without = ""  # uid of the product that looks for others
        self.chosen.connect(self._pick)

    def _search(self, words: str) -> None:
        if self._looking is not None:
            self._looking.cancel()
        if not words.strip():
            self.show_found(())
            return
        work = partial(products, self._catalog, words, self._settings.content_language, self.without)
        self._looking = self._jobs.run(work, self._found, owner=self)

    def _found(self, summaries: tuple[Summary, ...]) -> None:
        self._looking = None
        self._summaries = {one.uid: one for one in summaries}
        language = self._settings.content_language
        if self.hasFocus():
            self.show_found(tuple(Entry(one.uid, one.code, one.name.best(language), "") for one in summaries))

    def _pick(self, uid: str) -> None:
        if uid in self._summaries:
            self.picked.emit(self._summaries[uid])
