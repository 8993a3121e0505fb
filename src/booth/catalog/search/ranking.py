"""Which of a few hits stands first: a plinth's number, a code, then how much of what was typed stands in the name."""

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from sqlalchemy import Connection, select

from booth.catalog import schema
from booth.catalog.bulk import among, fetch
from booth.catalog.search import fts, things, words
from booth.catalog.search.pieces import Piece

MOST = 64  # hits that are weighed one by one; more stand in the order in which they were found
_listing = schema.listing.c
_cards = select(_listing.product_id, _listing.card)
_FEW = 48  # hits of which each is asked what it is for
_NAMED, _ABOUT = 2, 3  # a category's name, what it is for: below what stands in the name itself
_CODE, _PLINTH, _NAME = 1, 2, 3


def ranked(
    connection: Connection, rows: Sequence[int], typed: str, pieces: Sequence[Piece], places: Mapping[int, int]
) -> list[int]:
    """These rows, the best first; of equals the one that comes first on the stand (`places`)."""
    if len(rows) > MOST or len(rows) < 2:
        return list(rows)
    held = cards_of(connection, rows)
    whole = words.alike(typed)
    scores = {row: _score(held[row], whole, pieces) if row in held else (0, 0) for row in rows}
    about = dict.fromkeys(rows, 0)
    for piece in pieces if len(rows) <= _FEW else ():
        named = things.in_names(piece.any)
        for table, weight in ((fts.NAMED, _NAMED), (fts.ABOUT, _ABOUT)):
            for row in fts.holding(connection, table, named, rows) if named else ():
                about[row] += weight
    found = {row: place for place, row in enumerate(rows)}

    def place(row: int) -> tuple[int, ...]:
        score, first = scores[row]
        return -score - about[row], -first, places.get(row, found[row])

    return sorted(rows, key=place)


def cards_of(connection: Connection, rows: Sequence[int]) -> dict[int, str]:
    """The cards of these rows, in their order; those that are gone are left out."""
    held = dict(fetch(connection, among(_cards, _listing.product_id, len(rows)), tuple(rows)))
    return {row: str(held[row]) for row in rows if row in held}


def _score(card: str, whole: str, pieces: Sequence[Piece]) -> tuple[int, int]:
    code, plinth, names = _read(card)
    if whole and whole == plinth:
        return 1000, 0
    if whole and whole == code:
        return 900, 0
    score = 100 if whole and len(whole) > 1 and code.startswith(whole) else 0
    first = 0
    for piece in pieces:
        best = max((_in_name(piece, name) for name in names), default=(0, 0))
        if words.alike(piece.said) and words.alike(piece.said) in code:
            best = max(best, (10, 0))
        score += best[0]
        first += best[1]
    return score, first


def _in_name(piece: Piece, name: tuple[str, ...]) -> tuple[int, int]:
    """How well a piece stands in a name, and how near to its beginning."""
    said = words.fold(piece.said)
    run = "".join(name)
    if words.is_ideograph(said[0]) if said else False:
        pairs = [first + second for first, second in pairwise(said)]
        there = sum(pair in run for pair in pairs)
        return (8, -run.index(said)) if said in run else (8 * there // (len(pairs) + 1), 0)
    for place, word in enumerate(name):
        if word == said:
            return 10, -place
        if word in piece.terms or (len(said) > 1 and word.startswith(said)):
            return 8, -place
    pairs = [term for term in piece.terms if words.is_ideograph(term[0]) and term in run]
    return (5, -run.index(pairs[0])) if pairs else (0, 0)


@lru_cache(maxsize=4096)
def _read(card: str) -> tuple[str, str, tuple[tuple[str, ...], ...]]:
    held = json.loads(card)
    names = tuple(tuple(words.cut(text)) for text in held[_NAME].values())
    return words.alike(held[_CODE]), words.alike(held[_PLINTH]), names
