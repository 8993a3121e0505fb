"""The search index: SQLite's FTS5, and the only place that knows so.

The index holds no text of its own, only words already cut by `words.cut`; tokens go in quoted, so that whatever
a person types is words and never an operator. Prefixes need no index of their own: without one the index is half
as large and quicker.
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from booth.catalog.search import words
from booth.catalog.values import Product, Text

MOST_LETTERS = 400
MOST_WORDS = 12
LONGEST_WORD = 40
# No word holds these: the one keeps a phrase from running on into the next text, the other marks a plinth's number.
GAP = " \ue001 "
PLINTH = "\ue000"
_CREATE = "CREATE VIRTUAL TABLE found USING fts5(words, content='', contentless_delete=1, tokenize='ascii')"
Entry = tuple[int, str]


def create(connection: Connection) -> None:
    """Make the empty index."""
    connection.exec_driver_sql(_CREATE)


def clear(connection: Connection) -> None:
    """Take everything out, to be entered anew."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS found")
    create(connection)


def entry(row: int, product: Product) -> Entry:
    """The words of a product: codes, names, what is written of it, its exhibitor, its variants, its plinth."""
    codes = dict.fromkeys([product.code, *(one.code for one in product.variants)])
    said = (product.name, product.tagline, product.description, product.exhibitor.name)
    parts = [" ".join(words.code_words(code)) for code in codes]
    parts += [" ".join(words.cut(text)) for text in _texts(said)]
    parts += [" ".join(words.cut(text)) for text in _texts(one.name for one in product.variants)]
    if plinth := words.joined(product.plinth):
        parts.append(PLINTH + plinth)
    return row, GAP.join(parts)


def _texts(texts: Iterable[Text]) -> Iterable[str]:
    return (text for one in texts for _, text in one.by_language)


def put(connection: Connection, entries: Sequence[Entry]) -> None:
    """Enter products anew; those that were in already must be dropped first."""
    if entries:
        connection.exec_driver_sql("INSERT INTO found (rowid, words) VALUES (?, ?)", list(entries))


def drop(connection: Connection, rows: Iterable[int]) -> None:
    """Take products out."""
    gone = [(row,) for row in rows]
    if gone:
        connection.exec_driver_sql("DELETE FROM found WHERE rowid = ?", gone)


def question(typed: str) -> str:
    """What people type as a question to the index; empty when it holds no word.

    All pieces must be found, each as the beginning of a word; a piece with hyphens also as one word without them; a
    plinth's number as the whole of it.
    """
    pieces = [piece for piece in typed[:MOST_LETTERS].split() if words.cut(piece)]
    return " AND ".join(_piece(piece) for piece in pieces[:MOST_WORDS])


def _piece(piece: str) -> str:
    parts = [part[:LONGEST_WORD] for part in words.cut(piece)]
    whole = words.joined(piece)[: 2 * LONGEST_WORD]
    # Ideographs that stand together are asked for together; the end of a word is left open.
    spelled = [f'"{" ".join(parts)}"' + ("" if words.is_ideograph(parts[-1]) else " *")]
    if len(parts) > 1 and not any(words.is_ideograph(part) for part in parts):
        spelled.append(f'"{whole}" *')
    spelled.append(f'"{PLINTH}{whole}"')
    return f"({' OR '.join(spelled)})"


def rows(connection: Connection, asked: str) -> list[int]:
    """The products that answer a question, in no order."""
    found = connection.exec_driver_sql("SELECT rowid FROM found WHERE words MATCH ?", (asked,))
    return list(found.scalars())


def plinth_rows(connection: Connection, typed: str) -> list[int]:
    """The products whose plinth has exactly this number."""
    plinth = words.joined(typed[:MOST_LETTERS])
    return rows(connection, f'"{PLINTH}{plinth}"') if plinth else []
