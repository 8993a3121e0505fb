"""`make bench`: measures, prints the table, writes `out/bench.json`. It judges, but it never fails."""

import compileall
import os
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.bench import crowd, finding_numbers, held, homes, keeping, leafing, table, trust, twin, typing, words
from tests.bench.measure import Row, function, medians, program, run, shown

import booth
from booth.brochure import press
from booth.catalog.assets import CopySize
from booth.catalog.store import Catalog

OUT = Path("out")
CODE, LANGUAGE = "VE-120", "zh"
STARTS, SHEETS, COMMANDS = 9, 21, 7


def starts(home: Path) -> Iterator[Row]:
    """The window beside an empty one."""
    clocks = run("empty_window"), run("start", "frame", home), run("start", "cards", home)
    empty, frame, cards = medians(*clocks, times=STARTS)
    yield Row("window with its frame / an empty window", frame, empty, 1.3)
    yield Row("window with the first cards / the same", cards, empty, 3.8)


def sheets(home: Path, folder: Path) -> Iterator[Row]:
    """A sheet beside the same page drawn call by call."""
    catalog = Catalog.open(home)
    order = press.PrintOrder(
        products=(catalog.products.get(catalog.products.by_code(CODE)),),
        language=LANGUAGE,
        show=catalog.show(),
        picture=partial(catalog.assets.copy, size=CopySize.PRINT),
    )
    page = twin.write(folder, lambda: press.render(order).data)
    ours, peer = medians(function(lambda: press.render(order)), function(page.make), times=SHEETS)
    catalog.close()
    yield Row("sheet, warm / the same page by plain calls", ours, peer, 1.5)
    command = ("-m", "booth", "--home", home, "brochure", CODE, "--language", LANGUAGE, "--output", folder / "a.pdf")
    ours, peer = medians(program(*command), run("raw_page", folder, folder / "b.pdf"), times=COMMANDS)
    yield Row("sheet by command, cold / plain calls, SQLAlchemy", ours, peer, 1.8)


def measured(folder: Path) -> Iterator[Row]:
    """Every line of the table."""
    compileall.compile_dir(str(Path(booth.__file__).parent), quiet=1)
    compileall.compile_dir(str(Path(__file__).parent), quiet=1)
    home = homes.sample(folder / "sample")
    yield from starts(home)
    yield from sheets(home, folder)
    yield from trust.rows(folder / "trust")
    yield from table.rows(folder / "table")
    yield from crowd.rows(homes.crowd(OUT))
    yield from keeping.rows(homes.crowd(OUT), folder / "keeping")
    yield from leafing.rows(folder / "leafing")
    yield from held.rows(homes.crowd(OUT))
    yield from words.rows(homes.figures(OUT))
    yield from typing.rows(typing.thousand(folder / "thousand"), homes.figures(OUT))
    yield from finding_numbers.rows(homes.figures(OUT), folder / "figures")


def main() -> None:
    """Measure, print, keep."""
    OUT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="booth-bench-") as folder:
        shown(measured(Path(folder)), OUT / "bench.json")


if __name__ == "__main__":
    main()
