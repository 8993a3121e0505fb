"""Products as the screens ask for them: summaries for lists, the whole for a page."""

from collections.abc import Callable, Iterable
from typing import final

from sqlalchemy import bindparam, select

from booth.catalog import cards, loading, schema
from booth.catalog.reference import Reference
from booth.catalog.search.order import code_key
from booth.catalog.values import Product, Summary
from booth.errors import BoothError
from booth.storage.store import Store

_listing = schema.listing.c
_cards = select(_listing.product_id, _listing.card).where(
    _listing.product_id.in_(bindparam("ids", expanding=True))
)
_product = schema.product.c


@final
class Products:
    """Reads products from the store."""

    def __init__(self, store: Store, reference: Callable[[], Reference]) -> None:
        self._store = store
        self._refer = reference
        self._held: Reference | None = None

    def summaries(self, rows: Iterable[int]) -> tuple[Summary, ...]:
        """What lists show of these rows, in the same order; rows that are gone are left out. One query."""
        wanted = list(rows)
        found: dict[int, str] = {}
        with self._store.reading() as connection:
            for start in range(0, len(wanted), loading.AT_ONCE):
                some = wanted[start : start + loading.AT_ONCE]
                found.update((row[0], row[1]) for row in connection.execute(_cards, {"ids": some}))
        held = [(row, found[row]) for row in wanted if row in found]
        return tuple(loading.summaries_of(self._reference_for(held), held))

    def _reference_for(self, held: list[tuple[int, str]]) -> Reference:
        """The reference at hand if it is fresh enough for these cards."""
        self._held = self._refer()
        return self._held

    def get(self, uid: str) -> Product:
        """Everything about one product; BoothError "product_unknown"."""
        known = self._refer()
        with self._store.reading() as connection:
            row = connection.scalar(select(_product.id).where(_product.uid == uid))
            found = loading.products(connection, known, [row]) if row is not None else {}
        if row is None or row not in found:
            raise BoothError("product_unknown", code=uid)
        return found[row]

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

        `exhibitor` is a maker's code, needed where two makers use the same. BoothError "product_unknown", "product_ambiguous".
        """
        known = self._refer()
        makers = {number for number, one in known.exhibitors.by_id.items() if exhibitor in ("", one.code)}
        by_key = _listing.by_code.startswith(code_key(code).partition("\x01")[0] + "\x01", autoescape=True)
        of_product = (
            select(_product.uid, _product.code, _product.exhibitor_id)
            .join_from(schema.product, schema.listing, _listing.product_id == _product.id)
            .where(by_key)
        )
        variant = schema.variant.c
        of_variant = (
            select(_product.uid, _product.code, _product.exhibitor_id)
            .join_from(schema.variant, schema.product, variant.product_id == _product.id)
            .where(variant.code == code)
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


_ = cards
