"""Many rows at once: the statement is compiled once, the rows go straight to the driver."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Column, Connection, Dialect, Select, Table, bindparam, insert

Line = tuple[Any, ...]


def insert_lines(connection: Connection, table: Table, names: tuple[str, ...], lines: Sequence[Line]) -> None:
    """Insert rows given as tuples in the order of `names`."""
    if not lines:
        return
    statement, order = _statement(table, names, connection.dialect)
    if order is None:  # a driver that takes parameters by name
        connection.exec_driver_sql(statement, [dict(zip(names, line, strict=True)) for line in lines])
    elif order == names:
        connection.exec_driver_sql(statement, list(lines))
    else:
        places = [names.index(name) for name in order]
        connection.exec_driver_sql(statement, [tuple(line[place] for place in places) for line in lines])


@cache
def _statement(table: Table, names: tuple[str, ...], dialect: Dialect) -> tuple[str, tuple[str, ...] | None]:
    compiled = insert(table).compile(dialect=dialect, column_keys=list(names))
    return compiled.string, tuple(compiled.positiontup) if compiled.positiontup is not None else None


def columns(table: Table, *without: str) -> tuple[str, ...]:
    """The names of a table's columns in their order, some left out."""
    return tuple(column.name for column in table.columns if column.name not in without)


def fetch(connection: Connection, statement: Select[*tuple[Any, ...]], parameters: Line = ()) -> list[Line]:
    """All rows as plain tuples: for what reads a hundred thousand rows, or must answer within a millisecond."""
    cursor = connection.connection.cursor()
    try:
        cursor.execute(_text(statement, connection.dialect), parameters)
        return list(cursor.fetchall())
    finally:
        cursor.close()


@cache
def _text(statement: Select[*tuple[Any, ...]], dialect: Dialect) -> str:
    return str(statement.compile(dialect=dialect))


@cache
def among(statement: Select[*tuple[Any, ...]], column: Column[int], count: int) -> Select[*tuple[Any, ...]]:
    """A statement narrowed to `count` numbers of a column, given as parameters later."""
    return statement.where(column.in_([bindparam(f"n{place}", type_=column.type) for place in range(count)]))
