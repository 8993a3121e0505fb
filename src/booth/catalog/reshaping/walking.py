"""Products one after another, some hundreds read at once: as they are, or as an open change is about to write them."""

import threading
from collections.abc import Callable, Generator, Iterable, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import select

from booth.catalog import loading, schema
from booth.catalog.store import Catalog
from booth.catalog.values import Product
from booth.errors import BoothError

if TYPE_CHECKING:
    from booth.catalog.change import Change

Progress = Callable[[int, int], None]


def answering(catalog: Catalog, attributes: Iterable[str]) -> tuple[str, ...]:
    """The uids of the products that answer one of these attributes (by uid), themselves or by a variant."""
    value, product = schema.value.c, schema.product.c
    asked = (
        select(product.uid)
        .join_from(schema.value, schema.attribute, schema.attribute.c.id == value.attribute_id)
        .join(schema.product, product.id == value.product_id)
        .where(schema.attribute.c.uid.in_(tuple(attributes)))
        .distinct()
    )
    with catalog.store.reading() as connection:
        return tuple(sorted(connection.scalars(asked)))


def walk(
    catalog: Catalog,
    uids: Sequence[str],
    change: "Change | None",
    progress: Progress | None = None,
    stop: threading.Event | None = None,
) -> Generator[Product]:
    """Whole products by their uids; those that are gone are left out. `change` is the one that will write them.

    BoothError "change_stopped" when asked to stop.
    """
    for start in range(0, len(uids), loading.AT_ONCE):
        if progress is not None:
            progress(start, len(uids))
        some = uids[start : start + loading.AT_ONCE]
        found = _read(catalog, some) if change is None else change.read_ahead(some)
        for uid in some:
            if stop is not None and stop.is_set():
                raise BoothError("change_stopped")
            if uid in found:
                yield found[uid]
    if progress is not None:
        progress(len(uids), len(uids))


def _read(catalog: Catalog, uids: Sequence[str]) -> dict[str, Product]:
    known, product = catalog.reference(), schema.product.c
    with catalog.store.reading() as connection:
        numbers = list(connection.scalars(select(product.id).where(product.uid.in_(uids))))
        return {one.uid: one for one in loading.products(connection, known, numbers).values()}
