"""A translator's file, workbook or XLIFF, as the texts it brings back."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from booth.catalog.values import Standing
from booth.errors import BoothError
from booth.exchange.formats.tables import Row, Table, heading
from booth.exchange.formats.xliff import Unit, open_xliff
from booth.exchange.report import Findings, Noted
from booth.exchange.rows.cells import one_line
from booth.exchange.rows.layout import TRANSLATION
from booth.exchange.translating.returned import Returned
from booth.languages import LANGUAGES, Language, language

_STATES = {"translated": Standing.DRAFT, "reviewed": Standing.CHECKED, "final": Standing.CHECKED}


def from_tables(tables: Iterable[Table], found: Findings) -> tuple[Returned, ...] | None:
    """The texts of a translator's workbook; None when it is another one."""
    table = next((one for one in tables if heading(one.name) == TRANSLATION), None)
    if table is None:
        return None
    return tuple(one for row in table.rows if (one := _row(row, found)))


def _row(row: Row, found: Findings) -> Returned | None:
    cells = row.cells
    key, _, target = cells.get("id", "").partition("@")
    uid, _, path = key.partition(".")
    if not uid or not path or target not in LANGUAGES:
        found.note(Noted.REFUSED, TRANSLATION, row.number, "id", "translation_row")
        return None
    state = one_line(cells.get("state", "")).casefold()
    known = Standing(state) if state in set(Standing) else None
    if state and known is None:
        choices = ", ".join((Standing.MACHINE, Standing.DRAFT, Standing.CHECKED))
        found.note(Noted.REFUSED, TRANSLATION, row.number, "state", "not_a_choice", text=state[:80], choices=choices)
    limit = cells.get("limit", "").partition(".")[0]
    return Returned(
        row.number,
        uid,
        path,
        language(target),
        cells.get("target", ""),
        known,
        cells.get("source", ""),
        cells.get("base", ""),
        int(limit) if limit.isascii() and limit.isdigit() and len(limit) < 6 else 0,
    )


def from_xliff(path: Path, found: Findings) -> tuple[Returned, ...]:
    """The texts of an XLIFF document. BoothError "xliff_language" and those of `open_xliff`."""
    document = open_xliff(path)
    target = document.target.casefold().partition("-")[0]
    if target not in LANGUAGES:
        raise BoothError("xliff_language", file=path.name, language=document.target[:20])
    return tuple(_units(document.units, language(target), found))


def _units(units: Iterable[Unit], target: Language, found: Findings) -> Iterator[Returned]:
    for number, unit in enumerate(units, start=1):
        uid, _, path = unit.id.partition(".")
        if not path:
            if unit.id != "empty":
                found.note(Noted.REFUSED, TRANSLATION, number, "id", "translation_row")
            continue
        state = Standing.MACHINE if unit.sub_state == "booth:machine" else _STATES.get(unit.state)
        yield Returned(number, uid, path, target, unit.target, state, unit.source, unit.base, unit.limit)
