"""A file that may have been exported: found out from where and when, and reduced to what was changed in it."""

import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from booth.catalog.store import Catalog
from booth.errors import BoothError
from booth.exchange.export.mark import Mark, written_at
from booth.exchange.files import Folder
from booth.exchange.known import Known
from booth.exchange.report import Findings, Noted
from booth.exchange.returning.conflicts import Conflict, Decisions
from booth.exchange.returning.following import follow
from booth.exchange.returning.settling import settle
from booth.exchange.returning.states import Said, States
from booth.exchange.rows.sheets import Sheets

_BASE_GONE = ("history_thinned", "undo_needs", "revision_unknown")


def bring_back(
    catalog: Catalog,
    sheets: Sheets,
    mark: Mark | None,
    said: dict[str, list[Said]],
    who: str,
    known: Known,
    found: Findings,
    folder: Folder,
    decisions: Decisions | None,
) -> tuple[Sheets, tuple[Conflict, ...], States]:
    """The sheets the importer is to read, what both sides changed, states of translations (`said` by the file).

    `known` learns of other codes.

    A file that was never exported, or from a catalogue that is not this one, is read as it is; things in it are still
    known by their uids.
    """
    if mark is not None:
        with _base(catalog, mark) as base:
            if base is not None:
                settled = settle(sheets, base, catalog, mark, found, folder, decisions or Decisions())
                known.edited, known.orders = {}, settled.orders
                known.call(settled.renamed, settled.products)
                follow(catalog, settled.tables, known, rename=False)
                return Sheets(settled.tables), settled.conflicts, States(said, base, catalog, who)
        if written_at(catalog, mark.revision) == mark.at:
            found.note(Noted.BASE, "", 0, "", "base_gone")
    follow(catalog, sheets.by_name, known, rename=True)
    return sheets, (), States(said, None, catalog, who)


@contextmanager
def _base(catalog: Catalog, mark: Mark) -> Generator[Catalog | None]:
    """The catalogue as it was when the file was exported; None where that is not to be had."""
    if not mark.at or mark.revision > catalog.revision() or written_at(catalog, mark.revision) != mark.at:
        yield None
        return
    if mark.revision == catalog.revision():
        yield catalog
        return
    with tempfile.TemporaryDirectory(prefix="booth-", ignore_cleanup_errors=True) as folder:
        try:
            base = catalog.as_of(mark.revision, Path(folder))
        except BoothError as error:
            if error.code not in _BASE_GONE:
                raise
            yield None
            return
        try:
            yield base
        finally:
            base.close()
