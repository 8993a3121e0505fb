"""How a line of words may be meant: as typed; and where that finds nothing, with what people usually get wrong.

The other keyboard layout, one typing error, a run of ideographs that nobody wrote in one piece, words that the
catalogue does not know. Each is tried only when what stands before it finds nothing.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from sqlalchemy import Connection

from booth.catalog.search import fts, keyboards, plinths, vocabulary, words
from booth.catalog.search.entries import PLINTH
from booth.catalog.search.pieces import Piece, Reader
from booth.catalog.search.stems import stem

_LONG_ENOUGH = 5  # letters of a word in which one error is forgiven
_MEANT = 6  # words that one misspelt word may stand for
_JOINING = (
    "а без в во для до и из или к ко на не о об от по под при с со у что это чем как где мне нам нужен нужна нужно "
    "нужны есть ли чтобы который которая которые something anything some any a an and are at by do for from i in is "
    "me my need of on or our show that the to we what which with you your 的 和 与 用 有 请 我 要 吗 呢"
)
_FILLERS = frozenset(_JOINING.split())


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand what was typed."""

    pieces: tuple[Piece, ...]
    shown_for: str = ""  # what it was taken for, when that is not what was typed
    left_out: tuple[str, ...] = ()  # words that nothing is known of

    @property
    def named(self) -> bool:
        """Whether there is anything to ask."""
        return bool(self.pieces)


def as_typed(
    connection: Connection, typed: str, *, staff: bool, literally: bool = False, among: bytes | None = None
) -> Reading:
    """The words as they stand; those that only join others are passed over.

    Where they say nothing in their own script, but are whole words or codes on the other layout, they are that,
    unless they are meant `literally`. `among`: the products that may be seen, as packed bits.
    """
    if number := plinths.number(typed):
        return Reading((Piece(typed, fts.quoted(PLINTH + words.alike(number))),))
    reader = Reader(connection, staff=staff, among=among)
    pieces = _telling(reader.read(typed))
    if not literally and (swapped := keyboards.swapped(typed)):
        other = reader.read(swapped)
        if not any(map(reader.whole, pieces)) and other and all(map(reader.whole, other)):
            return Reading(_telling(other), swapped)
    return Reading(pieces)


def others(connection: Connection, typed: str, *, staff: bool, among: bytes | None = None) -> Iterator[Reading]:
    """The other ways, the likelier first."""
    reader = Reader(connection, staff=staff, among=among)
    if swapped := keyboards.swapped(typed):
        yield Reading(_telling(reader.read(swapped)), swapped)
    pieces = _telling(reader.read(typed))
    mended = [_mended(connection, reader, piece) for piece in pieces]
    changed = any(new != (piece,) for new, piece in zip(mended, pieces, strict=True))
    told = tuple(one for some in mended for one in some)
    if changed and all(mended):
        yield Reading(told, " ".join(one.said for one in told))
    left_out = tuple(piece.said for new, piece in zip(mended, pieces, strict=True) if not new)
    if told and left_out:
        yield Reading(told, left_out=left_out)


def loosened(connection: Connection, typed: str, *, staff: bool, among: bytes | None = None) -> Reading:
    """All that is known of the words: for when no product has all of them."""
    reader = Reader(connection, staff=staff, among=among)
    pieces = _telling(reader.read(typed))
    mended = [_mended(connection, reader, piece) for piece in pieces]
    told = tuple(part for some in mended for one in some for part in _parts(reader, one))
    return Reading(told, left_out=tuple(piece.said for new, piece in zip(mended, pieces, strict=True) if not new))


def _telling(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    telling = tuple(piece for piece in pieces if piece.said.casefold() not in _FILLERS)
    return telling or tuple(pieces)


def _mended(connection: Connection, reader: Reader, piece: Piece) -> tuple[Piece, ...]:
    """A piece that is known as it is; else what it was meant for; else nothing."""
    if reader.known(piece):
        return (piece,)
    if words.is_ideograph(piece.said[0]):
        return _parts(reader, piece)
    if swapped := keyboards.swapped(piece.said):
        found = [one for one in reader.read(swapped) if reader.known(one)]
        if found:
            return tuple(found)
    for said in (piece.said, swapped):
        if meant := _meant(connection, reader, words.fold(said)):
            return (replace(_any_of(meant), said=meant[0].said),)
    return ()


def _meant(connection: Connection, reader: Reader, word: str) -> list[Piece]:
    """The known words that one typing error makes of this one, the nearest first.

    The vocabulary has words as well that no product holds any more, and such as not everybody may find.
    """
    if len(word) < _LONG_ENOUGH or not word.isalpha():
        return []
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    def near(said: str, among: list[str]) -> Iterator[str]:
        return (one for one, *_ in process.extract(said, among, scorer=OSA.distance, score_cutoff=1, limit=None))

    there = vocabulary.all_words(connection)
    found = list(islice(filter(reader.holds, near(word, there)), _MEANT))
    own = stem(word)
    if not found and len(own) >= _LONG_ENOUGH - 1:
        stems = defaultdict[str, list[str]](list)
        for one in there:
            stems[stem(one)].append(one)
        held = (next(filter(reader.holds, stems[one]), "") for one in near(own, list(stems)))
        found = list(islice(filter(None, held), _MEANT))
    return [reader.word(one) for one in found]


def _any_of(pieces: Sequence[Piece]) -> Piece:
    return Piece(
        pieces[0].said,
        " OR ".join(piece.direct for piece in pieces if piece.direct),
        terms=frozenset[str]().union(*(piece.terms for piece in pieces)),
        beginnings=tuple(one for piece in pieces for one in piece.beginnings),
    )


def _parts(reader: Reader, piece: Piece) -> tuple[Piece, ...]:
    """A run of ideographs as those of its neighbouring pairs that are known; any other piece as it is."""
    if len(piece.said) < 2 or not words.is_ideograph(piece.said[0]) or reader.known(piece):
        return (piece,)
    pairs = [reader.phrase(pair) for pair in pairwise(piece.said)]
    return tuple(pair for pair in pairs if reader.known(pair))
