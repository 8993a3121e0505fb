"""The words that the catalogue holds, each under all the keys by which it may be asked for.

A word stands under itself, its stem, its form in Latin letters; a pair of ideographs under its sound and its initials.
What a typed word finds here is then asked of the index by its exact words, which is quicker than any search for
beginnings, and tells which words to mark. A category, exhibitor, industry or attribute is a word, too: its token stands
in the index of every product that has to do with it, and here under each word of its name, so that a new name costs
nothing but these lines. Derived: nothing is recorded. Words that no product holds any more stay until all is built
anew.
"""

from collections.abc import Iterable, Sequence
from enum import IntEnum

from sqlalchemy import Connection, select, text

from booth.catalog import schema
from booth.catalog.bulk import among, fetch
from booth.catalog.search import latin, pinyin, words
from booth.catalog.search.stems import stem

Keyed = tuple[int, str, str]  # what kind of key, the key, the term
_word = schema.word.c
_AT_ONCE = 500
_LAST = "\U0010ffff"
STAFF = "\ue008"  # leads what staff alone may find
THING = "\ue005"  # leads the token of a category, exhibitor, industry or attribute


class Key(IntEnum):
    """By what a term is found."""

    WORD = 0
    STEM = 1
    LATIN = 2
    SOUND = 3
    INITIALS = 4


def of_things(kind: Key) -> int:
    """The same kind of key for the tokens of things, apart from the words."""
    return kind + 10


def keys(term: str) -> list[tuple[Key, str]]:
    """Under what a word, or one or two ideographs, is found: first of all under itself."""
    found = [(Key.WORD, term)]
    if words.is_ideograph(term[0]):
        spellings, initials = pinyin.sounds(term)
        found += [(Key.SOUND, one) for one in spellings if one]
        return [*found, (Key.INITIALS, initials)] if len(initials) > 1 else found
    found.append((Key.STEM, stem(term)))
    if written := latin.key(term):
        found.append((Key.LATIN, written))
    return found


def terms(cut: Sequence[str]) -> set[str]:
    """What of a text's words enters the vocabulary: words without digits, ideographs one by one and in pairs."""
    found: set[str] = set()
    before = ""
    for word in cut:
        if words.is_ideograph(word):
            found.add(word)
            if before:
                found.add(before + word)
            before = word
        else:
            before = ""
            if word.isalpha() and len(word) <= words.LONGEST_WORD:
                found.add(word)
    return found


def learn(connection: Connection, found: Iterable[str]) -> None:
    """Enter words that are not known yet. A word that only staff may find is led by `STAFF`."""
    new = sorted(set(found))
    for start in range(0, len(new), _AT_ONCE):
        some = new[start : start + _AT_ONCE]
        known = _known(connection, some)
        put(connection, lines(term for term in some if term not in known))


def lines(found: Iterable[str]) -> list[Keyed]:
    """Words under all their keys, ready to be entered."""
    return [(kind, key, term) for term in found for kind, key in keys(term.lstrip(STAFF))]


def put(connection: Connection, lines: Sequence[Keyed]) -> None:
    """Enter terms under their keys; those that stand there already stay."""
    if lines:
        connection.exec_driver_sql("INSERT OR IGNORE INTO word (kind, key, term) VALUES (?, ?, ?)", list(lines))


def take(connection: Connection, lines: Iterable[Keyed]) -> None:
    """Take terms from under these keys."""
    gone = list(lines)
    if gone:
        connection.exec_driver_sql("DELETE FROM word WHERE kind = ? AND key = ? AND term = ?", gone)


def _known(connection: Connection, some: Sequence[str]) -> set[str]:
    """Those of the terms that are in already."""
    asked = list({term.lstrip(STAFF) for term in some})
    held = fetch(connection, among(_terms, _word.key, len(asked)), tuple(asked))
    return {term for (term,) in held}


_terms = select(_word.term).where(text("kind = 0"))


def beginning(connection: Connection, kind: int, key: str, most: int) -> list[str]:
    """Terms that stand under keys of this kind which begin so, the shortest key first; at most `most`."""
    return _asked(connection, _BEGINNING, (int(kind), key, key + _LAST, most))


def under(connection: Connection, kind: int, key: str, most: int) -> list[str]:
    """Terms that stand under just this key."""
    return _asked(connection, _UNDER, (int(kind), key, most))


# Asked at every key press, so that they are never put together anew.
_BEGINNING = "SELECT term FROM word WHERE kind = ? AND key >= ? AND key < ? ORDER BY key, term LIMIT ?"
_UNDER = "SELECT term FROM word WHERE kind = ? AND key = ? ORDER BY term LIMIT ?"


def _asked(connection: Connection, statement: str, parameters: tuple[object, ...]) -> list[str]:
    cursor = connection.connection.cursor()
    try:
        cursor.execute(statement, parameters)
        return [term for (term,) in cursor.fetchall()]
    finally:
        cursor.close()


_words = select(_word.key).distinct().where(text("kind = 0"))


def common(sets: Sequence[set[str]]) -> set[str]:
    """What all of the sets hold."""
    found = set(sets[0]) if sets else set[str]()
    for one in sets[1:]:
        found &= one
    return found


def all_words(connection: Connection) -> list[str]:
    """Every word, for finding the one that was meant."""
    return [word for (word,) in fetch(connection, _words) if not words.is_ideograph(word[0])]
