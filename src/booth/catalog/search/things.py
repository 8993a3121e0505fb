"""The names of categories, exhibitors, industries and attributes as words of the vocabulary.

In the index a product carries only tokens ("\\ue005c12" for category 12); the names stand in the vocabulary, so that
renaming a category, or moving it under another, touches no product. A category is found by what is said of it and by
the names above it, an exhibitor by its city, too.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from sqlalchemy import Connection

from booth.catalog.reference import Reference
from booth.catalog.search import vocabulary, words
from booth.catalog.search.told import Told
from booth.catalog.search.vocabulary import STAFF, THING, Key, Keyed
from booth.catalog.values import Attribute, Audience, Text

CATEGORY, KIND, EXHIBITOR, INDUSTRY, ATTRIBUTE = "c", "k", "e", "i", "a"
_OF_QUESTIONS = rf'"{STAFF}?{THING}[{KIND}{INDUSTRY}{ATTRIBUTE}][0-9]+"'
_UNNAMED = re.compile(rf"(?: OR {_OF_QUESTIONS})+|{_OF_QUESTIONS} OR ")


def rename(connection: Connection, before: Reference | None, after: Reference) -> None:
    """Bring the vocabulary up to date with what things are called; `before` None: nothing is in yet."""
    was = set[Keyed]() if before is None else set(_lines(before))
    now = set(_lines(after))
    vocabulary.take(connection, was - now)
    vocabulary.put(connection, sorted(now - was))
    # Their names are words like others, to be known by sound and to be meant where something is misspelt.
    vocabulary.learn(connection, {key for kind, key, _ in now - was if kind == vocabulary.of_things(Key.WORD)})


def places(told: Told) -> Iterator[str]:
    """What a product is, and whose, as tokens of the index."""
    yield _token(CATEGORY, told.category)
    yield _token(EXHIBITOR, told.exhibitor)


def questions(told: Told, known: Reference) -> Iterator[str]:
    """What a product answers, who uses it, and what is said of its kind in general, as tokens of the index."""
    for one in told.industries:
        yield _token(INDUSTRY, one)
    yield _token(KIND, told.category)
    for one in told.attributes:
        yield _attribute(one, known.attributes.by_id[one])


def in_names(question: str) -> str:
    """A question to an index of names, without the things that stand in none: looking for them would take its time."""
    return _UNNAMED.sub("", question)


def number(token: str) -> tuple[str, int]:
    """Which kind of thing a token is of, and the thing's number in the store."""
    bare = token.lstrip(STAFF).lstrip(THING)
    return bare[0], int(bare[1:])


@cache
def _token(kind: str, number: int) -> str:
    return f"{THING}{kind}{number}"


def _attribute(number: int, one: Attribute) -> str:
    token = _token(ATTRIBUTE, number)
    return STAFF + token if one.audience is Audience.STAFF else token


def _lines(known: Reference) -> Iterator[Keyed]:
    for number, one in known.exhibitors.by_id.items():
        yield from _named(_token(EXHIBITOR, number), (one.name, one.city))
    for number, one in known.industries.by_id.items():
        yield from _named(_token(INDUSTRY, number), (one.name,))
    for number, one in known.attributes.by_id.items():
        yield from _named(_attribute(number, one), (one.name,))
    above: dict[str, tuple[Text, ...]] = {"": ()}
    for number, one in known.categories.by_id.items():
        names = above[one.uid] = (one.name, *above.get(one.parent, ()))
        yield from _named(_token(CATEGORY, number), names)
        yield from _named(_token(KIND, number), (one.about,))


def _named(token: str, names: Iterable[Text]) -> Iterator[Keyed]:
    """A thing's token under every word of its names; Chinese under each ideograph and each pair of them."""
    for text in names:
        for _, name in text.by_language:
            cut = words.cut(name)
            found = vocabulary.terms(cut) | {word for word in cut if len(word) <= words.LONGEST_WORD}
            for term in found:
                for kind, key in vocabulary.keys(term):
                    yield vocabulary.of_things(kind), key, token
