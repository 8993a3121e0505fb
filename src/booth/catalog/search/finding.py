"""Answers a query: which products, in which order; and the counts beside the list.

What the words find stands best first: what is found by codes and names, then by what it is for, then by all that is
written, each in the language's own script before other ways to write it; within these as entered. So the first rows are
there before the rest has been looked for, and stay where they are when it comes. Few hits are weighed one by one
(`ranking`).
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, final

from sqlalchemy import Connection

from booth.catalog import cards, texts
from booth.catalog.asking import Asked, Facets, Found, Note, Order, Query, Reason, Requirement, Suggested, Suggestion
from booth.catalog.reference import Reference
from booth.catalog.search import (
    facets,
    fts,
    plinths,
    quorum,
    ranking,
    readings,
    reasons,
    suggesting,
    things,
    words,
)
from booth.catalog.search.bits import Bits, has, packed, without
from booth.catalog.search.entries import ALIKE, PLINTH
from booth.catalog.search.keeping import Kept
from booth.catalog.search.models import Models
from booth.catalog.search.narrowing import Narrowed, at_hand, narrowed
from booth.catalog.search.readings import Reading
from booth.catalog.search.shelves import Shelves
from booth.catalog.search.whole import Whole, asks_for_all, waiting
from booth.catalog.values import Product
from booth.storage.store import Store

if TYPE_CHECKING:
    from booth.catalog.search.figuring import Figuring

_NEAR = 0.2  # of the best weight that any product reaches
FIRST = 96  # rows that the list begins with: more than a large screen shows
ENOUGH = 5  # hits; below that, those that hold only some of the words are shown, too


@final
class Finder:
    """Searches one store. What it reads it keeps until somebody writes."""

    def __init__(self, store: Store, reference: Callable[[], Reference], whole: Whole) -> None:
        self._store = store
        self._refer = reference
        self._whole = whole
        self.kept = Kept()

    @cached_property
    def figuring(self) -> "Figuring":
        """The search by figures: conditions out of what is typed, and requirements."""
        from booth.catalog.search.figuring import Figuring

        return Figuring(self._store, self._refer, self.kept)

    def search(self, query: Query) -> Found:
        """The products that answer a query, in its order: best first where words are asked for.

        Conditions on figures are read out of the words. Where no product meets them, those come that nearly do.
        """
        known = self._whole.fresh()
        query, asked = self._told_apart(query)
        with self._store.reading() as connection:
            if asks_for_all(query):
                return Found(self._whole.order(connection, query)[:])
            held, columns = self.kept.at(connection, known)
            rest = narrowed(connection, query, known, held, columns)
            bits = _seen(query, held) & rest.models().products
            if not query.words.strip():
                rows = self._arranged(connection, query, held, bits)
                return Found(rows, asked=asked) if rows else self._nearly(query, asked, held, rest)
            meant = _meant(connection, query, held, _seen(query, held) & rest.conditions.products)
            reading = meant.reading
            if not meant.found and asked.conditions:
                nearly = self._nearly(query, asked, held, rest, bits)
                return replace(nearly, left_out=tuple(query.words.split()))
            chosen = packed(bits)
            whole = [row for row in meant.whole if has(chosen, row)]
            near = [row for row in meant.near if has(chosen, row)]
            if query.order is Order.STAND:
                said = reading.shown_for or query.words
                whole = ranking.ranked(connection, whole, said, reading.pieces, held.places)
            else:
                whole, near = (self._arranged(connection, query, held, held.bits(some)) for some in (whole, near))
                whole = _straight_first(connection, query.words, whole)
        rows = array("q", chain(whole, near))
        if left := waiting(self._store):
            asked = replace(asked, notes=(*asked.notes, Note("unindexed", query.words, (("count", str(left)),))))
        return Found(rows, whole=len(whole), shown_for=reading.shown_for, left_out=reading.left_out, asked=asked)

    def first(self, query: Query, most: int = FIRST) -> Found:
        """What `search` will begin with, quickly: for the moment after a key was pressed.

        Found.complete tells whether that was all. Nothing is read in another way than typed, and no attribute is read
        for it; for that, `search`.
        """
        return self._first(query, self._whole.fresh(), most)

    def at_once(self, query: Query) -> Found | None:
        """The same, where what is kept is of this moment; None where it would have to be read anew."""
        known = self._whole.fresh()
        return self._first(query, known, FIRST) if self.kept.holds(known.revision) else None

    def _first(self, query: Query, known: Reference, most: int) -> Found:
        query, asked = self._told_apart(query)
        if not query.words.strip() or query.order is not Order.STAND:
            return Found(array("q"), complete=False, asked=asked)
        with self._store.reading() as connection:
            held, columns = self.kept.at(connection, known)
            if not at_hand(query, known, columns):
                return Found(array("q"), complete=False, asked=asked)
            bits = _seen(query, held) & narrowed(connection, query, known, held, columns).models().products
            seen = _among(query, held)
            reading = readings.as_typed(
                connection, query.words, staff=query.staff, literally=query.literally, among=seen
            )
            hits = list(islice(_hits(connection, reading, held, bits), most + 1))
            if len(hits) > most:
                return Found(array("q", hits[:most]), complete=False, shown_for=reading.shown_for, asked=asked)
            said = reading.shown_for or query.words
            rows = ranking.ranked(connection, hits, said, reading.pieces, held.places)
            return Found(array("q", rows), len(rows) >= ENOUGH, shown_for=reading.shown_for, asked=asked)

    @property
    def ready(self) -> bool:
        """Whether `first` answers at once: what is kept is of this moment."""
        return self.kept.holds(self._refer().revision)

    def _told_apart(self, query: Query) -> tuple[Query, Asked]:
        """A query whose conditions are no longer among its words."""
        if not any(letter.isdecimal() for letter in query.words) or self._is_a_name(query):
            return query, Asked(query.words)
        asked = self.figuring.read(query.words, query.language, staff=query.staff)
        return replace(query, words=asked.words, conditions=(*query.conditions, *asked.conditions)), asked

    def _is_a_name(self, query: Query) -> bool:
        """Whether the whole of it is a plinth's number or a code: "14A" is no current where there is a plinth 14a."""
        if plinths.number(query.words):
            return True
        whole = words.alike(query.words)[: words.LONGEST_WORD]
        if not whole:
            return False
        either = f"{fts.quoted(PLINTH + whole)} OR {fts.quoted(ALIKE + whole)}"
        with self._store.reading() as connection:
            seen = None if query.drafts else _among(query, self.kept.at(connection, self._refer())[0])
            return fts.any_row(connection, fts.NAMED, either, seen)

    def _nearly(self, query: Query, asked: Asked, held: Shelves, rest: Narrowed, bits: Bits = 0) -> Found:
        """The products that meet the conditions, of which no word is known; else those ticked that come nearest."""
        if bits:
            return Found(held.among(bits), whole=0, asked=asked)
        wanted = [Requirement(one) for one in query.conditions]
        ticked = replace(rest, conditions=Models(held.everything)).models().products
        seen = frozenset(held.among(_seen(query, held) & ticked))
        near = self.figuring.match(wanted, staff=query.staff, most=0).rows if wanted else array("q")
        return Found(array("q", [row for row in near if row in seen][:FIRST]), whole=0, asked=asked)

    def suggestions(self, query: Query, products: int = 5) -> tuple[Suggestion, ...]:
        """What may be meant by words that are still being typed: the first products, then things by their names."""
        known = self._whole.fresh()
        rows = self.first(query).rows[:products]
        with self._store.reading() as connection:
            held = ranking.cards_of(connection, rows) if rows else {}
            whole = words.alike(plinths.number(query.words) or query.words)
            read = zip(held, cards.read(list(held.values())), strict=True)
            lines = [_suggested(row, card, whole) for row, card in read]
            lines += suggesting.named(connection, query.words, known, staff=query.staff)
        return tuple(lines)

    def reasons(self, query: Query, products: Iterable[Product], shown_for: str = "") -> dict[str, tuple[Reason, ...]]:
        """Why each of these products was found, by uid. `shown_for`: what `search` took the words for."""
        query, _ = self._told_apart(query)
        known = self._whole.fresh()
        with self._store.reading() as connection:
            seen = _among(query, self.kept.at(connection, known)[0])
            reading = readings.as_typed(connection, shown_for or query.words, staff=query.staff, among=seen)
        pieces = reading.pieces
        return {one.uid: reasons.reasons(one, pieces, query.language, staff=query.staff) for one in products}

    def facets(self, query: Query, *, beside: frozenset[str] = frozenset()) -> Facets:
        """Counts for each choice; a facet's own ticks do not narrow its counts. `beside`: attributes that stay."""
        known = self._whole.fresh()
        query, asked = self._told_apart(query)
        with self._store.reading() as connection:
            held, columns = self.kept.at(connection, known)
            found = _seen(query, held)
            if query.words.strip():
                meeting = narrowed(connection, query, known, held, columns).conditions.products
                meant = _meant(connection, query, held, found & meeting)
                if meant.found or not asked.conditions:
                    found &= held.bits(chain(meant.whole, meant.near))
            return facets.counted(connection, query, found, known, held, columns, beside)

    def _arranged(self, connection: Connection, query: Query, held: Shelves, bits: Bits) -> "array[int]":
        order = None if query.order is Order.STAND else self._whole.order(connection, query)
        return held.among(bits, order)


