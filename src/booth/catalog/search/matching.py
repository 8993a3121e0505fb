"""Which products meet a visitor's requirements, and which nearly do.

Every model is put into a class by how many requirements it fails and how many it does not answer, a whole class at a
time; a product is in the best class of its models. Only the few rows that will be looked at are then put in order by
how much they fall short.
"""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import final

from sqlalchemy import Connection

from booth.catalog.asking import Condition, Requirement, Weight
from booth.catalog.reference import Reference
from booth.catalog.search import bits as bits_of
from booth.catalog.search.ascending import Ends, Stated
from booth.catalog.search.bits import Bits, without
from booth.catalog.search.keeping import Columns
from booth.catalog.search.models import Models, union
from booth.catalog.search.narrowing import asked_ends, meeting, numbers
from booth.catalog.search.shelves import Shelves
from booth.catalog.values import ValueType

NEAR = 200  # near misses
MOST = 32  # requirements
_MOST_FAILED, _MOST_UNKNOWN = 3, 3
_UNKNOWN = 1.5  # what is not stated weighs more than what falls short: it is often another kind of product
_FEW = 2000  # products that are all weighed; of more, the nearest to each threshold
Class = tuple[int, int]  # how many requirements are failed, and how many not answered


@final
@dataclass(frozen=True, slots=True)
class Line:
    """One requirement, held against every model."""

    condition: Condition
    asked: Ends
    met: Models
    failed: Models
    figures: tuple[int, ...]  # the store's numbers of its attributes that take figures


@final
@dataclass(frozen=True, slots=True)
class Matching:
    """A list of requirements at work on one catalogue; `products` are those that may be shown."""

    connection: Connection
    known: Reference
    held: Shelves
    columns: Columns
    products: Bits
    staff: bool

    def rows(self, requirements: Sequence[Requirement]) -> tuple["array[int]", int]:
        """The products that meet all that must be, those with most wishes first, and how many; then near misses."""
        musts = [self._line(one.condition) for one in requirements[:MOST] if one.weight is Weight.MUST]
        wishes = [self._line(one.condition) for one in requirements[:MOST] if one.weight is Weight.WISH]
        slices = list(self._slices(musts))
        whole = self._by_wishes(slices, wishes)
        near = self._near(slices, musts) if musts else []
        return whole + array("q", near), len(whole)

    def _line(self, condition: Condition) -> Line:
        stated, figures = Models(), list[int]()
        for number in numbers(condition, self.known, staff=self.staff):
            if self.known.attributes.by_id[number].type is ValueType.QUANTITY:
                figures.append(number)
                stated |= self.columns.figures(self.connection, number).numbers
            else:
                stated |= self.columns.answers(self.connection, number).stated
        met = meeting(self.connection, condition, self.known, self.columns, staff=self.staff, whole=True)
        return Line(condition, asked_ends(condition), met, stated - met, tuple(figures))

    def _slices(self, musts: Sequence[Line]) -> Iterator[tuple[int | None, dict[Class, Bits]]]:
        """The classes of products that are one model, then of all first models, all second models …"""
        every = self.columns.models
        yield None, _classes(every.general & self.products, [(one.met.general, one.failed.general) for one in musts])
        for number, there in enumerate(every.layers):
            told = [(one.met.layer(number), one.failed.layer(number)) for one in musts]
            yield number, _classes(there & self.products, told)

    def _by_wishes(
        self, slices: Sequence[tuple[int | None, dict[Class, Bits]]], wishes: Sequence[Line]
    ) -> "array[int]":
        """The products that meet all that must be, by how many wishes one and the same model meets."""
        ranks: list[Bits] = [0] * (len(wishes) + 1)
        for number, classes in slices:
            met = [one.met.general if number is None else one.met.layer(number) for one in wishes]
            for missed, bits in enumerate(_counted(classes.get((0, 0), 0), met)):
                ranks[missed] |= bits
        rows, seen = array("q"), 0
        for bits in ranks:
            rows += self.held.among(without(bits, seen))
            seen |= bits
        return rows

    def _near(self, slices: Sequence[tuple[int | None, dict[Class, Bits]]], musts: Sequence[Line]) -> list[int]:
        """The rows that fail little, the nearest first."""
        found: list[int] = []
        seen = union(Models(classes.get((0, 0), 0)) for _, classes in slices).general
        every = {one for _, classes in slices for one in classes} - {(0, 0)}
        for one in sorted(every, key=lambda held: (held[0] + held[1] * _UNKNOWN, held)):
            if one[0] + one[1] >= max(2, len(musts)) and found:
                break
            short: dict[int, float] = {}
            for number, classes in slices:
                for row, gap in self._short(number, without(classes.get(one, 0), seen), musts):
                    short[row] = min(short.get(row, gap), gap)
            ranked = sorted(short, key=lambda row: (short[row], self.held.places.get(row, row)))
            found += ranked[: NEAR - len(found)]
            if len(found) >= NEAR:
                break
            seen |= bits_of.of(short, self.held.size)
        return found

    def _short(self, number: int | None, bits: Bits, musts: Sequence[Line]) -> Iterator[tuple[int, float]]:
        """How much these products fall short in all, as shares of what is asked; of very many only the nearest."""
        if not bits:
            return
        parts = [self._parts(one, number) for one in musts]
        many = bits.bit_count() > _FEW
        rows = self._nearest(parts, musts, bits) if many else bits_of.rows(bits)
        packed = [
            [(stated, bits_of.packed(rows_of, self.held.size), scale) for stated, rows_of, scale in some]
            for some in parts
        ]
        failed = [
            bits_of.packed(one.failed.general if number is None else one.failed.layer(number), self.held.size)
            for one in musts
        ]
        for row in rows:
            gaps = [
                _gap(row, one.asked, some)
                for one, some, fails in zip(musts, packed, failed, strict=True)
                if fails[row >> 3] >> (row & 7) & 1
            ]
            yield row, sum(gaps)

    def _parts(self, line: Line, number: int | None) -> list[tuple[Stated, Bits, float]]:
        """The figures that a requirement is held against, the rows they speak for, and what a gap is a share of."""
        found: list[tuple[Stated, Bits, float]] = []
        for attribute in line.figures:
            figures = self.columns.figures(self.connection, attribute)
            scale = _scale(line.asked, figures.limits)
            found += [(stated, rows, scale) for stated, rows in figures.of_model(number) if rows]
        return found

    def _nearest(
        self, parts: Sequence[Sequence[tuple[Stated, Bits, float]]], musts: Sequence[Line], bits: Bits
    ) -> list[int]:
        """Of many products those that stand nearest to any threshold: a walk outward from each."""
        found = set[int]()
        for one, some in zip(musts, parts, strict=True):
            for stated, rows_of, _ in some:
                packed = bits_of.packed(bits & rows_of & one.failed.products, self.held.size)
                walks = [stated.by_high.outward(one.asked.low, down=True)] if one.asked.low is not None else []
                walks += [stated.by_low.outward(one.asked.high, down=False)] if one.asked.high is not None else []
                for walk in walks:
                    there = (row for row in walk if packed[row >> 3] >> (row & 7) & 1)
                    found.update(row for row, _ in zip(there, range(NEAR), strict=False))
        return list(found) if found else bits_of.rows(bits)[:NEAR]


