"""What narrows a query besides its words: ticks, ranges and conditions, each as the models that are as asked."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import final

from sqlalchemy import Connection

from booth.catalog.asking import Condition, Query
from booth.catalog.reference import Reference, Shelf, T, branch
from booth.catalog.search.ascending import Ends
from booth.catalog.search.bits import Bits
from booth.catalog.search.columns import Figures
from booth.catalog.search.keeping import Columns
from booth.catalog.search.models import Models, union
from booth.catalog.search.shelves import Shelves
from booth.catalog.values import Audience, ValueType


@final
@dataclass(frozen=True, slots=True)
class Narrowed:
    """The products on the ticked shelves, by facet, and the models as asked, by attribute.

    A facet that nothing is ticked of is not there. The conditions that were typed belong to no facet.
    """

    everything: Bits
    shelves: Mapping[str, Bits]  # "categories", "exhibitors", "industries", "certificates"
    attributes: Mapping[str, Models]  # by uid
    conditions: Models

    def models(self, without: str = "") -> Models:
        """The models that answer all of it, or all but one facet."""
        products = self.everything
        for name, bits in self.shelves.items():
            if name != without:
                products &= bits
        found = self.conditions.among(products)
        for uid, models in self.attributes.items():
            if uid != without:
                found &= models
        return found


def narrowed(connection: Connection, query: Query, known: Reference, held: Shelves, columns: Columns) -> Narrowed:
    """What a query's ticks, ranges and conditions leave of all products."""
    shelves: dict[str, Bits] = {}
    if query.categories:
        wanted = branch(known.categories.all, query.categories)
        shelves["categories"] = _any(held.categories, known.categories, wanted)
    if query.exhibitors:
        shelves["exhibitors"] = _any(held.exhibitors, known.exhibitors, query.exhibitors)
    if query.industries:
        shelves["industries"] = _any(held.industries, known.industries, query.industries)
    if query.certificates:
        ticked = [bits for key, bits in held.certificates.items() if key[0] in query.certificates]
        shelves["certificates"] = union(map(Models, ticked)).general
    conditions = Models(held.everything)
    for one in query.conditions:
        conditions &= meeting(connection, one, known, columns, staff=query.staff)
    attributes = _ticked(connection, query, known, columns)
    return Narrowed(held.everything, shelves, attributes, conditions)


def at_hand(query: Query, known: Reference, columns: Columns) -> bool:
    """Whether every attribute that a query asks about has been read already."""
    ticked = (_number(known, one[0], query.staff) for one in (*query.answers, *query.ranges))
    typed = (number for one in query.conditions for number in numbers(one, known, staff=query.staff))
    return all(number is None or columns.has(number) for number in (*ticked, *typed))


def _any(shelf: Mapping[int, Bits], things: Shelf[T], ticks: Iterable[str]) -> Bits:
    """The products on any of the ticked shelves."""
    found = 0
    for uid in ticks:
        found |= shelf.get(things.ids.get(uid, -1), 0)
    return found


def _ticked(connection: Connection, query: Query, known: Reference, columns: Columns) -> dict[str, Models]:
    """The models that an attribute's ticks and ranges leave; within an attribute they widen."""
    answers = defaultdict[str, set[str]](set)
    for uid, key in query.answers:
        answers[uid].add(key)
    found = {
        uid: columns.answers(connection, number).any_of(keys)
        if (number := _number(known, uid, query.staff))
        else Models()
        for uid, keys in answers.items()
    }
    for uid, low, high in query.ranges:
        number = _number(known, uid, query.staff)
        models = columns.figures(connection, number).reaching(Ends(low, high)) if number else Models()
        found[uid] = found.get(uid, Models()) | models
    return found


def _number(known: Reference, uid: str, staff: bool) -> int | None:
    """The store's number of an attribute that may be asked for."""
    attribute = known.attributes.by_uid(uid)
    if attribute is None or (attribute.audience is Audience.STAFF and not staff):
        return None
    return known.attributes.ids[uid]


def asked_ends(condition: Condition) -> Ends:
    """What a condition asks of a figure."""
    return Ends(condition.low, condition.high, condition.low_open, condition.high_open)


def numbers(condition: Condition, known: Reference, *, staff: bool) -> tuple[int, ...]:
    """The store's numbers of a condition's attributes, key figures first; those alone that may be asked for."""
    asked = [one for one in known.attributes.all if one.uid in condition.attributes]
    asked.sort(key=lambda one: not one.key_figure)
    found = (_number(known, one.uid, staff) for one in asked)
    return tuple(number for number in found if number is not None)


def meeting(
    connection: Connection,
    condition: Condition,
    known: Reference,
    columns: Columns,
    *,
    staff: bool,
    whole: bool = False,
) -> Models:
    """The models that meet a condition; `whole`: a stated range must hold all of a range that is asked for."""
    asked, found = asked_ends(condition), Models()
    for number in numbers(condition, known, staff=staff):
        if known.attributes.by_id[number].type is not ValueType.QUANTITY:
            found |= columns.answers(connection, number).any_of(condition.answers)
        elif not condition.answers:
            figures: Figures = columns.figures(connection, number)
            found |= figures.holding(asked) if whole else figures.reaching(asked)
    return found
