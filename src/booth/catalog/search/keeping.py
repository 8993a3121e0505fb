"""What a search keeps in memory of a store, and how it learns what has changed since.

The history tells which products were touched, whoever touched them: they are read again and laid over what is kept.
"""

import threading
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any, final

from sqlalchemy import Connection, Select, bindparam, func, select

from booth.catalog import loading, schema
from booth.catalog.bulk import fetch
from booth.catalog.reference import Reference
from booth.catalog.search import bits as bits_of
from booth.catalog.search import shelves
from booth.catalog.search.bits import Bits
from booth.catalog.search.columns import Answers, Figures, Line
from booth.catalog.search.models import Models
from booth.catalog.search.shelves import Shelves
from booth.catalog.search.stating import Variants
from booth.catalog.values import Better, ValueType

MOST_TOUCHED = 2000  # products; where more were touched, what is kept is read anew when it is next asked for
_AT_A_SCAN = 9  # attributes read in one go through all values
_BY_INDEX = 4  # so few are read quicker one by one
_BLOCK = 20_000
_value = schema.value.c
_columns = (
    _value.product_id,
    _value.variant_id,
    _value.kind,
    _value.base_low,
    _value.base_high,
    _value.numbers,
    _value.yes,
    _value.texts,
    _value.as_entered,
)
_of_one = select(*_columns).where(_value.attribute_id == bindparam("attribute"))
_of_all: Select[*tuple[Any, ...]] = select(*_columns, _value.attribute_id)
_stating = select(_value.attribute_id, _value.product_id)
_change = schema.change.c
_changed = select(_change.uid).where(_change.revision > bindparam("revision"), _change.kind == "product").distinct()
_set = schema.change_set.c
_since = select(func.max(_set.revision), func.max(_set.thinned)).where(_set.revision > bindparam("revision"))
COUNTED = frozenset([ValueType.QUANTITY, ValueType.CHOICE, ValueType.SEVERAL, ValueType.YES_NO])


@final
class Columns:
    """The attributes that were asked for so far; each is read once, by whoever asks first."""

    def __init__(self, known: Reference, held: Shelves) -> None:
        self.known = known
        self._shelves = held
        self._held: dict[int, Figures | Answers] = {}
        self._stated: dict[int, Bits] | None = None
        self._touched: frozenset[int] = frozenset()
        self._reading = threading.Lock()

    @cached_property
    def models(self) -> Models:
        """Every model there is; only matching asks for it."""
        return self._shelves.models

    def has(self, number: int) -> bool:
        """Whether an attribute has been read already."""
        return number in self._held

    def figures(self, connection: Connection, number: int) -> Figures:
        """The figures of an attribute, by the store's number; none where it takes answers of another type."""
        held = self._one(connection, number)
        return held if isinstance(held, Figures) else Figures([], {}, 0)

    def answers(self, connection: Connection, number: int) -> Answers:
        """The answers to an attribute; none where it takes figures."""
        held = self._one(connection, number)
        return held if isinstance(held, Answers) else Answers([], {}, 0)

    def stated(self, connection: Connection) -> dict[int, Bits]:
        """The products that state an attribute, for all that are counted."""
        with self._reading:
            if self._stated is None:
                self._stated = self._read_stated(connection)
            return self._stated

    def load(self, connection: Connection, numbers: Iterable[int]) -> None:
        """Read these attributes, unless they are there already."""
        with self._reading:
            wanted = [number for number in dict.fromkeys(numbers) if number not in self._held]
            for start in range(0, len(wanted), _AT_A_SCAN):
                some = wanted[start : start + _AT_A_SCAN]
                if len(some) <= _BY_INDEX:
                    for number in some:
                        self._keep(number, fetch(connection, _of_one, (number,)))
                else:
                    for number, lines in _scanned(connection, some).items():
                        self._keep(number, lines)

    def renewed(self, connection: Connection, known: Reference, held: Shelves, rows: Iterable[int]) -> "Columns":
        """The same with these products read anew, and those that were touched before."""
        new = Columns(known, held)
        new._touched = self._touched.union(rows)
        kept = {number: one for number, one in self._held.items() if _same(number, self.known, known)}
        if len(new._touched) > MOST_TOUCHED or not (kept or self._stated):
            return Columns(known, held)
        read: dict[int, list[Line]] = {}
        for *line, number in shelves.read(connection, _of_all, _value.product_id, sorted(new._touched)):
            read.setdefault(number, []).append(tuple(line))
        size = max(held.size, 1 + max(new._touched, default=0))
        touched = bits_of.of(new._touched, size)
        for number, column in kept.items():
            new._held[number] = _laid_over(column, read.get(number, []), held.variants, touched, size)
        if self._stated is not None:
            stating = {number: bits_of.of((line[0] for line in lines), size) for number, lines in read.items()}
            new._stated = {
                number: bits_of.without(self._stated.get(number, 0), touched) | stating.get(number, 0)
                for number in self._stated.keys() | stating.keys()
            }
        return new

    def _one(self, connection: Connection, number: int) -> Figures | Answers | None:
        if number not in self._held:
            self.load(connection, [number])
        return self._held.get(number)

    def _keep(self, number: int, lines: list[Line]) -> None:
        attribute = self.known.attributes.by_id.get(number)
        if attribute is None or attribute.type not in COUNTED:
            lines = []  # texts are found by their words
        if attribute is not None and attribute.type is ValueType.QUANTITY:
            able = attribute.better is not Better.LOWER
            self._held[number] = Figures(lines, self._shelves.variants, self._shelves.size, able=able)
        else:
            self._held[number] = Answers(lines, self._shelves.variants, self._shelves.size)

    def _read_stated(self, connection: Connection) -> dict[int, Bits]:
        spaces: dict[int, bytearray] = {}
        room = (self._shelves.size >> 3) + 1
        for block in _blocks(connection, _stating):
            for number, row in block:
                if number not in spaces:
                    spaces[number] = bytearray(room)
                spaces[number][row >> 3] |= 1 << (row & 7)
        return {number: int.from_bytes(held, "little") for number, held in spaces.items()}


