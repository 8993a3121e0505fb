"""What a page of a shelf writes: a thing put in, a thing taken out; and a code for what is new."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from booth.catalog.store import Catalog


def free_code(stem: str, taken: set[str]) -> str:
    """A code that nothing has yet: "new", "new-2", "new-3"."""
    if stem not in taken:
        return stem
    return next(code for number in range(2, len(taken) + 3) if (code := f"{stem}-{number}") not in taken)


def put(catalog: "Catalog", thing: Any, who: str, why: str) -> None:
    """Write one thing as one change."""
    with catalog.change(who, why) as change:
        change.put(thing)


def remove(catalog: "Catalog", uid: str, who: str, why: str) -> None:
    """Delete one thing as one change; BoothError "in_use"."""
    with catalog.change(who, why) as change:
        change.delete(uid)
