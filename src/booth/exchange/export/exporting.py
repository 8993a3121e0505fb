"""Taking the catalogue, or a part of it, out: one workbook, its pictures in a folder beside it."""

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from booth.catalog.store import Catalog
from booth.catalog.translation import Spoken
from booth.catalog.values import Asset, Exhibitor, Product, Show
from booth.errors import BoothError
from booth.exchange.export.called import Called
from booth.exchange.export.goods import GOODS, file_places, product_rows
from booth.exchange.export.mark import KEYS, Mark, written_at
from booth.exchange.export.originals import Copies
from booth.exchange.export.selection import Referred, chosen, wholes
from booth.exchange.export.states import KEYS as KEYS_OF_STATES
from booth.exchange.export.states import WIDTHS, state_rows
from booth.exchange.export.things import logo_place, show_row, thing_row
from booth.exchange.pages import Page, Pages
from booth.exchange.plan import SHOW
from booth.exchange.rows.layout import EXPORT, SHEETS, STATES
from booth.exchange.translating.book import SETTABLE
from booth.exchange.writing import Progress

_RULES = (
    "export.blank", "export.vanished", "export.edited", "export.renamed", "template.notes", "template.signs",
    "template.languages", "export.files", "export.states", "template.figures", "template.needed",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Exported:
    """What left: how many products and files, and the names of files that the catalogue has lost."""

    path: Path
    products: int
    files: int
    lost: tuple[str, ...] = ()


def export_file(
    catalog: Catalog,
    path: Path,
    *,
    products: Iterable[str] | None = None,
    with_files: bool = True,
    replace: bool = False,
    progress: Progress | None = None,
    stop: threading.Event | None = None,
) -> Exported:
    """Write a Booth workbook of these products (uids; None: everything), with only what they refer to.

    Pictures and documents go into the folder "NAME files" beside it. `replace`: also over a file that is there.
    The workbook is written whole or not at all; `progress(done, total)` counts products.
    BoothError "file_exists", "export_stopped", "disk_full", "file_not_written".
    """
    if path.exists() and not replace:
        raise BoothError("file_exists", file=str(path))
    return _Export(catalog, path, products, with_files, progress, stop).run()


class _Export:
    def __init__(
        self,
        catalog: Catalog,
        path: Path,
        products: Iterable[str] | None,
        with_files: bool,
        progress: Progress | None,
        stop: threading.Event | None,
    ) -> None:
        self._catalog, self._path, self._progress, self._stop = catalog, path, progress, stop
        wanted = None if products is None else tuple(products)
        revision = catalog.revision()
        self._mark = Mark(revision, written_at(catalog, revision), f"{path.stem} files", wanted)
        self._called = Called.of(catalog)
        self._copies = Copies(catalog, path.parent) if with_files else None
        self._referred = Referred(all=wanted is None)
        self._pages = Pages()
        self._count, self._lost = 0, list[str]()
        self._states: Page | None = None

    def run(self) -> Exported:
        """All of it; what was made is taken away again when it cannot be finished."""
        try:
            with self._pages:
                products = self._write()
                self._pages.save(self._path)
        except BaseException:
            if self._copies:
                self._copies.take_back()
            raise
        return Exported(self._path, products, self._count, tuple(self._lost))

    def _write(self) -> int:
        self._pages.readme("export.title", "export.intro", _RULES)
        pages = {sheet.name: self._pages.sheet(sheet, first=3) for sheet in SHEETS}
        show = self._catalog.show()
        if self._referred.all and (row := show_row(show, self._mark.folder)):
            pages["show"].add(row)
            self._copy_logo(show)
        states = self._pages.plain(STATES, KEYS_OF_STATES, WIDTHS, "standings", STATES)
        states.offer("state", f'"{",".join(SETTABLE)}"')
        self._states = states
        products = self._goods(pages)
        if self._referred.all:
            self._state(show, "show", SHOW, "")
        for sheet, things in self._referred.things(self._catalog).items():
            for one in things:
                pages[sheet].add(thing_row(one, self._called, self._mark.folder))
                self._state(one, sheet, one.uid, one.code)
                if isinstance(one, Exhibitor):
                    self._copy_logo(one)
        hidden = self._pages.hidden(EXPORT, KEYS)
        for row in self._mark.rows():
            hidden.add(row)
        return products

    def _goods(self, pages: dict[str, Page]) -> int:
        uids = chosen(self._called, self._mark.products)
        done = 0
        for product in wholes(self._catalog, uids):
            self._step(done, len(uids))
            self._product(product, pages)
            done += 1
        self._step(len(uids), len(uids))
        return done

    def _product(self, product: Product, pages: dict[str, Page]) -> None:
        self._referred.see(product)
        told = product_rows(product, self._called, self._mark.folder)
        for sheet in GOODS:
            for row in told[sheet]:
                pages[sheet].add(row)
        self._state(product, "products", product.uid, product.code)
        self._copy(file_places(product, self._called, self._mark.folder), product.assets)

    def _state(self, thing: Spoken, sheet: str, uid: str, code: str) -> None:
        if self._states is not None:
            for row in state_rows(thing, sheet, uid, code, self._called.attributes):
                self._states.add(row)

    def _copy_logo(self, one: Show | Exhibitor) -> None:
        if one.logo:
            self._copy({one.logo.uid: logo_place(one, self._mark.folder)}, (one.logo,))

    def _copy(self, lying: dict[str, str], assets: Iterable[Asset]) -> None:
        if self._copies is None:
            return
        for asset in assets:
            if place := lying.get(asset.uid):
                if self._copies.put(asset, place):
                    self._count += 1
                else:
                    self._lost.append(asset.file_name)

    def _step(self, done: int, total: int) -> None:
        if self._stop is not None and self._stop.is_set():
            raise BoothError("export_stopped")
        if self._progress is not None:
            self._progress(done, total)
