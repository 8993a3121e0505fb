"""One row, cell by cell: as exported, as the catalogue has it now, as it came back."""

from dataclasses import dataclass, field, replace
from typing import Final

from booth.exchange.returning.conflicts import Conflict, Decisions, Side
from booth.exchange.returning.same import same
from booth.exchange.rows.layout import BY_NAME, UID, Holds, Sheet
from booth.exchange.signs import CLEAR

Cells = dict[str, str]
_ANSWER: Final = ("value", "value.ru", "value.en", "value.zh")
_KEYS: Final = {
    "products": frozenset(("exhibitor", "code")),
    "variants": frozenset(("exhibitor", "product", "code")),
    "values": frozenset(("exhibitor", "product", "variant", "attribute")),
    "assets": frozenset(("exhibitor", "product")),
}


def _fields(sheet: Sheet) -> tuple[tuple[str, ...], ...]:
    """The headings that belong together: a list in three languages and an answer are changed as a whole."""
    keys = _KEYS.get(sheet.name, frozenset(("code",)))
    found: list[tuple[str, ...]] = []
    for column in sheet.columns:
        if sheet.name == "values" and column.name == "value":
            found.append(_ANSWER)
        elif column.name in keys or column.name in _ANSWER:
            continue
        elif column.holds is Holds.LINES:
            found.append(column.headings())
        else:
            found.extend((key,) for key in column.headings())
    return tuple(found)


FIELDS: Final = {name: _fields(sheet) for name, sheet in BY_NAME.items()}


@dataclass(frozen=True, slots=True)
class Place:
    """A row of the file, and what it is about."""

    sheet: str
    row: int
    uid: str
    code: str


@dataclass(slots=True)
class Scales:
    """Weighs rows, and keeps what both sides changed."""

    decisions: Decisions
    conflicts: list[Conflict] = field(default_factory=list[Conflict])

    def weigh(self, place: Place, base: Cells, ours: Cells, theirs: Cells, *, clears: bool = True) -> Cells:
        """The cells that are to be brought in. `clears`: a cell that is blank now and was not takes its text out."""
        edits: Cells = {}
        if base == theirs:  # as nearly all rows are
            return edits
        for keys in FIELDS[place.sheet]:
            touched = tuple(not same(base.get(key, ""), theirs.get(key, "")) for key in keys)
            told = tuple(theirs.get(key, "") for key in keys)
            if not any(touched) or not (clears or any(told)):
                continue
            if all(same(ours.get(key, ""), text) for key, text in zip(keys, told, strict=True)):
                continue
            if all(ours.get(key, "") == base.get(key, "") for key in keys) or self.theirs_holds(
                place, keys[0].partition(".ru")[0], *(_together(one, keys) for one in (base, ours, theirs))
            ):
                edits |= _passed(keys, touched, base, told)
        return edits

    def theirs_holds(self, place: Place, column: str, base: str, ours: str, theirs: str) -> bool:
        """Write a conflict down; whether the file's words hold."""
        found = Conflict(place.sheet, place.row, column, place.uid, place.code, base, ours, theirs)
        found = replace(found, decided=self.decisions.on(found.place))
        self.conflicts.append(found)
        return found.decided is Side.THEIRS


def _together(cells: Cells, keys: tuple[str, ...]) -> str:
    return "\n".join(cells[key] for key in keys if cells.get(key))


def _passed(keys: tuple[str, ...], touched: tuple[bool, ...], base: Cells, told: tuple[str, ...]) -> Cells:
    """A changed field as the importer reads it, in which a blank cell would keep what is there."""
    if keys == _ANSWER and touched[0] and told[0] and not any(touched[1:]):
        return {keys[0]: told[0]}
    cells = {key: text for key, text in zip(keys, told, strict=True) if text}
    if not cells:
        return {keys[0]: CLEAR}
    if keys == _ANSWER and not told[0]:
        cells |= {key: CLEAR for key in keys[1:] if key not in cells and base.get(key)}
    return cells


def without_uid(cells: Cells) -> Cells:
    """A row that is about something new."""
    return {key: text for key, text in cells.items() if key != UID}
