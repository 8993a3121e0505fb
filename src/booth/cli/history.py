"""`booth history` and `booth undo`: who changed what and when, and the way back. The JSON is a contract for scripts."""

from typing import Annotated, Any

import typer

from booth.catalog.history.leafing import Entry, Wanted
from booth.catalog.history.saying import told
from booth.catalog.history.telling import Reader
from booth.catalog.revisions import Side, ThingClash
from booth.catalog.store import Catalog
from booth.catalog.wording import say_moment
from booth.cli.context import Json, author, catalogue, print_json, said, settings_of, spoken, tell
from booth.errors import BoothError

Plain = dict[str, Any]


def history(
    context: typer.Context,
    code: Annotated[str, typer.Argument(help=said("help.history_code"))] = "",
    who: Annotated[str, typer.Option("--who", metavar="NAME", help=said("help.history_who"))] = "",
    limit: Annotated[int, typer.Option("--limit", min=1, help=said("help.limit"))] = 20,
    as_json: Json = False,
) -> None:
    """Changes, the newest first; of one product with what changed in it."""
    with catalogue(context.obj) as catalog:
        uids = _uids(catalog, code) if code else None
        found = catalog.leaf(Wanted(uids=uids, who=who))[:limit]
        reader = Reader(spoken(), settings_of(context.obj).system)
        plain = [_plain(catalog, entry, uids, reader) for entry in catalog.entries(found)]
    if as_json:
        print_json(plain)
    elif plain:
        _print(plain)
    else:
        tell("nothing_found")


def _uids(catalog: Catalog, code: str) -> frozenset[str]:
    """The product with this code; where there is none any more, those that had it and were deleted."""
    try:
        return frozenset({catalog.products.by_code(code)})
    except BoothError as error:
        gone = {
            one.uid for one in catalog.deleted() if one.kind == "product" and one.code.casefold() == code.casefold()
        }
        if error.code != "product_unknown" or not gone:
            raise
        return frozenset(gone)


def _plain(catalog: Catalog, entry: Entry, uids: frozenset[str] | None, reader: Reader) -> Plain:
    change = entry.change
    first = [
        {"kind": kind, "code": code, "name": name.best(reader.language)}
        for kind, (code, name) in zip(entry.kinds, entry.titles, strict=True)
    ]
    plain: Plain = {
        "revision": change.revision,
        "at": change.at.isoformat(),
        "when": say_moment(change.at, reader.language),
        "who": change.who,
        "why": change.why,
        "what": told(entry, reader.language),
        "things": change.size,
        "first": first,
        "origin": change.origin.value,
        "undoes": change.undoes or None,
        "undone_by": change.undone_by or None,
        "thinned": change.thinned,
    }
    if uids is not None:
        plain["fields"] = [] if change.thinned else _fields(catalog, change.revision, uids, reader)
    return plain


def _fields(catalog: Catalog, revision: int, uids: frozenset[str], reader: Reader) -> list[Plain]:
    """What a change did to these things; what a later thinning took away is left out."""
    found: list[Plain] = []
    for thing in catalog.changes_of(revision):
        if thing.uid in uids:
            try:
                said_fields = catalog.said(thing, revision, reader)
            except BoothError as error:
                if error.code != "history_thinned":
                    raise
                continue
            found += [
                {"field": one.field, "name": one.label, "before": one.before, "after": one.after} for one in said_fields
            ]
    return found


def _print(rows: list[Plain]) -> None:
    keys = ("revision", "when", "who")
    widths = {key: max(len(str(row[key])) for row in rows) for key in keys}
    for row in rows:
        number = str(row["revision"]).rjust(widths["revision"])
        undone = f"  [{said('history_undone', revision=row['undone_by'])}]" if row["undone_by"] else ""
        columns = (number, *(str(row[key]).ljust(widths[key]) for key in keys[1:]), row["what"])
        typer.echo("  ".join(columns).rstrip() + undone)
        for field in row.get("fields", ()):
            before, after = (_line(field[side]) for side in ("before", "after"))
            typer.echo(f"{' ' * len(number)}  {field['name']}: {before} → {after}")


def _line(text: str) -> str:
    return " / ".join(text.splitlines()) or "—"


def undo(
    context: typer.Context,
    revision: Annotated[int, typer.Argument(help=said("help.undo_revision"))],
    dry_run: Annotated[bool, typer.Option("--dry-run", help=said("help.dry_run"))] = False,
    mine: Annotated[bool, typer.Option("--mine", help=said("help.undo_mine"))] = False,
    theirs: Annotated[bool, typer.Option("--theirs", help=said("help.undo_theirs"))] = False,
) -> None:
    """Take one change back, also when later ones exist; taking a taking back back does it again."""
    if mine and theirs:
        raise typer.BadParameter(said("undo_sides"))
    with catalogue(context.obj) as catalog:
        who = author(context.obj)
        outcome = catalog.undo(revision, who, dry_run=dry_run)
        if outcome.clashes and (mine or theirs):
            side = Side.MINE if mine else Side.THEIRS
            decided = {clash.key: side for clash in outcome.clashes}
            outcome = catalog.undo(revision, who, decided=decided, dry_run=dry_run)
        if outcome.clashes:
            _list_clashes(catalog, outcome.clashes, Reader(spoken(), settings_of(context.obj).system))
            raise typer.Exit(1)
    if dry_run:
        tell("undo_would", count=outcome.changed)
    elif outcome.revision:
        tell("undo_done", count=outcome.changed, revision=outcome.revision)
    else:
        tell("undo_nothing")
    if outcome.kept:
        tell("undo_kept", count=outcome.kept)


def _list_clashes(catalog: Catalog, clashes: tuple[ThingClash, ...], reader: Reader) -> None:
    for one in catalog.said_clashes(clashes, reader):
        where = " · ".join(filter(None, (one.thing, one.label)))
        typer.echo(said("undo_clash", where=where, back=_line(one.back), now=_line(one.now)))
    typer.echo(said("undo_undecided", count=len(clashes)), err=True)
