"""Products as the tables hold them, told as fields of the history: answers straight from their rows.

A product has thirty answers and more. Each of them as a value, only to be written as a record again, would take most
of the time in which ten thousand products are deleted; `records.value_record` says for both ways what is kept of one.
"""

import json
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select

from booth.catalog import loading, records, schema
from booth.catalog.bulk import among, columns, fetch
from booth.catalog.history.fields import Flat, flattened
from booth.catalog.reference import Reference
from booth.catalog.values import Product

_value = schema.value.c
_OWN = columns(schema.value, "id", "product_id", "variant_id", "attribute_id", "position")
_TEXTS, _CONDITION = _OWN.index("texts"), _OWN.index("condition")
_answers = (
    select(_value.product_id, schema.variant.c.uid, _value.attribute_id, *(_value[name] for name in _OWN))
    .join_from(schema.value, schema.variant, schema.variant.c.id == _value.variant_id, isouter=True)
    .order_by(_value.id)
)


def products(connection: Connection, known: Reference, uids: Iterable[str]) -> dict[str, tuple[Product, Flat]]:
    """Products by uid: each without its values, and with all its fields. Those that are not there are left out."""
    numbers = loading.numbers(connection, uids)
    found: dict[str, tuple[Product, Flat]] = {}
    for start in range(0, len(numbers), loading.AT_ONCE):
        some = numbers[start : start + loading.AT_ONCE]
        held = loading.products(connection, known, some, answers=False)
        fields = {number: flattened(records.parsed(one)) for number, one in held.items()}
        _add_answers(connection, known, some, fields)
        found |= {one.uid: (one, fields[number]) for number, one in held.items()}
    return found


def _add_answers(connection: Connection, known: Reference, numbers: Sequence[int], fields: dict[int, Flat]) -> None:
    attributes = {number: one.uid for number, one in known.attributes.by_id.items()}
    rows = fetch(connection, among(_answers, _value.product_id, len(numbers)), tuple(numbers))
    said = _parsed(row[3 + _TEXTS] for row in rows)
    conditions = _parsed(row[3 + _CONDITION] for row in rows)
    for row, texts, condition in zip(rows, said, conditions, strict=True):
        product, variant, attribute, *line = row
        line[_TEXTS], line[_CONDITION] = texts, condition
        owner = f"{variant}:" if variant else ""
        fields[product][f"values:{owner}{attributes[attribute]}"] = records.value_record(line)


def _parsed(held: Iterable[str]) -> list[Flat]:
    """Many columns of JSON, empty ones among them: one call is much quicker than one for each."""
    return json.loads(f"[{','.join([one or 'null' for one in held])}]")
