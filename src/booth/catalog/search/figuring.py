"""The search by figures: what is typed read as conditions, names completed, requirements matched."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final, final

from sqlalchemy import Connection

from booth.catalog.asking import Asked, Completion, Condition, Match, Matched, Note, Requirement
from booth.catalog.reference import Reference
from booth.catalog.requiring.answers import Known
from booth.catalog.search import bits
from booth.catalog.search.conditions.names import Names
from booth.catalog.search.conditions.reading import read
from booth.catalog.search.judging import judged
from booth.catalog.search.keeping import Columns, Kept
from booth.catalog.search.matching import Matching
from booth.catalog.search.narrowing import numbers
from booth.catalog.search.shelves import Shelves
from booth.catalog.values import Audience, ValueType
from booth.languages import Language
from booth.storage.store import Store

_SMALL: Final = 5000  # products; a figure's range is read at once for so few
_COMPLETIONS: Final = 8
_CHOSEN: Final = frozenset([ValueType.CHOICE, ValueType.SEVERAL, ValueType.YES_NO])


@final
class Figuring:
    """Reads and matches figures over one store, by what a `Finder` keeps of it."""

    def __init__(self, store: Store, reference: Callable[[], Reference], kept: Kept) -> None:
        self._store = store
        self._refer = reference
        self._kept = kept
        self._names: dict[bool, tuple[int, Names]] = {}

    def read(self, typed: str, language: Language, *, staff: bool) -> Asked:
        """What is typed in the search field, told apart into conditions and words; never raises."""
        known = self._refer()
        asked = read(typed, self._named(known, staff), language)
        if not asked.conditions:
            return asked
        with self._store.reading() as connection:
            held, columns = self._kept.at(connection, known)
            mixed = tuple(_mixed(connection, asked.conditions, known, columns, language, None if staff else held))
        return Asked(asked.words, asked.conditions, asked.notes + mixed)

    def completions(self, typed: str, language: Language, *, staff: bool) -> tuple[Completion, ...]:
        """The attributes of figures whose names would complete the last words that are typed."""
        known = self._refer()
        found = self._named(known, staff).completing(typed, most=_COMPLETIONS)
        if not found:
            return ()
        with self._store.reading() as connection:
            held, columns = self._kept.at(connection, known)
            ready = held.everything.bit_count() <= _SMALL
            told: list[Completion] = []
            for attribute, start in found:
                number = known.attributes.ids[attribute.uid]
                limits = None
                if ready or columns.has(number):
                    limits = columns.figures(connection, number).limits_without(0 if staff else held.drafts)
                low, high = limits or (None, None)
                told.append(Completion(attribute, attribute.name.best(language), typed[start:], low, high))
        return tuple(told)

    def answers(self, *, staff: bool) -> tuple[Known, ...]:
        """The attributes that are answered by choices, yes or no, with the answers that the catalogue gives."""
        known = self._refer()
        asked = [
            (number, one)
            for number, one in known.attributes.by_id.items()
            if one.type in _CHOSEN and (staff or one.audience is Audience.PUBLIC)
        ]
        with self._store.reading() as connection:
            held, columns = self._kept.at(connection, known)
            columns.load(connection, (number for number, _ in asked))
            hidden = 0 if staff else held.drafts
            return tuple(Known(one, columns.answers(connection, number).without(hidden)) for number, one in asked)

    def match(self, requirements: Sequence[Requirement], *, staff: bool, most: int) -> Matched:
        """The products that meet a visitor's requirements, then those that nearly do; the first are told of."""
        known = self._refer()
        with self._store.reading() as connection:
            held, columns = self._kept.at(connection, known)
            products = held.everything if staff else bits.without(held.everything, held.drafts)
            rows, whole = Matching(connection, known, held, columns, products, staff).rows(requirements)
            told = judged(connection, known, columns, requirements, rows[:most], staff)
        return Matched(rows, whole, told)

    def judge(self, requirements: Sequence[Requirement], rows: Sequence[int], *, staff: bool) -> tuple[Match, ...]:
        """How these rows answer the requirements, in the same order."""
        known = self._refer()
        with self._store.reading() as connection:
            _, columns = self._kept.at(connection, known)
            return judged(connection, known, columns, requirements, rows, staff)

    def _named(self, known: Reference, staff: bool) -> Names:
        held = self._names.get(staff)
        if held is None or held[0] != known.revision:
            held = self._names[staff] = known.revision, Names(known.attributes.all, staff=staff)
        return held[1]


def _mixed(
    connection: Connection,
    conditions: Sequence[Condition],
    known: Reference,
    columns: Columns,
    language: Language,
    visible: Shelves | None,
) -> Iterator[Note]:
    """The attributes asked for that some products answer with words; told once their values have been read.

    `visible`: for visitors, whom drafts are not shown.
    """
    hidden = 0 if visible is None else visible.drafts
    for one in conditions:
        for number in numbers(one, known, staff=visible is None):
            attribute = known.attributes.by_id[number]
            if attribute.type is not ValueType.QUANTITY or not columns.has(number):
                continue
            if count := bits.without(columns.figures(connection, number).words.products, hidden).bit_count():
                yield Note("mixed", one.said, (("name", attribute.name.best(language)), ("count", str(count))))
