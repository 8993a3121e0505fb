"""Commands that make pictures and papers: brochure, screens."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from booth.catalog.asking import Query
from booth.cli.context import ContentLanguage, catalogue, content_language, progress, said, settings_of, tell


def brochure(
    context: typer.Context,
    output: Annotated[Path, typer.Option("--output", "-o", help=said("help.output_pdf"))],
    codes: Annotated[list[str] | None, typer.Argument(help=said("help.codes"))] = None,
    every: Annotated[bool, typer.Option("--all", help=said("help.all"))] = False,
    language: ContentLanguage = None,
    template: Annotated[str, typer.Option("--template", "-t", help=said("help.template_name"))] = "sheet",
    units: Annotated[str, typer.Option("--units", metavar="si|us", help=said("help.units"))] = "si",
    staff: Annotated[bool, typer.Option("--staff", help=said("help.staff"))] = False,
) -> None:
    """Print products as a PDF file, one after the other."""
    from booth.brochure import press
    from booth.catalog.assets import CopySize
    from booth.storage.files import write_atomic

    if not codes and not every:
        raise typer.BadParameter(said("codes_missing"))
    if units not in ("si", "us"):
        raise typer.BadParameter(said("units_unknown"))
    with catalogue(context.obj) as catalog:
        chosen = content_language(language, context.obj)
        if every:
            rows = catalog.search(Query(language=chosen, drafts=False)).rows
            uids = [catalog.products.uid(row) for row in rows]
        else:
            uids = [catalog.products.by_code(code) for code in codes or ()]
        order = press.PrintOrder(
            products=tuple(catalog.products.get(uid) for uid in uids),
            language=chosen,
            template=template,
            show=catalog.show(),
            system="us" if units == "us" else "si",
            staff=staff,
            picture=partial(catalog.assets.copy, size=CopySize.PRINT),
        )
        made = press.render(order)
    write_atomic(output, made.data)
    for note in made.missing:
        typer.echo(said("glyph_missing", character=note), err=True)
    tell("brochure_written", file=str(output), pages=made.pages)


def _pixels(size: str) -> tuple[int, int]:
    """Width and height of a window that some screen could hold."""
    width, _, height = size.partition("x")
    if width.isdigit() and height.isdigit() and 320 <= int(width) <= 7680 and 240 <= int(height) <= 4320:
        return int(width), int(height)
    raise typer.BadParameter(said("size_unknown", size=size))


def screens(
    context: typer.Context,
    output: Annotated[Path, typer.Option("--output", "-o", help=said("help.output_folder"))],
    language: ContentLanguage = None,
    theme: Annotated[str, typer.Option("--theme", metavar="light|dark", help=said("help.theme"))] = "light",
    size: Annotated[str, typer.Option("--size", metavar="1440x900", help=said("help.size"))] = "1440x900",
) -> None:
    """Write every screen of the window as a picture, with no display."""
    from booth.ui.screens import grab_screens

    if theme not in ("light", "dark"):
        raise typer.BadParameter(said("theme_unknown"))
    pixels = _pixels(size)
    with catalogue(context.obj) as catalog, progress(said("drawing_screens")) as step:
        written = grab_screens(
            catalog,
            settings_of(context.obj),
            output,
            language=content_language(language, context.obj),
            theme=theme,
            size=pixels,
            progress=step,
        )
    tell("screens_written", count=len(written), folder=str(output))
