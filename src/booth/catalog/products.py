"""Products as the screens ask for them: summaries for lists, the whole for a page."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, final

from sqlalchemy import select

from booth.catalog import cards, loading, schema
from booth.catalog.bulk import among, fetch
from booth.catalog.reference import Reference
from booth.catalog.values import Product, Summary
from booth.errors import BoothError
from booth.storage.store import Store

if TYPE_CHECKING:
    # Cells are asked for by the table of products, subjects by the comparison: a window's start waits for neither.
    from booth.catalog.cells.columns import Column
    from booth.catalog.cells.reading import Line
    from booth.catalog.comparing.building import Subject

_listing = schema.listing.c
_cards = select(_listing.product_id, _listing.card)
_product = schema.product.c
_variant = schema.variant.c


@final
class Products:
    """Reads products from the store."""

    def __init__(
        self, store: Store, reference: Callable[[], Reference], last_reference: Callable[[], Reference]
    ) -> None:
        self._store = store
        self._refer = reference
        self._refer_quickly = last_reference

    def summaries(self, rows: Iterable[int]) -> tuple[Summary, ...]:
        """What lists show of these rows, in the same order; rows that are gone are left out. One query."""
        wanted = tuple(rows)
        found: dict[int, str] = {}
        with self._store.asking() as connection:
            for start in range(0, len(wanted), loading.AT_ONCE):
                some = wanted[start : start + loading.AT_ONCE]
                asked = among(_cards, _listing.product_id, len(some))
                found.update(fetch(connection, asked, some))
        held = [row for row in wanted if row in found]
        parsed = cards.read([found[row] for row in held])
        known = self._refer_quickly()
        if cards.unknown(parsed, known.attributes):
            known = self._refer()  # another program has written since
        return cards.summaries(held, parsed, known)

    def get(self, uid: str) -> Product:
        """Everything about one product; BoothError "product_unknown"."""
        known = self._refer()
        with self._store.reading() as connection:
            row = connection.scalar(select(_product.id).where(_product.uid == uid))
            found = loading.products(connection, known, [row]) if row is not None else {}
        if row is None or row not in found:
            raise BoothError("product_unknown", code=uid)
        return found[row]

    def many(self, uids: Iterable[str]) -> dict[str, Product]:
        """Whole products by uid; those that are gone are left out."""
        known = self._refer()
        with self._store.reading() as connection:
            rows = loading.numbers(connection, uids)
            return {one.uid: one for one in loading.products(connection, known, rows).values()}

    def subjects(self, uids: Sequence[str]) -> tuple["Subject", ...]:
        """Products, or models of products, to be compared, in this order; BoothError "product_unknown"."""
        from booth.catalog.comparing.building import Subject

        asked = select(_variant.uid, _product.uid.label("product")).join_from(schema.variant, schema.product)
        with self._store.reading() as connection:
            held = connection.execute(asked.where(_variant.uid.in_(uids)))
            above = {row.uid: row.product for row in held}
        whole = self.many(dict.fromkeys(above.get(uid, uid) for uid in uids))
        made: list[Subject] = []
        for uid in uids:
            product = whole.get(above.get(uid, uid))
            if product is None:
                raise BoothError("product_unknown", code=uid)
            made.append(Subject(product, next((one for one in product.variants if one.uid == uid), None)))
        return tuple(made)

    def rows(self, uids: Iterable[str]) -> list[int]:
        """The store's own numbers of products, in the same order; those that are gone are left out."""
        with self._store.reading() as connection:
            return loading.numbers(connection, uids)

    def cells(self, rows: Sequence[int], columns: Sequence["Column"]) -> list["Line"]:
        """What a table shows of these rows, in the same order; rows that are gone are left out. Two queries."""
        from booth.catalog.cells import reading

        with self._store.reading() as connection:
            return reading.products(connection, self._refer_quickly(), rows, columns)

    def variant_cells(self, rows: Sequence[int], columns: Sequence["Column"]) -> dict[int, list["Line"]]:
        """What a table shows of the variants of these products, in their order, by the product's row."""
        from booth.catalog.cells import reading

        with self._store.reading() as connection:
            return reading.variants(connection, self._refer_quickly(), rows, columns)

    def lacking(self, column: "Column") -> frozenset[int]:
        """The rows in which a column is empty."""
        from booth.catalog.cells import arranging

        known = self._refer()
        with self._store.reading() as connection:
            return arranging.lacking(connection, known, column)

    def arranged(self, rows: Sequence[int], column: "Column", *, falling: bool = False) -> "array[int]":
        """These rows sorted by a column, blanks last either way."""
        from booth.catalog.cells import arranging

        known = self._refer()
        with self._store.reading() as connection:
            return arranging.arranged(connection, known, rows, column, falling=falling)

    def taken(self, uids: Iterable[str]) -> frozenset[str]:
        """Those of these uids that a product, a variant or a file has."""
        found = set[str]()
        asked = sorted(set(uids))
        with self._store.reading() as connection:
            for table in (schema.product, schema.variant, schema.asset):
                for start in range(0, len(asked), loading.AT_ONCE):
                    some = select(table.c.uid).where(table.c.uid.in_(asked[start : start + loading.AT_ONCE]))
                    found |= set(connection.scalars(some))
        return frozenset(found)

    def row(self, uid: str) -> int:
        """The store's own number of a product; BoothError "product_unknown"."""
        with self._store.reading() as connection:
            row = connection.scalar(select(_product.id).where(_product.uid == uid))
        if row is None:
            raise BoothError("product_unknown", code=uid)
        return row

    def uid(self, row: int) -> str:
        """The uid of the product with this number; BoothError "product_unknown"."""
        with self._store.reading() as connection:
            uid = connection.scalar(select(_product.uid).where(_product.id == row))
        if uid is None:
            raise BoothError("product_unknown", code=str(row))
        return uid

    def by_code(self, code: str, exhibitor: str = "") -> str:
        """The uid of the product (or of the one a variant belongs to) with this code, upper and lower case alike.

        `exhibitor` is a maker's code, needed where two makers use the same code. BoothError "product_unknown",
        "product_ambiguous".
        """
        from booth.catalog.search.order import code_key

        known = self._refer()
        makers = {number for number, one in known.exhibitors.by_id.items() if exhibitor in ("", one.code)}
        by_key = _listing.by_code.startswith(code_key(code).partition("\x01")[0] + "\x01", autoescape=True)
        of_product = (
            select(_product.uid, _product.code, _product.exhibitor_id)
            .join_from(schema.product, schema.listing, _listing.product_id == _product.id)
            .where(by_key)
        )
        of_variant = (
            select(_product.uid, _product.code, _product.exhibitor_id)
            .join_from(schema.variant, schema.product, _variant.product_id == _product.id)
            .where(_variant.code == code)
        )
        with self._store.reading() as connection:
            for asked in (of_product, of_variant):
                held = [row for row in connection.execute(asked) if row.exhibitor_id in makers]
                exact = [row for row in held if row.code == code] or held
                if len(exact) > 1:
                    raise BoothError("product_ambiguous", code=code)
                if exact:
                    return exact[0].uid
        raise BoothError("product_unknown", code=code)
