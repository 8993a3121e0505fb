"""What the index is told of a product: its names, and all that is written of it, as words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from booth.catalog.reference import Reference
from booth.catalog.search import latin, things, vocabulary, words
from booth.catalog.search.vocabulary import STAFF
from booth.catalog.values import Audience, Product, Text, Value, ValueType

# No word holds these: the one keeps a phrase from running on into the next text, the others mark what a token is.
GAP = " \ue001 "
PLINTH = "\ue000"
ALIKE = "\ue007"


@dataclass(frozen=True, slots=True)
class Entry:
    """One product's words: in its codes and names, in what it is for, in all; and those for the vocabulary."""

    row: int
    named: str
    about: str
    all: str
    terms: frozenset[str]


def entry(row: int, product: Product, known: Reference) -> Entry:
    """The words of a product."""
    codes = dict.fromkeys([product.code, *(one.code for one in product.variants)])
    names = [words.cut(text) for text in _texts([product.name, *(one.name for one in product.variants)])]
    about = [words.cut(text) for text in dict.fromkeys(_about(product))]
    written = [words.cut(text) for text in dict.fromkeys(_written(product))]
    staff = [[STAFF + word for word in words.cut(text)] for text in dict.fromkeys(_values(product, Audience.STAFF))]
    named = [_code(code) for code in codes] + [" ".join(cut) for cut in names]
    if plinth := words.alike(product.plinth):
        named.append(PLINTH + plinth)
    named.append(" ".join(things.places(product, known)))
    middle = [" ".join(cut) for cut in about]
    rest = [" ".join(cut) for cut in (*written, *staff)] + [" ".join(things.questions(product, known))]
    terms = set[str]().union(*(vocabulary.terms(words.cut(code)) for code in codes))
    for cut in (*names, *about, *written):
        terms |= vocabulary.terms(cut)
    for cut in staff:
        terms |= {STAFF + term for term in vocabulary.terms([word[1:] for word in cut])}
    everything = GAP.join([*named, *middle, *rest])
    return Entry(row, GAP.join(named), GAP.join([*named, *middle]), everything, frozenset(terms))


def _code(code: str) -> str:
    """A code as its parts and as one word, and the same once more as it looks and as it is written in Latin letters."""
    parts = words.code_words(code)
    other = dict.fromkeys([*map(words.alike, parts), *(latin.code(part) for part in parts)])
    return " ".join([*parts, *(ALIKE + one for one in other)])


def _about(product: Product) -> Iterator[str]:
    """What a product is for, in all languages."""
    yield from _texts([product.tagline, *product.applications, *(one.head for one in product.benefits)])
    choices = (ValueType.CHOICE, ValueType.SEVERAL)
    for value in product.values:
        if value.attribute.type in choices and value.attribute.audience is Audience.PUBLIC:
            yield from _texts(value.texts)


def _written(product: Product) -> Iterator[str]:
    """All other texts of a product but its names and codes, in all languages."""
    yield from _texts([product.description, *(one.text for one in product.benefits)])
    yield from _texts(step.name for step in product.steps)
    yield from (one.number for one in product.assets if one.number)
    yield from _texts(one.caption for one in product.assets)
    yield from _values(product, Audience.PUBLIC)


def _values(product: Product, audience: Audience) -> Iterator[str]:
    own = (value for variant in product.variants for value in variant.values)
    for value in (*product.values, *own):
        if value.attribute.audience is audience:
            yield from _value(value)


def _value(value: Value) -> Iterator[str]:
    """A text as it stands; of a figure its numbers, of which the units would be found everywhere."""
    quantity = value.quantity
    if quantity is not None:
        yield " ".join(word for word in words.cut(value.as_entered) if not word.isalpha())
        yield from (f"{number:f}" for number in {quantity.low, quantity.high} if number is not None)
    yield from _texts(value.texts)
    yield from _texts([value.condition])
    yield from (said for said in (value.standard,) if said)


def _texts(texts: Iterable[Text]) -> Iterator[str]:
    return (text for one in texts for _, text in one.by_language)