def _classes(there: Bits, told: Sequence[tuple[Bits, Bits]]) -> dict[Class, Bits]:
    """Products by how many requirements they fail and how many they do not answer; those beyond the most drop out."""
    held: dict[Class, Bits] = {(0, 0): there}
    for met, failed in told:
        after: dict[Class, Bits] = {}
        for (fails, unknown), bits in held.items():
            good, bad = bits & met, bits & failed
            for key, some in (
                ((fails, unknown), good),
                ((fails + 1, unknown), bad),
                ((fails, unknown + 1), without(bits, good | bad)),
            ):
                if some and key[0] <= _MOST_FAILED and key[1] <= _MOST_UNKNOWN:
                    after[key] = after.get(key, 0) | some
        held = after
    return held


def _counted(there: Bits, met: Sequence[Bits]) -> list[Bits]:
    """Products by how many of these they miss: none, one, two …"""
    held = [there] + [0] * len(met)
    for one in met:
        for missed in range(len(held) - 1, 0, -1):
            held[missed] = held[missed] & one | without(held[missed - 1], one)
        held[0] &= one
    return held


def _scale(asked: Ends, limits: tuple[float, float] | None) -> float:
    """What a gap is measured by: the threshold itself, or the spread of all figures where that is nought."""
    threshold = abs(asked.low if asked.low is not None else asked.high or 0.0)
    spread = limits[1] - limits[0] if limits else 0.0
    return threshold or spread or 1.0


def _gap(row: int, asked: Ends, parts: Sequence[tuple[Stated, bytes, float]]) -> float:
    """By what share a product falls short of one requirement; 1 where no figure tells."""
    gaps = [
        asked.missed_by(*stated.by_row(row)) / scale
        for stated, packed, scale in parts
        if packed[row >> 3] >> (row & 7) & 1
    ]
    return min(gaps, default=1.0)
