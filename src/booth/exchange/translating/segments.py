"""The texts of a catalogue, one by one, as a translator works on them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from booth.catalog import translation
from booth.catalog.reshaping.order import own_colours
from booth.catalog.store import Catalog
from booth.catalog.values import EMPTY, Product, Show, Standing, Text
from booth.exchange.export.called import Called, Named
from booth.exchange.export.selection import chosen, wholes
from booth.exchange.plan import SHOW
from booth.languages import Language

Thing = Show | Named | Product
Rooms = Mapping[
    str, Mapping[Language, int]
]  # by what a text is ("name", "benefits.head"): letters a sheet has room for
UNFINISHED = frozenset((Standing.MISSING, Standing.STALE, Standing.MACHINE))
_NUMBER = re.compile(r"\.\d+(?=\.|$)")


@dataclass(frozen=True, slots=True)
class Segment:
    """One text of one thing: what it says in the language it is translated from, and in the one it is translated to."""

    uid: str  # the thing's; "show" for the show
    path: str  # as `catalog.translation` names it
    sheet: str  # of the workbook, where the thing stands
    code: str  # what people call the thing
    source: str
    target: str
    standing: Standing
    limit: int = 0  # letters a sheet has room for; 0 where nothing limits it
    note: str = ""  # the same text in the third language

    @property
    def key(self) -> str:
        """By what it is found again."""
        return f"{self.uid}.{self.path}"


def segments(
    catalog: Catalog,
    source: Language,
    target: Language,
    *,
    only: frozenset[Standing] = UNFINISHED,
    products: Iterable[str] | None = None,
    rooms: Rooms | None = None,
) -> Iterator[Segment]:
    """The texts that stand so in the target language; of these products (uids) or of everything."""
    for sheet, code, thing in _things(catalog, products):
        for path, text in translation.texts(thing).items():
            standing = translation.standing(thing, path, target)
            if standing in only and text.exact(source):
                room = rooms.get(kind(path)) if rooms and sheet == "products" else None
                limit = room.get(target, 0) if room else 0
                uid = SHOW if isinstance(thing, Show) else thing.uid
                said = text.exact(source), text.exact(target)
                yield Segment(uid, path, sheet, code, *said, standing, limit, _third(text, source, target))


def _things(catalog: Catalog, products: Iterable[str] | None) -> Iterator[tuple[str, str, Thing]]:
    called = Called.of(catalog)
    if products is None:
        yield "show", "", catalog.show()
        for sheet, things in named(catalog).items():
            for one in things:
                yield sheet, one.code, one
    for product in wholes(catalog, chosen(called, products)):
        yield "products", product.code, product


def named(catalog: Catalog) -> dict[str, tuple[Named, ...]]:
    """What products refer to, by sheet."""
    return {
        "exhibitors": catalog.exhibitors(),
        "categories": tuple(own_colours(catalog.categories())),
        "industries": catalog.industries(),
        "groups": catalog.groups(),
        "attributes": catalog.attributes(),
    }


def kind(path: str) -> str:
    """What a text is, whichever of its kind: "benefits.0.head" is "benefits.head"."""
    return _NUMBER.sub("", path)


def _third(text: Text, source: Language, target: Language) -> str:
    """What the other language says, which often tells what is meant."""
    return next((said for one, said in (text or EMPTY).by_language if one not in (source, target)), "")


def field(path: str, attributes: Mapping[str, str]) -> str:
    """A text's place as people read it: uids become codes ("values.air_flow.condition"). `attributes`: uid → code."""
    parts = [attributes.get(part, part) for part in path.split(".")]
    return ".".join(part for part in parts if len(part) < 32)
