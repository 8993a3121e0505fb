"""The search index: SQLite's FTS5, and the only place that knows so.

Three tables of words already cut by `words.cut`, with no text of their own, each holding what the one before holds:
`named` codes and names, `about` what a product is for, `found` all that is written. Tokens go in quoted, so that
whatever a person types is words and never an operator. Beginnings of up to three letters have an index of their own;
longer ones are looked up in the vocabulary.
"""

import json
from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection

from booth.catalog.search import vocabulary
from booth.catalog.search.bits import has
from booth.catalog.search.entries import Entry
from booth.catalog.search.vocabulary import Keyed

NAMED, ABOUT, FOUND = TABLES = ("named", "about", "found")
_OPTIONS = "words, content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3'"
_CREATE = tuple(f"CREATE VIRTUAL TABLE {one} USING fts5({_OPTIONS})" for one in TABLES)
# Written out, so that no statement is ever put together of what comes from outside.
_INSERT = (
    "INSERT INTO named (rowid, words) VALUES (?, ?)",
    "INSERT INTO about (rowid, words) VALUES (?, ?)",
    "INSERT INTO found (rowid, words) VALUES (?, ?)",
)
_DELETE = (
    "DELETE FROM named WHERE rowid = ?",
    "DELETE FROM about WHERE rowid = ?",
    "DELETE FROM found WHERE rowid = ?",
)
_ASK = {
    NAMED: "SELECT rowid FROM named WHERE words MATCH ? ORDER BY rowid",
    ABOUT: "SELECT rowid FROM about WHERE words MATCH ? ORDER BY rowid",
    FOUND: "SELECT rowid FROM found WHERE words MATCH ? ORDER BY rowid",
}
_HOLDING = {
    NAMED: "SELECT rowid FROM named WHERE words MATCH ? AND rowid IN (SELECT value FROM json_each(?))",
    ABOUT: "SELECT rowid FROM about WHERE words MATCH ? AND rowid IN (SELECT value FROM json_each(?))",
}
_MERGE = {
    NAMED: "INSERT INTO named (named, rank) VALUES ('merge', ?)",
    ABOUT: "INSERT INTO about (about, rank) VALUES ('merge', ?)",
    FOUND: "INSERT INTO found (found, rank) VALUES ('merge', ?)",
}
_WRITTEN = "SELECT total_changes()"
_STEP = 128  # rows fetched at once: a little more than a list begins with


def create(connection: Connection) -> None:
    """Make the empty index."""
    for statement in _CREATE:
        connection.exec_driver_sql(statement)


def clear(connection: Connection) -> None:
    """Take everything out, to be entered anew."""
    for table in TABLES:
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {table}")
    connection.exec_driver_sql("DELETE FROM word")
    create(connection)


def put(connection: Connection, entries: Sequence[Entry], lines: Sequence[Keyed] | None = None) -> None:
    """Enter products anew; those that were in already must be dropped first.

    `lines`: the vocabulary's lines for their words, where somebody made them ready; else it is asked what it lacks.
    """
    if not entries:
        return
    texts = ([(one.row, one.named) for one in entries], [(one.row, one.about) for one in entries])
    for statement, some in zip(_INSERT, (*texts, [(one.row, one.all) for one in entries]), strict=True):
        connection.exec_driver_sql(statement, some)
    if lines is None:
        vocabulary.learn(connection, frozenset[str]().union(*(one.terms for one in entries)))
    else:
        vocabulary.put(connection, lines)


def drop(connection: Connection, rows: Iterable[int]) -> None:
    """Take products out."""
    gone = [(row,) for row in rows]
    for statement in _DELETE if gone else ():
        connection.exec_driver_sql(statement, gone)


def rows(connection: Connection, table: str, question: str) -> list[int]:
    """All products that answer a question, in the order in which they were entered."""
    cursor = connection.connection.cursor()
    try:
        cursor.execute(_ASK[table], (question,))
        return [row for (row,) in cursor.fetchall()]
    finally:
        cursor.close()


def holding(connection: Connection, table: str, question: str, some: Sequence[int]) -> set[int]:
    """Those of a few rows that answer a question."""
    cursor = connection.connection.cursor()
    try:
        cursor.execute(_HOLDING[table], (question, json.dumps(list(some))))
        return {row for (row,) in cursor.fetchall()}
    finally:
        cursor.close()


def any_row(connection: Connection, table: str, question: str, among: bytes | None = None) -> bool:
    """Whether any product answers a question; `among`: only those count that have their bit set."""
    if among is not None:
        return any(has(among, row) for row in stream(connection, table, question))
    cursor = connection.connection.cursor()
    try:
        return cursor.execute(_ASK[table], (question,)).fetchone() is not None
    finally:
        cursor.close()


def stream(connection: Connection, table: str, question: str) -> Iterator[int]:
    """The same one by one: who stops early has not waited for the rest."""
    cursor = connection.connection.cursor()
    try:
        cursor.execute(_ASK[table], (question,))
        while some := cursor.fetchmany(_STEP):
            for (row,) in some:
                yield row
    finally:
        cursor.close()


def pieces(connection: Connection) -> int:
    """In how many pieces the words of all products lie."""
    return int(connection.exec_driver_sql("SELECT count(DISTINCT segid) FROM found_idx").scalar_one())


def merge(connection: Connection, table: str, pages: int, *, begin: bool) -> bool:
    """Make one piece of the pieces that a table grew in, about so many pages of it at once; whether more is left.

    In one piece a table answers in half the time. `begin`: take all pieces there are, else go on with those taken.
    """
    before = connection.exec_driver_sql(_WRITTEN).scalar_one()
    connection.exec_driver_sql(_MERGE[table], (-pages if begin else pages,))
    return connection.exec_driver_sql(_WRITTEN).scalar_one() - before > 1


def quoted(*terms: str) -> str:
    """Terms that stand behind one another, as an operand."""
    return f'"{" ".join(terms)}"'


def beginning(term: str) -> str:
    """Words that begin so, as an operand."""
    return f'"{term}" *'
