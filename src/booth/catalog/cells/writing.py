"""Many cells written at once: one change set, and for each cell that was not taken the reason why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from booth.catalog.cells.columns import Column, Field
from booth.catalog.cells.entering import Entering, cell_text
from booth.catalog.values import Product
from booth.errors import BoothError
from booth.quantity import Mark

if TYPE_CHECKING:
    from booth.catalog.store import Catalog


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
    refusals: tuple[Refusal, ...] = ()
    clashes: tuple[CellClash, ...] = ()


def write(catalog: "Catalog", edits: Sequence[Edit], *, who: str, why: str = "", mark: Mark = "") -> Written:
    """Write these cells as one change. What is not understood or was changed meanwhile is left out and told."""
    entering = Entering(catalog.reference(), mark)
    held = catalog.products.many(dict.fromkeys(one.uid for one in edits))
    refused: list[Refusal] = []
    while True:
        taken = frozenset(one.edit for one in refused)
        draft = _Draft(entering, held, [one for one in edits if one not in taken])
        try:
            revision = _save(catalog, draft.pairs, who, why)
        except BoothError as error:
            bad = [one for one in draft.edits if error.code == "code_taken" and _gives(one, error)]
            if not bad:
                raise
            refused += [Refusal(one, error) for one in bad]
            continue
        return Written(revision, draft.cells, (*refused, *draft.refusals), tuple(draft.clashes))


class _Draft:
    """The products as the edits make them."""

    def __init__(self, entering: Entering, held: dict[str, Product], edits: Sequence[Edit]) -> None:
        self._entering = entering
        self.edits = edits
        self.pairs: list[tuple[Product, Product]] = []
        self.refusals: list[Refusal] = []
        self.clashes: list[CellClash] = []
        self.cells = 0
        by_uid: dict[str, list[Edit]] = {}
        for one in edits:
            by_uid.setdefault(one.uid, []).append(one)
        for uid, own in by_uid.items():
            if uid in held:
                self._change(held[uid], own)
            else:
                self.refusals += [Refusal(one, BoothError("product_unknown", code=uid)) for one in own]

    def _change(self, base: Product, edits: Iterable[Edit]) -> None:
        mine = base
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
            self.cells += 1
        if mine != base:
            self.pairs.append((mine, base))


def _save(catalog: "Catalog", pairs: Sequence[tuple[Product, Product]], who: str, why: str) -> int:
    if not pairs:
        return 0
    with catalog.change(who, why) as change:
        for mine, _ in pairs:
            change.put(mine)
    return change.revision


def _gives(edit: Edit, error: BoothError) -> bool:
    return edit.column.field is Field.CODE and not edit.variant and edit.text.strip() == error.facts.get("code")
