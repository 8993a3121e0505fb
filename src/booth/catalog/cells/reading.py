"""Cells read from the store: two questions for many products, never whole ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import BindParameter, Connection, Row, Select, bindparam, func, select

from booth.catalog import rows, schema, texts
from booth.catalog.cells.columns import TEXTS, Column, Field
from booth.catalog.loading import AT_ONCE
from booth.catalog.reference import Reference
from booth.catalog.values import AssetKind, Text, Value

_product, _variant, _value, _asset = schema.product.c, schema.variant.c, schema.value.c, schema.asset.c
_ids: BindParameter[int] = bindparam("ids", expanding=True)
_attributes: BindParameter[int] = bindparam("attributes", expanding=True)
_ends = (
    select(func.min(_asset.valid_until))
    .join_from(schema.product_asset, schema.asset, _asset.id == schema.product_asset.c.asset_id)
    .where(schema.product_asset.c.product_id == _product.id, _asset.valid_until != "")
    .where(_asset.kind == str(AssetKind.CERTIFICATE))
    .correlate(schema.product)
)
_products: Select[*tuple[Any, ...]] = select(
    *(_product.id, _product.uid, _product.code, _product.plinth, _product.name, _product.state),
    *(_product.category_id, _product.exhibitor_id, _product.tagline, _product.description),
    select(schema.variant.c.id).where(_variant.product_id == _product.id).exists().label("variants"),
    _ends.scalar_subquery().label("certified_until"),
).where(_product.id.in_(_ids))
_variants = select(schema.variant).where(_variant.product_id.in_(_ids)).order_by(_variant.product_id, _variant.position)
_uids = select(_product.id, _product.uid).where(_product.id.in_(_ids))
# Plus nought keeps to the index of products: the others would lead through the answers of them all.
_answers = select(schema.value).where(_value.product_id.in_(_ids), (_value.attribute_id + 0).in_(_attributes))
_general = _answers.where((_value.variant_id + 0).is_(None))
_own = _answers.where(_value.variant_id.is_not(None))


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell: the text that a person would edit, and the value behind it where there is one.

    Category and exhibitor are told by uid, the state by its word.
    """

    text: str = ""
    value: Value | None = None


EMPTY_CELL = Cell()


@dataclass(frozen=True, slots=True)
class Line:
    """One product or one of its variants (then `variant` is its uid), with a cell for each column asked for."""

    row: int
    uid: str
    code: str
    cells: tuple[Cell, ...]
    variant: str = ""
    variants: bool = False  # whether the product has any
    certified_until: date | None = None  # the last day of the product's certificate that ends first


def products(connection: Connection, known: Reference, wanted: Sequence[int], asked: Sequence[Column]) -> list[Line]:
    """The products with these numbers, in this order; numbers that are gone are left out."""
    found: dict[int, Line] = {}
    for start in range(0, len(wanted), AT_ONCE):
        some = {"ids": list(wanted[start : start + AT_ONCE])}
        values = _values(connection, known, some, asked, variants=False)
        for row in connection.execute(_products, some):
            told = {column: _text(row, known, column) for column in asked if column.field is not Field.VALUE}
            cells = _cells(asked, told, values.get(row.id, {}))
            until = texts.read_date(row.certified_until or "")
            found[row.id] = Line(row.id, row.uid, row.code, cells, "", bool(row.variants), until)
    return [found[row] for row in wanted if row in found]


def variants(
    connection: Connection, known: Reference, wanted: Sequence[int], asked: Sequence[Column]
) -> dict[int, list[Line]]:
    """The variants of these products, by the product's number; a cell holds what the variant states itself."""
    found: dict[int, list[Line]] = {}
    some = {"ids": list(wanted)}
    values = _values(connection, known, some, asked, variants=True)
    uids: dict[int, str] = dict(connection.execute(_uids, some).all())
    for row in connection.execute(_variants, some):
        told = {column: _variant_text(row, column) for column in asked if column.field is not Field.VALUE}
        cells = _cells(asked, told, values.get(row.id, {}))
        line = Line(row.product_id, uids[row.product_id], row.code, cells, variant=row.uid)
        found.setdefault(row.product_id, []).append(line)
    return found


def value_text(value: Value | None, column: Column) -> str:
    """A value as a person edits it: as it was entered, or its words in the column's language, a line for each."""
    if value is None:
        return ""
    if not column.language:
        return value.as_entered
    said = [text.exact(column.language) for text in value.texts]
    return "\n".join(said) if any(said) else ""


def _cells(asked: Sequence[Column], told: dict[Column, str], values: dict[str, Value]) -> tuple[Cell, ...]:
    made: list[Cell] = []
    for column in asked:
        if column.field is Field.VALUE:
            value = values.get(column.attribute)
            made.append(Cell(value_text(value, column), value) if value else EMPTY_CELL)
        else:
            text = told[column]
            made.append(Cell(text) if text else EMPTY_CELL)
    return tuple(made)


def _text(row: Row[*tuple[Any, ...]], known: Reference, column: Column) -> str:
    if column.field in TEXTS:
        return _in_language(texts.read_text(getattr(row, column.field)), column)
    match column.field:
        case Field.CATEGORY:
            return known.categories.by_id[row.category_id].uid
        case Field.EXHIBITOR:
            return known.exhibitors.by_id[row.exhibitor_id].uid
        case _:
            return str(getattr(row, column.field))


def _variant_text(row: Row[Any], column: Column) -> str:
    if column.field is Field.CODE:
        return str(row.code)
    return _in_language(texts.read_text(row.name), column) if column.field is Field.NAME else ""


def _in_language(text: Text, column: Column) -> str:
    return text.exact(column.language) if column.language else ""


def _values(
    connection: Connection, known: Reference, some: dict[str, list[int]], asked: Sequence[Column], *, variants: bool
) -> dict[int, dict[str, Value]]:
    """Answers to the columns' attributes, by the number of who gives them and the attribute's uid."""
    ids = {known.attributes.ids[column.attribute] for column in asked if column.attribute in known.attributes.ids}
    found: dict[int, dict[str, Value]] = {}
    if not ids:
        return found
    by_id = known.attributes.by_id
    for row in connection.execute(_own if variants else _general, some | {"attributes": list(ids)}):
        value = rows.value(row, by_id[row.attribute_id])
        found.setdefault(row.variant_id or row.product_id, {})[value.attribute.uid] = value
    return found
