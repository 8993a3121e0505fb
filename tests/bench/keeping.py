"""Keeping the catalogue true: a field saved among a hundred thousand products, an import taken back, a long history."""

import random
import resource
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from tests import synthetic
from tests.bench.measure import Row

from booth.catalog.asking import Query
from booth.catalog.store import Catalog
from booth.catalog.values import Product, Text
from booth.exchange.export.exporting import export_file
from booth.exchange.importing import import_file

SAVES, WARMING = 300, 20
IMPORTED, VALUES = 2_000, 30  # the time of both grows with the number; ten thousand take ten minutes
PLAIN, EACH = 1_000, 10  # as 100,000 changes of 10,000 products: both sizes grow with the number


def cpu(work: Callable[[], object]) -> float:
    """CPU seconds of a piece of work, its child processes among them."""

    def spent() -> float:
        both = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
        return sum(one.ru_utime + one.ru_stime for one in both)

    start = spent()
    work()
    return spent() - start


def renamed(product: Product, number: int) -> Product:
    """The product with another Russian name."""
    return replace(product, name=Text.of(**(dict(product.name.by_language) | {"ru": f"Имя {number}"})))


def slowest_save(home: Path) -> float:
    """The 99th percentile, by the clock, of a field saved: from the editor's call to the acknowledged commit."""
    catalog = Catalog.open(home)
    catalog.index()  # as the window does at its start
    rows = random.Random(3).sample(list(catalog.search(Query()).rows), SAVES)
    taken: list[float] = []
    for number, row in enumerate(rows, catalog.revision()):
        base = catalog.products.get(catalog.products.uid(row))
        start = time.perf_counter()
        if not catalog.save(renamed(base, number), base, who="bench", why="name").revision:
            raise SystemExit("a save wrote nothing")
        taken.append(time.perf_counter() - start)
    catalog.close()
    return sorted(taken[WARMING:])[int((SAVES - WARMING) * 0.99)]


def taken_back(folder: Path) -> tuple[float, float]:
    """An import of a workbook, and the same taken back, in CPU seconds."""
    made = Catalog.open(folder / "made")
    synthetic.fill_by_change(made, IMPORTED, VALUES)
    export_file(made, folder / "made.xlsx", with_files=False)
    made.close()
    catalog = Catalog.open(folder / "into")
    brought = cpu(lambda: import_file(catalog, folder / "made.xlsx", who="bench"))
    back = cpu(lambda: catalog.undo(catalog.revision(), "bench"))
    if catalog.search(Query()).rows:
        raise SystemExit("the import was not taken back")
    catalog.close()
    return back, brought


def long_history(folder: Path) -> tuple[float, float]:
    """Bytes of a catalogue after ten changes of every product, and before them."""
    catalog = Catalog.open(folder)
    synthetic.fill(catalog, PLAIN, VALUES)
    before = _size(catalog)
    uids = [catalog.products.uid(row) for row in catalog.search(Query()).rows]
    for number in range(EACH):
        with catalog.change("bench", f"round {number}") as change:
            for product in change.read_ahead(uids).values():
                change.put(renamed(product, number))
    after = _size(catalog)
    catalog.close()
    return after, before


def _size(catalog: Catalog) -> float:
    with catalog.store.asking() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return float(catalog.store.path.stat().st_size)


def rows(crowd: Path, folder: Path) -> Iterator[Row]:
    """The lines of the table about keeping."""
    yield Row("a field saved among 100,000: p99 by the clock", slowest_save(crowd), None, 0.030)
    yield Row("a workbook's import taken back / the import", *taken_back(folder), 1 / 3)
    after, before = long_history(folder / "long")
    yield Row("a store with ten changes a product / without", after / 1e9, before / 1e9, 2.0)
