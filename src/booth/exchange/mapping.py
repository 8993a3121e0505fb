"""Other people's columns: a mapping (TOML) says which of them mean what, and makes Booth sheets of them."""

from pathlib import Path

from booth.errors import BoothError
from booth.exchange.tables import Table


def find_mapping(asked: str | Path, own_mappings: Path) -> Path:
    """The file."""
    raise BoothError("mapping_unknown", name=str(asked), known=own_mappings.name)


def open_mapped(path: Path, mapping: Path) -> tuple[Table, ...]:
    """The tables."""
    raise BoothError("mapping_unknown", name=str(path), known=mapping.name)
