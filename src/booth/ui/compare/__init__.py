"""Products side by side: their pictures at the head, their values below, what differs and what is better."""

from importlib import import_module


def import_screen() -> None:
    """The slow half of opening the first comparison, for a worker: bring its modules in."""
    import_module(f"{__name__}.screen")
    import_module("booth.catalog.comparing.building")
