"""What is typed into a cell, understood: the product with that one field changed, or a reason why not."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, final

from booth.catalog.answering import yes_no
from booth.catalog.cells.columns import Column, Field
from booth.catalog.cells.reading import value_text
from booth.catalog.figures import own_order
from booth.catalog.reference import Reference
from booth.catalog.search.words import fold
from booth.catalog.values import (
    EMPTY,
    Attribute,
    Category,
    Exhibitor,
    Product,
    State,
    Text,
    Value,
    ValueType,
    Variant,
)
from booth.errors import BoothError
from booth.languages import LANGUAGES, Language
from booth.quantity import Mark, Quantity, read
from booth.words import word

_SHOWN = 80  # letters of what was typed, in a sentence


@final
class Entering:
    """Understands what is typed into one catalogue's cells. `mark`: the decimal mark of the block it came in."""

    def __init__(self, known: Reference, mark: Mark = "") -> None:
        self._known = known
        self._mark: Mark = mark
        self._categories = _named(known.categories.all)
        self._exhibitors = _named(known.exhibitors.all)
        self._states = {fold(each): state for state in State for each in _state_words(state)}

    def put(self, product: Product, variant: str, column: Column, text: str) -> Product:
        """The product with `text` in one cell of its row, or of the row of its variant with this uid.

        An empty text clears. BoothError "cell_…" when the text is not what the column holds, "unknown_reference",
        "code_missing".
        """
        text = text.strip()
        if not variant:
            return self._put(product, column, text)
        if not column.of_variants:
            raise BoothError("cell_of_product", text=text[:_SHOWN])
        if all(one.uid != variant for one in product.variants):
            raise BoothError("product_unknown", code=product.code)
        variants = (self._put_variant(one, column, text) if one.uid == variant else one for one in product.variants)
        return replace(product, variants=tuple(variants))

    def _put(self, product: Product, column: Column, text: str) -> Product:
        match column.field:
            case Field.CODE:
                return replace(product, code=_code(text))
            case Field.PLINTH:
                return replace(product, plinth=_line(text))
            case Field.STATE:
                return replace(product, state=self._state(text))
            case Field.CATEGORY:
                return replace(product, category=_one_of(self._categories, text))
            case Field.EXHIBITOR:
                return replace(product, exhibitor=_one_of(self._exhibitors, text))
            case Field.NAME:
                return replace(product, name=_name(product.name, column, text))
            case Field.TAGLINE:
                return replace(product, tagline=_in_language(product.tagline, column, _line(text)))
            case Field.DESCRIPTION:
                return replace(product, description=_in_language(product.description, column, text))
            case Field.VALUE:
                return replace(product, values=self.values(product.values, column, text))

    def _put_variant(self, variant: Variant, column: Column, text: str) -> Variant:
        match column.field:
            case Field.CODE:
                return replace(variant, code=_code(text))
            case Field.NAME:
                return replace(variant, name=_in_language(variant.name, column, _line(text)))
            case _:
                return replace(variant, values=self.values(variant.values, column, text))

    def _state(self, text: str) -> State:
        state = self._states.get(fold(text))
        if state is None:
            raise BoothError("cell_not_a_state", text=text[:_SHOWN])
        return state

    def values(self, held: tuple[Value, ...], column: Column, text: str) -> tuple[Value, ...]:
        """These answers with one of them changed, added or taken out."""
        attribute = self._known.attributes.by_uid(column.attribute)
        if attribute is None:
            raise BoothError("unknown_reference", code=column.attribute)
        old = next((one for one in held if one.attribute.uid == column.attribute), None)
        new = self.value(attribute, column, text, old)
        if new is None:
            return tuple(one for one in held if one is not old)
        return own_order((*held, new)) if old is None else tuple(new if one is old else one for one in held)

    def value(self, attribute: Attribute, column: Column, text: str, old: Value | None = None) -> Value | None:
        """The answer that a text gives; what was said of the old one besides (condition, source) stays."""
        before = replace(old or Value(attribute, ""), attribute=attribute)
        if column.language:
            texts = _translated(before, column.language, text)
            return _said(before, "\n".join(one.best("ru") for one in texts), texts=texts) if texts else None
        if not text:
            return None
        match attribute.type:
            case ValueType.QUANTITY:
                figure = self._figure(attribute, text)
                return _said(before, text, **({"quantity": figure} if figure else {"texts": _shared(before, text)}))
            case ValueType.YES_NO:
                told = yes_no(text)
                if told is None:
                    raise BoothError("cell_not_yes_no", text=text[:_SHOWN])
                return _said(before, text, yes=told)
            case _:
                return _said(before, text, texts=_shared(before, text))

    def _figure(self, attribute: Attribute, text: str) -> Quantity | None:
        """What is no figure stays a text, as in an import; a formula or what measures something else is a slip."""
        if text.startswith("="):
            raise BoothError("cell_not_a_figure", text=text[:_SHOWN])
        figure = read(text, attribute.unit, difference=attribute.difference, decimal=self._mark)
        if figure is None and read(text, difference=attribute.difference, decimal=self._mark) is not None:
            raise BoothError("cell_other_unit", text=text[:_SHOWN])
        return figure


