"""Products as they came back, 500 at a time."""

from collections.abc import Mapping, Sequence

from booth.catalog.store import Catalog
from booth.catalog.values import Product
from booth.exchange.export.called import Called
from booth.exchange.export.goods import GOODS, product_rows
from booth.exchange.export.mark import Mark
from booth.exchange.export.selection import AT_ONCE
from booth.exchange.formats.tables import Table
from booth.exchange.returning.belonging import Belonging, Pair
from booth.exchange.returning.codes import Codes, as_exported
from booth.exchange.returning.papers import Papers
from booth.exchange.returning.products import ProductRows
from booth.exchange.returning.settled import Harvest
from booth.exchange.rows.layout import UID


class Goods:
    """Settles the sheets of products."""

    def __init__(
        self, base: Catalog, ours: Catalog, mark: Mark, codes: Codes, harvest: Harvest, papers: Papers
    ) -> None:
        self._base, self._ours, self._mark = base, ours, mark
        self._codes, self._harvest, self._papers = codes, harvest, papers
        self._hybrid = as_exported(codes.base, codes.ours)

    def settle(self, tables: Mapping[str, Table]) -> None:
        """All of them."""
        products = ProductRows(tables.get("products"), self._mark, self._codes, self._harvest)
        belonging = Belonging(tables, self._codes, self._harvest, self._papers)
        uids = products.exported
        for start in range(0, len(uids), AT_ONCE):
            for pair in self._pairs(uids[start : start + AT_ONCE]):
                self._weigh(pair, products, belonging)
        self._others(products, belonging)

    def _weigh(self, pair: Pair, products: ProductRows, belonging: Belonging) -> None:
        before = [len(self._harvest.rows[sheet]) for sheet in GOODS]
        uid = pair.uid
        products.weigh(uid, pair.base["products"][uid], pair.ours["products"][uid] if pair.ours else None)
        belonging.weigh(pair, products.own.get(uid), stays=products.stays(uid), back=uid in products.back)
        if before == [len(self._harvest.rows[sheet]) for sheet in GOODS]:
            self._harvest.found.tally("products", unchanged=1)

    def _others(self, products: ProductRows, belonging: Belonging) -> None:
        """Rows about what was not exported; where the catalogue has it all the same, only what differs."""
        met = products.new()
        rows = belonging.new()
        pairs = self._met([*met, *(uid for _, _, uid in rows if uid)])
        for uid, (row, _) in met.items():
            products.own[uid] = row
            base = pairs[uid].base["products"][uid] if pairs[uid].base else {}
            products.weigh(uid, base, pairs[uid].ours["products"][uid], clears=False)
        for sheet, row, uid in rows:
            cells = belonging.met(pairs[uid], sheet, row) if uid in pairs else row.cells
            if cells:
                self._harvest.keep(sheet, row.number, cells)

    def _pairs(self, uids: Sequence[str]) -> list[Pair]:
        """Products as exported, with what they are now."""
        then = self._base.products.many(uids)
        now = then if self._base is self._ours else self._ours.products.many(uids)
        return [self._pair(uid, then[uid], now.get(uid)) for uid in uids if uid in then]

    def _met(self, uids: Sequence[str]) -> dict[str, Pair]:
        """Products as they are now, with what they were if they were there."""
        now = self._ours.products.many(uids)
        then = now if self._base is self._ours else self._base.products.many(uids)
        return {uid: self._pair(uid, then.get(uid), one) for uid, one in now.items()}

    def _pair(self, uid: str, then: Product | None, now: Product | None) -> Pair:
        base = _by_uid(then, self._codes.base, self._mark.folder)
        ours = base if now is then else _by_uid(now, self._hybrid, self._mark.folder)
        sums = {f"{uid}/{one.uid}": one.sha256 for one in (then.assets if then else ())}
        held = {f"{uid}/{one.uid}": one.sha256 for one in (now.assets if now else ())}
        return Pair(uid, base, ours, {row: (sha256, held.get(row, "")) for row, sha256 in sums.items()})


def _by_uid(product: Product | None, called: Called, folder: str) -> dict[str, dict[str, dict[str, str]]]:
    if product is None:
        return {}
    return {sheet: {row[UID]: row for row in rows} for sheet, rows in product_rows(product, called, folder).items()}
