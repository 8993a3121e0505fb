from collections.abc import Iterator
from pathlib import Path

import pytest

from books import BASE, write_book
from booth.catalog.store import Catalog
from booth.exchange.importing import import_file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "desk"
    made.mkdir()
    return made


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    """A small catalogue with everything in it."""
    opened = Catalog.open(tmp_path / "home")
    source = tmp_path / "source"
    source.mkdir()
    show = [{"name.ru": "Выставка", "name.en": "Fair", "hall": "3", "first_day": "2026-11-23"}]
    values = [
        *BASE["values"],
        {"exhibitor": "ACME", "product": "A-2", "attribute": "case", "value": "Steel 40"},
        {"exhibitor": "ACME", "product": "A-2", "attribute": "flow", "value": "0,5", "source": "test", "page": "12"},
    ]
    import_file(opened, write_book(source, BASE | {"show": show, "values": values}), who="test")
    yield opened
    opened.close()
