"""A cell's text becomes a product's answer to an attribute; what is no figure stays text, and is listed."""

from booth.catalog.answering import yes_no
from booth.catalog.values import EMPTY, Attribute, Text, Value, ValueType
from booth.exchange.report import Noted
from booth.exchange.rows.cells import Cells, lines, one_line
from booth.exchange.signs import CLEAR, plain_dash
from booth.languages import LANGUAGES
from booth.quantity import read

_TEXT_TYPES = (ValueType.TEXT, ValueType.CHOICE)


def answer(cells: Cells, attribute: Attribute, old: Value | None) -> Value | None:
    """The value that a row of the sheet "values" gives; None where it clears what was there.

    A row that says nothing about the value itself keeps the old one and may still state its condition.
    """
    shared = cells.raw("value")
    if shared == CLEAR:
        return None
    told = {one: cells.raw(f"value.{one}") for one in LANGUAGES}
    if shared:
        value = _besides(_shared(cells, attribute, plain_dash(shared)), told)
    elif any(told.values()):
        value = _translated(cells, attribute, told, old)
    elif old is None:
        cells.refuse("value", "value_missing")
        return None
    else:
        value = old
    before = old or Value(attribute, "")
    return Value(
        attribute,
        value.as_entered,
        value.quantity,
        value.texts,
        value.yes,
        condition=_words(cells, "condition", before.condition),
        standard=_plain(cells, "standard", before.standard),
        source=_plain(cells, "source", before.source),
        document=before.document,
        page=_plain(cells, "page", before.page),
    )


def _shared(cells: Cells, attribute: Attribute, text: str) -> Value:
    """A figure, a yes or a no, or words that all languages share."""
    if attribute.type is ValueType.QUANTITY:
        figure = read(text, attribute.unit, difference=attribute.difference)
        if figure is not None:
            return Value(attribute, text, quantity=figure)
        _kept(cells, "value", text)
    elif attribute.type is ValueType.YES_NO:
        if (yes := yes_no(text)) is not None:
            return Value(attribute, text, yes=yes)
        _kept(cells, "value", text)
    elif attribute.type is ValueType.SEVERAL:
        return Value(attribute, text, texts=tuple(_everywhere(line) for line in lines(text)))
    return Value(attribute, text, texts=(_everywhere(text),))


def _translated(cells: Cells, attribute: Attribute, told: dict[str, str], old: Value | None) -> Value:
    """Words in up to three languages; of several answers, lines at the same place go together."""
    if attribute.type is ValueType.SEVERAL:
        by_language = {one: _in_place(text) for one, text in told.items()}
        most = max(map(len, by_language.values()))
        texts = tuple(
            Text.of(**{one: held[place] for one, held in by_language.items() if place < len(held)})
            for place in range(most)
        )
    else:
        before = old.texts[0] if old and attribute.type in _TEXT_TYPES and old.texts else EMPTY
        texts = (Text.of(**{one: _told(told[one], before.exact(one)) for one in LANGUAGES}),)
        if attribute.type not in _TEXT_TYPES:
            _kept(cells, "value", texts[0].best("ru"))
    return Value(attribute, "\n".join(text.best("ru") for text in texts), texts=texts)


def _in_place(text: str) -> tuple[str, ...]:
    """The lines of a list; one that is only "-" keeps the place of what this language does not say."""
    return tuple(_told(line, "") for line in lines(text))


def _besides(value: Value, told: dict[str, str]) -> Value:
    """Shared words, which a language that says it differently does not share."""
    own = {one: plain_dash(text) for one, text in told.items() if text not in ("", CLEAR)}
    if not own or len(value.texts) != 1 or value.attribute.type not in _TEXT_TYPES:
        return value
    texts = (Text.of(**(dict(value.texts[0].by_language) | own)),)
    return Value(value.attribute, texts[0].best("ru"), texts=texts)


def _kept(cells: Cells, column: str, text: str) -> None:
    cells.found.note(Noted.KEPT_TEXT, cells.sheet, cells.row.number, column, "kept_text", text=text[:80])


def _everywhere(text: str) -> Text:
    return Text.of(ru=text, en=text, zh=text)


def _words(cells: Cells, column: str, old: Text) -> Text:
    return Text.of(**{one: _told(cells.raw(f"{column}.{one}"), old.exact(one)) for one in LANGUAGES})


def _plain(cells: Cells, column: str, old: str) -> str:
    return _told(one_line(cells.raw(column)), old)


def _told(text: str, old: str) -> str:
    """What a cell leaves of a text: blank keeps it, "-" takes it out."""
    if not text:
        return old
    return "" if text == CLEAR else plain_dash(text)
