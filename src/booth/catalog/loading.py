"""Whole products out of the tables, many at once: one query for each table, however many products."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from sqlalchemy import BindParameter, Connection, Row, Select, bindparam, select

from booth.catalog import cards, figures, rows, schema, texts
from booth.catalog.reference import Reference
from booth.catalog.values import (
    Asset,
    Benefit,
    Industry,
    Product,
    Relation,
    RelationKind,
    State,
    Step,
    Value,
    Variant,
)

Rows = Sequence[Row[Any]]
AT_ONCE = 500
_ids: BindParameter[int] = bindparam("ids", expanding=True)
_products = select(schema.product).where(schema.product.c.id.in_(_ids))
_numbers = select(schema.product.c.id, schema.product.c.uid).where(
    schema.product.c.uid.in_(bindparam("uids", expanding=True))
)
_variants = (
    select(schema.variant)
    .where(schema.variant.c.product_id.in_(_ids))
    .order_by(schema.variant.c.product_id, schema.variant.c.position)
)
_values = (
    select(schema.value)
    .where(schema.value.c.product_id.in_(_ids))
    .order_by(schema.value.c.product_id, schema.value.c.position)
)
_said = schema.value.c
_worded = _values.where(_said.kind.is_(None) | (_said.texts != "") | (_said.condition != ""))
_assets = (
    select(schema.asset, schema.product_asset.c.product_id, schema.product_asset.c.position.label("place"))
    .join_from(schema.product_asset, schema.asset)
    .where(schema.product_asset.c.product_id.in_(_ids))
    .order_by(schema.product_asset.c.product_id, schema.product_asset.c.position)
)
_industries = select(schema.product_industry).where(schema.product_industry.c.product_id.in_(_ids))
_relations = (
    select(schema.relation, schema.listing.c.card)
    .join_from(schema.relation, schema.listing, schema.listing.c.product_id == schema.relation.c.other_id)
    .where(schema.relation.c.product_id.in_(_ids))
    .order_by(schema.relation.c.product_id, schema.relation.c.position)
)


@dataclass(frozen=True, slots=True)
class _Parts:
    """What belongs to the products at hand, by the product's (or the variant's) number."""

    variants: dict[int, list[Variant]]
    values: dict[int, list[Value]]
    assets: dict[int, list[Asset]]
    industries: dict[int, set[int]]
    relations: dict[int, list[Relation]]


def products(
    connection: Connection, reference: Reference, ids: Sequence[int], *, answers: bool = True
) -> dict[int, Product]:
    """Whole products by their numbers; numbers that are gone are left out. Without `answers` they have no values."""
    found = _found(connection, reference, ids, _values if answers else None, related=True)
    return {number: replace(one, figures=figures.of(one)) for number, one in found.items()}


def in_words(connection: Connection, reference: Reference, ids: Sequence[int]) -> dict[int, Product]:
    """Products for whoever looks through the words of them all: relations and plain figures are left out."""
    return _found(connection, reference, ids, _worded, related=False)


def _found(
    connection: Connection,
    reference: Reference,
    ids: Sequence[int],
    answers: Select[*tuple[Any, ...]] | None,
    *,
    related: bool,
) -> dict[int, Product]:
    found: dict[int, Product] = {}
    for start in range(0, len(ids), AT_ONCE):
        asked = {"ids": list(ids[start : start + AT_ONCE])}
        values = connection.execute(answers, asked).all() if answers is not None else ()
        parts = _parts(connection, reference, asked, values, related=related)
        for row in connection.execute(_products, asked):
            found[row.id] = _product(row, reference, parts)
    return found


def numbers(connection: Connection, uids: Iterable[str]) -> list[int]:
    """The numbers of products by their uids, in the same order; those that are gone are left out."""
    wanted = list(uids)
    found: dict[str, int] = {}
    for start in range(0, len(wanted), AT_ONCE):
        asked = {"uids": wanted[start : start + AT_ONCE]}
        found.update((uid, number) for number, uid in connection.execute(_numbers, asked))
    return [found[uid] for uid in wanted if uid in found]


def _parts(
    connection: Connection, reference: Reference, asked: dict[str, list[int]], answers: Rows, *, related: bool
) -> _Parts:
    values, stated = _split(answers, reference)
    variants: defaultdict[int, list[Variant]] = defaultdict(list)
    for row in connection.execute(_variants, asked):
        own = figures.own_order(stated.get(row.id, ()))
        variants[row.product_id].append(Variant(row.uid, row.code, texts.read_text(row.name), own, row.position))
    assets: defaultdict[int, list[Asset]] = defaultdict(list)
    for row in connection.execute(_assets, asked):
        assets[row.product_id].append(replace(rows.asset(row), position=row.place))
    industries: defaultdict[int, set[int]] = defaultdict(set)
    for row in connection.execute(_industries, asked):
        industries[row.product_id].add(row.industry_id)
    relations = _related(connection, reference, asked) if related else {}
    return _Parts(variants, values, assets, industries, relations)


def _split(held: Rows, reference: Reference) -> tuple[dict[int, list[Value]], dict[int, list[Value]]]:
    """Values of products, and values of variants."""
    general: defaultdict[int, list[Value]] = defaultdict(list)
    stated: defaultdict[int, list[Value]] = defaultdict(list)
    attributes = reference.attributes.by_id
    for row in held:
        value = rows.value(row, attributes[row.attribute_id])
        if row.variant_id is None:
            general[row.product_id].append(value)
        else:
            stated[row.variant_id].append(value)
    return general, stated


def _related(connection: Connection, reference: Reference, asked: dict[str, list[int]]) -> dict[int, list[Relation]]:
    found: defaultdict[int, list[Relation]] = defaultdict(list)
    held = connection.execute(_relations, asked).all()
    parsed = cards.read([row.card for row in held])
    summaries = cards.summaries([row.other_id for row in held], parsed, reference)
    for row, summary in zip(held, summaries, strict=True):
        found[row.product_id].append(Relation(RelationKind(row.kind), summary))
    return found


def _product(row: Row[Any], reference: Reference, parts: _Parts) -> Product:
    return Product(
        uid=row.uid,
        code=row.code,
        plinth=row.plinth,
        name=texts.read_text(row.name),
        category=reference.categories.by_id[row.category_id],
        exhibitor=reference.exhibitors.by_id[row.exhibitor_id],
        tagline=texts.read_text(row.tagline),
        description=texts.read_text(row.description),
        benefits=tuple(Benefit(texts.text_of(head), texts.text_of(text)) for head, text in _list(row.benefits)),
        applications=texts.read_texts(row.applications),
        steps=tuple(Step(icon, texts.text_of(name)) for icon, name in _list(row.steps)),
        state=State(row.state),
        position=row.position,
        industries=_in_order(reference, parts.industries.get(row.id, set())),
        values=figures.own_order(parts.values.get(row.id, ())),
        variants=tuple(parts.variants.get(row.id, ())),
        assets=tuple(parts.assets.get(row.id, ())),
        relations=tuple(parts.relations.get(row.id, ())),
        revision=row.revision,
        marks=texts.read_marks(row.marks),
        accepted=tuple(row.accepted.split("\n")) if row.accepted else (),
    )


def _list(column: str) -> list[tuple[Any, Any]]:
    return cast(list[tuple[Any, Any]], json.loads(column)) if column else []


def _in_order(reference: Reference, held: set[int]) -> tuple[Industry, ...]:
    return tuple(one for number, one in reference.industries.by_id.items() if number in held)
