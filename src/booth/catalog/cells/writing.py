"""Many cells written at once: one change set, and for each cell that was not taken the reason why."""

import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from booth.catalog.cells.columns import Column, Field
from booth.catalog.cells.entering import Entering, cell_text
from booth.catalog.cells.naming import left_behind
from booth.catalog.pace import Pace, Progress
from booth.catalog.values import Product
from booth.errors import BoothError
from booth.quantity import Mark

if TYPE_CHECKING:
    from booth.catalog.change import Change, Name
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


def write(
    catalog: "Catalog",
    edits: Sequence[Edit],
    *,
    who: str,
    why: str = "",
    mark: Mark = "",
    progress: Progress | None = None,
    stop: threading.Event | None = None,
) -> Written:
    """Write these cells as one change. What is not understood or was changed meanwhile is left out and told.

    The products are read within the change, so that nobody can write between the reading and the writing.
    `progress` counts products. BoothError "change_stopped": nothing was written.
    """
    if not edits:
        return Written()
    by_uid: dict[str, list[Edit]] = {}
    for one in edits:
        by_uid.setdefault(one.uid, []).append(one)
    pace = Pace(progress, stop)
    pace.plan(len(by_uid))
    with catalog.change(who, why) as change:
        writing = _Writing(change, Entering(change.known(), mark))
        held = change.read_ahead(by_uid)
        by_uid = writing.settle_names(held, by_uid)
        for uid, own in by_uid.items():
            if uid in held:
                writing.put(held[uid], own)
            else:
                writing.refuse(own, BoothError("product_unknown", code=uid))
            pace.step()
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

    def settle_names(self, held: Mapping[str, Product], edits: Mapping[str, list[Edit]]) -> dict[str, list[Edit]]:
        """Refuse the codes that others have once the whole block is written; answers the edits that are left.

        Within the block codes may change hands in any way: those that do are let go of first.
        """
        wanted: dict[str, Name] = {}
        for uid, own in edits.items():
            naming = [one for one in own if _names(one)]
            if uid in held and naming:
                mine = self._changed(held[uid], naming).product
                if _name(mine) != _name(held[uid]):
                    wanted[uid] = _name(mine)
        refused = left_behind(wanted, self._change.holders(wanted.values()))
        for uid in refused:
            naming = [one for one in edits[uid] if _names(one)]
            self.refuse(naming, BoothError("code_taken", code=wanted[uid][1]))
        self._change.hand_over({uid: name for uid, name in wanted.items() if uid not in refused})
        return {uid: [one for one in own if not _names(one)] if uid in refused else own for uid, own in edits.items()}

    def put(self, base: Product, edits: Sequence[Edit]) -> None:
        """Write one product with its cells changed."""
        made = self._changed(base, edits)
        self.refusals += made.refusals
        self.clashes += made.clashes
        if made.taken:
            self._change.put(made.product)
            self.uids.add(base.uid)
            self.cells += len(made.taken)

    def _changed(self, base: Product, edits: Iterable[Edit]) -> "_Made":
        """The product with the edits that can be made, which those are, and what became of the others."""
        made = _Made(base)
        for one in edits:
            stands = cell_text(made.product, one.variant, one.column)
            try:
                changed = self._entering.put(made.product, one.variant, one.column, one.text)
            except BoothError as error:
                made.refusals.append(Refusal(one, error))
                continue
            if changed == made.product:
                continue
            if one.shown not in (None, stands):
                made.clashes.append(CellClash(one, stands))
                continue
            made.product = changed
            made.taken.append(one)
        return made


@dataclass(slots=True)
class _Made:
    """A product on its way from edit to edit."""

    product: Product
    taken: list[Edit] = field(default_factory=list[Edit])
    refusals: list[Refusal] = field(default_factory=list[Refusal])
    clashes: list[CellClash] = field(default_factory=list[CellClash])


def _names(edit: Edit) -> bool:
    return edit.column.field in _NAMING and not edit.variant


def _name(product: Product) -> "Name":
    return product.exhibitor.uid, product.code
