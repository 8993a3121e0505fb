"""Products side by side: their pictures at the head, their values below, what differs and what is better."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages


def import_screen() -> Iterator[None]:
    """The slow half of opening the first comparison: its modules come in, as `import_form` does it."""
    for module in walk_packages(__path__, f"{__name__}."):
        import_module(module.name)
        yield


def import_below_screen() -> None:
    """What the comparison stands on and knows no window, for a worker."""
    for name in ("building", "saying"):
        import_module(f"booth.catalog.comparing.{name}")
