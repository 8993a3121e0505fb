"""The lines below the search field: products, places on the shelves, attributes with the range that is exhibited."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from booth import quantity
from booth.catalog.asking import Completion, Query, Suggested, Suggestion
from booth.catalog.store import Catalog
from booth.catalog.values import Asset, Summary
from booth.languages import Language
from booth.quantity import System

_PRODUCTS: Final = 5
_THINGS: Final = 7
_OF_A_KIND: Final = 2


@dataclass(frozen=True, slots=True)
class Offer:
    """One line: what it leads to, its words, and of a product what is needed to recognise it."""

    kind: Suggested
    uid: str
    name: str
    code: str = ""
    plinth: str = ""
    colour: str = ""  # of the product's category
    picture: Asset | None = None
    range: str = ""  # the figures that are exhibited, of an attribute
    completes: str = ""  # the last letters of the field that an attribute's name stands for
    straight: bool = False  # its code or its plinth's number is just what was typed


def offers(catalog: Catalog, typed: str, language: Language, system: System) -> tuple[Offer, ...]:
    """What these words may mean, in the content's language; at most a dozen lines."""
    query = Query(words=typed, language=language)
    found = catalog.finder.suggestions(query, _PRODUCTS)
    rows = [one.row for one in found if one.kind is Suggested.PRODUCT]
    summaries = {one.uid: one for one in catalog.products.summaries(rows)}
    colours = {one.uid: one.colour for one in catalog.categories()}
    lines = [_product(one, summaries, colours, language) for one in found if one.uid in summaries]
    completions = catalog.finder.figuring.completions(typed, language, staff=query.staff)
    things = [_completion(one, language, system) for one in completions]
    known = {one.uid for one in things}
    things += [
        Offer(one.kind, one.uid, one.name.best(language), completes=_last(typed))
        for one in found
        if one.kind is not Suggested.PRODUCT and one.uid not in known
    ]
    return (*lines, *_mixed(things))


def straight(catalog: Catalog, typed: str, language: Language) -> str:
    """The uid of the product whose code or plinth's number is just what is typed; empty where there is none."""
    found = catalog.finder.suggestions(Query(words=typed, language=language), 1)
    return next((one.uid for one in found if one.straight), "")


def _product(
    one: Suggestion, summaries: Mapping[str, Summary], colours: Mapping[str, str], language: Language
) -> Offer:
    told = summaries[one.uid]
    colour = colours.get(told.category, "")
    name = told.name.best(language) or told.code
    return Offer(one.kind, one.uid, name, told.code, told.plinth, colour, told.picture, straight=one.straight)


def _completion(one: Completion, language: Language, system: System) -> Offer:
    ends = [quantity.from_base(end, one.attribute.unit) for end in (one.low, one.high) if end is not None]
    told = " … ".join(dict.fromkeys(quantity.write(end, language, system=system) for end in ends))
    return Offer(Suggested.ATTRIBUTE, one.attribute.uid, one.name, range=told, completes=one.typed)


def _last(typed: str) -> str:
    """The last word, which the name of an attribute would stand for."""
    return typed[len(typed.rstrip()) :] or typed.split(" ")[-1]


def _mixed(things: list[Offer]) -> Iterator[Offer]:
    """So many lines, the first of each kind before a third of any."""
    seen = dict.fromkeys(Suggested, 0)
    first: list[Offer] = []
    rest: list[Offer] = []
    for one in things:
        seen[one.kind] += 1
        (first if seen[one.kind] <= _OF_A_KIND else rest).append(one)
    chosen = frozenset((one.kind, one.uid) for one in (*first, *rest)[:_THINGS])
    order = list(Suggested)
    yield from sorted((one for one in things if (one.kind, one.uid) in chosen), key=lambda one: -order.index(one.kind))
