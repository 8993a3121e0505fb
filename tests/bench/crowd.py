"""A hundred thousand products: the list asked for, the grid's first paint, a scroll frame, sixty summaries.

Frames are timed on the thread that draws the window: that is what holds a frame up.
"""

import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from sqlcipher3 import dbapi2
from tests.bench.measure import Row, function, medians

from booth.catalog.asking import Order, Query
from booth.catalog.store import CHECKSUM_KEY, Catalog
from booth.settings import Settings
from booth.storage import identity
from booth.storage.engine import unlock
from booth.ui import theme
from booth.ui.catalogue.screen import CatalogueScreen
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache
from booth.ui.selection import Selection

FRAMES = 120
STEP = 60  # pixels a frame: a brisk turn of the wheel
SHOWN = 60
# What a summary says, out of the tables that hold it; and the one line of text that Booth keeps of it.
FACTS = (
    "SELECT p.id, p.uid, p.code, p.plinth, p.name, c.uid, e.uid, e.sample, p.state FROM product p"
    " JOIN category c ON c.id = p.category_id JOIN exhibitor e ON e.id = p.exhibitor_id WHERE p.id IN ({})",
    "SELECT v.*, a.name FROM value v JOIN attribute a ON a.id = v.attribute_id"
    " WHERE v.product_id IN ({}) AND a.key_figure",
    "SELECT product_id, count(*) FROM variant WHERE product_id IN ({}) GROUP BY product_id",
)
LINES = ("SELECT product_id, card FROM listing WHERE product_id IN ({})",)


def application() -> QApplication:
    """Qt as Booth sets it up; once."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    made = QApplication(["booth"])
    theme.start(made)
    theme.wear(made, "light")
    theme.load_icons(made)
    return made


@contextmanager
def _screen(app: QApplication, catalog: Catalog) -> Iterator[CatalogueScreen]:
    """The catalogue screen on display, with nothing loaded."""
    jobs, settings, selection = Jobs(), Settings(), Selection()
    screen = CatalogueScreen(catalog, PictureCache(catalog, jobs), jobs, settings, selection)
    screen.resize(1440, 820)
    screen.show()
    app.processEvents()
    yield screen
    jobs.close()
    screen.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()


def _until_painted(app: QApplication, screen: CatalogueScreen, act: Callable[[], object]) -> float:
    """Seconds of the drawing thread from `act` to the cards on screen."""
    painted: list[float] = []
    connection = screen.grid.painted.connect(lambda: painted.append(time.thread_time()))
    start = time.thread_time()
    act()
    while not painted:
        app.processEvents()
    screen.grid.painted.disconnect(connection)
    return painted[0] - start


def first_paint(app: QApplication, catalog: Catalog, times: int) -> float:
    """From asking the catalogue for its list to the first cards on screen."""
    taken: list[float] = []
    for _ in range(times):
        with _screen(app, catalog) as screen:
            taken.append(_until_painted(app, screen, screen.load))
            if screen.grid.count < 90_000:
                raise SystemExit("the grid does not show the crowd")
    return statistics.median(taken)


def scroll_frame(app: QApplication, catalog: Catalog) -> float:
    """One frame of scrolling through cards never seen before, with what is read ahead for the next ones."""
    with _screen(app, catalog) as screen:
        _until_painted(app, screen, screen.load)
        bar = screen.grid.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
        for _ in range(5):
            app.processEvents()
        taken: list[float] = []
        for _ in range(FRAMES):
            start = time.thread_time()
            bar.setValue(bar.value() + STEP)
            app.processEvents()
            taken.append(time.thread_time() - start)
    return statistics.mean(taken)  # not the median: a row of new cards comes every few frames and counts


def plain_twin(file: Path) -> Path:
    """The same rows without checksums, for a peer that cannot read them; made once."""
    twin = file.with_name("plain.db")
    if identity.is_plain(file) or twin.exists():
        return twin if twin.exists() else file
    raw = dbapi2.connect(str(file), isolation_level=None)
    unlock(raw, CHECKSUM_KEY)
    raw.execute("ATTACH ? AS plain KEY ''", (str(twin),))
    raw.execute("SELECT sqlcipher_export('plain')").fetchall()
    raw.close()
    return twin


def summaries(catalog: Catalog, file: Path) -> tuple[float, float, float]:
    """Sixty summaries as frozen values; Python's own sqlite3 reading the same facts; reading their lines as bare text.

    Both peers only fetch: nothing is parsed, no figure made.
    """
    rows = list(catalog.search(Query(language="ru", order=Order.NAME)).rows[:SHOWN])
    plain = sqlite3.connect(f"file:{plain_twin(file)}?mode=ro", uri=True)
    marks = ", ".join("?" * len(rows))

    def read(asked: tuple[str, ...]) -> list[int]:
        return [len(plain.execute(each.format(marks), rows).fetchall()) for each in asked]

    if not len(catalog.products.summaries(rows)) == read(FACTS)[0] == read(LINES)[0] == SHOWN:
        raise SystemExit("they did not read the same rows")
    ours = function(lambda: catalog.products.summaries(rows), repeat=20)
    facts, lines = function(lambda: read(FACTS), repeat=20), function(lambda: read(LINES), repeat=20)
    medium = medians(ours, facts, lines, times=15)
    plain.close()
    return medium[0], medium[1], medium[2]


def rows(home: Path) -> Iterator[Row]:
    """The lines of the table that need a crowd."""
    app = application()
    catalog = Catalog.open(home)
    try:
        yield Row("grid of 100,000: list and first paint", first_paint(app, catalog, 5), None, 0.050)
        yield Row("grid of 100,000: one scroll frame", scroll_frame(app, catalog), None, 0.003)
        ours, facts, lines = summaries(catalog, home / "catalogue" / "catalogue.db")
        yield Row("60 summaries of 100,000 / their facts by sqlite3", ours, facts, 2.5)
        yield Row("the same / their JSON by sqlite3, not parsed", ours, lines, 2.5)
    finally:
        catalog.close()
