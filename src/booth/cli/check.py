"""`booth check`: is this laptop ready for the stand? Store, pictures, fonts, printers, room on the disk."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from typing import Annotated

import typer

from booth.catalog.asking import Query
from booth.catalog.store import CHECKSUM_KEY, FILE
from booth.cli.context import Json, catalogue, said, spoken
from booth.errors import BoothError
from booth.paths import Paths
from booth.resources import resource
from booth.storage import snapshots
from booth.words import sentence

LEAST_ROOM = 1 << 30  # bytes: a day's papers and snapshots, with plenty to spare
SPOILED = ("store_damaged", "store_empty", "store_gone")
FACES = ("Light", "Regular", "Medium", "SemiBold")


def _store(paths: Paths) -> str:
    with catalogue(paths) as catalog:
        if not catalog.store.sound():
            raise BoothError("store_damaged", file=str(catalog.store.path))
        count = len(catalog.search(Query()).rows)
        return said("check.store_good", products=count, revision=catalog.revision())


def _spoiled(paths: Paths) -> bool:
    """Whether the store's file is such that only a snapshot helps."""
    try:
        with catalogue(paths) as catalog:
            return not catalog.store.sound()
    except BoothError as error:
        if error.code in SPOILED:
            return True
        raise


def _way_back(paths: Paths) -> str:
    """What can be put back in the place of a spoiled store, and how."""
    found = snapshots.newest_sound(paths.home / "catalogue" / FILE, CHECKSUM_KEY)
    return said("check.snapshot", file=str(found)) if found else said("check.snapshot_none")


def _restore(paths: Paths) -> str:
    """Put the newest good snapshot in the place of a spoiled store; what stood there is kept beside it."""
    path = paths.home / "catalogue" / FILE
    if not _spoiled(paths):
        return said("check.not_spoiled")
    found = snapshots.newest_sound(path, CHECKSUM_KEY)
    if found is None:
        return said("check.snapshot_none")
    aside = snapshots.restore(found, path, CHECKSUM_KEY)
    return said("check.restored", file=found.name, aside=aside.name if aside else "—")


def _fonts(_paths: Paths) -> str:
    wanted = [f"IBMPlexSans-{face}.ttf" for face in FACES]
    wanted += ["IBMPlexSansSC-Regular.ttf", "IBMPlexSansSC-SemiBold.ttf"]
    for name in wanted:
        if not resource("fonts", name).is_file():
            raise BoothError("font_missing", name=name)
    return said("check.fonts_good", count=len(wanted))


def _disk(paths: Paths) -> str:
    free = shutil.disk_usage(paths.home).free
    if free < LEAST_ROOM:
        raise BoothError("disk_nearly_full", free=free >> 20)
    return said("check.disk_good", free=free >> 30)


def _printer(_paths: Paths) -> str:
    """Printers by CUPS where it is there; a laptop without one can still save PDFs."""
    lpstat = shutil.which("lpstat")
    if lpstat is None:
        return said("check.printer_none")
    listed = subprocess.run([lpstat, "-e"], capture_output=True, text=True, timeout=10, check=False)
    names = listed.stdout.split()
    return said("check.printer_good", names=", ".join(names)) if names else said("check.printer_none")


def _results(paths: Paths) -> Iterator[tuple[bool, str]]:
    checks: tuple[Callable[[Paths], str], ...] = (_store, _fonts, _printer, _disk)
    for each in checks:
        try:
            yield True, each(paths)
        except BoothError as error:
            way_back = [_way_back(paths)] if error.code in SPOILED else []
            yield False, " ".join([sentence(error, spoken()), *way_back])


def check(
    context: typer.Context,
    restore: Annotated[bool, typer.Option("--restore", help=said("help.check_restore"))] = False,
    data: Annotated[bool, typer.Option("--data", help=said("help.check_data"))] = False,
    as_json: Json = False,
) -> None:
    """Look at everything the stand depends on, and say what to mend; with `data`, at the catalogue's own data."""
    if as_json and not data:
        raise typer.BadParameter(said("check.json_of_data"))
    if data:
        from booth.cli.check_data import check_data

        with catalogue(context.obj) as catalog:
            good = check_data(catalog, as_json=as_json)
    else:
        good = _ready(context.obj, restore=restore)
    if not good:
        raise typer.Exit(1)


def _ready(paths: Paths, *, restore: bool) -> bool:
    """Whether this laptop is ready for the stand."""
    good = True
    if restore:
        typer.echo(_restore(paths))
    for fine, line in _results(paths):
        typer.echo(("✓ " if fine else "✗ ") + line)
        good = good and fine
    return good
