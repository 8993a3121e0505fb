"""What every command starts from: where the data is, which language to speak, the open catalogue."""

import getpass
import json
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Annotated, Any

import typer

from booth.catalog.store import Catalog
from booth.languages import LANGUAGES, Language, language
from booth.paths import Paths
from booth.settings import Settings, system_language
from booth.words import word

Progress = Callable[[int, int], None]


def spoken() -> Language:
    """The language to speak to whoever sits at the terminal, by the system's locale."""
    return system_language()


def said(key: str, **facts: str | int) -> str:
    """A sentence of the command line, in the terminal's language."""
    return word(f"cli.{key}", spoken(), **facts)


def tell(key: str, **facts: str | int) -> None:
    """Say a sentence on standard output."""
    typer.echo(said(key, **facts))


def settings_of(paths: Paths) -> Settings:
    """The settings as they stand in their file."""
    return Settings.load(paths.settings_file)


def content_language(chosen: str | None, paths: Paths) -> Language:
    """The language of the content: as asked for, else as set. An unknown one is a fault of usage."""
    if chosen is None:
        return settings_of(paths).content_language
    if chosen not in LANGUAGES:
        raise typer.BadParameter(said("language_unknown", name=chosen, known=", ".join(LANGUAGES)))
    return language(chosen)


def author(paths: Paths) -> str:
    """Who makes the changes: the name from Settings, else the system's user."""
    return settings_of(paths).author or getpass.getuser()


@contextmanager
def catalogue(paths: Paths) -> Generator[Catalog]:
    """The catalogue of this data folder, closed at the end."""
    catalog = Catalog.open(paths.home)
    try:
        yield catalog
    finally:
        catalog.close()


def _quiet(done: int, total: int) -> None:
    """Progress that nobody watches."""
    del done, total


@contextmanager
def progress(label: str) -> Generator[Progress]:
    """A bar on standard error while long work runs; nothing where standard error is no terminal."""
    if not sys.stderr.isatty():
        yield _quiet
        return
    with typer.progressbar(length=1, label=label, file=typer.get_text_stream("stderr")) as bar:

        def step(done: int, total: int) -> None:
            bar.length = max(total, 1)
            bar.update(done - bar.pos)

        yield step


def print_json(value: Any) -> None:
    """JSON that a script can rely on: UTF-8, two spaces, one value."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


Json = Annotated[bool, typer.Option("--json", help=said("help.json"))]
ContentLanguage = Annotated[
    str | None, typer.Option("--language", "-l", metavar="ru|en|zh", help=said("help.language"))
]
