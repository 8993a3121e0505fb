"""Staff's window: the rail at the left, search at the top, the selection at the bottom, a room between them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from booth.errors import BoothError
from booth.languages import language
from booth.settings import Settings
from booth.ui import theme, translation
from booth.ui.errors import Banner, told
from booth.ui.jobs import Jobs
from booth.ui.rail import Rail, Tile
from booth.ui.selection import Selection
from booth.ui.selection_bar import SelectionBar
from booth.ui.standing_strip import StandingStrip
from booth.ui.top_bar import TopBar

# The frame is on screen before any of these is imported.
if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.ui.changing import Changing
    from booth.ui.finding import Finding
    from booth.ui.pictures import PictureCache
    from booth.ui.rooms import Rooms
    from booth.ui.sample_loading import SampleLoading
    from booth.ui.signals import CatalogSignals
    from booth.ui.visitor.view import VisitorView


class MainWindow(QWidget):
    """Made without a catalogue it shows its frame at once; `enter` brings the catalogue in."""

    cards_painted = Signal()
    closed = Signal()

    def __init__(self, catalog: "Catalog | None", jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._jobs, self._settings = jobs, settings
        self._catalog: Catalog | None = None
        self._sample: SampleLoading | None = None
        self._pictures: PictureCache | None = None
        self._signals: CatalogSignals | None = None
        self._visitor: VisitorView | None = None
        self.changing: Changing | None = None
        self.finding: Finding | None = None
        self.rooms: Rooms | None = None
        self.selection = Selection(self)
        self.rail = Rail()
        self.top_bar = TopBar(settings.content_language)
        self.selection_bar = SelectionBar()
        self.standing = StandingStrip()
        self._middle = QStackedWidget()
        self._lay_out()
        self.banner = Banner(self._middle)
        self.banner.closed.connect(self._stop_work)
        self._connect()
        self._say()
        self.rail.show_current("catalogue")
        self.setMinimumSize(1024, 640)
        self.resize(1440, 900)
        if catalog is not None:
            self.enter(catalog)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.standing)
        right.addWidget(self.top_bar)
        right.addWidget(self._middle, 1)
        right.addWidget(self.selection_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self._jobs.unhandled.connect(self.show_failure)
        self.selection.changed.connect(self._selection_changed)
        self.selection_bar.cleared.connect(self.selection.clear)
        self.selection_bar.thumbs.pressed.connect(self.selection.toggle)
        self.top_bar.language_chosen.connect(self._choose_language)
        self._stop_listening = self._settings.on_changed(lambda _: self._settings_changed())
        self._interface = self._settings.interface_language
        self._content = (self._settings.content_language, self._settings.system)
        self.destroyed.connect(self._stop_listening)
        QApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    # The catalogue comes in.

    def enter(self, catalog: "Catalog") -> None:
        """Show this catalogue. From here on every room works."""
        from booth.ui.changing import Changing
        from booth.ui.finding import Finding
        from booth.ui.pictures import PictureCache
        from booth.ui.rooms import Rooms
        from booth.ui.signals import CatalogSignals

        self._catalog = catalog
        self._say_moment()
        self._pictures = PictureCache(catalog, self._jobs, self)
        self._signals = CatalogSignals(catalog, self)
        rooms = Rooms(catalog, self._pictures, self._jobs, self._settings, self.selection)
        self.rooms = rooms
        self._signals.changed.connect(self._catalogue_changed)
        self.selection_bar.thumbs.use(catalog, self._pictures)
        self._join(rooms)
        self.changing = Changing(self, rooms, catalog, self._jobs, self._settings)
        self.changing.told.connect(self.tell_shortly)
        self.changing.failed.connect(self.show_failure)
        self._middle.addWidget(rooms)
        self._middle.setCurrentWidget(rooms)
        self.finding = Finding(self, self.top_bar, rooms, catalog, self._pictures, self._jobs, self._settings)
        self.finding.remembering.take_up()
        rooms.catalogue.load()
        self._warn(catalog)
        rooms.catalogue.setFocus()

    def _join(self, rooms: "Rooms") -> None:
        rooms.opened.connect(self.rail.show_current)
        rooms.opened.connect(self._fit_bars)
        rooms.failed.connect(self.show_failure)
        rooms.told.connect(self.tell_shortly)
        rooms.widened.connect(self.top_bar.search.clear)
        rooms.words_changed.connect(self.top_bar.search.setText)
        rooms.sample_wanted.connect(self.load_sample)
        rooms.visitor_wanted.connect(self.show_visitor)
        rooms.cards_painted.connect(self.cards_painted)
        self.rail.chosen.connect(rooms.go)
        self.top_bar.searched.connect(self._search)
        self.top_bar.search_left.connect(self._leave_search)
        self.top_bar.visitor_wanted.connect(rooms.show_visitor)
        self.selection_bar.print_wanted.connect(rooms.print_here)
        self.selection_bar.compare_wanted.connect(rooms.comparing.open)
        from PySide6.QtGui import QKeySequence, QShortcut

        shortcuts = {
            "/": self.top_bar.focus_search,
            "Ctrl+F": self.top_bar.focus_search,
            "Ctrl+P": rooms.print_here,
            "F11": rooms.show_visitor,
        }
        for keys, slot in shortcuts.items():
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        for tile in self._offered():
            QShortcut(QKeySequence(tile.shortcut), self).activated.connect(lambda key=tile.key: rooms.go(key))

    def _warn(self, catalog: "Catalog") -> None:
        if self._settings.problem is not None:
            self.show_failure(self._settings.problem)
        elif catalog.read_only and catalog.moment is None:
            self.tell(self.tr("This catalogue can be viewed but not changed: its folder is read-only."))

    def refuse(self, error: BaseException) -> None:
        """There is no catalogue to show: say why, in the place where it would be."""
        from booth.ui.widgets.notice import Notice

        notice = Notice()
        words = told(error, self._settings.interface_language, self._settings.logs)
        notice.say("alert", self.tr("The catalogue cannot be opened"), words)
        self._middle.addWidget(notice)
        self._middle.setCurrentWidget(notice)

    # Failures and news.

    def show_failure(self, error: BaseException) -> None:
        """Say what went wrong and what to do next."""
        self.banner.say(told(error, self._settings.interface_language, self._settings.logs))

    def tell(self, words: str) -> None:
        """Say what was done."""
        self.banner.say(words, danger=False)

    def tell_shortly(self, words: str) -> None:
        """Say what was done, and free the page again."""
        self.banner.say(words, danger=False, passing=True)

    def _catalogue_changed(self) -> None:
        if self.rooms is not None:
            self.rooms.reload()
            self._drop_missing()
        if self.finding is not None:
            self.finding.preparing.look()

    # What the bars ask for.

    def _search(self, words: str) -> None:
        if self.rooms is not None:
            if self.rooms.currentWidget() is not self.rooms.catalogue:
                self.rooms.open_catalogue()
                self.top_bar.search.setFocus()
            self.rooms.catalogue.search(words)

    def _leave_search(self) -> None:
        if self.rooms is not None and (room := self.rooms.currentWidget()) is not None:
            room.setFocus()

    def _choose_language(self, name: str) -> None:
        try:
            self._settings.keep(content_language=language(name))
        except BoothError as error:
            self.show_failure(error)

    def load_sample(self) -> None:
        """Bring the sample catalogue in; the cards come as soon as it is there."""
        from booth.ui.sample_loading import SampleLoading

        if self._sample is None and self._catalog is not None:
            self._sample = SampleLoading(self._catalog, self._jobs, self._settings, self)
            self._sample.told.connect(self.tell)
            self._sample.failed.connect(self.show_failure)
            self._sample.ended.connect(self.banner.hide)
        if self._sample is not None:
            self._sample.start()

    def _stop_work(self) -> None:
        """The cross of the banner: nothing of the sample is written, no earlier catalogue is opened."""
        if self.changing is not None:
            self.changing.stop()
        if self._sample is not None:
            self._sample.stop()

    def show_visitor(self, uid: str) -> None:
        """Turn the screen to a visitor: full screen, large type, nothing of staff's. `uid`: at this product."""
        if self._catalog is not None and self._catalog.moment is not None:
            self.tell_shortly(self.tr("Visitors are shown the catalogue as it is today, in the other window."))
            return
        view = self.visitor_view()
        if view is not None:
            view.present(self, uid)

    def visitor_view(self) -> "VisitorView | None":
        """The visitor's view; none while there is no catalogue."""
        if self._catalog is None or self._pictures is None:
            return None
        if self._visitor is None:
            from booth.ui.visitor.view import VisitorView

            self._visitor = VisitorView(self._catalog, self._pictures, self._jobs, self._settings)
            self._visitor.left.connect(self._back_from_visitor)
        return self._visitor

    def _back_from_visitor(self) -> None:
        self.activateWindow()
        self._leave_search()

    # The selection.

    def _fit_bars(self, key: str) -> None:
        """The brochure and the comparison have their own list and buttons of what is picked, and need no bar."""
        comparing = self.rooms is not None and self.rooms.comparing.in_sight
        self.selection_bar.setVisible(key != "brochure" and not comparing)

    def _selection_changed(self) -> None:
        self.selection_bar.show_count(len(self.selection))
        self.selection_bar.thumbs.show_selection(self.selection, self._settings.content_language)

    def _drop_missing(self) -> None:
        """Products that are gone from the catalogue leave the selection."""
        if self._catalog is None or not len(self.selection):
            return
        kept: list[str] = []
        for uid in self.selection.uids:
            try:
                self._catalog.products.row(uid)
            except BoothError:
                continue
            kept.append(uid)
        self.selection.set(kept)

    # Settings.

    def _settings_changed(self) -> None:
        settings = self._settings
        self._follow_system()
        if settings.interface_language != self._interface:
            self._interface = settings.interface_language
            translation.install(self._interface)
        content = (settings.content_language, settings.system)
        if content != self._content and self.rooms is not None:
            self._content = content
            self.top_bar.show_language(settings.content_language)
            self.rooms.settings_changed()
            self._selection_changed()

    def _follow_system(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.wear(application, self._settings.theme)

    # Words.

    def _tiles(self) -> tuple[Tile, ...]:
        return (
            Tile("catalogue", "catalogue", self.tr("Catalogue"), "Ctrl+1"),
            Tile("data", "edit", self.tr("Data"), "Ctrl+2"),
            Tile("brochure", "brochure", self.tr("Brochure"), "Ctrl+3"),
            Tile("settings", "settings", self.tr("Settings"), "Ctrl+4", foot=True),
        )

    def _offered(self) -> tuple[Tile, ...]:
        """The rooms of this window: an earlier state can be looked at and printed, and that is all."""
        if self._catalog is None or self._catalog.moment is None:
            return self._tiles()
        return tuple(tile for tile in self._tiles() if tile.key in ("catalogue", "brochure"))

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Booth — stand catalogue"))
        self.rail.set_tiles(self._offered())
        self._say_moment()

    def _say_moment(self) -> None:
        """Where this is an earlier state, that stands above everything."""
        moment = self._catalog.moment if self._catalog is not None else None
        if moment is None:
            return
        from booth.catalog.wording import say_whole_moment

        when = say_whole_moment(moment, self._settings.interface_language)
        self.standing.say(self.tr("The catalogue as of {when} · for looking and printing only").format(when=when))
        self.setWindowTitle(self.tr("Booth — as of {when}").format(when=when))
        self.rail.set_tiles(self._offered())

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed, then let go of what listens to the catalogue and the settings."""
        if self.rooms is not None and not self.rooms.finish():
            event.ignore()
            return
        if self._signals is not None:
            self._signals.close()
        if self._visitor is not None:
            self._visitor.deleteLater()
        if self.changing is not None:
            self.changing.close()
        if self.finding is not None:
            self.finding.remembering.close()
        self.closed.emit()
        super().closeEvent(event)