@final
@dataclass(frozen=True, slots=True)
class _Meant:
    """What words were taken for, the rows that hold all of them, and those that come next."""

    reading: Reading
    whole: Sequence[int] = ()
    near: Sequence[int] = ()

    @property
    def found(self) -> bool:
        return bool(self.whole or self.near)


def _meant(connection: Connection, query: Query, held: Shelves, bits: Bits) -> _Meant:
    """The first way to read the words that finds anything among all that can be ticked.

    Ticks do not change how words are read: else a facet's counts would not hold for the list that its tick shows.
    """
    seen = _among(query, held)
    as_typed = readings.as_typed(connection, query.words, staff=query.staff, literally=query.literally, among=seen)
    ways = () if query.literally else readings.others(connection, query.words, staff=query.staff, among=seen)
    for reading in chain((as_typed,), ways):
        hits = list(_hits(connection, reading, held, bits))
        if hits:
            several = not query.literally and sum(len(words.cut(piece.said)) for piece in reading.pieces) > 1
            said = reading.shown_for or query.words
            return _Meant(reading, hits, _near(connection, said, held, bits, hits, query) if several else ())
    if query.literally:
        return _Meant(as_typed)
    loosened = readings.loosened(connection, query.words, staff=query.staff, among=seen)
    return _Meant(loosened, near=quorum.most(connection, loosened.pieces, held, bits))


