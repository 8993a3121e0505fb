"""In which order a table's rows stand, and which of them lack something: asked of the store, one column at a time."""

from array import array
from collections.abc import Callable, Iterable, Sequence

from sqlalchemy import Connection, bindparam, select

from booth.catalog import schema, texts
from booth.catalog.bulk import fetch
from booth.catalog.cells.columns import TEXTS, Column, Field
from booth.catalog.reference import Reference
from booth.catalog.search.order import code_key, name_key
from booth.languages import LANGUAGES

_product, _value = schema.product.c, schema.value.c
_all = select(_product.id)
_COLUMNS = {field: str(field) for field in Field} | {Field.CATEGORY: "category_id", Field.EXHIBITOR: "exhibitor_id"}
_said = {field: select(_product.id, _product[_COLUMNS[field]]) for field in Field if field is not Field.VALUE}
# Number of the product, lower end, upper end, text as entered, words: a line for each answer to an attribute.
_answers = (
    select(_value.product_id, _value.base_low, _value.base_high, _value.as_entered, _value.texts)
    .where(_value.attribute_id == bindparam("attribute"))
    .order_by(_value.product_id, _value.variant_id)
)
Key = tuple[int, float | str]


def lacking(connection: Connection, known: Reference, column: Column) -> frozenset[int]:
    """The numbers of the products in which this column is empty, for themselves and for every variant of theirs."""
    told = _told(connection, known, column)
    everything = {line[0] for line in fetch(connection, _all)}
    return frozenset(everything - {number for number, said in told if said})


def arranged(
    connection: Connection, known: Reference, rows: Sequence[int], column: Column, *, falling: bool = False
) -> "array[int]":
    """These products by a column: figures by size in their base unit, texts in their language's order, blanks last."""
    keys = _keys(connection, known, column)
    filled = sorted((row for row in rows if row in keys), key=keys.__getitem__, reverse=falling)
    return array("q", (*filled, *(row for row in rows if row not in keys)))


def _told(connection: Connection, known: Reference, column: Column) -> Iterable[tuple[int, bool]]:
    if column.field is not Field.VALUE:
        return ((number, bool(text)) for number, text in _texts(connection, column))
    return (
        (line[0], not column.language or bool(_words(line[4], column)))
        for line in fetch(connection, _answers, _asked(known, column))
    )


def _texts(connection: Connection, column: Column) -> Iterable[tuple[int, str]]:
    """What each product says in a column of its own."""
    held = fetch(connection, _said[column.field])
    if column.field in TEXTS and column.language:
        language = column.language
        return ((number, texts.read_text(text).exact(language)) for number, text in held)
    return ((number, str(text)) for number, text in held)


def _asked(known: Reference, column: Column) -> tuple[int]:
    return (known.attributes.ids.get(column.attribute, -1),)


def _words(held: str, column: Column) -> str:
    language = column.language or LANGUAGES[0]
    return " ".join(text.exact(language) for text in texts.read_texts(held)).strip()


def _keys(connection: Connection, known: Reference, column: Column) -> dict[int, Key]:
    """The sort key of each product that has something in the column."""
    if column.field is not Field.VALUE:
        key = _key_of(known, column)
        return {number: (1, key(text)) for number, text in _texts(connection, column) if text}
    found: dict[int, Key] = {}
    for number, low, high, entered, words in fetch(connection, _answers, _asked(known, column)):
        text = _words(words, column) if column.language else entered
        base = low if low is not None else high
        if number not in found and (text or base is not None):
            found[number] = (0, base) if base is not None else (1, name_key(text, column.language or "ru"))
    return found


def _key_of(known: Reference, column: Column) -> Callable[[str], str]:
    match column.field:
        case Field.CODE | Field.PLINTH:
            return code_key
        case Field.CATEGORY:
            places = {str(known.categories.ids[one.uid]): place for place, one in enumerate(known.categories.all)}
            return lambda number: f"{places[number]:06d}"
        case Field.EXHIBITOR:
            makers = {str(known.exhibitors.ids[one.uid]): place for place, one in enumerate(known.exhibitors.all)}
            return lambda number: f"{makers[number]:06d}"
        case _:
            language = column.language or "ru"
            return lambda text: name_key(text, language)
