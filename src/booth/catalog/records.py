"""Frozen values as JSON, for the history and for telling an unchanged value at once.

A record leaves out what is empty or derived (`figures`, `revision`, other products' summaries) and names other things
by uid. It starts with its schema version, so that a later Booth can read an older history.
"""

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any

from booth.catalog.revisions import Entity
from booth.catalog.texts import dumps, figure_line, text_json, write_date
from booth.catalog.values import (
    Asset,
    Attribute,
    Category,
    Exhibitor,
    Group,
    Industry,
    Mark,
    Product,
    RelationKind,
    Show,
    Value,
    Variant,
)

VERSION = 2
Record = dict[str, Any]


def record(value: Entity) -> str:
    """The JSON of any value that a change can put."""
    return dumps(parsed(value))


def parsed(value: Entity) -> Record:
    """The same as JSON reads it again, without going there and back."""
    return {"v": VERSION} | _filled(_fields(value))


def fingerprint(record: Record) -> str:
    """A short sum over a parsed record: equal for equal values."""
    return hashlib.blake2b(dumps(record).encode(), digest_size=16).hexdigest()


def relations_record(relations: Iterable[tuple[RelationKind, str]]) -> str:
    """The JSON of a product's relations."""
    return dumps({"v": VERSION, "relations": [[str(kind), uid] for kind, uid in relations]})


def _filled(fields: Record) -> Record:
    return {name: held for name, held in fields.items() if held}


def _fields(value: Entity) -> Record:
    match value:
        case Product():
            return _product(value)
        case Exhibitor():
            return _exhibitor(value)
        case Category():
            return _named(value) | {
                "parent": value.parent,
                "about": text_json(value.about),
                "icon": value.icon,
                "colour": value.colour,
            }
        case Attribute():
            return _attribute(value)
        case Industry() | Group():
            return _named(value)
        case Show():
            return {
                "name": text_json(value.name),
                "hall": value.hall,
                "stand": value.stand,
                "first_day": write_date(value.first_day),
                "last_day": write_date(value.last_day),
                "accent": value.accent,
                "logo": asset_record(value.logo) if value.logo else None,
                "marks": marks_record(value.marks),
            }


def _named(value: Exhibitor | Category | Industry | Group | Attribute) -> Record:
    return {
        "uid": value.uid,
        "code": value.code,
        "name": text_json(value.name),
        "position": value.position,
        "marks": marks_record(value.marks),
    }


def _exhibitor(value: Exhibitor) -> Record:
    return _named(value) | {
        "about": text_json(value.about),
        "city": text_json(value.city),
        "site": value.site,
        "stand": value.stand,
        "phone": value.phone,
        "email": value.email,
        "colour": value.colour,
        "logo": asset_record(value.logo) if value.logo else None,
        "sample": value.sample,
    }


def _attribute(value: Attribute) -> Record:
    return _named(value) | {
        "group": value.group.uid,
        "type": str(value.type),
        "unit": value.unit,
        "difference": value.difference,
        "key_figure": value.key_figure,
        "better": str(value.better),
        "audience": str(value.audience),
    }


def _product(value: Product) -> Record:
    return {
        "uid": value.uid,
        "code": value.code,
        "plinth": value.plinth,
        "name": text_json(value.name),
        "category": value.category.uid,
        "exhibitor": value.exhibitor.uid,
        "tagline": text_json(value.tagline),
        "description": text_json(value.description),
        "benefits": [[text_json(one.head), text_json(one.text)] for one in value.benefits],
        "applications": [text_json(one) for one in value.applications],
        "steps": [[one.icon, text_json(one.name)] for one in value.steps],
        "state": str(value.state),
        "position": value.position,
        "industries": sorted(one.uid for one in value.industries),
        "values": _values(value.values),
        "variants": [_variant(one) for one in value.variants],
        "assets": [asset_record(one) for one in value.assets],
        "marks": marks_record(value.marks),
        "accepted": sorted(value.accepted),
    }


def _variant(value: Variant) -> Record:
    return _filled(
        {"uid": value.uid, "code": value.code, "name": text_json(value.name), "values": _values(value.values)}
    )


def _values(values: Iterable[Value]) -> list[Record]:
    # By attribute and not as given: the order on the page is the attributes' own.
    return [_value(one) for one in sorted(values, key=lambda one: one.attribute.uid)]


def _value(value: Value) -> Record:
    line = (
        value.as_entered,
        *figure_line(value.quantity),
        [text_json(one) for one in value.texts],
        value.yes,
        text_json(value.condition),
        value.standard,
        value.source,
        value.document,
        value.page,
    )
    return {"attribute": value.attribute.uid} | value_record(line)


def value_record(line: Sequence[Any]) -> Record:
    """An answer's own fields, without the empty ones, from its columns in the table's order, their texts parsed."""
    as_entered, *figure, said, yes, condition, standard, source, document, page = line
    held = _filled(
        {
            "as_entered": as_entered,
            "quantity": _figure(figure) if figure[0] else None,
            "texts": said,
            "condition": condition,
            "standard": standard,
            "source": source,
            "document": document,
            "page": page,
        }
    )
    if yes is not None:
        held["yes"] = bool(yes)  # the driver itself knows no more than 0 and 1
    return held


def marks_record(marks: Iterable[Mark]) -> dict[str, list[str]]:
    """Marks by path and language: standing, who, fingerprint of the source."""
    return {f"{one.path}.{one.language}": [str(one.standing), one.who, one.source] for one in marks}


def _figure(line: Sequence[Any]) -> Record:
    """A figure's own fields, without the empty ones."""
    kind, unit, low, high, low_open, high_open, numbers, base_low, base_high, text = line
    held = _filled(
        {
            "kind": kind,
            "unit": unit,
            "low": low,
            "high": high,
            "low_open": bool(low_open),
            "high_open": bool(high_open),
            "numbers": numbers.split(),
            "text": text,
        }
    )
    bases = ("base_low", base_low), ("base_high", base_high)
    return held | {name: one for name, one in bases if one is not None}  # 0 is a figure too


def asset_record(value: Asset) -> Record:
    """A file's own fields, without the empty ones."""
    return _filled(
        {
            "uid": value.uid,
            "kind": str(value.kind),
            "sha256": value.sha256,
            "media_type": value.media_type,
            "file_name": value.file_name,
            "width": value.width,
            "height": value.height,
            "caption": text_json(value.caption),
            "credit": value.credit,
            "number": value.number,
            "valid_from": write_date(value.valid_from),
            "valid_until": write_date(value.valid_until),
        }
    )
