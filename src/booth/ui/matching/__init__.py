"""The requirement matcher: what a visitor wants at the left, what meets it and what nearly does at the right."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages


def import_screen() -> Iterator[None]:
    """The slow half of opening the matcher for the first time: its modules come in, as `import_form` does it."""
    for module in walk_packages(__path__, f"{__name__}."):
        import_module(module.name)
        yield


def import_below_screen() -> None:
    """What the matcher stands on and knows no window, for a worker."""
    for name in ("completing", "reading", "saying"):
        import_module(f"booth.catalog.requiring.{name}")
