"""Every screen as a picture, drawn with no display: for looking at all of them, and for `booth screens`."""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from booth.catalog.comparing.comparison import LEAST
from booth.catalog.requiring.reading import read
from booth.catalog.store import Catalog
from booth.errors import BoothError
from booth.languages import Language
from booth.settings import Scale, Settings
from booth.ui import theme as looks
from booth.ui import translation
from booth.ui.data.history.page import HistoryPage
from booth.ui.data.reference.attributes.page import AttributesPage
from booth.ui.data.reference.shelf.page import ShelfPage
from booth.ui.data.table.page import ProductsPage
from booth.ui.editing.files_section import FilesSection
from booth.ui.finding_tour import facets, finding
from booth.ui.jobs import Jobs
from booth.ui.main_window import MainWindow
from booth.ui.rooms import BROCHURE, DATA, SETTINGS, Rooms

_PATIENCE: Final = 60.0  # seconds for one screen's pictures and pages
Progress = Callable[[int, int], None]
Screen = tuple[str, QWidget]


def grab_screens(
    catalog: Catalog,
    settings: Settings,
    output: Path,
    language: Language = "ru",
    theme: Literal["light", "dark"] = "light",
    size: tuple[int, int] = (1440, 900),
    progress: Progress | None = None,
) -> tuple[Path, ...]:
    """Write each screen to `output` as a PNG; answers the files. `size`: the screen's, in pixels.

    Everything is as large as on such a screen, except where a running program has its scale already.
    """
    output.mkdir(parents=True, exist_ok=True)
    application = _application(settings.scale, size)
    shown = Settings(language, language, theme, settings.system, settings.writer)  # known, so nothing asks for it
    looks.wear(application, theme)
    translation.install(language)
    looks.load_icons(application)
    written: list[Path] = []
    tour = _Tour(application, catalog, shown, size)
    with _no_word_of_hints():
        for name, widget in tour.screens():
            path = output / f"{name}.png"
            if not widget.grab().save(str(path)):
                raise BoothError("picture_not_written", file=str(path))
            written.append(path)
            if progress is not None:
                progress(len(written), max(len(written), 12))
    return tuple(written)


