"""The search index: SQLite's FTS5, and the only place that knows so.

The index holds no text of its own, only words already cut by `words.cut`; tokens go in quoted, so that whatever a person
types is words and never an operator.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from booth.catalog.search import words
from booth.catalog.values import Product

MOST_WORDS = 12
LONGEST_WORD = 40
_CREATE = (
    "CREATE VIRTUAL TABLE found USING fts5(names, codes, texts, makers, plinth, "
    "content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3')"
)
_INSERT = "INSERT INTO found (rowid, names, codes, texts, makers, plinth) VALUES (?, ?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Entry:
    """What is searched of one product, cut into words."""

    row: int
    names: str
    codes: str
    texts: str
    makers: str
    plinth: str


def create(connection: Connection) -> None:
    """Make the empty index."""
    connection.exec_driver_sql(_CREATE)


def entry(row: int, product: Product) -> Entry:
    """The words of a product: names, codes of itself and its variants, what is written of it, its exhibitor, its plinth."""
    codes = [product.code, *(one.code for one in product.variants)]
    names = [product.name, *(one.name for one in product.variants)]
    return Entry(
        row,
        _cut(text for one in names for _, text in one.by_language),
        " ".join(word for code in dict.fromkeys(codes) for word in words.code_words(code)),
        _cut(text for one in (product.tagline, product.description) for _, text in one.by_language),
        _cut(text for _, text in product.exhibitor.name.by_language),
        words.joined(product.plinth),
    )


def _cut(texts: Iterable[str]) -> str:
    return " ".join(word for text in texts for word in words.cut(text))


def put(connection: Connection, entries: Sequence[Entry]) -> None:
    """Enter products anew; those that were in already must be dropped first."""
    if entries:
        rows = [(one.row, one.names, one.codes, one.texts, one.makers, one.plinth) for one in entries]
        connection.exec_driver_sql(_INSERT, rows)


def drop(connection: Connection, rows: Iterable[int]) -> None:
    """Take products out."""
    gone = [(row,) for row in rows]
    if gone:
        connection.exec_driver_sql("DELETE FROM found WHERE rowid = ?", gone)


def question(typed: str) -> str:
    """What people type as a question to the index; empty when it holds no word.

    All pieces must be found, each as the beginning of a word; a piece with hyphens also as one word without them.
    """
    pieces = [piece for piece in typed[:400].split() if words.cut(piece)]
    return " AND ".join(_piece(piece) for piece in pieces[:MOST_WORDS])


def _piece(piece: str) -> str:
    parts = [part[:LONGEST_WORD] for part in words.cut(piece)]
    spelled = [_runs(parts)]
    whole = words.joined(piece)[: 2 * LONGEST_WORD]
    if len(parts) > 1 and whole.isalnum():
        spelled.append(f'codes : "{whole}" *')
    spelled.append(f'plinth : "{whole}"')
    return f"({' OR '.join(spelled)})"


def _runs(parts: list[str]) -> str:
    """Ideographs that stand together are asked for together; the end of a word is left open."""
    last_open = "" if words.is_ideograph(parts[-1]) else " *"
    phrase = " ".join(parts)
    return f'{{names codes texts makers}} : "{phrase}"{last_open}'


def rows(connection: Connection, asked: str) -> list[int]:
    """The products that answer a question, in no order."""
    found = connection.exec_driver_sql("SELECT rowid FROM found WHERE found MATCH ?", (asked,))
    return [row[0] for row in found]
