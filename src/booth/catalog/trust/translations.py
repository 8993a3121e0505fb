"""Every translation of the catalogue by its standing: what is missing, what a machine wrote, what has gone stale.

A text that all languages share letter for letter (a code, a brand) needs no translation and is not listed; nor is
the text that the others are translated from.
"""

import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Connection

from booth.catalog import reference
from booth.catalog.reference import Reference
from booth.catalog.translation import marked, source_language, standings, texts
from booth.catalog.trust import letters
from booth.catalog.trust.doubts import all_products
from booth.catalog.trust.needs import Every
from booth.catalog.trust.spelling import field_of
from booth.catalog.values import Attribute, Category, Exhibitor, Group, Industry, Product, Show, Standing, Text
from booth.errors import BoothError
from booth.languages import LANGUAGES, Language
from booth.storage.store import Store

if TYPE_CHECKING:
    from booth.catalog.change import Change
    from booth.catalog.store import Catalog

MOST: Final = 5000  # translations listed at once: nobody goes through more
AT_ONCE: Final = 200
Thing = Show | Exhibitor | Category | Industry | Group | Attribute | Product
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which translations to list; empty stands for all."""

    language: Language | Every = ""
    standing: Standing | Every = ""
    exhibitor: str = ""  # uid: its own texts and its products'


@dataclass(frozen=True, slots=True)
class Translation:
    """One text in one language, and the source beside it. `uid` and `kind` name the thing it belongs to."""

    kind: str  # as in the history: "product", "exhibitor", …
    uid: str
    code: str
    path: str  # see `catalog.translation`
    field: str  # as in the history
    language: Language
    standing: Standing
    who: str  # by whom it was checked
    source: str
    source_language: Language
    text: str

    @property
    def key(self) -> str:
        """Names it among all others."""
        return f"{self.uid}.{self.path}.{self.language}"


@dataclass(frozen=True, slots=True)
class Listing:
    """The translations that were asked for, at most MOST; and how many there are of each standing, in all."""

    translations: tuple[Translation, ...] = ()
    count: int = 0
    counts: dict[Standing, int] = field(default_factory=dict[Standing, int])  # for the language and exhibitor asked for


def find(
    store: Store,
    wanted: Wanted,
    *,
    most: int | None = MOST,
    progress: Progress | None = None,
    stop: threading.Event | None = None,
) -> Listing:
    """Look through all texts of the catalogue; a second or so for a thousand products. `most`: None for no limit."""
    found: list[Translation] = []
    counts = Counter[Standing]()
    with store.reading() as connection:  # one moment of it, however long this takes
        for kind, thing in _things(connection, wanted.exhibitor, progress, stop):
            for one in _translations(kind, thing):
                if wanted.language in ("", one.language):
                    counts[one.standing] += 1
                    if wanted.standing in ("", one.standing) and (most is None or len(found) < most):
                        found.append(one)
    count = counts[wanted.standing] if wanted.standing else counts.total()
    return Listing(tuple(found), count, dict(counts))


def _things(
    connection: Connection, exhibitor: str, progress: Progress | None, stop: threading.Event | None
) -> Iterator[tuple[str, Thing]]:
    known = reference.load(connection)
    for maker in known.exhibitors.all:
        if exhibitor in ("", maker.uid):
            yield "exhibitor", maker
    if not exhibitor:
        yield from _shared(known)
    for product in all_products(connection, known, progress, stop):
        if exhibitor in ("", product.exhibitor.uid):
            yield "product", product


def _shared(known: Reference) -> Iterator[tuple[str, Thing]]:
    """What all exhibitors share."""
    yield "show", known.show
    for kind, shelf in (("category", known.categories), ("industry", known.industries)):
        yield from ((kind, one) for one in shelf.all)
    for kind, shelf in (("group", known.groups), ("attribute", known.attributes)):
        yield from ((kind, one) for one in shelf.all)


def _translations(kind: str, thing: Thing) -> Iterator[Translation]:
    uid, code = ("show", "") if isinstance(thing, Show) else (thing.uid, thing.code)
    checked = {(one.path, one.language): one.who for one in thing.marks}
    stands = standings(thing)
    for path, text in texts(thing).items():
        source = source_language(text)
        if _shared_by_all(text, source):
            continue
        for language in LANGUAGES:
            if language != source:
                yield Translation(
                    kind=kind,
                    uid=uid,
                    code=code,
                    path=path,
                    field=_field(path, language),
                    language=language,
                    standing=stands[path][language],
                    who=checked.get((path, language), ""),
                    source=text.exact(source),
                    source_language=source,
                    text=text.exact(language),
                )


def _field(path: str, language: Language) -> str:
    name = field_of(path)
    return f"{name}.{language}" if name == path else name


def _shared_by_all(text: Text, source: Language) -> bool:
    """Whether this text is the same in every language, and rightly so."""
    said = text.exact(source)
    return all(
        text.exact(language) == said and not letters.copied(said, said, language, source)
        for language in LANGUAGES
        if language != source
    )


def check(
    catalog: "Catalog",
    translations: Iterable[Translation],
    *,
    who: str,
    why: str,
    progress: Progress | None = None,
    stop: threading.Event | None = None,
) -> int:
    """Say of these translations that they are right, as one change; answers of how many.

    One that is missing, or was changed since it was listed, stays as it stands. BoothError "change_stopped".
    """
    held: dict[str, list[Translation]] = {}
    for one in translations:
        held.setdefault(one.uid, []).append(one)
    uids, checked = tuple(held), 0
    with catalog.change(who, why) as change:
        for start in range(0, len(uids), AT_ONCE):
            if stop is not None and stop.is_set():
                raise BoothError("change_stopped")
            for thing in _there(catalog, uids[start : start + AT_ONCE]):
                checked += _check(change, thing, held["show" if isinstance(thing, Show) else thing.uid], who)
            if progress is not None:
                progress(min(start + AT_ONCE, len(uids)), len(uids))
    return checked


def _there(catalog: "Catalog", uids: tuple[str, ...]) -> Iterator[Any]:
    """The things of these uids that are there, products last: they refer to the others."""
    known = catalog.reference()
    if "show" in uids:
        yield known.show
    shelves = (known.exhibitors, known.categories, known.industries, known.groups, known.attributes)
    for shelf in shelves:
        yield from (one for uid in uids if (one := shelf.by_uid(uid)) is not None)
    yield from catalog.products.many(uids).values()


def _check(change: "Change", thing: Any, some: list[Translation], who: str) -> int:
    held = texts(thing)
    right = [one for one in some if one.text and one.path in held and held[one.path].exact(one.language) == one.text]
    for one in right:
        thing = marked(thing, one.path, one.language, Standing.CHECKED, who)
    if right:
        change.put(thing)
    return len(right)
