"""Texts and figures as the store writes them: compact JSON without empty strings, decimals exactly as read."""

import json
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any, cast

from booth.catalog.values import EMPTY, Mark, Standing, Text
from booth.languages import FALLBACKS, Language
from booth.quantity import Quantity

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_ORDER = FALLBACKS["ru"]
_NO_FIGURE = (None, "", None, None, False, False, "", None, None, "")


def dumps(value: object) -> str:
    """Compact JSON, letters left as they are."""
    return _ENCODER.encode(value)


def text_json(text: Text) -> dict[str, str]:
    """A text as the mapping of the JSON, its languages in a fixed order, none of them empty."""
    if not text.by_language:
        return {}
    held = dict(text.by_language)
    return {language: held[language] for language in _ORDER if held.get(language)}


def text_of(held: object) -> Text:
    """The text that a mapping of JSON holds, which `text_json` has put in order."""
    return Text(tuple(cast(dict[Language, str], held).items())) if held else EMPTY


def write_text(text: Text) -> str:
    """A text for a column; empty for none."""
    return dumps(text_json(text)) if text.by_language else ""


def read_text(column: str) -> Text:
    """A text from a column."""
    return text_of(json.loads(column)) if column else EMPTY


def write_texts(texts: Iterable[Text]) -> str:
    """Several texts for a column; empty for none."""
    held = [text_json(text) for text in texts]
    return dumps(held) if held else ""


@lru_cache(maxsize=1 << 14)  # answers in words repeat a great deal
def read_texts(column: str) -> tuple[Text, ...]:
    """Several texts from a column."""
    return tuple(text_of(held) for held in cast(list[object], json.loads(column))) if column else ()


def write_date(day: date | None) -> str:
    """A date as ISO 8601; empty for none."""
    return day.isoformat() if day else ""


def read_date(column: str) -> date | None:
    """A date from a column."""
    return date.fromisoformat(column) if column else None


def decimal(column: str | None) -> Decimal | None:
    """A decimal from a column."""
    return None if column is None else Decimal(column)


def undecimal(number: Decimal | None) -> str | None:
    """A decimal for a column, digit for digit."""
    return None if number is None else str(number)


def write_numbers(numbers: Iterable[Decimal]) -> str:
    """Several decimals for a column, a space between."""
    return " ".join(str(number) for number in numbers)


def read_numbers(column: str) -> tuple[Decimal, ...]:
    """Several decimals from a column."""
    return tuple(Decimal(number) for number in column.split())


def figure_line(value: Quantity | None) -> tuple[Any, ...]:
    """A figure's ten columns in the table's order."""
    if value is None:
        return _NO_FIGURE
    return (
        str(value.kind),
        value.unit,
        undecimal(value.low),
        undecimal(value.high),
        value.low_open,
        value.high_open,
        write_numbers(value.numbers) if value.numbers else "",
        value.base_low,
        value.base_high,
        value.text,
    )


def marks_of(held: dict[str, list[str]]) -> tuple[Mark, ...]:
    """The marks that a mapping of JSON holds, as `records.marks_record` writes it."""
    found: list[Mark] = []
    for key, (standing, who, source) in held.items():
        path, _, language = key.rpartition(".")
        found.append(Mark(path, cast(Language, language), Standing(standing), who, source))
    return tuple(found)


def read_marks(column: str) -> tuple[Mark, ...]:
    """Marks from a column."""
    return marks_of(json.loads(column)) if column else ()
