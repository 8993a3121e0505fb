"""Garbage is looked for on the window's own thread."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from booth.ui.collecting import Collecting


@pytest.fixture
def collecting(qapp: QApplication) -> Iterator[Collecting]:
    owner = QObject()
    made = Collecting(owner)
    made.start()
    yield made
    owner.deleteLater()
    gc.unfreeze()


class Rubbish:
    """Refers to itself, so that only a search finds it; tells which thread did."""

    found: list[threading.Thread]

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        Rubbish.found.append(threading.current_thread())


def make_much() -> None:
    """More than Python would leave lying if it looked for garbage by itself."""
    for _ in range(20 * gc.get_threshold()[0]):
        Rubbish()


def test_no_worker_ever_looks_for_garbage_and_the_window_does(collecting: Collecting) -> None:
    Rubbish.found = []
    worker = threading.Thread(target=make_much)
    worker.start()
    worker.join()
    assert Rubbish.found == []
    for _ in range(3):
        collecting.collect()
    assert len(Rubbish.found) == 20 * gc.get_threshold()[0]
    assert set(Rubbish.found) == {threading.current_thread()}


def test_nothing_is_looked_for_while_little_was_made(collecting: Collecting) -> None:
    gc.collect()
    Rubbish.found = []
    Rubbish()
    collecting.collect()
    assert Rubbish.found == []
    gc.collect()
    assert len(Rubbish.found) == 1


def test_what_a_job_brings_by_the_thousand_is_not_looked_through(collecting: Collecting) -> None:
    frozen = gc.get_freeze_count()
    values = [(number, [number]) for number in range(30_000)]
    collecting.collect()
    assert gc.get_freeze_count() - frozen >= len(values)
