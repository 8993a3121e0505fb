"""What a list reads of a product: one compact line of JSON per product, written when the product is."""

import json
from collections.abc import Sequence
from typing import Any

from booth.catalog import figures, texts
from booth.catalog.reference import Reference, Shelf
from booth.catalog.trust.lapsing import certified_until
from booth.catalog.values import (
    EMPTY,
    Asset,
    AssetKind,
    Attribute,
    Figure,
    Product,
    State,
    Summary,
    Value,
)
from booth.quantity import Kind, Quantity

Held = list[Any]


def card(product: Product) -> str:
    """A product's summary as JSON; its figures name their attributes by uid."""
    picture = _picture(product.assets)
    return texts.dumps(
        [
            product.uid,
            product.code,
            product.plinth,
            texts.text_json(product.name),
            product.category.uid,
            product.exhibitor.uid,
            str(product.state),
            [_figure(one) for one in figures.of(product)[: figures.ON_A_CARD]],
            _asset(picture) if picture else 0,
            len(product.variants),
            texts.write_date(certified_until(product.assets)),
        ]
    )


def _picture(assets: tuple[Asset, ...]) -> Asset | None:
    """What stands for a product: its first photo, else its first drawing."""
    for kind in (AssetKind.PHOTO, AssetKind.DRAWING):
        for asset in assets:
            if asset.kind is kind:
                return asset
    return None


def _figure(figure: Figure) -> Held:
    value = figure.value
    return [
        value.attribute.uid,
        value.as_entered,
        _quantity(value.quantity) if value.quantity else 0,
        [texts.text_json(one) for one in value.texts],
        value.yes,
        texts.text_json(value.condition),
    ]


def _quantity(value: Quantity) -> Held:
    return [
        str(value.kind),
        value.unit,
        texts.undecimal(value.low),
        texts.undecimal(value.high),
        value.low_open,
        value.high_open,
        texts.write_numbers(value.numbers),
        value.text,
        value.base_low,
        value.base_high,
    ]


def _asset(value: Asset) -> Held:
    return [
        value.uid,
        str(value.kind),
        value.sha256,
        value.media_type,
        value.file_name,
        value.width,
        value.height,
        texts.text_json(value.caption),
        value.credit,
    ]


def read(lines: list[str]) -> list[Held]:
    """Many cards parsed at once: one call is much quicker than one for each."""
    return json.loads(f"[{','.join(lines)}]")


def unknown(held: list[Held], attributes: Shelf[Attribute]) -> bool:
    """Whether some card speaks of an attribute that the reference at hand does not know yet."""
    return any(figure[0] not in attributes.ids for one in held for figure in one[7])


def summaries(rows: Sequence[int], held: list[Held], known: Reference) -> tuple[Summary, ...]:
    """The summaries that cards hold, in the order given."""
    samples = frozenset(one.uid for one in known.exhibitors.all if one.sample)
    attributes = known.attributes
    return tuple([_summary(row, one, attributes, samples) for row, one in zip(rows, held, strict=True)])


def _summary(row: int, held: Held, attributes: Shelf[Attribute], samples: frozenset[str]) -> Summary:
    uid, code, plinth, name, category, exhibitor, state, shown, picture, variants, until = held
    return Summary(
        row,
        uid,
        code,
        plinth,
        texts.text_of(name),
        category,
        exhibitor,
        _STATES[state],
        exhibitor in samples,
        tuple([_read_figure(one, attributes) for one in shown]) if shown else (),
        _read_asset(picture) if picture else None,
        variants,
        texts.read_date(until) if until else None,
    )


_STATES = {str(state): state for state in State}
_KINDS = {str(kind): kind for kind in Kind}


def _read_figure(held: Held, attributes: Shelf[Attribute]) -> Figure:
    uid, as_entered, figure, said, yes, condition = held
    attribute = attributes.by_id[attributes.ids[uid]]
    value = Value(
        attribute,
        as_entered,
        _read_quantity(figure) if figure else None,
        tuple([texts.text_of(one) for one in said]) if said else (),
        yes,
        texts.text_of(condition) if condition else EMPTY,
    )
    return Figure(attribute.name, value)


def _read_quantity(held: Held) -> Quantity:
    kind, unit, low, high, low_open, high_open, numbers, text, base_low, base_high = held
    return Quantity(
        _KINDS[kind],
        unit,
        texts.decimal(low),
        texts.decimal(high),
        low_open,
        high_open,
        texts.read_numbers(numbers) if numbers else (),
        text,
        base_low,
        base_high,
    )


def _read_asset(held: Held) -> Asset:
    uid, kind, sha256, media_type, file_name, width, height, caption, credit = held
    return Asset(uid, AssetKind(kind), sha256, media_type, file_name, width, height, texts.text_of(caption), credit)
