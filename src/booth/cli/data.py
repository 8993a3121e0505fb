"""Commands that put data in and take it out: sample, template, import, export, translate."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from booth.catalog.asking import Order, Query
from booth.catalog.store import Catalog
from booth.catalog.values import Category, Exhibitor, Standing
from booth.cli.context import author, catalogue, content_language, progress, said, spoken, tell
from booth.exchange.returning.conflicts import Decisions, Side
from booth.paths import Paths


def sample(
    context: typer.Context,
    remove: Annotated[bool, typer.Option("--remove", help=said("help.sample_remove"))] = False,
    if_empty: Annotated[bool, typer.Option("--if-empty", help=said("help.sample_if_empty"))] = False,
) -> None:
    """Load the sample catalogue, or take it out again."""
    from booth.exchange import report
    from booth.exchange import sample as sample_catalogue

    paths: Paths = context.obj
    with catalogue(paths) as catalog:
        if remove:
            removed = sample_catalogue.remove_sample(catalog, author(paths))
            tell("sample_removed", count=removed)
        elif if_empty and catalog.exhibitors():
            tell("sample_kept")
        else:
            with progress(said("loading_sample")) as step:
                outcome = sample_catalogue.load_sample(catalog, author(paths), step)
            typer.echo(report.describe(outcome, spoken()))


def template(file: Annotated[Path, typer.Argument(help=said("help.template_file"))]) -> None:
    """Write an empty workbook that explains itself."""
    from booth.exchange.template import write_template

    write_template(file)
    tell("template_written", file=str(file))


def import_(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(help=said("help.import_path"))],
    mapping: Annotated[str | None, typer.Option("--mapping", "-m", help=said("help.mapping"))] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", "-n", help=said("help.dry_run"))] = False,
    replace_edited: Annotated[bool, typer.Option("--replace-edited", help=said("help.replace_edited"))] = False,
    conflicts: Annotated[Side | None, typer.Option("--conflicts", help=said("help.conflicts"))] = None,
) -> None:
    """Bring a workbook or CSV files in, as one change."""
    from booth.exchange import report
    from booth.exchange.importing import import_file

    paths: Paths = context.obj
    with catalogue(paths) as catalog, progress(said("importing")) as step:
        outcome = import_file(
            catalog,
            path,
            mapping=mapping,
            who=author(paths),
            dry_run=dry_run,
            replace_edited=replace_edited,
            decisions=Decisions(conflicts),
            progress=step,
        )
    typer.echo(report.describe(outcome, spoken()))


def export(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help=said("help.export_file"))],
    products: Annotated[str, typer.Option("--products", metavar="CODES", help=said("help.export_products"))] = "",
    category: Annotated[str, typer.Option("--category", metavar="CODE", help=said("help.export_category"))] = "",
    exhibitor: Annotated[str, typer.Option("--exhibitor", metavar="CODE", help=said("help.export_exhibitor"))] = "",
    no_files: Annotated[bool, typer.Option("--no-files", help=said("help.no_files"))] = False,
    overwrite: Annotated[bool, typer.Option("--overwrite", help=said("help.overwrite"))] = False,
) -> None:
    """Write the catalogue, or a part of it, as a workbook that comes back."""
    from booth.exchange.export.exporting import export_file

    paths: Paths = context.obj
    with catalogue(paths) as catalog, progress(said("exporting")) as step:
        chosen = _chosen(catalog, products, category, exhibitor)
        done = export_file(catalog, file, products=chosen, with_files=not no_files, replace=overwrite, progress=step)
    tell("exported", file=str(done.path), products=done.products, files=done.files)
    if done.lost:
        tell("export_lost", names=", ".join(done.lost))


def translate(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help=said("help.translate_file"))],
    source: Annotated[str, typer.Option("--from", metavar="ru|en|zh", help=said("help.translate_from"))] = "ru",
    target: Annotated[str, typer.Option("--to", metavar="ru|en|zh", help=said("help.translate_to"))] = "zh",
    only: Annotated[str, typer.Option("--only", metavar="STATES", help=said("help.translate_only"))] = "",
    overwrite: Annotated[bool, typer.Option("--overwrite", help=said("help.overwrite"))] = False,
) -> None:
    """Write the texts that wait for a translator."""
    from booth.brochure.lengths import ROOMS
    from booth.exchange.translating.leaving import write_translation
    from booth.exchange.translating.segments import UNFINISHED

    paths: Paths = context.obj
    states = frozenset(_standing(one.strip()) for one in only.split(",")) if only else UNFINISHED
    both = content_language(source, paths), content_language(target, paths)
    with catalogue(paths) as catalog:
        count = write_translation(catalog, file, *both, only=states, rooms=ROOMS, replace=overwrite)
    tell("translation_written", file=str(file), count=count)


def _standing(name: str) -> Standing:
    """How far a text can be trusted, by its name; an unknown one is a fault of usage."""
    if name not in set(Standing):
        raise typer.BadParameter(said("selection_missing", kind="--only", code=name))
    return Standing(name)


def _chosen(catalog: Catalog, products: str, category: str, exhibitor: str) -> tuple[str, ...] | None:
    """The uids of the products that the options name; None where they name none, which means all."""
    if products:
        codes = [code.strip() for code in products.split(",") if code.strip()]
        return tuple(catalog.products.by_code(code, exhibitor) for code in codes)
    if not category and not exhibitor:
        return None
    query = Query(
        categories=_uid("category", category, catalog.categories()),
        exhibitors=_uid("exhibitor", exhibitor, catalog.exhibitors()),
        order=Order.STAND,
    )
    return tuple(one.uid for one in catalog.products.summaries(catalog.search(query).holding))


def _uid(kind: str, code: str, things: Iterable[Category | Exhibitor]) -> frozenset[str]:
    """The thing with a code; all of them (an empty set) where none is asked for. An unknown one is a fault of usage."""
    found = frozenset(one.uid for one in things if one.code == code)
    if code and not found:
        raise typer.BadParameter(said("selection_missing", kind=kind, code=code))
    return found
