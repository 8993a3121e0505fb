"""The form's own fixtures: a filled catalogue, threads, settings, and a stand that a test may write to."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from booth.catalog.store import Catalog
from stand import catalog, dressed, jobs, settings, stand_home

__all__ = ["catalog", "dressed", "jobs", "settings", "stand_home"]


@pytest.fixture
def shelf(stand_home: Path, tmp_path: Path) -> Iterator[Catalog]:
    """The stand, this test's own copy."""
    opened = Catalog.open(shutil.copytree(stand_home, tmp_path / "home"))
    yield opened
    opened.close()
