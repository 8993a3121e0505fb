"""What each product has, read without the rest of it: one question for each table, however many products."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, cast

from sqlalchemy import Column, Connection, Integer, Select, String, func, literal_column, select

from booth.catalog import schema, texts
from booth.catalog.bulk import Line, among, fetch
from booth.catalog.trust.needs import Gap, Need
from booth.catalog.values import AssetKind, Audience, State, Text
from booth.languages import LANGUAGES, Language

AT_ONCE = 500
PICTURES = (str(AssetKind.PHOTO), str(AssetKind.DRAWING))
Wording = tuple[Need, str, str]  # what, its field, its column

_product, _value, _attribute = schema.product.c, schema.value.c, schema.attribute.c
_variant, _asset, _held = schema.variant.c, schema.asset.c, schema.product_asset.c
_products = select(
    _product.id,
    _product.uid,
    _product.code,
    _product.plinth,
    _product.category_id,
    _product.exhibitor_id,
    _product.state,
    _product.name,
    _product.tagline,
    _product.description,
    _product.benefits,
    _product.applications,
    _product.steps,
)
# Written out: `fetch` gives a statement's parameters by place, and these are none.
_NONE, _NOUGHT = literal_column("''", String), literal_column("0", Integer)
_public = _attribute.audience == literal_column(f"'{Audience.PUBLIC}'")
_worded = (_value.texts != _NONE) | (_value.condition != _NONE)
_counts = (
    select(_value.product_id, func.count())
    .join_from(schema.value, schema.attribute, _attribute.id == _value.attribute_id)
    .where(_public, _worded)
    .group_by(_value.product_id)
)
# Most answers are one text in all languages, as `texts` writes it: those need not be looked into.
_WHOLE = ",".join(f'"{language}":"%"' for language in LANGUAGES)
_whole = (
    _value.texts.like(literal_column(f"'[{{{_WHOLE}}}]'"))
    & (func.instr(_value.texts, literal_column("'},{'")) == _NOUGHT)
) | (_value.texts == _NONE)
_translated_condition = _value.condition.like(literal_column(f"'{{{_WHOLE}}}'")) | (_value.condition == _NONE)
_values = (
    select(_value.product_id, _variant.uid, _attribute.uid, _value.texts, _value.condition)
    .join_from(schema.value, schema.attribute, _attribute.id == _value.attribute_id)
    .outerjoin(schema.variant, _variant.id == _value.variant_id)
    .where(_public, _worded, ~(_whole & _translated_condition))
)
_figures = (
    select(_value.product_id, _attribute.uid)
    .join_from(schema.value, schema.attribute, _attribute.id == _value.attribute_id)
    .where(_public, _attribute.key_figure)
)
_variants = select(_variant.product_id, _variant.uid, _variant.name).where(_variant.name != _NONE)
_assets = select(_held.product_id, _asset.uid, _asset.kind, _asset.caption, _asset.valid_until).join_from(
    schema.product_asset, schema.asset, _asset.id == _held.asset_id
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What one product has and lacks by itself, before it is compared with its family."""

    row: int
    uid: str
    code: str
    plinth: str
    name: Text
    category: int  # the store's numbers
    exhibitor: int
    draft: bool
    needed: int  # how many things are counted so far
    lacks: tuple[Gap, ...]
    figures: frozenset[str]  # uids of the public key attributes it answers, by itself or by a model
    stepped: bool
    certificates: tuple[tuple[str, str], ...]  # uid, last day as ISO 8601


def read(connection: Connection, rows: Sequence[int]) -> dict[int, Facts]:
    """The facts of these products; rows that are gone are left out."""
    figures, assets = defaultdict[int, set[str]](set), defaultdict[int, list[Line]](list)
    more = defaultdict[int, list[Wording]](list)  # texts that want translating where they are written
    worded = dict(_ask(connection, _counts, _value.product_id, rows))
    for row, uid in _ask(connection, _figures, _value.product_id, rows):
        figures[row].add(uid)
    for row, variant, attribute, said, condition in _ask(connection, _values, _value.product_id, rows):
        field = f"values:{variant}:{attribute}" if variant else f"values:{attribute}"
        more[row] += [(Need.VALUES, field, column) for column in (said, condition) if column]
    for row, uid, name in _ask(connection, _variants, _variant.product_id, rows):
        more[row].append((Need.VARIANTS, f"variants:{uid}", name))
    for row, *asset in _ask(connection, _assets, _held.product_id, rows):
        assets[row].append(tuple(asset))
        more[row] += [(Need.CAPTIONS, f"assets:{asset[0]}", asset[2])] if asset[2] else []
    return {
        line[0]: _facts(line, frozenset(figures[line[0]]), assets[line[0]], more[line[0]], worded.get(line[0], 0))
        for line in _ask(connection, _products, _product.id, rows)
    }


