"""Bringing a file in: read it in a child, work out what it means, write it as one change, say what happened."""

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from booth.catalog.revisions import Origin
from booth.catalog.store import Catalog
from booth.errors import BoothError
from booth.exchange.drafts import Drafts
from booth.exchange.export.mark import read_mark
from booth.exchange.files import Folder
from booth.exchange.known import Known
from booth.exchange.plan import Plan
from booth.exchange.report import Count, Findings, Report
from booth.exchange.returning.back import bring_back
from booth.exchange.returning.conflicts import Decisions
from booth.exchange.returning.states import read_states
from booth.exchange.rows.details import Details
from booth.exchange.rows.goods import Goods
from booth.exchange.rows.layout import STATES
from booth.exchange.rows.sheets import Sheets, sort_out
from booth.exchange.rows.things import Things
from booth.exchange.source import open_source
from booth.exchange.translating.leaving import XLIFF
from booth.exchange.translating.reading import from_tables, from_xliff
from booth.exchange.translating.returned import bring_translation
from booth.exchange.writing import Progress, Writer, changed, tally


def import_file(
    catalog: Catalog,
    path: Path,
    *,
    mapping: str | Path | None = None,
    who: str,
    why: str = "",
    dry_run: bool = False,
    replace_edited: bool = False,
    spare_others: bool = False,
    decisions: Decisions | None = None,
    progress: Progress | None = None,
    stop: threading.Event | None = None,
) -> Report:
    """Bring in a Booth workbook, a CSV file or a folder of them; other people's columns by a `mapping`.

    A thing is known by its code, a product by exhibitor and code. A blank cell keeps what is there, "-"
    clears it, what the file does not name stays, and what was edited by hand since stays unless
    `replace_edited`. Everything is one change of the catalogue, or nothing. `mapping` is the name of one in
    `resources/mappings` or the data folder, or the path of a TOML file. `progress(done, total)` counts
    products. `why` is what the history says; the file's name, if nothing is given.
    `spare_others` leaves alone what is there already and was not brought by an import with this `why`.

    A workbook that was exported from this catalogue is held against what it was then: only cells changed in it
    are brought in, a cell that was emptied clears, and what both sides changed waits for `decisions`.

    BoothError: what `workbook`, `csv_file` and `mapping` raise, "import_stopped", and the catalogue's own.
    """
    found = Findings()
    bringing = partial(
        bring_translation,
        catalog,
        who=who,
        why=why or path.name,
        dry_run=dry_run,
        decisions=decisions or Decisions(),
        found=found,
        progress=progress,
        stop=stop,
    )
    if path.suffix.casefold() in XLIFF:
        return bringing(from_xliff(path, found))
    source = open_source(path, mapping, catalog.folder.parent / "mappings")
    if (texts := from_tables(source.tables, found)) is not None:
        return bringing(texts)
    sheets = sort_out(source.tables, found)
    if not sheets.by_name:
        raise BoothError("nothing_ours", file=path.name)
    known = Known.of(catalog, replace_edited=replace_edited)
    if spare_others:
        known.own = catalog.brought_by(why)
    folder = Folder(source.folder)
    said, mark = read_states(source.tables, found), read_mark(source.tables)
    sheets, conflicts, states = bring_back(catalog, sheets, mark, said, who, known, found, folder, decisions)
    plan = read_sheets(sheets, known, found, folder)
    before = catalog.revision()
    if states.count:
        found.tally(STATES, changed=states.count)
    if dry_run or (_is_empty(plan) and not states.count):
        for draft in plan.drafts:
            tally(found, draft, different=changed(draft))
    else:
        with catalog.change(who, why or source.why, Origin.IMPORT) as change:
            Writer(change, found, progress, stop).write(plan)
            states.write(change)
    revision = catalog.revision()
    return Report(_counts(found), tuple(found.notes), dry_run, revision if revision > before else 0, conflicts)


def read_sheets(sheets: Sheets, known: Known, found: Findings, folder: Folder) -> Plan:
    """What the sheets mean for the catalogue; each sheet may refer to those before it."""
    plan = Plan(before=known.before)
    things = Things(known, plan, found, folder)
    drafts = Drafts(known, found)
    goods, details = Goods(known, drafts), Details(known, drafts, found, folder)
    readers: tuple[tuple[str, Callable[..., None]], ...] = (
        ("show", things.show),
        ("exhibitors", things.exhibitors),
        ("categories", things.categories),
        ("industries", things.industries),
        ("groups", things.groups),
        ("attributes", things.attributes),
        ("products", goods.products),
        ("variants", details.variants),
        ("values", details.values),
        ("assets", details.assets),
    )
    for name, read in readers:
        if table := sheets.by_name.get(name):
            read(table)
    details.finish()
    plan.drafts = goods.finish()
    return plan


def _is_empty(plan: Plan) -> bool:
    return plan.show is None and not plan.referred and not any(changed(one) or one.related for one in plan.drafts)


def _counts(found: Findings) -> tuple[Count, ...]:
    return tuple(found.counts.values())
