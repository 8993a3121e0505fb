"""The catalogue screen: what is exhibited, narrowed by words and ticks, as cards."""

from array import array
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from booth.catalog.asking import Facets, Found, Query, Suggested
from booth.catalog.store import Catalog
from booth.settings import Settings
from booth.ui.catalogue.asking import Asking
from booth.ui.catalogue.card import ProductCard
from booth.ui.catalogue.content import Contents
from booth.ui.catalogue.filters import FilterPanel
from booth.ui.catalogue.folding import Folding
from booth.ui.catalogue.heading import Heading
from booth.ui.catalogue.lists import Lists
from booth.ui.catalogue.nothing import Nothing
from booth.ui.catalogue.reasons import Reasons
from booth.ui.catalogue.saving import Saving, Standing
from booth.ui.catalogue.sorting import Sorting, searched
from booth.ui.catalogue.understood import Understood
from booth.ui.catalogue.views import Views, table_maker
from booth.ui.catalogue.why import Question
from booth.ui.errors import told
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache
from booth.ui.selection import Selection
from booth.ui.widgets.card_grid import CardGrid
from booth.ui.widgets.chip_row import ChipRow


class CatalogueScreen(QWidget):
    """Cards of the stand. Enter opens one, Space picks it, C compares and P prints what is picked."""

    product_opened = Signal(str)  # uid
    failed = Signal(object)  # an error that the window should say
    told = Signal(str)  # a sentence about what was done
    compare_wanted = Signal()
    match_wanted = Signal()
    print_wanted = Signal()
    sample_wanted = Signal()
    show_all = Signal()  # the window empties its search field
    words_changed = Signal(str)  # what the search field should say
    cards_painted = Signal()
    answered = Signal()  # a search has landed

    def __init__(
        self, catalog: Catalog, pictures: PictureCache, jobs: Jobs, settings: Settings, selection: Selection
    ) -> None:
        super().__init__()
        self._catalog, self._jobs, self._settings, self._selection = catalog, jobs, settings, selection
        self._query = Query(language=settings.content_language)
        self._found = Found(array("q"))
        self._shown_query: Query | None = None
        self._asking = Asking(catalog, jobs, self)
        self._failure: BaseException | None = None
        self._contents = Contents(catalog, settings.content_language, settings.system)
        self._card = ProductCard(self._contents, pictures, selection.__contains__)
        self.grid = CardGrid(self._card)
        self.lists = Lists(self.grid, table_maker(catalog, settings, self._contents, pictures, self._card))
        self.filters = FilterPanel(Folding(settings))
        self.chips = ChipRow(24)
        self.heading = Heading()
        self.views = Views(self.lists, self.heading, settings, self)
        self.understood = Understood(catalog, settings)
        self._reasons = Reasons(catalog, jobs, self)
        self._card.why = self._reasons.of
        self.notice = Nothing()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.lists)
        self._stack.addWidget(self.notice)
        self._lay_out()
        self._asking.found.connect(self._land)
        self._asking.counted.connect(self._show_counts)
        self._asking.failed.connect(self._fail)
        self._reasons.arrived.connect(self.lists.refresh)
        self.understood.literally_wanted.connect(self._take_literally)
        self.understood.words_changed.connect(self.words_changed)
        self.lists.opened.connect(self._open)
        self.lists.ticked.connect(self._tick)
        self.lists.painted.connect(self._painted)
        self.views.reordered.connect(self._reorder)
        self.views.turned.connect(self._turned)
        self.views.failed.connect(self.failed)
        self.saving = Saving(self, catalog, settings, self.standing)
        self.heading.saved_wanted.connect(self.saving.open_menu)
        self.saving.opened.connect(self.restore)
        self.saving.told.connect(self.told)
        self.saving.failed.connect(self.failed)
        self.heading.match_wanted.connect(self.match_wanted)
        self.filters.changed.connect(self._ask)
        self._asking.beside = self.filters.standing
        self.chips.removed.connect(self.filters.drop)
        self.chips.cleared.connect(self.filters.clear)
        self.notice.pressed.connect(self._do_next)
        pictures.arrived.connect(self.lists.refresh)
        selection.changed.connect(self.lists.refresh)
        self._first_facets = QTimer(self, singleShot=True, interval=0)
        self._first_facets.timeout.connect(self._ask)
        self._fresh = True
        keys = (
            ("C", self.compare_wanted),
            ("M", self.match_wanted),
            ("P", self.print_wanted),
            ("T", self.views.toggle),
            ("S", self.views.sort_here),
            ("Ctrl+S", self.saving.open_panel),
        )
        for key, wanted in keys:
            shortcut = QShortcut(QKeySequence(key), self)  # holds on a Russian keyboard too, which a key event does not
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(wanted)
        self._say()
        self.setFocusProxy(self.grid)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.heading)
        right.addWidget(self.chips)
        right.addWidget(self.understood)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.filters)
        row.addLayout(right, 1)

    # What the window tells it.

    @property
    def found(self) -> Found:
        """The list as it stands, for going from product to product."""
        return self._found

    @property
    def query(self) -> Query:
        """What is asked for now."""
        return self._query

    def uid_at(self, index: int) -> str:
        """The product on a card, whether it has been drawn yet or not; empty when it is gone."""
        self._contents.prepare(index, index + 1)
        card = self._contents.at(index)
        return card.uid if card is not None else ""

    def load(self) -> None:
        """Show the catalogue at once. The counts of the facets follow after the first paint."""
        self.views.show_as(self._settings.list_view)
        self._query = self.filters.narrow(self._query)
        if self._narrowed():  # the list of another day: a large catalogue answers that in a worker
            self._ask()
            return
        self._land(self._query, searched(self._catalog, self._query, self.views.sorting))
        if not self._found.rows:  # no card will be painted
            self._painted()

    def reload(self) -> None:
        """The catalogue has changed: ask again, keep the place."""
        self._contents.forget()
        self._reasons.forget()
        self.views.reload()
        self._ask()

    def search(self, words: str) -> None:
        """Look for words as they are typed."""
        if words != self._query.words:
            self._query = replace(self._query, words=words, literally=False)
            self._ask(at_once=True)

    def _take_literally(self) -> None:
        """The words mean what they say, and nothing else."""
        self._query = replace(self._query, literally=True)
        self._ask()
        self.setFocus()  # the button that was pressed goes away

    def settings_changed(self) -> None:
        """Another language of the content, or other units."""
        self._contents.speak(self._settings.content_language, self._settings.system)
        self._query = replace(self._query, language=self._settings.content_language)
        self.views.reload()
        self.lists.refresh()
        self._ask()

    # Asking the catalogue.

    def _ask(self, *, at_once: bool = False) -> None:
        """Ask for the list as it is narrowed now; `at_once`: its first rows now, for a key was pressed."""
        self._query = self.filters.narrow(self._query)
        self.chips.show_chips(self.filters.chips())
        self._asking.ask(self._query, at_once=at_once)

    def _land(self, query: Query, found: Found) -> None:
        self._failure = None
        typed = bool(query.words.strip())
        self._reasons.ask_about(self._question(query, found) if typed else None)
        self.understood.tell(query, found)
        if typed != self._card.reasoned:
            self._card.reasoned = typed
            self.lists.remeasure()
        self._show(found, keep=query == self._shown_query)
        self._shown_query = query
        self.answered.emit()

    def _question(self, query: Query, found: Found) -> Question:
        return Question(query, found, self._settings.interface_language, self._settings.system)

    def _show_counts(self, query: Query, facets: Facets) -> None:
        self.filters.show_facets(query, facets, self._settings.system)
        self.chips.show_chips(self.filters.chips())
        self.views.suggest([one.key for one in self.filters.attributes.sections])

    def _fail(self, error: BaseException) -> None:
        self._failure = error
        self._show_state()

    def _show(self, found: Found, *, keep: bool) -> None:
        """Put the list into the grid. What is seen stays where it is when the list is the same, or only goes on."""
        before, self._found = self._found, found
        self._contents.show(found.rows)
        seen, grid = len(before.rows), self.lists.shown
        if grid.count == seen > 0 and found.rows[:seen] == before.rows:
            first = grid.first_seen()
            self._contents.prepare(first, first + 24)
            grid.grow(len(found.rows))
        else:
            current, scrolled = grid.current, grid.verticalScrollBar().value()
            self._contents.prepare(0, 24)
            grid.set_count(len(found.rows))
            if keep:
                grid.set_current(min(current, len(found.rows) - 1))
                grid.verticalScrollBar().setValue(scrolled)
        if found.complete:
            self.heading.show_count(len(found.rows), sample=self._has_sample(), words=self._query.words.strip())
        self._show_state()

    def _has_sample(self) -> bool:
        return any(exhibitor.sample for exhibitor in self._catalog.exhibitors())

    # States.

    def _show_state(self) -> None:
        if self._failure is not None:
            self.notice.say_failed(told(self._failure, self._settings.interface_language, ""))
        elif self._found.rows:
            self._stack.setCurrentWidget(self.lists)
            self.setFocusProxy(self.lists.shown)
            return
        elif self._narrowed():
            self.notice.say_not_found()
        else:
            self.notice.say_empty()
        self._stack.setCurrentWidget(self.notice)
        self.setFocusProxy(self.notice)

    def _narrowed(self) -> bool:
        return bool(self._query.words.strip()) or self.filters.any_ticked

    def _do_next(self) -> None:
        if self._failure is not None:
            self._ask()
        elif self._narrowed():
            self.widen()
        else:
            self.sample_wanted.emit()

    def tick(self, kind: Suggested, uid: str) -> None:
        """Narrow the list to one more place on the shelves."""
        filters = self.filters
        shelves = filters.categories, filters.exhibitors, filters.industries
        shelf = shelves[(Suggested.CATEGORY, Suggested.EXHIBITOR, Suggested.INDUSTRY).index(kind)]
        shelf.tick(shelf.ticked | {uid})
        filters.changed.emit()

    def widen(self) -> None:
        """No words, no ticks."""
        self.show_all.emit()
        self.filters.clear()

    # Cards.

    def _open(self, index: int) -> None:
        if uid := self.uid_at(index):
            self.product_opened.emit(uid)

    def _tick(self, index: int) -> None:
        if uid := self.uid_at(index):
            self._selection.toggle(uid)

    def _painted(self) -> None:
        if self._fresh:
            self._fresh = False
            self.cards_painted.emit()
            self._first_facets.start()
        if self._reasons.wanted:
            cards = ((place, self._contents.at(place)) for place in range(*self.lists.shown.seen))
            self._reasons.prepare([(place, card) for place, card in cards if card is not None])

    # In what order and in which form.

    def _reorder(self) -> None:
        self._query = replace(self._query, order=self.views.order)
        self._asking.sorting = self.views.sorting
        self._shown_query = None  # another order begins at its top
        self._ask()

    def _turned(self) -> None:
        if self._stack.currentWidget() is self.lists:
            self.setFocusProxy(self.lists.shown)

    def standing(self) -> Standing:
        """The list as it stands, to be asked for another day."""
        ticks = tuple(words for _, words in self.filters.chips())
        return Standing(self._query, self.views.sorting, self.views.view, ticks)

    def restore(self, query: Query, sorting: Sorting | None, view: str) -> None:
        """Ask what was asked another day, in that order and that view; the search field says its words."""
        self.filters.restore(query)
        self.views.show_as(view)
        self.views.arrange(query.order, sorting)
        self._query = replace(query, language=self._query.language)
        self.words_changed.emit(query.words)  # the field tells them back, and nothing new is asked
        self._reorder()

    # Events.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc shows all again."""
        if event.key() == Qt.Key.Key_Escape and self._narrowed():
            self.widen()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._show_state()
        super().changeEvent(event)

    def _say(self) -> None:
        self._card.sample_words = self.tr("sample")
        self._card.draft_words = self.tr("draft")
        self._card.spoken = self._settings.interface_language
        self._reasons.ask_about(self._question(self._query, self._found) if self._card.reasoned else None)
        self.lists.refresh()
