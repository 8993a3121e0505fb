"""The rows of the table: products in their order, the variants of those that are opened below them, read as needed."""

from collections.abc import Sequence
from itertools import repeat
from typing import TYPE_CHECKING, Final

from booth.catalog.cells.columns import Column
from booth.catalog.cells.reading import Line

if TYPE_CHECKING:
    from booth.catalog.store import Catalog

AT_ONCE: Final = 24  # lines read together: about two milliseconds
_KEPT: Final = 3000  # lines in memory; about a dozen screens either way


class Rows:
    """Which row is which product or variant, and what stands in it."""

    def __init__(self, catalog: "Catalog") -> None:
        self._catalog = catalog
        self._columns: tuple[Column, ...] = ()
        self._places: list[tuple[int, int]] = []  # number of the product; of the variant, -1 for the product itself
        self._lines: dict[int, Line] = {}
        self._opened: dict[int, list[Line]] = {}

    def __len__(self) -> int:
        return len(self._places)

    def show(self, numbers: Sequence[int], read: Sequence[Line] = ()) -> None:
        """These products, in this order; opened ones stay open. `read`: lines of some that were read before."""
        self._places = list(zip(numbers, repeat(-1)))
        if self._opened:
            kept = self._opened.keys() & set(numbers)
            self._opened = {number: self._opened[number] for number in kept}
        self.forget()
        self._lines = {one.row: one for one in read}

    def use(self, columns: tuple[Column, ...]) -> None:
        """Other columns."""
        self._columns = columns
        self.forget()

    def forget(self) -> None:
        """Read everything anew when it is asked for next; the variants of opened products now."""
        self._lines = {}
        if not self._opened:
            return
        self._opened = self._catalog.products.variant_cells(list(self._opened), self._columns)
        numbers = list(dict.fromkeys(number for number, _ in self._places))
        self._places = [
            (number, variant) for number in numbers for variant in range(-1, len(self._opened.get(number, ())))
        ]

    def drop(self, uids: frozenset[str]) -> None:
        """Read these products anew when they are asked for next, their variants now."""
        gone = [number for number, line in self._lines.items() if line.uid in uids]
        for number in gone:
            del self._lines[number]
        opened = [number for number, lines in self._opened.items() if lines[0].uid in uids]
        if opened:
            self._opened |= self._catalog.products.variant_cells(opened, self._columns)

    def number(self, row: int) -> int:
        """The store's number of a row's product."""
        return self._places[row][0]

    def numbers(self) -> list[int]:
        """All products, in their order."""
        return [number for number, variant in self._places if variant < 0]

    def known(self, row: int) -> Line | None:
        """What stands in a row if it has been read already."""
        number, variant = self._places[row]
        if variant >= 0:
            return self._opened[number][variant]
        return self._lines.get(number)

    def line(self, row: int) -> Line | None:
        """What stands in a row; None for a product that is gone."""
        number, variant = self._places[row]
        if variant >= 0:
            return self._opened[number][variant]
        if number not in self._lines:
            self._read(row)
        return self._lines.get(number)

    def product(self, row: int) -> Line | None:
        """The product to which a row belongs, as it stands in its own row."""
        return self.line(self.head(row))

    def open(self, row: int) -> int:
        """Put the variants of a row's product below it; answers how many there are."""
        number = self._places[row][0]
        found = self._catalog.products.variant_cells([number], self._columns).get(number, [])
        if found:
            self._opened[number] = found
            self._places[row + 1 : row + 1] = [(number, variant) for variant in range(len(found))]
        return len(found)

    def close(self, row: int) -> int:
        """Take the variants below a product out of sight; answers how many they were."""
        count = len(self._opened.pop(self._places[row][0], ()))
        del self._places[row + 1 : row + 1 + count]
        return count

    def is_open(self, row: int) -> bool:
        """Whether the variants of this row's product stand below it."""
        return self._places[row][0] in self._opened

    def head(self, row: int) -> int:
        """The row of the product to which a row belongs."""
        return row - self._places[row][1] - 1

    def is_variant(self, row: int) -> bool:
        """Whether a row is a variant."""
        return self._places[row][1] >= 0

    def _read(self, row: int) -> None:
        start = row - row % AT_ONCE
        near = {number for number, variant in self._places[start : start + AT_ONCE] if variant < 0}
        near.add(self._places[row][0])
        wanted = [number for number in near if number not in self._lines]
        if len(self._lines) > _KEPT:
            self._lines = {}
            wanted = list(near)
        self._lines.update((one.row, one) for one in self._catalog.products.cells(wanted, self._columns))
