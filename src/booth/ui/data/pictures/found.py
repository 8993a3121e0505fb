"""What a folder of pictures means for the catalogue: which file goes to which product, and which cannot."""

import threading
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from booth.catalog.search.naming import NamedAfter
from booth.catalog.taking import Arrival, Incoming, files_below
from booth.catalog.values import Asset, Product
from booth.errors import BoothError
from booth.ui.jobs import Progress

if TYPE_CHECKING:
    from booth.catalog.store import Catalog


@dataclass(frozen=True, slots=True)
class Row:
    """One file of the folder. `uid`: the product it goes to; `candidates`: those whose code its name holds."""

    name: str  # its path below the folder
    asset: Asset | None = None
    refusal: BoothError | None = None
    candidates: tuple[str, ...] = ()
    uid: str = ""
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """Everything in a folder, and the products that it speaks of."""

    folder: Path = Path()
    rows: tuple[Row, ...] = ()
    products: dict[str, Product] = field(default_factory=dict[str, Product])

    def there(self, row: Row) -> bool:
        """Whether its product has this file already."""
        product = self.products.get(row.uid)
        return product is not None and row.asset is not None and row.asset.sha256 in _sums(product)

    def ready(self, row: Row) -> bool:
        """Whether it can go in: a sound file, a product, not there yet."""
        return row.asset is not None and row.uid in self.products and not self.there(row)

    def going(self) -> dict[str, list[Asset]]:
        """By product, what is to be added to it."""
        found: dict[str, list[Asset]] = {}
        for row in self.rows:
            if row.ticked and row.asset is not None and self.ready(row):
                found.setdefault(row.uid, []).append(row.asset)
        return found

    def with_tick(self, places: Iterable[int], *, ticked: bool) -> "Found":
        """With these rows ticked, where they can be, or not."""
        wanted = set(places)
        rows = (
            replace(row, ticked=ticked and self.ready(row)) if place in wanted else row
            for place, row in enumerate(self.rows)
        )
        return replace(self, rows=tuple(rows))

    def sent_to(self, place: int, product: Product) -> "Found":
        """With one row going to a product that a person chose."""
        rows = list(self.rows)
        rows[place] = replace(rows[place], uid=product.uid)
        found = replace(self, rows=tuple(rows), products={**self.products, product.uid: product})
        return found.with_tick((place,), ticked=True)

    def refreshed(self, products: dict[str, Product]) -> "Found":
        """With the products as they are now; what has got its file meanwhile, or is gone, is not ticked any more."""
        found = replace(self, products=products)
        return found.with_tick((place for place, row in enumerate(self.rows) if row.ticked), ticked=True)


def look_through(catalog: "Catalog", folder: Path, *, progress: Progress, stop: threading.Event) -> Found:
    """Look into every file of a folder. For a worker. BoothError "no_files_there", "too_many_files"."""
    paths = files_below(folder)
    if not paths:
        raise BoothError("no_files_there", folder=folder.name or str(folder))
    names = [path.relative_to(folder).as_posix() for path in paths]
    arrivals = catalog.take_in_all([Incoming(path, path.name) for path in paths], progress=progress, stop=stop)
    after = catalog.named_after(names)
    products = catalog.products.many({uid for one in after for uid in one.uids})
    rows = tuple(_row(*pair) for pair in zip(arrivals, after, strict=False))  # fewer where it was told to stop
    found = Found(folder, rows, products)
    return found.with_tick(range(len(rows)), ticked=True)


def product_of(catalog: "Catalog", code: str) -> Product:
    """The product with a code, written "maker:code" where makers share it. BoothError as `Products.by_code`."""
    maker, _, own = code.rpartition(":")
    return catalog.products.get(catalog.products.by_code(own.strip(), maker.strip()))


def _row(arrival: Arrival, after: NamedAfter) -> Row:
    uid = after.uids[0] if len(after.uids) == 1 else ""
    return Row(after.name, arrival.asset, arrival.refusal, after.uids, uid)


def _sums(product: Product) -> frozenset[str]:
    return frozenset(asset.sha256 for asset in product.assets)
