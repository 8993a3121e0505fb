"""What the index is told of a product: its names, and all that is written of it, as words."""

from dataclasses import dataclass
from functools import lru_cache

from booth.catalog.reference import Reference
from booth.catalog.search import latin, things, vocabulary, words
from booth.catalog.search.told import Told
from booth.catalog.search.vocabulary import STAFF

# No word holds these: the one keeps a phrase from running on into the next text, the others mark what a token is.
GAP = " \ue001 "
PLINTH = "\ue000"
ALIKE = "\ue007"
_LONG = 200  # letters: a text that is longer is seldom met again


@dataclass(frozen=True, slots=True)
class Entry:
    """One product's words: in its codes and names, in what it is for, in all; and those for the vocabulary."""

    row: int
    named: str
    about: str
    all: str
    terms: frozenset[str]


def entry(told: Told, known: Reference) -> Entry:
    """The words of a product."""
    codes = dict.fromkeys(told.codes)
    names = [_cut(text) for text in dict.fromkeys(told.names)]
    about = dict.fromkeys(told.about)
    written = [_cut(text) for text in dict.fromkeys(told.written) if text not in about]
    middle = [_cut(text) for text in about]
    staff = [_for_staff(text) for text in dict.fromkeys(told.staff)]
    named = [_code(code) for code in codes] + [said for said, _ in names]
    if plinth := words.alike(told.plinth):
        named.append(PLINTH + plinth)
    named.append(" ".join(things.places(told)))
    for_what = [said for said, _ in middle]
    rest = [said for said, _ in (*written, *staff)] + [" ".join(things.questions(told, known))]
    terms = set[str]().union(*(vocabulary.terms(words.cut(code)) for code in codes))
    terms.update(*(some for _, some in (*names, *middle, *written, *staff)))
    everything = GAP.join([*named, *for_what, *rest])
    return Entry(told.row, GAP.join(named), GAP.join([*named, *for_what]), everything, frozenset(terms))


def _cut(text: str) -> tuple[str, frozenset[str]]:
    """A text's words, and those of them that the vocabulary learns."""
    return _cut_once(text) if len(text) <= _LONG else _cut_anew(text)


def _cut_anew(text: str) -> tuple[str, frozenset[str]]:
    cut = words.cut(text)
    return " ".join(cut), frozenset(vocabulary.terms(cut))


_cut_once = lru_cache(maxsize=1 << 13)(_cut_anew)


def _for_staff(text: str) -> tuple[str, frozenset[str]]:
    said, terms = _cut(text)
    return " ".join(STAFF + word for word in said.split(" ") if word), frozenset(STAFF + one for one in terms)


def _code(code: str) -> str:
    """A code as its parts and as one word, and the same once more as it looks and as it is written in Latin letters."""
    parts = words.code_words(code)
    other = dict.fromkeys([*map(words.alike, parts), *(latin.code(part) for part in parts)])
    return " ".join([*parts, *(ALIKE + one for one in other)])