def _among(query: Query, held: Shelves) -> bytes | None:
    """The products that may be seen, where not all of them may."""
    return None if query.drafts or not held.drafts else packed(_seen(query, held))


def _straight_first(connection: Connection, typed: str, rows: Sequence[int]) -> Sequence[int]:
    """In any order, what stands on the plinth with just this number comes first."""
    number = words.alike(plinths.number(typed) or typed)
    straight = frozenset(fts.rows(connection, fts.NAMED, fts.quoted(PLINTH + number))) if number else frozenset[int]()
    return sorted(rows, key=lambda row: row not in straight) if straight else rows


def _near(connection: Connection, said: str, held: Shelves, bits: Bits, rows: Sequence[int], query: Query) -> list[int]:
    """Where few products hold all of the words: those that hold most of them, to stand below."""
    if len(rows) >= ENOUGH:
        return []
    loosened = readings.loosened(connection, said, staff=query.staff, among=_among(query, held))
    near = quorum.most(connection, loosened.pieces, held, bits, _NEAR)
    return [row for row in near if row not in rows][: ENOUGH - len(rows)]


def _hits(connection: Connection, reading: Reading, held: Shelves, bits: Bits) -> Iterator[int]:
    """The rows that hold every piece, best first, each once, those alone that have their bit set."""
    chosen = None if bits == held.everything else packed(bits, held.size)
    seen = set[int]()
    for row in chain.from_iterable(_tiers(connection, reading)):
        if row not in seen and (chosen is None or has(chosen, row)):
            seen.add(row)
            yield row


def _tiers(connection: Connection, reading: Reading) -> Iterator[Iterable[int]]:
    """The rows that hold every piece, the likelier first: each time those that one table answers a question with."""
    pieces = reading.pieces
    if not pieces or not all(piece.any for piece in pieces):
        return
    direct = _together([piece.direct for piece in pieces])
    either = _together([piece.any for piece in pieces]) if any(piece.derived for piece in pieces) else ""
    if len(pieces) == 1:
        for question in filter(None, (direct, either)):
            for table in fts.TABLES:
                yield fts.stream(connection, table, question if table == fts.FOUND else things.in_names(question))
        return
    # That two words have nothing in common shows only at the end of a table: so the widest question is asked first.
    if either and not fts.any_row(connection, fts.FOUND, either):
        return
    if direct:
        rest = fts.stream(connection, fts.FOUND, direct)
        if ahead := list(islice(rest, FIRST)):
            yield fts.stream(connection, fts.NAMED, things.in_names(direct))
            yield chain(ahead, rest)
    if either:
        yield fts.stream(connection, fts.FOUND, either)


def _together(asked: Sequence[str]) -> str:
    """All of the questions as one; none where one of them is empty."""
    return " AND ".join(f"({one})" for one in asked) if all(asked) else ""


def _suggested(row: int, card: list[Any], whole: str) -> Suggestion:
    uid, code, plinth, name = card[:4]
    straight = bool(whole) and whole in (words.alike(code), words.alike(plinth))
    return Suggestion(Suggested.PRODUCT, uid, texts.text_of(name), row, straight)


def _seen(query: Query, held: Shelves) -> Bits:
    return held.everything if query.drafts else without(held.everything, held.drafts)
