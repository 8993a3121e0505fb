"""Asks the catalogue for a list: at a key press its first rows at once; all of it, and the counts, in a worker."""

from collections.abc import Callable
from functools import partial
from typing import final

from PySide6.QtCore import QObject, Signal

from booth.catalog.asking import Facets, Found, Query
from booth.catalog.store import Catalog
from booth.errors import BoothError
from booth.ui.catalogue.sorting import Sorting, searched
from booth.ui.jobs import Jobs


@final
class Asking(QObject):
    """While an answer is on its way only the newest question waits; what would stand there for a moment is not said."""

    found = Signal(object, object)  # Query, Found; one that is not complete is followed by one that begins with it
    counted = Signal(object, object)  # Query, Facets
    failed = Signal(object)

    def __init__(self, catalog: Catalog, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._catalog, self._jobs = catalog, jobs
        self._searching = self._counting = False
        self._to_search: Query | None = None
        self._to_count: Query | None = None
        self.sorting: Sorting | None = None
        self.beside: Callable[[Query], frozenset[str]] = lambda _: frozenset()  # attributes that stay beside the list

    def ask(self, query: Query, *, at_once: bool = False) -> None:
        """Ask for a list; `at_once`: for its first rows here and now, where the catalogue has them at hand."""
        if at_once and self.sorting is None and query.words.strip():
            first = self._first(query)
            if first is not None and first.rows:
                self.found.emit(query, first)
        self._to_search = query
        self._search()

    def _first(self, query: Query) -> Found | None:
        try:
            return self._catalog.finder.at_once(query)
        except BoothError:  # the store has gone: the question in full, on its way next, tells why
            return None

    def _search(self) -> None:
        query = self._to_search
        if query is not None and not self._searching:
            self._searching, self._to_search = True, None
            work = partial(searched, self._catalog, query, self.sorting)
            self._jobs.run(work, partial(self._found, query), owner=self, failed=self._not_found)

    def _found(self, query: Query, found: Found) -> None:
        self._searching = False
        if self._to_search is None:
            self._to_count = query
            self.found.emit(query, found)
            self._count()
        self._search()

    def _not_found(self, error: BaseException) -> None:
        self._searching = False
        self.failed.emit(error)
        self._search()

    def _count(self) -> None:
        query = self._to_count
        if query is not None and not self._counting:
            self._counting, self._to_count = True, None
            work = partial(self._catalog.facets, query, beside=self.beside(query))
            self._jobs.run(work, partial(self._counted, query), owner=self, failed=self._not_counted)

    def _counted(self, query: Query, facets: Facets) -> None:
        self._counting = False
        if self._to_count is None:
            self.counted.emit(query, facets)
        self._count()

    def _not_counted(self, error: BaseException) -> None:
        self._counting = False
        self.failed.emit(error)
        self._count()
