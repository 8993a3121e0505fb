"""Every translation of the catalogue by its standing: what is missing, what a machine wrote, what has gone stale.

A text that all languages share letter for letter (a code, a brand) needs no translation and is not listed; nor is
the text that the others are translated from.
"""

import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final, final

from sqlalchemy import Connection

from booth.catalog import loading, reference
from booth.catalog.reference import Reference
from booth.catalog.translation import source_language, standings, texts
from booth.catalog.trust import letters
from booth.catalog.trust.needs import Every
from booth.catalog.trust.reading import AT_ONCE, Progress, Reading
from booth.catalog.trust.spelling import field_of
from booth.catalog.values import Attribute, Category, Exhibitor, Group, Industry, Product, Show, Standing, Text
from booth.languages import LANGUAGES, Language
from booth.storage.store import Store

MOST: Final = 5000  # translations listed at once: nobody goes through more
Thing = Show | Exhibitor | Category | Industry | Group | Attribute | Product


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which translations to list; empty stands for all."""

    language: Language | Every = ""
    standing: Standing | Every = ""
    exhibitor: str = ""  # uid: its own texts and its products'

    def asks(self, one: "Translation") -> bool:
        """Whether a translation of this exhibitor is asked for."""
        return self.language in ("", one.language) and self.standing in ("", one.standing)


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


@final
class Translations:
    """Keeps how many translations of each standing every product has, and the few that were listed last.

    May be asked from any thread.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._reading = Reading()
        self._counts: dict[int, _Counts] = {}
        self._listed: dict[int, tuple[Translation, ...]] = {}

    def find(
        self,
        wanted: Wanted,
        *,
        most: int | None = MOST,
        progress: Progress | None = None,
        stop: threading.Event | None = None,
    ) -> Listing:
        """The translations that are asked for; nothing when it was stopped. `most`: None for no limit.

        A second or so for a thousand products; after that, products that were written since are read again and no
        others.
        """
        with self._lock, self._store.reading() as connection:  # one moment of it, however long this takes
            known = reference.load(connection)
            self._catch_up(connection, known, progress, stop)
            if stop is not None and stop.is_set():
                return Listing()
            found, counts = _of_shared(known, wanted)
            for row in self._reading.order:
                if wanted.exhibitor in ("", self._counts[row].exhibitor):
                    counts.update(self._counts[row].of(wanted.language))
            found += self._list(connection, known, wanted, most, len(found))
        count = counts[wanted.standing] if wanted.standing else counts.total()
        return Listing(tuple(found[:most]), count, {one: held for one, held in counts.items() if held})

    def _catch_up(
        self, connection: Connection, known: Reference, progress: Progress | None, stop: threading.Event | None
    ) -> None:
        for row in self._reading.gone(connection):
            del self._counts[row]
            self._listed.pop(row, None)
        for some in self._reading.written(progress, stop):
            for row, product in loading.in_words(connection, known, some).items():
                self._counts[row] = _Counts.over(product.exhibitor.uid, _translations("product", product))
                self._listed.pop(row, None)

    def _list(
        self, connection: Connection, known: Reference, wanted: Wanted, most: int | None, before: int
    ) -> list[Translation]:
        """Those of products, read again where they were not listed last."""
        rows, count = list[int](), before
        for row in self._reading.order:
            if most is not None and count >= most:
                break
            mine = self._counts[row]
            if wanted.exhibitor in ("", mine.exhibitor) and (held := mine.matching(wanted)):
                rows.append(row)
                count += held
        found: list[Translation] = []
        for start in range(0, len(rows), AT_ONCE):
            for one in self._translations(connection, known, rows[start : start + AT_ONCE]):
                found += (each for each in one if wanted.asks(each))
        self._listed = {row: held for row in rows[:MOST] if (held := self._listed.get(row)) is not None}
        return found

    def _translations(
        self, connection: Connection, known: Reference, rows: list[int]
    ) -> Iterator[tuple[Translation, ...]]:
        missing = [row for row in rows if row not in self._listed]
        products = loading.in_words(connection, known, missing)
        new = {row: tuple(_translations("product", product)) for row, product in products.items()}
        if len(self._listed) < MOST:
            self._listed |= new
        yield from (new[row] if row in new else self._listed[row] for row in rows)


@dataclass(frozen=True, slots=True)
class _Counts:
    """How many translations of each language and standing one product has; one number for each of both."""

    exhibitor: str  # uid
    numbers: tuple[int, ...]

    @classmethod
    def over(cls, exhibitor: str, translations: Iterable[Translation]) -> "_Counts":
        """Count these."""
        counted = Counter((one.language, one.standing) for one in translations)
        return cls(exhibitor, tuple(counted[one] for one in _COUNTED))

    def of(self, language: Language | Every) -> dict[Standing, int]:
        """How many of each standing there are in a language, or in all."""
        found = dict.fromkeys(Standing, 0)
        for (one, standing), number in zip(_COUNTED, self.numbers, strict=True):
            if language in ("", one):
                found[standing] += number
        return found

    def matching(self, wanted: Wanted) -> int:
        """How many are asked for."""
        held = self.of(wanted.language)
        return held[wanted.standing] if wanted.standing else sum(held.values())


_COUNTED: Final = tuple((language, standing) for language in LANGUAGES for standing in Standing)


def _of_shared(known: Reference, wanted: Wanted) -> tuple[list[Translation], Counter[Standing]]:
    """Those of everything but products: they are few, and looked at each time."""
    held = [
        one
        for kind, thing in _shared(known, wanted.exhibitor)
        for one in _translations(kind, thing)
        if wanted.language in ("", one.language)
    ]
    return [one for one in held if wanted.asks(one)], Counter(one.standing for one in held)


def _shared(known: Reference, exhibitor: str) -> Iterator[tuple[str, Thing]]:
    """The exhibitors and what they share; or the one that is asked for, by its uid."""
    yield from (("exhibitor", one) for one in known.exhibitors.all if exhibitor in ("", one.uid))
    if exhibitor:
        return
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
