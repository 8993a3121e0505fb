"""Commands that put data in and take it out: sample, template, import."""

from pathlib import Path
from typing import Annotated

import typer

from booth.cli.context import author, catalogue, progress, said, spoken, tell
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
            progress=step,
        )
    typer.echo(report.describe(outcome, spoken()))