def _same(number: int, before: Reference, after: Reference) -> bool:
    """Whether an attribute's figures mean what they meant."""
    one, other = before.attributes.by_id.get(number), after.attributes.by_id.get(number)
    return (
        one is not None
        and other is not None
        and (one.type, one.unit, one.better)
        == (
            other.type,
            other.unit,
            other.better,
        )
    )


def _laid_over(
    column: Figures | Answers, lines: list[Line], variants: Variants, touched: Bits, size: int
) -> Figures | Answers:
    if isinstance(column, Figures):
        return Figures(lines, variants, size, able=column.able).laid_over(column, touched)
    return Answers(lines, variants, size).laid_over(column, touched)


def _blocks(connection: Connection, statement: Select[*tuple[Any, ...]]) -> Iterator[list[Line]]:
    """What a statement answers, a block at a time: all values of a large catalogue are not held at once."""
    text = statement.compile(dialect=connection.dialect, compile_kwargs={"literal_binds": True})
    cursor = connection.connection.cursor()
    try:
        cursor.execute(str(text))
        while block := list(cursor.fetchmany(_BLOCK)):
            yield block
    finally:
        cursor.close()


def _scanned(connection: Connection, numbers: list[int]) -> dict[int, list[Line]]:
    """The values of several attributes in one go through the table."""
    found: dict[int, list[Line]] = {number: [] for number in numbers}
    # A sum has no index: given the column itself, the planner would visit every page once for each attribute.
    for block in _blocks(connection, _of_all.where((_value.attribute_id + 0).in_(numbers))):
        for line in block:
            found[line[-1]].append(line[:-1])
    return found


@final
class Kept:
    """Shelves and columns of one store, as of the newest revision that was asked for."""

    def __init__(self) -> None:
        self._held: tuple[int, Shelves, Columns] | None = None
        self._renewing = threading.Lock()

    def at(self, connection: Connection, known: Reference) -> tuple[Shelves, Columns]:
        """What is kept, brought up to date; `known` is as of the connection's moment, or earlier."""
        with self._renewing:
            held = self._held
            if held is None or held[0] != known.revision:
                held = self._held = self._renewed(connection, known, held)
            return held[1], held[2]

    def holds(self, revision: int) -> bool:
        """Whether nothing need be read anew for a question about this revision."""
        held = self._held
        return held is not None and held[0] == revision

    def _renewed(
        self, connection: Connection, known: Reference, held: tuple[int, Shelves, Columns] | None
    ) -> tuple[int, Shelves, Columns]:
        touched = None if held is None else _touched(connection, held[0])
        if held is None or touched is None:
            new = shelves.load(connection)
            return known.revision, new, Columns(known, new)
        _, before, columns = held
        after = before.renewed(connection, touched)
        return known.revision, after, columns.renewed(connection, known, after, touched | _gone(before, after))


def _touched(connection: Connection, revision: int) -> frozenset[int] | None:
    """The rows of the products that were changed since; None when that is not known, or too many to be worth it."""
    since = {"revision": revision}
    newest, thinned = connection.execute(_since, since).one()
    if newest is None or thinned:
        return None
    uids = list(connection.scalars(_changed, since))
    return frozenset(loading.numbers(connection, uids)) if len(uids) <= MOST_TOUCHED else None


def _gone(before: Shelves, after: Shelves) -> frozenset[int]:
    return frozenset(bits_of.rows(bits_of.without(before.everything, after.everything)))