@contextmanager
def _no_word_of_hints() -> Generator[None]:
    """Without a display Qt says of each window that it passes on no size hints: nothing a person could mend."""

    def tell(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if "propagateSizeHints" in message:
            return
        if before is not None:
            before(kind, context, message)
        else:
            sys.stderr.write(f"{message}\n")

    before = qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _application(scale: Scale, size: tuple[int, int]) -> QApplication:
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return looks.application("booth", scale, size)


class _Tour:
    """Walks through the window as staff do."""

    def __init__(self, application: QApplication, catalog: Catalog, settings: Settings, size: tuple[int, int]) -> None:
        self._application, self._catalog, self._settings = application, catalog, settings
        self._size = QSize(*size) / application.devicePixelRatio()

    def screens(self) -> Iterator[Screen]:
        """Each screen's name and the widget to take a picture of, ready."""
        yield from self._with(self._catalog, self._staff)
        with tempfile.TemporaryDirectory(prefix="booth-") as folder:
            empty = Catalog.open(Path(folder))
            yield from self._with(empty, self._empty)
            empty.close()

    def _with(self, catalog: Catalog, walk: Callable[[MainWindow, Jobs], Iterator[Screen]]) -> Iterator[Screen]:
        jobs = Jobs()
        window = MainWindow(catalog, jobs, self._settings)
        window.setMinimumSize(1, 1)  # said, or the layout would say a larger one
        window.resize(self._size)
        window.show()
        try:
            for name, widget in walk(window, jobs):
                self._settle(jobs)
                yield name, widget
        finally:
            jobs.close()
            window.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _staff(self, window: MainWindow, jobs: Jobs) -> Iterator[Screen]:
        rooms = window.rooms
        if rooms is None:
            return
        self._settle(jobs)
        uids = tuple(self._catalog.products.uid(row) for row in rooms.catalogue.found.rows)
        for uid in (*uids[:2], *uids[-1:]):
            window.selection.toggle(uid)
        yield "catalogue", window
        yield from self._compared(window, rooms, uids)
        yield from self._matched(window, rooms)
        yield from finding(window, self._catalog, self._settings.interface_language, lambda: self._settle(jobs))
        yield from self._narrowed(window, rooms)
        self._settle(jobs)
        for name, uid in (("product", uids[:1]), ("product-last", uids[-1:])):
            if uid:
                rooms.open_product(uid[0])
                yield name, window
        yield from self._form(window, rooms, uids)
        yield from self._pictures(window, rooms, uids)
        yield from self._table(window, rooms, jobs)
        yield from self._trust(window, rooms)
        yield from self._reference(window, rooms)
        yield from self._history(window, rooms, jobs)
        rooms.go(BROCHURE)
        yield "brochure", window
        rooms.go(SETTINGS)
        yield "settings", window
        rooms.open_catalogue()
        window.show_failure(BoothError("settings_not_saved", file="settings.toml"))
        yield "failure", window
        window.banner.hide()
        yield from self._visitor(window, uids)

    def _compared(self, window: MainWindow, rooms: Rooms, uids: tuple[str, ...]) -> Iterator[Screen]:
        """Three products side by side, and six of which only the differences are shown."""
        before = window.selection.uids
        for name, some in (("compare", uids[:3]), ("compare-differences", (*uids[:3], *uids[-3:]))):
            if len(set(some)) == len(some) >= LEAST:
                window.selection.set(some)
                rooms.comparing.open()
                yield name, window
                rooms.comparing.screen.toggle_differences()
        rooms.open_catalogue()
        window.selection.set(before)

    def _matched(self, window: MainWindow, rooms: Rooms) -> Iterator[Screen]:
        """The requirement matcher: with nothing asked yet; with requirements, of which few products meet all."""
        rooms.matching.open()
        yield "matcher-empty", window
        language = self._settings.content_language
        rooms.matching.screen.take(read(self._catalog, "≥ 600 °C; ≥ 10 kHz; IP67; ≤ 0.1 kg", language, staff=False))
        yield "matcher", window
        rooms.matching.screen.open_list("")
        rooms.open_catalogue()

    def _empty(self, window: MainWindow, jobs: Jobs) -> Iterator[Screen]:
        """A catalogue with nothing in it yet, room by room; and the question of who writes."""
        yield "empty", window
        rooms = window.rooms
        if rooms is None:
            return
        for page in ("products", "completeness", "doubts", "translations", "categories", "plinths", "history"):
            rooms.data.open_page(page)
            rooms.go(DATA)
            yield f"empty-{page}", window
        self._settings.author = ""
        self._settings.before_writing(lambda: None)
        yield "author", window

    def _form(self, window: MainWindow, rooms: Rooms, uids: tuple[str, ...]) -> Iterator[Screen]:
        """The form of a product, section by section, with the page and with the sheet beside it."""
        sold_in_models = (uid for uid in uids if self._catalog.products.get(uid).variants)
        for field, uid in (
            ("name", next(iter(uids), "")),
            ("values", next(iter(uids), "")),
            ("variants", next(sold_in_models, "")),
            ("code", next(iter(uids), "")),
        ):
            if uid:
                rooms.open_form(uid, field)
                rooms.form.section.finish()
                yield f"form-{field}", window
        if uids:
            rooms.form.show_sheet()
            yield "form-sheet", window

    def _pictures(self, window: MainWindow, rooms: Rooms, uids: tuple[str, ...]) -> Iterator[Screen]:
        """The files of a product in its form, one of them large, and the page that takes in a folder."""
        if uids:
            rooms.open_form(uids[0], "assets")
            yield "form-pictures", window
            section = rooms.form.section
            if isinstance(section, FilesSection) and section.media.tiles.current:
                section.media.look(section.media.tiles.current)
                yield "form-picture-large", window
                section.media.panels.shut()
        rooms.data.open_page("pictures")
        rooms.go(DATA)
        yield "data-pictures", window
        rooms.open_catalogue()

    def _table(self, window: MainWindow, rooms: Rooms, jobs: Jobs) -> Iterator[Screen]:
        """The table of products, scrolled; the variants of one opened; its columns; find and replace."""
        rooms.data.open_page("products")
        rooms.go(DATA)
        yield "data-products", window
        page = rooms.data.page("products")
        if not isinstance(page, ProductsPage) or page.table.rowCount() == 0:
            return
        with_variants = (n for n in range(page.table.rowCount()) if (line := page.table.line(n)) and line.variants)
        page.view.go(next(with_variants, 0), page.table.columnCount() - 1)
        page.hands.toggle()
        yield "data-products-variants", window
        page.columns.open()
        yield "data-products-columns", window
        page.close_panels()
        page.replacing.open()
        page.replacing.panel.words.setText(page.table.look(0, 2).words[:4])
        self._settle(jobs)
        yield "data-products-replace", window
        page.close_panels()
        rooms.open_catalogue()

    def _history(self, window: MainWindow, rooms: Rooms, jobs: Jobs) -> Iterator[Screen]:
        """The history, two states of a product, what is asked before much is taken back; the catalogue as it was."""
        rooms.data.open_page("history")
        rooms.go(DATA)
        yield "data-history", window
        page = rooms.data.page("history")
        if not isinstance(page, HistoryPage) or not page.list.keys:
            return
        page.list.go(len(page.list.keys) - 1)
        self._settle(jobs)
        page.undoing.ask(page.change.entry)
        yield "data-history-taking-back", window
        page.undoing.leave()
        if page.change.go_to_product():
            self._settle(jobs)
            page.change.compare.click()
            yield "data-history-compare", window
            page.close_panels()
        if window.changing is not None and not self._catalog.read_only:
            window.changing.earlier.open(int(page.list.keys[0]))
            self._settle(jobs)
            yield from (("earlier", earlier) for earlier in window.changing.earlier.windows)
        rooms.open_catalogue()

    @staticmethod
    def _trust(window: MainWindow, rooms: Rooms) -> Iterator[Screen]:
        """What is missing, what is doubtful, how far translations can be trusted."""
        for page in ("completeness", "doubts", "translations"):
            rooms.data.open_page(page)
            rooms.go(DATA)
            yield f"data-{page}", window
        rooms.open_catalogue()

    def _reference(self, window: MainWindow, rooms: Rooms) -> Iterator[Screen]:
        """What products refer to, page by page; what uses a thing; what a change of a unit would do."""
        pages = ("exhibitors", "categories", "attributes", "industries", "plinths", "show", "exchange", "deleted")
        for page in pages:
            rooms.data.open_page(page)
            rooms.go(DATA)
            yield f"data-{page}", window
        industries, attributes = rooms.data.page("industries"), rooms.data.page("attributes")
        if isinstance(industries, ShelfPage) and industries.current is not None:
            rooms.data.open_page("industries")
            industries.ask_delete()
            yield "data-in-use", window
        figures = [one for one in self._catalog.attributes() if one.unit == "Pa"]
        if isinstance(attributes, AttributesPage) and figures:
            rooms.data.open_page("attributes")
            attributes.choose(figures[0].uid)
            yield "data-attribute", window
            attributes.ask_unit()
            attributes.converting.field.set_value("kPa")
            attributes.converting.field.changed.emit("kPa")
            yield "data-another-unit", window
        rooms.open_catalogue()

    def _narrowed(self, window: MainWindow, rooms: Rooms) -> Iterator[Screen]:
        roots = [each.key for each in rooms.catalogue.filters.categories.choices if each.depth == 0]
        if roots:
            catalogue = rooms.catalogue
            catalogue.filters.restore(replace(catalogue.query, categories=frozenset(roots[1:2] or roots)))
            catalogue.filters.changed.emit()
            yield "catalogue-narrowed", window
            names = {one.name.best(self._settings.content_language) for one in self._catalog.industries()}
            yield from facets(window, rooms, sorted(names)[:3])
        window.top_bar.search.setText("qqqqq")
        yield "nothing-found", window
        rooms.catalogue.widen()

    def _visitor(self, window: MainWindow, uids: tuple[str, ...]) -> Iterator[Screen]:
        view = window.visitor_view()
        if view is None:
            return
        view.resize(self._size)
        view.show()
        view.start_over()
        yield "visitor", view
        if uids:
            view.show_product(uids[0])
            yield "visitor-product", view
        view.hide()

    def _settle(self, jobs: Jobs) -> None:
        """Wait until every picture has arrived."""
        start = time.monotonic()
        for _ in range(8):
            self._application.processEvents()
            while jobs.busy and time.monotonic() - start < _PATIENCE:
                self._application.processEvents()
                time.sleep(0.002)
            self._application.processEvents()
            time.sleep(0.05)  # the page view draws its pages in a thread of its own
