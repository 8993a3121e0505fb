"""The requirement matcher: what a visitor wants at the left, what meets it and what nearly does at the right."""

from importlib import import_module


def import_screen() -> None:
    """The slow half of opening the matcher for the first time, for a worker: bring its modules in."""
    import_module(f"{__name__}.screen")
