"""Products one after another, as the catalogue has them, some hundreds read at once."""

import threading
from collections.abc import Callable, Generator, Iterable, Sequence

from sqlalchemy import select

from booth.catalog import loading, schema
from booth.catalog.store import Catalog
from booth.catalog.values import Product
from booth.errors import BoothError

Progress = Callable[[int, int], None]


def answering(catalog: Catalog, attributes: Iterable[str]) -> tuple[int, ...]:
    """The numbers of the products that answer one of these attributes (by uid), themselves or by a variant."""
    value = schema.value.c
    asked = (
        select(value.product_id)
        .join_from(schema.value, schema.attribute, schema.attribute.c.id == value.attribute_id)
        .where(schema.attribute.c.uid.in_(tuple(attributes)))
        .distinct()
    )
    with catalog.store.reading() as connection:
        return tuple(sorted(connection.scalars(asked)))


def numbered(catalog: Catalog, uids: Iterable[str]) -> tuple[int, ...]:
    """The numbers of products by their uids; those that are gone are left out."""
    wanted = tuple(uids)
    product = schema.product.c
    found: list[int] = []
    with catalog.store.reading() as connection:
        for start in range(0, len(wanted), loading.AT_ONCE):
            some = wanted[start : start + loading.AT_ONCE]
            found += connection.scalars(select(product.id).where(product.uid.in_(some)))
    return tuple(sorted(found))


def walk(
    catalog: Catalog, numbers: Sequence[int], progress: Progress | None = None, stop: threading.Event | None = None
) -> Generator[Product]:
    """Whole products by their numbers. While a change is open these are the products as they stood before it.

    BoothError "change_stopped" when asked to stop.
    """
    reference = catalog.reference()
    for start in range(0, len(numbers), loading.AT_ONCE):
        if progress is not None:
            progress(start, len(numbers))
        with catalog.store.reading() as connection:
            some = loading.products(connection, reference, numbers[start : start + loading.AT_ONCE])
        for product in some.values():
            if stop is not None and stop.is_set():
                raise BoothError("change_stopped")
            yield product
    if progress is not None:
        progress(len(numbers), len(numbers))
