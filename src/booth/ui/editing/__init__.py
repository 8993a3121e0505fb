"""Mending what the catalogue says: the product's form, its fields, and how what is typed is kept."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages


def import_form() -> Iterator[None]:
    """The slow half of opening the first form: its modules come in, one after another.

    In the window's own thread: Qt's types are made when they are first asked for, and a worker that asks while the
    window does ends the program.
    """
    for module in walk_packages(__path__, f"{__name__}."):
        import_module(module.name)
        yield


def import_below_form() -> None:
    """What the form stands on and knows no window, for a worker; figures' grammar is built at the first reading."""
    for name in ("drafts", "cutting", "cells.entering", "cells.writing"):
        import_module(f"booth.catalog.{name}")
    import_module("booth.quantity").read("1", "Pa")
