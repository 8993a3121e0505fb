"""What the page of doubts shows, found in a job: each doubt in words, under the heading of its kind."""

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from booth.catalog.store import Catalog
from booth.catalog.trust import doubts, saying
from booth.catalog.trust.doubt import Doubt, Doubtful
from booth.languages import Language
from booth.words import word

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Row:
    """A doubt in words; without a doubt, the heading of a kind."""

    key: str
    words: str  # of a heading: the kind; else the field
    reason: str = ""
    doubt: Doubt | None = None
    count: int = 0  # of a heading: how many doubts of its kind there are


@dataclass(frozen=True, slots=True)
class Search:
    """What was found, when (the catalogue's revision), and how long it took, in seconds."""

    found: tuple[Doubt, ...] = ()
    revision: int = -1
    seconds: float = 0.0


def search(catalog: Catalog, *, progress: Progress, stop: threading.Event) -> Search:
    """Look through the whole catalogue."""
    # Imported here: what knows the sheet loads ReportLab, which only a worker should wait for.
    from booth.brochure.sharpness import sharpness

    def dots(width: int, height: int) -> int:
        return sharpness(width, height).dots

    start, revision = time.perf_counter(), catalog.revision()
    found = doubts.find(catalog.store, dots, progress=progress, stop=stop)
    return Search(found, revision, time.perf_counter() - start)


def rows(catalog: Catalog, found: Iterable[Doubt], language: Language) -> Iterator[Row]:
    """Doubts under the headings of their kinds."""
    attributes = saying.by_uid(catalog.attributes())
    held: dict[Doubtful, list[Doubt]] = {}
    for one in found:
        held.setdefault(one.kind, []).append(one)
    for kind, some in held.items():
        yield Row(str(kind), word(f"trust.kinds.{kind}", language), count=len(some))
        for one in some:
            field = saying.field(one.field, language, attributes, one.language)
            yield Row(f"{one.uid} {one.key}", field, saying.doubt(one, language), one)
