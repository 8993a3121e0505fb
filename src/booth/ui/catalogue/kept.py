"""A list's query as plain data, so that it can be written to a file and asked again another day."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final, cast

from booth.catalog.asking import Order, Query

_SHELVES: Final = ("categories", "exhibitors", "industries", "certificates")


def plain(query: Query) -> dict[str, Any]:
    """What is typed and ticked and the order, as text, numbers and lists; language and audience are not kept."""
    told: dict[str, Any] = {name: sorted(getattr(query, name)) for name in _SHELVES}
    told["words"], told["literally"], told["order"] = query.words, query.literally, str(query.order)
    told["answers"] = [list(one) for one in sorted(query.answers)]
    told["ranges"] = [list(one) for one in sorted(query.ranges, key=lambda one: one[0])]
    return told


def asked(told: dict[str, Any], usual: Query) -> Query:
    """The query that `plain` told; what is missing or was spoilt is as in `usual`."""
    held: dict[str, Any] = {name: frozenset(_texts(told.get(name))) for name in _SHELVES if name in told}
    if isinstance(told.get("words"), str):
        held["words"] = told["words"]
    held["literally"] = told.get("literally") is True
    if told.get("order") in list(Order):
        held["order"] = Order(told["order"])
    pairs = (list(_texts(one)) for one in _list(told.get("answers")))
    held["answers"] = frozenset((one[0], one[1]) for one in pairs if len(one) == 2)
    held["ranges"] = frozenset(found for one in _list(told.get("ranges")) if (found := _range(one)) is not None)
    return replace(usual, **held)


def _list(told: Any) -> list[Any]:
    return cast("list[Any]", told) if isinstance(told, list) else []


def _texts(told: Any) -> Iterable[str]:
    return (one for one in _list(told) if isinstance(one, str))


def _range(told: Any) -> tuple[str, float | None, float | None] | None:
    match told:
        case [str() as uid, (int() | float() | None) as low, (int() | float() | None) as high]:
            return uid, low, high
        case _:
            return None
