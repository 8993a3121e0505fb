from collections.abc import Iterator
from pathlib import Path

import pytest

from books import BASE, write_book
from booth.catalog.store import Catalog
from booth.exchange.importing import import_file


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    """A small catalogue with everything in it."""
    opened = Catalog.open(tmp_path / "home")
    source = tmp_path / "source"
    source.mkdir()
    import_file(opened, write_book(source, BASE), who="test")
    yield opened
    opened.close()
