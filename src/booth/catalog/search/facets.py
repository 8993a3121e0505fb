"""The counts beside a list. A facet's own ticks do not narrow its counts; everything else does."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import final

from sqlalchemy import Connection

from booth.catalog.asking import MOST_CHOICES, AttributeFacet, Choice, Count, Facets, Query
from booth.catalog.reference import Reference, Shelf, depths
from booth.catalog.search.bits import Bits, without
from booth.catalog.search.keeping import COUNTED, Columns
from booth.catalog.search.models import Models
from booth.catalog.search.narrowing import Narrowed, narrowed
from booth.catalog.search.shelves import Shelves
from booth.catalog.texts import read_text
from booth.catalog.values import Attribute, Audience, Exhibitor, Industry, Text, ValueType

MOST = 12  # attributes beside a list
WEIGHED = 18  # of which these many are looked at


def counted(
    connection: Connection,
    query: Query,
    words: Bits,
    known: Reference,
    held: Shelves,
    columns: Columns,
    beside: frozenset[str] = frozenset(),
) -> Facets:
    """The choices beside a list; `words` are the products that the words leave, `beside` attributes that stay."""
    rest = narrowed(connection, query, known, held, columns)
    hidden = 0 if query.drafts else held.drafts

    def left(without: str) -> Bits:
        return rest.models(without).products & words

    return Facets(
        _tree_counts(known, held, left("categories")),
        _counts(known.exhibitors, held.exhibitors, left("exhibitors")),
        _counts(known.industries, held.industries, left("industries")),
        _certificates(held, left("certificates"), hidden),
        tuple(_Weighing(connection, query, words, known, columns, rest, beside, hidden).best()),
    )


def _counts(things: Shelf[Exhibitor] | Shelf[Industry], shelf: Mapping[int, Bits], rest: Bits) -> tuple[Count, ...]:
    return tuple(
        Count(one.uid, one.name, (shelf.get(number, 0) & rest).bit_count()) for number, one in things.by_id.items()
    )


def _tree_counts(known: Reference, held: Shelves, rest: Bits) -> tuple[Count, ...]:
    """A branch counts what is in it and below it."""
    tree = known.categories
    total = {one.uid: (held.categories.get(number, 0) & rest).bit_count() for number, one in tree.by_id.items()}
    for one in reversed(tree.all):
        if one.parent in total:
            total[one.parent] += total[one.uid]
    deep = depths(tree.all)
    return tuple(Count(one.uid, one.name, total[one.uid], deep[one.uid]) for one in tree.all)


def _certificates(held: Shelves, rest: Bits, hidden: Bits) -> tuple[Count, ...]:
    """Certificates by their numbers; those that most products have come first. Drafts' own are not told of."""
    found: dict[str, tuple[Text, Bits]] = {}
    for (number, caption), bits in sorted(held.certificates.items()):
        if number and without(bits, hidden):
            name, before = found.get(number, (read_text(caption), 0))
            found[number] = name, before | bits
    counts = [Count(number, name, (bits & rest).bit_count()) for number, (name, bits) in found.items()]
    return tuple(sorted(counts, key=lambda one: -one.count))


@final
@dataclass(frozen=True, slots=True)
class _Weighing:
    """Which attributes are worth a place beside the list: stated by many in view, and telling them apart."""

    connection: Connection
    query: Query
    words: Bits
    known: Reference
    columns: Columns
    rest: Narrowed
    beside: frozenset[str]
    hidden: Bits  # products that may not be seen

    def _stays(self, uid: str) -> bool:
        """Whether an attribute has its place whatever it tells: it has ticks, or stands there already."""
        return uid in self.rest.attributes or uid in self.beside

    def best(self) -> list[AttributeFacet]:
        """The dozen most useful facets, key figures first, each in the attributes' own order."""
        chosen = self._candidates()
        self.columns.load(self.connection, chosen)
        everything = self.rest.models().among(self.words)
        found: list[tuple[bool, float, int, AttributeFacet]] = []
        for number in chosen:
            attribute = self.known.attributes.by_id[number]
            ticked = attribute.uid in self.rest.attributes
            models = self.rest.models(attribute.uid).among(self.words) if ticked else everything
            facet, parts = self._facet(number, attribute, models)
            stays = self._stays(attribute.uid)
            if parts or stays:
                weight = (parts + attribute.key_figure) * facet.stated
                found.append((not stays, -weight, number, facet))
        found.sort(key=lambda one: one[:2])
        place = {number: place for place, number in enumerate(self.known.attributes.by_id)}
        shown = sorted(found[:MOST], key=lambda one: (not one[3].attribute.key_figure, place[one[2]]))
        return [facet for *_, facet in shown]

    def _candidates(self) -> list[int]:
        """The attributes that most products in view state; those that stay always."""
        in_view = self.rest.models().products & self.words
        ranked: list[tuple[bool, float, int]] = []
        for number, bits in self.columns.stated(self.connection).items():
            attribute = self.known.attributes.by_id.get(number)
            if attribute is None or attribute.type not in COUNTED:
                continue
            if attribute.audience is Audience.STAFF and not self.query.staff:
                continue
            share = (bits & in_view).bit_count() * (2 if attribute.key_figure else 1)
            stays = self._stays(attribute.uid)
            if share or stays:
                ranked.append((not stays, -share, number))
        return [number for _, _, number in sorted(ranked)[:WEIGHED]]

    def _facet(self, number: int, attribute: Attribute, models: Models) -> tuple[AttributeFacet, float]:
        """The facet, and how well it tells the products apart: 0, not at all, to nearly 1."""
        if attribute.type is ValueType.QUANTITY:
            return self._histogram(number, attribute, models)
        answers = self.columns.answers(self.connection, number)
        count = _counter(models, (answers.stated, *answers.by_key.values()))
        counts = [(key, count(one)) for key, one in answers.by_key.items()]
        ticked = {key for uid, key in self.query.answers if uid == attribute.uid}
        shown = sorted((one for one in counts if one[1] or one[0] in ticked), key=lambda one: (-one[1], one[0]))
        choices = tuple(Choice(key, answers.texts[key], held) for key, held in shown[:MOST_CHOICES])
        stated = count(answers.stated)
        facet = AttributeFacet(attribute, stated, choices)
        return facet, _evenness([one.count for one in choices], stated)

    def _histogram(self, number: int, attribute: Attribute, models: Models) -> tuple[AttributeFacet, float]:
        figures = self.columns.figures(self.connection, number)
        edges, held = figures.histogram(self.hidden)
        count = _counter(models, (figures.stated, *held))
        stated = count(figures.stated)
        bins = tuple(count(one) for one in held)
        return AttributeFacet(attribute, stated, (), edges, bins), _evenness(bins, stated)


def _counter(models: Models, counted: tuple[Models, ...]) -> Callable[[Models], int]:
    """How many products of these models are also among others; without layers where none of them has any."""
    if models.layers or any(one.layers for one in counted):
        return lambda one: (models & one).products.bit_count()
    return lambda one: (models.general & one.general).bit_count()


def _evenness(counts: Iterator[int] | list[int] | tuple[int, ...], stated: int) -> float:
    return 1 - max(counts, default=0) / stated if stated else 0.0
