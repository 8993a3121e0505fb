"""Where the files that Booth only reads are: inside the installed package, or beside `src`."""

from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """The `resources` folder of this installation or checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parents[1] / "resources"


def resource(*parts: str) -> Path:
    """One file or folder of the resources, by its path below their root."""
    return root().joinpath(*parts)
