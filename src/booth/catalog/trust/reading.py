"""Products as a long look reads them: all of them once, then only those that were written since."""

import threading
from collections.abc import Callable, Iterator
from typing import Final, final

from sqlalchemy import Connection, select

from booth.catalog import schema
from booth.catalog.bulk import fetch

AT_ONCE: Final = 200
Progress = Callable[[int, int], None]

_listing, _product = schema.listing.c, schema.product.c
_now = (
    select(_listing.product_id, _product.revision)
    .join_from(schema.listing, schema.product, _product.id == _listing.product_id)
    .order_by(_listing.by_stand, _listing.product_id)
)


@final
class Reading:
    """Knows at which revision each product was read. One that was not read, since a look was stopped, is read next."""

    def __init__(self) -> None:
        self._read: dict[int, int] = {}
        self._now: dict[int, int] = {}

    @property
    def order(self) -> tuple[int, ...]:
        """The rows that there are, in the order of the stand."""
        return tuple(self._now)

    def gone(self, connection: Connection) -> list[int]:
        """Look at what there is now; answers the rows that were read and are gone."""
        self._now = dict(fetch(connection, _now))
        gone = [row for row in self._read if row not in self._now]
        for row in gone:
            del self._read[row]
        return gone

    def written(self, progress: Progress | None, stop: threading.Event | None) -> Iterator[tuple[int, ...]]:
        """The rows that are new or were written since they were read, some at a time; ends early when it is stopped."""
        wanted = [row for row, revision in self._now.items() if self._read.get(row) != revision]
        for start in range(0, len(wanted), AT_ONCE):
            if stop is not None and stop.is_set():
                return
            some = tuple(wanted[start : start + AT_ONCE])
            yield some
            self._read |= {row: self._now[row] for row in some}
            if progress is not None:
                progress(start + len(some), len(wanted))
