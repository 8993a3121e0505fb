"""When no product holds all of the words: those that hold most of them, rare words counting for more."""

from collections.abc import Sequence
from math import log2

from sqlalchemy import Connection

from booth.catalog.search import fts
from booth.catalog.search.pieces import Piece
from booth.catalog.search.shelves import Bits, Shelves

_ENOUGH = 0.5


def most(
    connection: Connection, pieces: Sequence[Piece], held: Shelves, bits: Bits, enough: float = _ENOUGH
) -> list[int]:
    """The rows that hold most of the pieces, the most first; a piece in a name counts for more.

    `enough`: what part of the best weight that any product reaches a product needs.
    """
    every = bits == held.everything
    seen = frozenset[int]() if every else frozenset(held.among(bits))
    weights: dict[int, float] = {}
    for piece in pieces:
        tables = [
            [row for row in fts.rows(connection, one, piece.any) if every or row in seen] if piece.any else []
            for one in fts.TABLES
        ]
        if not tables[-1]:
            continue
        weight = log2(1 + bits.bit_count() / len(tables[-1]))
        # Each table holds what the one before holds: a name counts three times.
        for rows in tables:
            for row in rows:
                weights[row] = weights.get(row, 0.0) + weight
    best = max(weights.values(), default=0.0)
    found = [row for row, weight in weights.items() if weight >= best * enough]
    found.sort(key=lambda row: (-weights[row], held.places.get(row, row)))
    return found