def _ask(
    connection: Connection, asked: Select[*tuple[Any, ...]], column: Column[int], rows: Sequence[int]
) -> Iterator[Line]:
    for start in range(0, len(rows), AT_ONCE):
        some = tuple(rows[start : start + AT_ONCE])
        yield from fetch(connection, among(asked, column, len(some)), some)


def _facts(line: Line, figures: frozenset[str], assets: list[Line], more: list[Wording], worded: int) -> Facts:
    row, uid, code, plinth, category, exhibitor, state, name, tagline, description, benefits, uses, steps = line
    lacks = [
        *_text(Need.NAME, "name", name),
        *_text(Need.TAGLINE, "tagline", tagline),
        *_text(Need.DESCRIPTION, "description", description),
        *_list(Need.BENEFITS, "benefits", benefits),
        *_list(Need.APPLICATIONS, "applications", uses),
        *(_list(Need.STEPS, "steps", steps) if steps else ()),
    ]
    pictured = any(asset[1] in PICTURES for asset in assets)
    lacks += [] if pictured else [gap("assets", "", Need.PICTURE)]
    for need, field, column in more:
        lacks += _translated(need, field, column)
    return Facts(
        row=row,
        uid=uid,
        code=code,
        plinth=plinth,
        name=texts.read_text(name),
        category=category,
        exhibitor=exhibitor,
        draft=state == str(State.DRAFT),
        needed=6 + bool(steps) + worded + sum(need is not Need.VALUES for need, _, _ in more),
        lacks=tuple(sorted(dict.fromkeys(lacks), key=place)),
        figures=figures,
        stepped=bool(steps),
        certificates=tuple((asset[0], asset[3]) for asset in assets if asset[1] == str(AssetKind.CERTIFICATE)),
    )


_PLACES: Final = {need: number for number, need in enumerate(Need)}


def place(lack: Gap) -> int:
    """Where a gap stands among the gaps of a product."""
    return _PLACES[lack.kind]


def _text(need: Need, field: str, column: str) -> list[Gap]:
    """A text of its own: each language is a field of the form."""
    # Looked for as it is written, quicker than read: quotes inside a text are escaped, so none of this can be one.
    absent = [language for language in LANGUAGES if f'"{language}":"' not in column]
    return [gap(f"{field}.{language}", language, need, bool(column)) for language in absent]


def _list(need: Need, field: str, column: str) -> list[Gap]:
    """Several texts: a language lacks them when it lacks one of them."""
    return [gap(field, language, need, borrowed) for language, borrowed in _absent(column)]


def _translated(need: Need, field: str, column: str) -> list[Gap]:
    return [gap(field, language, need, True) for language, borrowed in _repeated(column) if borrowed]


def _absent(column: str) -> tuple[tuple[Language, bool], ...]:
    """The languages in which a text is missing, and whether another one has it; of several texts, any of them."""
    written = [text for text in _spread(json.loads(column)) if text] if column else []
    if not written:
        return _NOWHERE
    return tuple((language, True) for language in LANGUAGES if any(language not in text for text in written))


_NOWHERE: Final[tuple[tuple[Language, bool], ...]] = tuple((language, False) for language in LANGUAGES)
# Answers in words repeat a great deal, and so do the names of fields.
_repeated = lru_cache(maxsize=4096)(_absent)
gap = lru_cache(maxsize=4096)(Gap)


def _spread(held: object) -> list[dict[str, str]]:
    """Every text in a column's JSON: one text, a list of them, or lists with an icon or a head beside."""
    if isinstance(held, dict):
        return [cast("dict[str, str]", held)]
    if isinstance(held, list):
        return [text for one in cast("list[object]", held) for text in _spread(one)]
    return []
