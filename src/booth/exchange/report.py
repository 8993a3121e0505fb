"""What an import did, row by row where something was not as asked."""

from dataclasses import dataclass, field
from enum import StrEnum
from functools import reduce

from booth.errors import BoothError, Fact
from booth.exchange.returning.conflicts import Conflict, Side
from booth.languages import Language
from booth.words import word

SHOWN = 20  # so many notes of a kind are told one by one


class Noted(StrEnum):
    """Why a place in the file is worth a line."""

    REFUSED = "refused"  # the row, or this cell of it, was not taken
    KEPT_TEXT = "kept_text"  # not understood as a figure, kept as text
    KEPT_EDIT = "kept_edit"  # edited by hand since, and kept so
    MISSING_FILE = "missing_file"  # a picture or document that is not there or was not accepted
    SHORTENED = "shortened"  # a cell longer than a cell may be
    REMOVED_ROW = "removed_row"  # exported and no longer in the file; the thing stays
    GONE = "gone"  # deleted from the catalogue since the file was exported
    STALE = "stale"  # a translation of what its source said before
    LONG = "long"  # a translation longer than a sheet has room for
    BASE = "base"  # nothing says what the file held when it was exported
    UNKNOWN_COLUMN = "unknown_column"  # not ours, passed over
    UNKNOWN_SHEET = "unknown_sheet"


@dataclass(frozen=True, slots=True)
class Note:
    """One line of the report: where, and a sentence by its key under `[report.reasons]` with its facts."""

    kind: Noted
    sheet: str
    row: int = 0  # as people count; 0 for the whole sheet
    column: str = ""
    reason: str = ""
    facts: tuple[tuple[str, Fact], ...] = ()


@dataclass(frozen=True, slots=True)
class Count:
    """How many things of one sheet are new, changed, as they were."""

    sheet: str
    new: int = 0
    changed: int = 0
    unchanged: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of an import; nothing was written where `dry_run`."""

    counts: tuple[Count, ...] = ()
    notes: tuple[Note, ...] = ()
    dry_run: bool = False
    revision: int = 0  # of the change it made; 0 when there was nothing to change
    conflicts: tuple[Conflict, ...] = ()  # cells that the file and the catalogue both changed since it was exported

    def count(self, sheet: str) -> Count:
        """The figures of one sheet."""
        return next((one for one in self.counts if one.sheet == sheet), Count(sheet))

    def of_kind(self, kind: Noted) -> tuple[Note, ...]:
        """The notes of one kind, in the order of the file."""
        return tuple(note for note in self.notes if note.kind is kind)

    @property
    def new(self) -> int:
        """Things that were not there before."""
        return sum(one.new for one in self.counts)

    @property
    def changed(self) -> int:
        """Things that are different now."""
        return sum(one.changed for one in self.counts)

    @property
    def unchanged(self) -> int:
        """Things the file says nothing new about."""
        return sum(one.unchanged for one in self.counts)

    @property
    def refused(self) -> tuple[Note, ...]:
        """What was not taken, and why."""
        return self.of_kind(Noted.REFUSED)


@dataclass(slots=True)
class Findings:
    """Where the parts of an import write down what they come upon."""

    notes: list[Note] = field(default_factory=list[Note])
    counts: dict[str, Count] = field(default_factory=dict[str, Count])

    def note(self, kind: Noted, sheet: str, row: int, column: str, reason: str, /, **facts: Fact) -> None:
        """Write down one place."""
        self.notes.append(Note(kind, sheet, row, column, reason, tuple(facts.items())))

    def error(self, kind: Noted, sheet: str, row: int, column: str, error: BoothError) -> None:
        """Write down a place by the error it led to."""
        self.notes.append(Note(kind, sheet, row, column, f"errors.{error.code}", tuple(error.facts.items())))

    def tally(self, sheet: str, *, new: int = 0, changed: int = 0, unchanged: int = 0) -> None:
        """Count things of a sheet."""
        old = self.counts.get(sheet, Count(sheet))
        self.counts[sheet] = Count(sheet, old.new + new, old.changed + changed, old.unchanged + unchanged)


def describe(report: Report, language: Language) -> str:
    """The report as lines of text for a terminal or a window, in the reader's language."""
    lines = [word("report.dry_run" if report.dry_run else "report.done", language)]
    lines += [_counted(one, language) for one in report.counts]
    if report.conflicts:
        lines += ["", word("report.conflicts", language, count=len(report.conflicts))]
        lines += [f"  {say_conflict(one, language)}" for one in report.conflicts[:SHOWN]]
    if len(report.conflicts) > SHOWN:
        lines.append("  " + word("report.more", language, count=len(report.conflicts) - SHOWN))
    for kind in Noted:
        notes = report.of_kind(kind)
        if notes:
            lines += ["", word(f"report.kinds.{kind}", language, count=len(notes))]
            lines += [f"  {say(note, language)}" for note in notes[:SHOWN]]
        if len(notes) > SHOWN:
            lines.append("  " + word("report.more", language, count=len(notes) - SHOWN))
    return "\n".join(lines)


def _counted(one: Count, language: Language) -> str:
    sheet = word(f"report.sheets.{one.sheet}", language)
    figures = {"new": one.new, "changed": one.changed, "unchanged": one.unchanged}
    return word("report.count", language, sheet=sheet, **figures)


def say_conflict(one: Conflict, language: Language) -> str:
    """A conflict as a line: where, what stood there, what each side made of it, and who has it."""
    place = _place((one.sheet, one.code, one.column), language)
    if one.column in ("", "order"):
        told = word(f"report.conflict_{one.column or 'gone'}", language)
    else:
        said = {"base": one.base[:60], "ours": one.ours[:60], "theirs": one.theirs[:60]}
        told = word("report.conflict", language, **{side: " ".join(text.split()) or "—" for side, text in said.items()})
    decided = word(f"report.decided.{one.decided or Side.OURS}", language)
    return word("report.told", language, place=place, why=f"{told} {decided}")


def say(note: Note, language: Language) -> str:
    """One note as a line: where, then why."""
    facts = dict(note.facts)
    key = note.reason if note.reason.startswith("errors.") else f"report.reasons.{note.reason}"
    why = word(key, language, **facts) if note.reason else ""
    if facts.get("near"):
        why += word("report.near", language, near=facts["near"])
    row = word("report.row", language, row=note.row) if note.row else ""
    place = _place((note.sheet, row, note.column), language)
    return word("report.told", language, place=place, why=why) if why else place


def _place(parts: tuple[str, ...], language: Language) -> str:
    """The sheet, and what of it, from the larger to the smaller."""
    return reduce(lambda place, part: word("report.within", language, place=place, part=part), filter(None, parts))
