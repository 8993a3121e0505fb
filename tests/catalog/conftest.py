"""A catalogue with the five products of `builders`, made anew for each test."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import builders
from booth.catalog.store import Catalog
from stocking import stock


@pytest.fixture(scope="session")
def bare_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a new catalogue, made once and copied for each test."""
    home = tmp_path_factory.mktemp("bare")
    Catalog.open(home).close()
    return home


@pytest.fixture
def bare(bare_home: Path, tmp_path: Path) -> Iterator[Catalog]:
    """A catalogue with nothing in it."""
    shutil.copytree(bare_home, tmp_path, dirs_exist_ok=True)
    catalog = Catalog.open(tmp_path)
    yield catalog
    catalog.close()


@pytest.fixture
def stocked(bare: Catalog) -> Catalog:
    """A catalogue with the five products."""
    stock(bare, *builders.products())
    return bare


@pytest.fixture
def reopened(bare: Catalog, tmp_path: Path) -> Iterator[Callable[[], Catalog]]:
    """Opens the same catalogue once more, only for reading."""
    opened: list[Catalog] = []

    def again() -> Catalog:
        opened.append(Catalog.open(tmp_path, read_only=True))
        return opened[-1]

    yield again
    for each in opened:
        each.close()
