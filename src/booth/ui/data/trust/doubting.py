"""What the page of doubts shows, found in a job: each doubt under the heading of its kind."""

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from booth.catalog.asking import Query
from booth.catalog.store import Catalog
from booth.catalog.trust import saying
from booth.catalog.trust.doubt import Doubt, Doubtful
from booth.catalog.values import Attribute

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Row:
    """A doubt; without one, the heading of a kind, with how many doubts of it there are."""

    key: str
    kind: Doubtful
    doubt: Doubt | None = None
    count: int = 0


@dataclass(frozen=True, slots=True)
class Search:
    """What was found, when (the catalogue's revision), and how long it took, in seconds; `empty`: no products yet."""

    found: tuple[Doubt, ...] = ()
    revision: int = -1
    seconds: float = 0.0
    attributes: saying.Attributes = field(default_factory=dict[str, Attribute])
    empty: bool = False


def search(catalog: Catalog, *, progress: Progress, stop: threading.Event) -> Search:
    """Look through the whole catalogue."""
    # Imported here: what knows the sheet loads ReportLab, which only a worker should wait for.
    from booth.brochure.sharpness import sharpness

    def dots(width: int, height: int) -> int:
        return sharpness(width, height).dots

    start, revision = time.perf_counter(), catalog.revision()
    found = catalog.doubts.find(dots, progress=progress, stop=stop)
    seconds = time.perf_counter() - start
    empty = not found and not catalog.search(Query()).rows
    return Search(found, revision, seconds, saying.by_uid(catalog.attributes()), empty)


def rows(found: Iterable[Doubt]) -> Iterator[Row]:
    """Doubts under the headings of their kinds; their words are said when they are seen."""
    held: dict[Doubtful, list[Doubt]] = {}
    for one in found:
        held.setdefault(one.kind, []).append(one)
    for kind, some in held.items():
        yield Row(str(kind), kind, count=len(some))
        yield from (Row(f"{one.uid} {one.key}", kind, one) for one in some)
