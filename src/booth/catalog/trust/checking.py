"""Saying of translations that they are right: as one change, so that one step takes all of it back."""

import threading
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final

from booth.catalog.translation import marked, texts
from booth.catalog.trust.reading import Progress
from booth.catalog.trust.translations import Translation
from booth.catalog.values import Show, Standing
from booth.errors import BoothError

if TYPE_CHECKING:
    from booth.catalog.change import Change
    from booth.catalog.store import Catalog

AT_ONCE: Final = 200


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
