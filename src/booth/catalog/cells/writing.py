"""Many cells written at once: one change set, and for each cell that was not taken the reason why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from booth.catalog.cells.columns import Column, Field
from booth.catalog.cells.entering import Entering, cell_text
from booth.catalog.values import Product
from booth.errors import BoothError
from booth.quantity import Mark

if TYPE_CHECKING:
    from booth.catalog.change import Change
    from booth.catalog.store import Catalog

_NAMING: Final = (Field.CODE, Field.EXHIBITOR)  # both together are a product's own


@dataclass(frozen=True, slots=True)
class Edit:
    """A text for one cell, and what the person saw there (`Cell.text`); None: nobody looked."""

    uid: str
    variant: str
    column: Column
    text: str
    shown: str | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """A cell that was not written, and why."""

    edit: Edit
    error: BoothError


@dataclass(frozen=True, slots=True)
class CellClash:
    """A cell that somebody else has changed meanwhile: it was not written; this is what stands there now."""

    edit: Edit
    theirs: str


@dataclass(frozen=True, slots=True)
class Written:
    """What became of the cells. `revision` is 0 when nothing was written."""

    revision: int = 0
    cells: int = 0  # how many were written
    uids: frozenset[str] = frozenset()  # of the products that were changed
    refusals: tuple[Refusal, ...] = ()
    clashes: tuple[CellClash, ...] = ()


def write(catalog: "Catalog", edits: Sequence[Edit], *, who: str, why: str = "", mark: Mark = "") -> Written:
    """Write these cells as one change. What is not understood or was changed meanwhile is left out and told.

    The products are read within the change, so that nobody can write between the reading and the writing.
    """
    if not edits:
        return Written()
    by_uid: dict[str, list[Edit]] = {}
    for one in edits:
        by_uid.setdefault(one.uid, []).append(one)
    with catalog.change(who, why) as change:
        writing = _Writing(change, Entering(change.known(), mark))
        held = change.read_ahead(by_uid)
        for uid, own in by_uid.items():
            if uid in held:
                writing.put(held[uid], own)
            else:
                writing.refuse(own, BoothError("product_unknown", code=uid))
    revision = change.revision if writing.cells else 0
    return Written(revision, writing.cells, frozenset(writing.uids), tuple(writing.refusals), tuple(writing.clashes))


class _Writing:
    """The products as the edits make them, one after another into the change."""

    def __init__(self, change: "Change", entering: Entering) -> None:
        self._change, self._entering = change, entering
        self.refusals: list[Refusal] = []
        self.clashes: list[CellClash] = []
        self.cells = 0
        self.uids: set[str] = set()

    def refuse(self, edits: Iterable[Edit], error: BoothError) -> None:
        """None of these is written."""
        self.refusals += [Refusal(one, error) for one in edits]

    def put(self, base: Product, edits: Sequence[Edit]) -> None:
        """Write one product with its cells changed; a code that is taken leaves the other cells alone."""
        mine, taken = self._changed(base, edits)
        try:
            if taken:
                self._change.put(mine)
        except BoothError as error:
            naming = [one for one in taken if one.column.field in _NAMING and not one.variant]
            if error.code != "code_taken" or not naming:
                raise
            self.refuse(naming, error)
            self.put(base, [one for one in taken if one not in naming])
            return
        if taken:
            self.uids.add(base.uid)
            self.cells += len(taken)

    def _changed(self, base: Product, edits: Iterable[Edit]) -> tuple[Product, list[Edit]]:
        """The product with the edits that can be made, and which those are."""
        mine, taken = base, list[Edit]()
        for one in edits:
            stands = cell_text(mine, one.variant, one.column)
            try:
                changed = self._entering.put(mine, one.variant, one.column, one.text)
            except BoothError as error:
                self.refusals.append(Refusal(one, error))
                continue
            if changed == mine:
                continue
            if one.shown not in (None, stands):
                self.clashes.append(CellClash(one, stands))
                continue
            mine = changed
            taken.append(one)
        return mine, taken
