"""What lists, sorting, facets and search read of a product: derived rows, written anew whenever it changes."""

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, delete

from booth.catalog import cards, schema
from booth.catalog.bulk import Line, columns, insert_lines
from booth.catalog.reference import Reference
from booth.catalog.search import entries, fts, order, told
from booth.catalog.values import Product, State

_COLUMNS = columns(schema.listing)
_drop = delete(schema.listing).where(schema.listing.c.product_id.in_(bindparam("gone", expanding=True)))
Numbered = Sequence[tuple[int, Product]]


def write(connection: Connection, known: Reference, products: Numbered, *, new: bool = False) -> None:
    """Write the derived rows of these products; `new` ones had none before."""
    if not products:
        return
    if not new:
        drop(connection, [number for number, _ in products])
    branches = {one.uid: place for place, one in enumerate(known.categories.all)}
    lines = [_line(number, product, known, branches) for number, product in products]
    insert_lines(connection, schema.listing, _COLUMNS, lines)
    fts.put(connection, [entries.entry(told.of(number, product, known), known) for number, product in products])


def drop(connection: Connection, numbers: Sequence[int]) -> None:
    """Take the derived rows of products out."""
    if numbers:
        connection.execute(_drop, {"gone": list(numbers)})
        fts.drop(connection, numbers)


def _line(number: int, product: Product, known: Reference, branches: dict[str, int]) -> Line:
    maker = known.exhibitors.by_uid(product.exhibitor.uid) or product.exhibitor
    return (
        number,
        cards.card(product),
        known.categories.ids[product.category.uid],
        known.exhibitors.ids[maker.uid],
        product.state is State.DRAFT,
        order.stand_key(branches[product.category.uid], product),
        order.code_key(product.code),
        order.name_key(product.name.best("ru"), "ru"),
        order.name_key(product.name.best("en"), "en"),
        order.name_key(product.name.best("zh"), "zh"),
    )
