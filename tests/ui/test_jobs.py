"""Jobs: results land on the GUI thread, cancelled and ownerless ones do not, failures are heard."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from booth.ui.jobs import Jobs, Progress


def test_the_result_lands_on_the_gui_thread(jobs: Jobs, qtbot: QtBot) -> None:
    landed: list[tuple[int, bool, bool]] = []
    here, owner = threading.current_thread(), QObject()

    def work() -> bool:
        return threading.current_thread() is not here

    jobs.run(work, lambda away: landed.append((1, away, threading.current_thread() is here)), owner=owner)
    qtbot.waitUntil(lambda: bool(landed))
    assert landed == [(1, True, True)]
    assert not jobs.busy


def test_a_failure_goes_to_its_owner_else_to_everybody(jobs: Jobs, qtbot: QtBot) -> None:
    owner, own, open_ones = QObject(), list[BaseException](), list[object]()
    jobs.unhandled.connect(open_ones.append)
    error = RuntimeError("no")

    def work() -> None:
        raise error

    jobs.run(work, lambda _: None, owner=owner, failed=own.append)
    jobs.run(work, lambda _: None, owner=owner)
    qtbot.waitUntil(lambda: len(own) + len(open_ones) == 2)
    assert own == [error]
    assert open_ones == [error]


def test_nothing_is_heard_of_a_cancelled_job_or_for_a_dead_owner(
    jobs: Jobs, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    landed: list[str] = []
    begun, gate, owner, dead = threading.Event(), threading.Event(), QObject(), QObject()

    def wait() -> str:
        begun.set()
        gate.wait(10)
        return "late"

    cancelled = jobs.run(wait, landed.append, owner=owner)
    jobs.run(wait, landed.append, owner=dead)
    assert begun.wait(10)
    cancelled.cancel()
    dead.deleteLater()
    qtbot.wait(5)
    gate.set()
    settled()
    assert landed == []
    assert not jobs.busy


def test_long_work_tells_how_far_it_is_and_stops_when_told(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    owner, stopped = QObject(), threading.Event()

    def work(*, progress: Progress, stop: threading.Event) -> None:
        progress(1, 2)
        stop.wait(10)
        stopped.set()

    job = jobs.run(work, lambda _: None, owner=owner, progress=lambda done, total: told.append((done, total)))
    qtbot.waitUntil(lambda: bool(told))
    job.cancel()
    assert stopped.wait(10)
    assert told == [(1, 2)]


def test_closing_leaves_no_thread_and_starts_no_work(jobs: Jobs) -> None:
    owner = QObject()
    jobs.run(lambda: None, lambda _: None, owner=owner)
    jobs.close()
    assert jobs.run(lambda: None, lambda _: None, owner=owner).cancelled


def test_a_settled_job_is_never_heard_and_never_comes_later(jobs: Jobs, qtbot: QtBot) -> None:
    owner, done, heard = QObject(), list[str](), list[object]()
    hold = threading.Event()
    busy = [jobs.run(hold.wait, heard.append, owner=owner) for _ in range(2)]  # both workers
    waiting = jobs.run(lambda: done.append("late"), heard.append, owner=owner)
    waiting.settle()
    hold.set()
    running = busy[0]
    running.settle()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert done == []
    assert heard == [True]


def test_what_is_only_asked_to_end_is_heard(jobs: Jobs, qtbot: QtBot) -> None:
    landed: list[bool] = []

    def work(*, progress: Progress, stop: threading.Event) -> bool:
        return stop.wait(10)

    job = jobs.run(work, landed.append, owner=jobs, progress=lambda done, total: None)
    job.stop.set()
    qtbot.waitUntil(lambda: landed == [True])
    assert not job.cancelled
