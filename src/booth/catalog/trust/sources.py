"""Values that nobody can trace: neither a source nor a document says where they come from."""

from dataclasses import dataclass

from sqlalchemy import literal_column, select

from booth.catalog import reference, schema
from booth.catalog.bulk import fetch
from booth.catalog.values import Attribute
from booth.storage.store import Store

_value, _product, _variant, _listing = schema.value.c, schema.product.c, schema.variant.c, schema.listing.c
_asked = (
    select(_product.uid, _product.code, _variant.uid, _value.attribute_id, _value.as_entered)
    .join_from(schema.value, schema.product, _product.id == _value.product_id)
    .join(schema.listing, _listing.product_id == _product.id)
    .outerjoin(schema.variant, _variant.id == _value.variant_id)
    .where(_value.source == literal_column("''"), _value.document == literal_column("''"))
    .order_by(_listing.by_stand, _product.id, _value.id)
)


@dataclass(frozen=True, slots=True)
class Unsourced:
    """One value without a source."""

    uid: str  # of its product
    code: str
    field: str  # named as in the history
    attribute: Attribute
    as_entered: str


def unsourced(store: Store) -> tuple[Unsourced, ...]:
    """Every value without a source, in the order of the stand."""
    with store.reading() as connection:
        known = reference.load(connection).attributes.by_id
        held = fetch(connection, _asked)
    return tuple(
        Unsourced(uid, code, _field(variant, known[attribute].uid), known[attribute], entered)
        for uid, code, variant, attribute, entered in held
    )


def _field(variant: str | None, attribute: str) -> str:
    return f"values:{variant}:{attribute}" if variant else f"values:{attribute}"
