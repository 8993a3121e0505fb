"""What all tests share: no display, a home of their own, and nothing left running behind them."""

import gc
import os
import shutil
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from booth.catalog.store import Catalog
from booth.exchange.sample import load_sample
from booth.languages import TAGS

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANG"] = "en_GB.UTF-8"
os.environ.pop("LC_ALL", None)
os.environ.pop("LC_MESSAGES", None)
gc.disable()  # as in the window: no worker may come upon a dead widget


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Between two tests garbage is looked for on the thread of the tests, by Python's own thresholds."""
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > limits[generation]:
            gc.collect(generation)
            return


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data folder that Booth takes for its own."""
    folder = tmp_path / "home"
    monkeypatch.setenv("BOOTH_HOME", str(folder))
    return folder


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the sample catalogue, loaded once for all tests. Never write into it: take `sample_home`."""
    folder = tmp_path_factory.mktemp("sample")
    catalog = Catalog.open(folder)
    load_sample(catalog, "tests")
    catalog.close()
    return folder


@pytest.fixture
def sample_home(sample_folder: Path, home: Path) -> Path:
    """A data folder with the sample catalogue, this test's own copy; BOOTH_HOME names it."""
    return shutil.copytree(sample_folder, home)


@pytest.fixture
def sample(sample_home: Path) -> Iterator[Catalog]:
    """The sample catalogue, opened; this test's own copy."""
    catalog = Catalog.open(sample_home)
    yield catalog
    catalog.close()


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """A test that leaves a thread of Booth's running has not closed something."""
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in set(threading.enumerate()) - before if thread.name.startswith("booth")]
    assert not left, f"still running: {left}"


@pytest.fixture(autouse=True)
def language_put_back() -> Iterator[None]:
    """A test that switches the interface's language leaves it as it was, whatever test comes next."""
    core = sys.modules.get("PySide6.QtCore")
    before = core.QLocale().name() if core else ""
    yield
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None and core.QLocale().name() != before:
        from booth.ui import translation

        translation.install(next((one for one, tag in TAGS.items() if tag.replace("-", "_") == before), "en"))
