"""What one typed word asks of the index: the words of the vocabulary that it may mean, as an FTS question.

`direct` is what the word says in its own script: itself and its beginnings, its stem, a code, a plinth's number, a
thing's name. `derived` is what it may say in another: pinyin, initials, Russian in Latin letters.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import final

from sqlalchemy import Connection

from booth.catalog.search import fts, latin, pinyin, vocabulary, words
from booth.catalog.search.entries import ALIKE, PLINTH
from booth.catalog.search.stems import stem
from booth.catalog.search.vocabulary import STAFF, THING, Key, of_things

MOST_LETTERS = 400
MOST_PIECES = 12
_MOST_TERMS = 48  # words that one beginning may stand for before the index itself is asked for beginnings
_SHORT = 3  # letters that have an index of their own
_MOST_INITIALS = 8
_CODE = 4  # letters that lead a code


@dataclass(frozen=True, slots=True)
class Piece:
    """One typed word, and what it asks for; both questions empty: the catalogue knows no such word."""

    said: str
    direct: str = ""
    derived: str = ""
    terms: frozenset[str] = frozenset()  # the words of the vocabulary that it stands for, to be marked
    beginnings: tuple[str, ...] = ()  # and what other marked words begin with

    @property
    def any(self) -> str:
        """Either question."""
        return _either((self.direct, self.derived))


@final
class Reader:
    """Reads typed words by one connection's vocabulary.

    `among`: the products that a word must stand in to be known, as packed bits; None: any.
    """

    def __init__(self, connection: Connection, *, staff: bool, among: bytes | None = None) -> None:
        self._connection = connection
        self._staff = staff
        self._among = among

    def read(self, typed: str) -> tuple[Piece, ...]:
        """The pieces of what was typed, in order; what holds no letter and no digit is passed over."""
        chunks = [chunk for chunk in typed[:MOST_LETTERS].split() if words.cut(chunk)]
        found = [piece for chunk in _together(chunks)[:MOST_PIECES] for piece in self._chunk(chunk)]
        return self._spelled(chunks, found) or tuple(dict.fromkeys(found))

    def _spelled(self, chunks: Sequence[str], found: Sequence[Piece]) -> tuple[Piece, ...]:
        """Syllables with spaces between, where they are the sound of something in the catalogue."""
        letters = [pinyin.bare(chunk) for chunk in chunks]
        if not 1 < len(letters) <= MOST_PIECES or any(pinyin.syllables(one) != (one,) for one in letters[:-1]):
            return ()
        terms: set[str] = set()
        sound = self._sound("".join(letters), terms) if letters[-1] else ""
        direct = " AND ".join(f"({piece.direct})" for piece in found) if all(piece.direct for piece in found) else ""
        return (Piece("".join(letters), direct, sound, frozenset(terms)),) if sound else ()

    def whole(self, piece: Piece) -> bool:
        """Whether a piece is a whole word, in its own script, that some product holds; or the whole of a code."""
        cut = words.cut(piece.said)
        asked = [fts.quoted(ALIKE + words.alike(piece.said))]
        if len(cut) == 1 and len(cut[0]) >= _SHORT:
            asked.append(fts.quoted(cut[0]))
        return fts.any_row(self._connection, fts.FOUND, _either(asked), self._among)

    def holds(self, word: str) -> bool:
        """Whether any product, or the name of a thing that it has to do with, holds just this word."""
        asked = [fts.quoted(word), *([fts.quoted(STAFF + word)] if self._staff else [])]
        asked += map(fts.quoted, self._things(Key.WORD, word))
        return fts.any_row(self._connection, fts.FOUND, _either(asked), self._among)

    def known(self, piece: Piece) -> bool:
        """Whether any product holds what a piece asks for."""
        return bool(piece.any) and fts.any_row(self._connection, fts.FOUND, piece.any, self._among)

    def _chunk(self, chunk: str) -> list[Piece]:
        """What stands between two spaces: ideographs that stand together are one piece, so are a code's parts."""
        found: list[Piece] = []
        groups = [(han, list(some)) for han, some in groupby(words.cut(chunk), words.is_ideograph)]
        for han, some in groups:
            parts = [part[: words.LONGEST_WORD] for part in some]
            found.append(self.phrase(parts) if han else self._word(chunk if len(groups) == 1 else "".join(some), parts))
        return found

    def phrase(self, parts: Sequence[str]) -> Piece:
        """Ideographs that stand together; the name of a thing may hold them, too."""
        things = [set(self._things(Key.WORD, pair)) for pair in _pairs(parts)]
        asked = [
            fts.quoted(*parts),
            *([fts.quoted(STAFF + parts[0], *(STAFF + p for p in parts[1:]))] if self._staff else []),
        ]
        asked += [fts.quoted(one) for one in sorted(vocabulary.common(things))]
        return Piece("".join(parts), _either(asked), self._apart(parts), frozenset(["".join(parts), *_pairs(parts)]))

    def _apart(self, parts: Sequence[str]) -> str:
        """A longer run as its pairs, those that are known, anywhere: 高温传感器 is 高温 and 传感 and 感器."""
        if len(parts) <= _SHORT:
            return ""
        cut = [parts[place] + parts[place + 1] for place in range(0, len(parts) - 1, 2)]
        pairs = dict.fromkeys([*cut, parts[-2] + parts[-1]])
        there = {pair: self._things(Key.WORD, pair) for pair in pairs}
        known = [pair for pair in pairs if there[pair] or self._under(Key.WORD, pair)]
        asked = [_either([fts.quoted(*pair), *map(fts.quoted, there[pair])]) for pair in known]
        return f"({' AND '.join(f'({one})' for one in asked)})" if asked else ""

    def _word(self, chunk: str, parts: Sequence[str]) -> Piece:
        if len(parts) == 1:
            return self.word(parts[0], chunk)
        whole = "".join(parts)[: 2 * words.LONGEST_WORD]
        each = [self.word(part) for part in parts]
        apart = " " in chunk or not any(letter.isdecimal() for letter in whole)
        asked = [
            # What is joined and holds a figure is a code: its parts stand together; other words may stand anywhere.
            f"({' AND '.join(f'({one.direct})' for one in each)})" if apart else f"{fts.quoted(*parts)} *",
            fts.beginning(whole),
            fts.beginning(ALIKE + words.alike(whole)),
            fts.quoted(PLINTH + words.alike(whole)),
        ]
        terms = frozenset[str]().union(*(one.terms for one in each))
        return Piece(chunk, _either(asked), "", terms, (*(part for one in each for part in one.beginnings), whole))

    def word(self, word: str, typed: str = "") -> Piece:
        """One word without ideographs."""
        terms: set[str] = set()
        asked = [fts.quoted(PLINTH + words.alike(word))]
        beginnings = [word]
        known = self._beginning(Key.WORD, word) if word.isalpha() and len(word) > _SHORT else None
        if known is None:
            asked += [fts.beginning(word), *([fts.beginning(STAFF + word)] if self._staff else [])]
        else:
            terms.update(known)
        if any(not letter.isalpha() for letter in word) or len(word) <= _SHORT:
            asked.append(fts.beginning(ALIKE + words.alike(word)))
        if word.isalpha():
            terms.update(self._under(Key.STEM, stem(word)))
            terms.update(self._things(Key.WORD, word, begin=True))
            terms.update(self._things(Key.STEM, stem(word)))
        asked += [_operand(term) for term in sorted(terms)]
        other: set[str] = set()
        derived = self._derived(word, typed or word, other)
        return Piece(typed or word, _either(asked), derived, frozenset(terms | other), tuple(beginnings))

    def _derived(self, word: str, typed: str, terms: set[str]) -> str:
        asked: list[str] = []
        if letters := pinyin.bare(typed):
            asked.append(self._sound(letters, terms))
            asked.append(self._initials(letters, terms))
        if len(word) >= _SHORT and word.isascii() and word.isalpha():
            found: set[str] = set()
            for key in latin.typed_keys(word):
                found.update(self._beginning(Key.LATIN, key) or ())
                found.update(self._things(Key.LATIN, key, begin=True))
            for kind in (Key.STEM, of_things(Key.STEM)):
                found.update(self._under(kind, stem(latin.russian(word))))
            terms.update(found)
            asked += [_operand(term) for term in sorted(found)]
        return _either(asked)

    def _sound(self, letters: str, terms: set[str]) -> str:
        """Pinyin as pairs of ideographs; the last syllable may be unfinished."""
        cut = pinyin.syllables(letters)
        if not cut:
            return ""
        sounds = [first + second for first, second in pairwise(cut)] if len(cut) > 1 else list(cut)
        found = [self._under(Key.SOUND, sound) for sound in sounds[:-1]]
        return self._run([*found, self._beginning(Key.SOUND, sounds[-1]) or []], terms)

    def _initials(self, letters: str, terms: set[str]) -> str:
        """The first letters of syllables, pair by pair."""
        if not 1 < len(letters) <= _MOST_INITIALS:
            return ""
        found = [self._under(Key.INITIALS, first + second) for first, second in pairwise(letters)]
        return self._run(found, terms)

    def _run(self, pairs: Sequence[list[str]], terms: set[str]) -> str:
        """Pairs of ideographs that overlap, as runs; and the things whose names hold one of these."""
        runs = [one for one in pairs[0] if not one.startswith(STAFF)]
        for some in pairs[1:]:
            longer = [run + pair[1:] for run in runs for pair in some if len(pair) > 1 and run[-1] == pair[0]]
            runs = longer[:_MOST_TERMS]
        found = set(runs)
        for run in runs:
            found |= vocabulary.common([set(self._things(Key.WORD, pair)) for pair in _pairs(run)])
        terms.update(found)
        return _either(_operand(term) for term in sorted(found))

    def _beginning(self, kind: int, key: str) -> list[str] | None:
        """The terms whose key begins so; None when they are too many to be named."""
        found = vocabulary.beginning(self._connection, kind, key, _MOST_TERMS + 1)
        if len(found) > _MOST_TERMS:
            return None if kind == Key.WORD else self._seen(found)
        return self._seen(found)

    def _under(self, kind: int, key: str) -> list[str]:
        return self._seen(vocabulary.under(self._connection, kind, key, _MOST_TERMS))

    def _things(self, kind: Key, key: str, *, begin: bool = False) -> list[str]:
        if begin:
            return self._beginning(of_things(kind), key) or []
        return self._under(of_things(kind), key)

    def _seen(self, terms: list[str]) -> list[str]:
        return terms if self._staff else [term for term in terms if not term.startswith(STAFF)]


def _together(chunks: list[str]) -> list[str]:
    """Letters and a number that follow each other may be a code with a space in it: "ip 68", "by 3000"."""
    found: list[str] = []
    for chunk in chunks:
        before = found[-1] if found else ""
        if before.isalpha() and len(before) <= _CODE and chunk[0].isdecimal() and not words.is_ideograph(before[0]):
            found[-1] = f"{before} {chunk}"
        else:
            found.append(chunk)
    return found


def _pairs(parts: Sequence[str]) -> list[str]:
    return [first + second for first, second in pairwise(parts)] if len(parts) > 1 else list(parts)


def _operand(term: str) -> str:
    """A term of the vocabulary; a pair of ideographs is a phrase."""
    if THING in term:
        return fts.quoted(term)
    bare = term.lstrip(STAFF)
    if words.is_ideograph(bare[0]):
        lead = STAFF if term.startswith(STAFF) else ""
        return fts.quoted(*(lead + one for one in bare))
    return fts.quoted(term)


def _either(asked: Iterable[str]) -> str:
    return " OR ".join(dict.fromkeys(one for one in asked if one))
