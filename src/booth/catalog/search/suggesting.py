"""What stands below the search field while somebody types: products, and the things that the words name."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection

from booth.catalog.asking import Suggested, Suggestion
from booth.catalog.reference import Reference, Shelf
from booth.catalog.search import pinyin, things, vocabulary, words
from booth.catalog.search.vocabulary import STAFF, Key
from booth.catalog.values import Attribute, Category, Exhibitor, Industry, Text

MOST = 3  # things of each kind
_LOOKED_AT = 64


def named(connection: Connection, typed: str, known: Reference, *, staff: bool) -> Iterator[Suggestion]:
    """Categories, exhibitors, industries and attributes whose names hold what is being typed."""
    cut = words.cut(typed)
    if not cut or len(typed) > words.LONGEST_WORD:
        return
    found = _tokens(connection, cut, typed)
    kinds = {
        things.CATEGORY: Suggested.CATEGORY,
        things.EXHIBITOR: Suggested.EXHIBITOR,
        things.INDUSTRY: Suggested.INDUSTRY,
        things.ATTRIBUTE: Suggested.ATTRIBUTE,
    }
    for kind, suggested in kinds.items():
        seen = 0
        for token in sorted(found):
            if token.startswith(STAFF) and not staff:
                continue
            its, number = things.number(token)
            if its == kind and seen < MOST and (one := _thing(known, kind, number)) is not None:
                seen += 1
                yield Suggestion(suggested, one[0], one[1])


def _tokens(connection: Connection, cut: Sequence[str], typed: str) -> set[str]:
    """The tokens of things that all the typed words name, the last word as a beginning."""
    sets: list[set[str]] = []
    for place, word in enumerate(cut):
        last = place == len(cut) - 1
        kind = vocabulary.of_things(Key.WORD)
        found = vocabulary.beginning if last else vocabulary.under
        sets.append(set(found(connection, kind, word, _LOOKED_AT)))
    together = vocabulary.common(sets)
    if not together and (letters := pinyin.bare(typed)):
        kind = vocabulary.of_things(Key.SOUND)
        together = set(vocabulary.beginning(connection, kind, letters, _LOOKED_AT))
    return together


def _thing(known: Reference, kind: str, number: int) -> tuple[str, Text] | None:
    shelf: Shelf[Category] | Shelf[Exhibitor] | Shelf[Industry] | Shelf[Attribute]
    if kind == things.CATEGORY:
        shelf = known.categories
    elif kind == things.EXHIBITOR:
        shelf = known.exhibitors
    elif kind == things.INDUSTRY:
        shelf = known.industries
    else:
        shelf = known.attributes
    one = shelf.by_id.get(number)
    return (one.uid, one.name) if one is not None else None
