"""Does one piece of Booth's writing on a disk that takes no more, and prints the refusal's code.

Run as a program of its own, since the limit holds for a whole process: `python cramped.py JOB HOME`. The limit is on
the size of any one file; what is over it fails with an error as a full disk does.
"""

import resource
import sys
from collections.abc import Callable
from pathlib import Path

from booth.catalog.store import Catalog
from booth.catalog.values import Show, Text
from booth.errors import BoothError
from booth.settings import Settings
from booth.storage import files


def no_more(size: int) -> None:
    """From here on no file grows past so many bytes."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def paper(home: Path) -> None:
    """A PDF is saved over an older one."""
    no_more(10_000)
    files.write_atomic(home / "sheet.pdf", b"%PDF-new" * 10_000)


def settings(home: Path) -> None:
    """A setting is changed."""
    held = Settings.load(home / "settings.toml")
    no_more(100)
    held.keep(author="Somebody else" * 20)


def commit(home: Path) -> None:
    """A change of the catalogue that its log has no room for."""
    catalog = Catalog.open(home)
    no_more(60_000)
    with catalog.change("t", "too much") as change:
        change.put(Show(name=Text.of(en="x" * 400_000)))


def snapshot(home: Path) -> None:
    """A snapshot there is no room for."""
    catalog = Catalog.open(home)
    no_more(60_000)
    catalog.snapshot("test")


def asset(home: Path) -> None:
    """A picture there is no room for."""
    catalog = Catalog.open(home)
    data = (home / "large.png").read_bytes()
    no_more(60_000)
    with catalog.change("t", "picture") as change:
        change.store_asset(data, "large.png")


JOBS: dict[str, Callable[[Path], None]] = {
    "paper": paper,
    "settings": settings,
    "commit": commit,
    "snapshot": snapshot,
    "asset": asset,
}

if __name__ == "__main__":
    try:
        JOBS[sys.argv[1]](Path(sys.argv[2]))
    except BoothError as refused:
        print(refused.code)
    else:
        print("done")
