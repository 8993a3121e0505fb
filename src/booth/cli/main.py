"""The command line's front door: options that all commands share, and what becomes of errors."""

import logging
import sys
from pathlib import Path
from typing import Annotated

import typer

from booth.cli import check, comparing, data, finding, history, papers, reading
from booth.cli.context import said, spoken
from booth.errors import BoothError
from booth.paths import Paths
from booth.words import sentence

log = logging.getLogger(__name__)

app = typer.Typer(
    name="booth",
    help=said("help.booth"),
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback(invoke_without_command=True)
def booth(
    context: typer.Context,
    home: Annotated[Path | None, typer.Option("--home", metavar="DIR", help=said("help.home"))] = None,
) -> None:
    """Open the window, unless a command follows."""
    context.obj = Paths.at(home)
    if context.invoked_subcommand is None:
        from booth.app import main as open_window

        raise typer.Exit(open_window(context.obj))


for name, command in (
    ("sample", data.sample),
    ("template", data.template),
    ("import", data.import_),
    ("export", data.export),
    ("translate", data.translate),
    ("list", reading.list_),
    ("show", reading.show),
    ("search", reading.search),
    ("match", finding.match),
    ("facets", finding.facets),
    ("compare", comparing.compare),
    ("brochure", papers.brochure),
    ("screens", papers.screens),
    ("check", check.check),
    ("history", history.history),
    ("undo", history.undo),
):
    app.command(name, help=said(f"help.{name}"))(command)


def main(arguments: list[str] | None = None) -> int:
    """Run one command. 0 good, 1 a problem said in one sentence, 2 usage."""
    try:
        typer.main.get_command(app)(args=arguments, prog_name="booth")
    except BoothError as error:
        log.info("refused: %s", error, exc_info=True)
        sys.stderr.write(sentence(error, spoken()) + "\n")
        return 1
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 0
    return 0
