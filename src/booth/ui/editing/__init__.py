"""Mending what the catalogue says: the product's form, its fields, and how what is typed is kept."""

from importlib import import_module
from typing import Final

_MODULES: Final = (
    "form",
    "texts_section",
    "values_section",
    "variants_section",
    "place_section",
    "files_section",
    "preview",
)


def import_form() -> None:
    """The slow half of opening the first form, for a worker: bring its modules in."""
    for name in _MODULES:
        import_module(f"{__name__}.{name}")
    import_module("booth.quantity").read("1", "Pa")  # the grammar and its units are built at the first reading