def cell_text(product: Product, variant: str, column: Column) -> str:
    """What stands in a cell of a whole product, told as `reading` tells it."""
    own = next((one for one in product.variants if one.uid == variant), None)
    of = own or product
    match column.field:
        case Field.VALUE:
            return value_text(next((one for one in of.values if one.attribute.uid == column.attribute), None), column)
        case Field.CODE:
            return of.code
        case Field.NAME:
            return of.name.exact(column.language) if column.language else ""
        case Field.TAGLINE | Field.DESCRIPTION:
            return getattr(product, column.field).exact(column.language)
        case Field.CATEGORY:
            return product.category.uid
        case Field.EXHIBITOR:
            return product.exhibitor.uid
        case Field.PLINTH | Field.STATE:
            return str(getattr(product, column.field))


def _said(before: Value, entered: str, **answer: Any) -> Value:
    return replace(before, as_entered=entered, **({"quantity": None, "texts": (), "yes": None} | answer))


def _line(text: str) -> str:
    return " ".join(text.split())


def _code(text: str) -> str:
    if not text:
        raise BoothError("code_missing")
    return _line(text)


def _name(old: Text, column: Column, text: str) -> Text:
    new = _in_language(old, column, _line(text))
    if old and not new:
        raise BoothError("cell_name_empty")
    return new


def _in_language(old: Text, column: Column, text: str) -> Text:
    return _with(old, column.language, text) if column.language else old


def _with(old: Text, language: Language, text: str) -> Text:
    return Text.of(**{one: text if one == language else old.exact(one) for one in LANGUAGES})


def _translated(before: Value, language: Language, text: str) -> tuple[Text, ...]:
    """The words with one language changed; of several answers, lines at the same place go together."""
    several = before.attribute.type is ValueType.SEVERAL
    told = [line.strip() for line in text.split("\n") if line.strip()] if several else [text]
    count = max(len(told), len(before.texts)) if several else 1
    held = [before.texts[place] if place < len(before.texts) else EMPTY for place in range(count)]
    new = (_with(old, language, told[n] if n < len(told) else "") for n, old in enumerate(held))
    return tuple(one for one in new if one)


def _shared(before: Value, text: str) -> tuple[Text, ...]:
    """Words that all languages share; those that differ by language are not written over."""
    if any(len(set(dict(one.by_language).values())) > 1 for one in before.texts):
        raise BoothError("cell_own_words", text=text[:_SHOWN])
    several = before.attribute.type is ValueType.SEVERAL
    lines = [line.strip() for line in text.split("\n") if line.strip()] if several else [text]
    return tuple(Text.of(**dict.fromkeys(LANGUAGES, line)) for line in lines)


def _state_words(state: State) -> Iterable[str]:
    return (str(state), *(word(f"states.{state}", language) for language in LANGUAGES))


Named = dict[str, list[Any]]


def _named(things: Iterable[Category | Exhibitor]) -> Named:
    """Things by their code, uid and names, as they are compared."""
    found: Named = {}
    for one in things:
        names = {fold(said) for _, said in one.name.by_language}
        for name in {fold(one.code), one.uid} | names:
            found.setdefault(name, []).append(one)
    return found


def _one_of(named: Named, text: str) -> Any:
    held = named.get(fold(_line(text)), [])
    if not held:
        raise BoothError("unknown_reference", code=text[:_SHOWN])
    exact = [one for one in held if text in (one.code, one.uid)] or held
    if len(exact) > 1:
        raise BoothError("cell_ambiguous", text=text[:_SHOWN], codes=", ".join(one.code for one in exact[:4]))
    return exact[0]
