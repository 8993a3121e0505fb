"""The table of ten thousand products: a frame of scrolling, a cell typed, a block of five thousand cells pasted.

Frames and typing are timed on the thread that draws the window; the paste in CPU seconds of the whole program.
"""

import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from tests import synthetic
from tests.bench import crowd
from tests.bench.measure import Row

from booth.catalog.cells.columns import Column, Field
from booth.catalog.store import Catalog
from booth.settings import Settings
from booth.ui.data.table.page import ProductsPage
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache
from booth.ui.widgets.block import Block

PRODUCTS = 10_000
FRAMES, STEP = 240, 96  # pixels a frame: three rows
DOWN, RIGHT = 500, 10
TYPED, PASTED = 15, 3
COLUMNS = ("plinth", "name.en", "name.zh", "tagline.ru", "tagline.en", "description.ru", "description.en")


@contextmanager
def _page(app: QApplication, catalog: Catalog) -> Iterator[tuple[ProductsPage, Jobs]]:
    """The page on display, its rows read, with texts and figures in its columns."""
    jobs = Jobs()
    page = ProductsPage(catalog, PictureCache(catalog, jobs), jobs, Settings(author="bench"))
    page.resize(1240, 800)
    page.show()
    figures = [one for one in catalog.attributes() if one.unit][:8]
    page.columns.show([*COLUMNS, *(Column(Field.VALUE, attribute=one.uid).key for one in figures)])
    _settle(app, jobs)
    if page.table.rowCount() != PRODUCTS:
        raise SystemExit("the table does not show all products")
    yield page, jobs
    jobs.close()
    page.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()


def _settle(app: QApplication, jobs: Jobs) -> float:
    """Until nothing is under way; answers the longest turn of the drawing thread."""
    longest = 0.0
    for _ in range(3):
        while True:
            start = time.thread_time()
            app.processEvents()
            longest = max(longest, time.thread_time() - start)
            if not jobs.busy:
                break
            time.sleep(0.001)
    return longest


def scroll_frame(app: QApplication, page: ProductsPage) -> float:
    """One frame in a hundred is slower than this: rows never seen before, read and drawn."""
    bar, taken = page.view.verticalScrollBar(), list[float]()
    bar.setValue(bar.maximum() // 2)
    app.processEvents()
    for _ in range(FRAMES):
        start = time.thread_time()
        bar.setValue(bar.value() + STEP)
        app.processEvents()
        taken.append(time.thread_time() - start)
    return statistics.quantiles(taken, n=100)[-1]


def typed_cell(app: QApplication, page: ProductsPage, jobs: Jobs) -> float:
    """The longest that the drawing thread is held by one typed cell, until it is written and shown."""
    taken: list[float] = []
    page.view.verticalScrollBar().setValue(0)
    app.processEvents()
    place = page.table.columns.index(Column(Field.PLINTH))
    for number in range(TYPED):
        start = time.thread_time()
        page.table.setData(page.table.index(number, place), f"t{number}")
        begun = time.thread_time() - start
        taken.append(max(begun, _settle(app, jobs)))
    return statistics.median(taken)


def paste(app: QApplication, page: ProductsPage, jobs: Jobs) -> float:
    """Five thousand cells: from Ctrl+V to the block in the catalogue and on the screen."""
    taken: list[float] = []
    places = [page.table.columns.index(one) for one in page.table.columns if one.field is not Field.CODE][-RIGHT:]
    for turn in range(PASTED + 1):
        texts = tuple(tuple(str(1000 * turn + row + column) for column in range(RIGHT)) for row in range(DOWN))
        before = page.table._catalog.revision()
        start = time.process_time()
        page.hands._write(0, places[0], Block(texts))
        _settle(app, jobs)
        taken.append(time.process_time() - start)
        if page.table._catalog.revision() != before + 1 or page.edits.troubles:
            raise SystemExit("the block was not written as one change")
    return statistics.median(taken[1:])


def rows(folder: Path) -> Iterator[Row]:
    """The table's lines."""
    app = crowd.application()
    catalog = Catalog.open(folder)
    synthetic.fill(catalog, PRODUCTS, 12)
    with _page(app, catalog) as (page, jobs):
        yield Row("a frame of the table, 10,000 rows, p99", scroll_frame(app, page), None, 0.016)
        yield Row("a cell typed there, drawing thread held", typed_cell(app, page, jobs), None, 0.016)
        yield Row("5,000 cells pasted as one change", paste(app, page, jobs), None, 1.0)
    catalog.close()
