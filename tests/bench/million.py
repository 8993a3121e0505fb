"""`make bench-million`: words and facets among a million products with thirty values each.

They are made once, in about half an hour, and kept in `out/`. `python -m tests.bench.million 300000` makes fewer.
"""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench import homes, words
from tests.bench.measure import Row, function, medians, shown

from booth.catalog.asking import Query
from booth.catalog.store import Catalog

OUT = Path("out")
MILLION = 1_000_000
EACH = 20_000  # bytes of the disk that one product may take, the log of its making among them
TIMES = 9


def rows(home: Path, products: int) -> Iterator[Row]:
    """Every line of the table; the index is entered once."""
    catalog = Catalog.open(home)
    try:
        if catalog.unindexed:
            taken = function(catalog.index)()
            yield Row(f"{products:,} products entered into the index", taken, None, 30 * products / 100_000)
        pressed = words.keystrokes(catalog)
        yield Row(f"a key pressed, first rows of {products:,}: p50", pressed[len(pressed) // 2], None, 0.003)
        yield Row(f"a key pressed, first rows of {products:,}: p99", pressed[int(len(pressed) * 0.99)], None, 0.016)
        catalog.facets(Query())
        (taken,) = medians(function(lambda: catalog.facets(Query())), times=TIMES)
        yield Row(f"facets of {products:,} counted", taken, None, 0.1)
    finally:
        catalog.close()


def main(products: int) -> None:
    """Make them where they are not there yet, measure, print."""
    OUT.mkdir(exist_ok=True)
    if shutil.disk_usage(OUT).free < products * EACH:
        raise SystemExit(f"{products:,} products need {products * EACH / 1e9:.0f} GB of disk.")
    shown(rows(homes.many(OUT, products), products), OUT / "bench-million.json")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else MILLION)
