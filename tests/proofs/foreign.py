"""A catalogue that nobody here wrote: imported through its mapping, every product opened and printed.

`python tests/proofs/foreign.py FOLDER` (otherwise ../shared/data/inventree beside the checkout) takes products.csv,
parameters.csv and images/ as InvenTree's demo data set has them. Fails where a row is lost, a page of the window
does not open, or a sheet does not print in one of the three languages. Says so and answers 0 without the folder.
"""

import argparse
import csv
import os
import sys
import tempfile
import time
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLayout

from booth.brochure import press
from booth.brochure.press import PrintOrder
from booth.catalog.asking import Query
from booth.catalog.assets import CopySize
from booth.catalog.store import Catalog
from booth.errors import BoothError
from booth.exchange.foreign.mapping import read_mapping
from booth.exchange.importing import import_file
from booth.exchange.report import Noted, Report
from booth.languages import LANGUAGES
from booth.resources import resource
from booth.settings import Settings
from booth.ui import theme
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache
from booth.ui.product.page import ProductPage

CHECKOUT = Path(__file__).resolve().parents[2]


@dataclass
class Findings:
    """What came of a foreign catalogue."""

    products: int = 0
    parameters: int = 0
    sheets: int = 0
    pages: int = 0
    figures: int = 0  # parameters understood as a number with its unit
    missing: set[str] = field(default_factory=set[str])  # characters that no typeface has
    faults: list[str] = field(default_factory=list[str])


def rows(file: Path) -> list[dict[str, str]]:
    """A CSV file's rows, read without Booth."""
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.DictReader(opened))


def bring_in(catalog: Catalog, folder: Path, found: Findings) -> Report:
    """Import, and hold what came in against the files themselves."""
    report = import_file(catalog, folder, mapping="inventree", who="proof")
    codes = {row["code"] for row in rows(folder / "products.csv")}
    named = {
        name: one.name.exact("en")
        for name, one in read_mapping(resource("mappings", "inventree.toml")).attributes.items()
    }
    told = [row for row in rows(folder / "parameters.csv") if row["value"].strip()]
    asked = [(row["code"], named.get(row["parameter"]) or row["parameter"]) for row in told]
    held = [catalog.products.get(uid(catalog, row)) for row in catalog.search(Query(drafts=True)).rows]
    found.products = len(held)
    answered: set[tuple[str, str]] = set()
    for product in held:
        for value in product.values:
            answered.add((product.code, value.attribute.name.exact("en")))
            found.figures += value.quantity is not None
    found.parameters = sum(one in answered for one in asked)
    found.faults += [f"not imported: {code}" for code in sorted(codes - {one.code for one in held})]
    found.faults += [f"parameter lost: {code} {name}" for code, name in asked if (code, name) not in answered]
    return report


def uid(catalog: Catalog, row: int) -> str:
    """The product in a row of the store."""
    return catalog.products.uid(row)


def open_each(catalog: Catalog, found: Findings) -> None:
    """Every product on the window's own page, drawn."""
    application = QApplication.instance() or theme.application("booth")
    theme.wear(application, "light")
    jobs = Jobs()
    page = ProductPage(catalog, PictureCache(catalog, jobs), jobs, Settings("en", "en", "light"))
    page.layout().setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # a window of its own here
    page.resize(1280, 720)
    page.show()
    failed: list[BoothError] = []
    page.failed.connect(failed.append)
    listed = catalog.search(Query(drafts=True))
    for row in listed.rows:
        page.show_product(uid(catalog, row), listed)
        QApplication.processEvents()
        if page.grab().isNull() or page.uid != uid(catalog, row) or failed:
            found.faults.append(f"page of row {row}: {failed or 'empty'}")
            failed.clear()
    jobs.close()
    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def print_each(catalog: Catalog, found: Findings) -> None:
    """Every product as a sheet in each language."""
    picture = partial(catalog.assets.copy, size=CopySize.PRINT)
    for row in catalog.search(Query(drafts=True)).rows:
        product = catalog.products.get(uid(catalog, row))
        for language in LANGUAGES:
            try:
                made = press.render(PrintOrder((product,), language, show=catalog.show(), picture=picture))
            except BoothError as refused:
                found.faults.append(f"{product.code} in {language}: {refused}")
                continue
            found.sheets += 1
            found.pages += made.pages
            found.missing |= set(made.missing)
            if not made.data.startswith(b"%PDF-") or made.pages not in (1, 2):
                found.faults.append(f"{product.code} in {language}: {made.pages} pages")


def prove(folder: Path) -> Findings:
    """All three, timed and told."""
    found = Findings()
    with tempfile.TemporaryDirectory() as home:
        catalog = Catalog.open(Path(home))
        start = time.perf_counter()
        report = bring_in(catalog, folder, found)
        kept = len(report.of_kind(Noted.KEPT_TEXT))
        missing = len(report.of_kind(Noted.MISSING_FILE))
        print(f"imported in {time.perf_counter() - start:.1f} s: {found.products} products, "
              f"{found.parameters} parameters; values with a figure {found.figures}, kept as text {kept}, "
              f"refused {len(report.refused)}, pictures missing {missing}")  # fmt: skip
        start = time.perf_counter()
        open_each(catalog, found)
        print(f"opened {found.products} pages in {time.perf_counter() - start:.1f} s")
        start = time.perf_counter()
        print_each(catalog, found)
        print(f"printed {found.sheets} sheets, {found.pages} pages, in {time.perf_counter() - start:.1f} s; "
              f"characters no typeface has: {''.join(sorted(found.missing)) or 'none'}")  # fmt: skip
        catalog.close()
    return found


def main() -> int:
    """0 when every product came in, opened and printed, or when there is nothing to prove it with."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("folder", type=Path, nargs="?", default=CHECKOUT.parent / "shared" / "data" / "inventree")
    folder: Path = asked.parse_args().folder
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if not (folder / "products.csv").is_file():
        print(f"No foreign catalogue in {folder}; nothing was proved.")
        return 0
    found = prove(folder)
    print(
        f"faults: {found.faults[:20] or 'none'}" + (f" and {len(found.faults) - 20} more" if found.faults[20:] else "")
    )
    return 1 if found.faults else 0


if __name__ == "__main__":
    sys.exit(main())
