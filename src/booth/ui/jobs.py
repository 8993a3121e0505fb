"""Work that would hold up the window: done in a worker thread, its result landed on the GUI thread.

The only place that makes threads. Work functions know nothing of threads; long ones take
`progress(done, total)` and a `stop` event that they look at now and then.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar, overload

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

# The window's frame is on screen before there is any work.
if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Progress = Callable[[int, int], None]
Failed = Callable[[BaseException], None]
_WORKERS: Final = 2


class LongWork(Protocol[T_co]):
    """Work that says how far it is, and ends early when it is told to."""

    def __call__(self, *, progress: Progress, stop: threading.Event) -> T_co:
        """Do it. `progress(done, total)` may be called from the worker thread."""
        ...


class Job:
    """One piece of work under way. Whoever only sets `stop` asks it to end and still hears how it ended."""

    __slots__ = ("_dropped", "_future", "owner", "stop")

    def __init__(self, owner: QObject) -> None:
        self.owner = owner
        self.stop = threading.Event()
        self._dropped = False
        self._future: Future[Any] | None = None

    def cancel(self) -> None:
        """Ask it to end; nothing of it will be heard any more."""
        self._dropped = True
        self.stop.set()
        if self._future is not None:
            self._future.cancel()

    def settle(self) -> None:
        """Nothing of it is under way any more: it never begins, or it has ended by now. Nothing of it will be heard."""
        self.cancel()
        if self._future is not None and not self._future.cancelled():
            from concurrent.futures import wait

            wait((self._future,))

    @property
    def cancelled(self) -> bool:
        """Whether nobody wants to hear of it any more."""
        return self._dropped

    def follow(self, future: "Future[Any]") -> None:
        """Know the worker's promise, so that work which has not begun need not begin."""
        self._future = future


@dataclass(frozen=True, slots=True)
class _Landing:
    """What comes back to the GUI thread: call this, if the owner still lives."""

    job: Job
    call: Callable[[], None]


class Jobs(QObject):
    """Runs work beside the window. One executor, one long-lived signal."""

    unhandled = Signal(object)  # the error of a job whose owner did not say what to do about it
    _landed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor: ThreadPoolExecutor | None = None
        self._running: set[Job] = set()
        self._closed = False
        self._landed.connect(self._land, Qt.ConnectionType.QueuedConnection)

    @overload
    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        *,
        owner: QObject,
        failed: Failed | None = None,
        progress: None = None,
    ) -> Job: ...
    @overload
    def run(
        self,
        work: LongWork[T],
        done: Callable[[T], None],
        *,
        owner: QObject,
        failed: Failed | None = None,
        progress: Progress,
    ) -> Job: ...
    def run(
        self,
        work: Callable[..., Any],
        done: Callable[[Any], None],
        *,
        owner: QObject,
        failed: Failed | None = None,
        progress: Progress | None = None,
    ) -> Job:
        """Do `work` in a worker thread, then `done(result)` on the GUI thread.

        `owner`: once it is gone, nothing is called. `failed(error)` handles what went wrong; without it
        the failure is shown. With `progress`, work takes `progress` and `stop` by keyword.
        """
        job = Job(owner)
        if self._closed:
            job.cancel()
            return job
        if progress is not None:
            report = partial(self._report, job, progress)
            work = partial(work, progress=report, stop=job.stop)
        if self._executor is None:
            from concurrent.futures import ThreadPoolExecutor

            self._executor = ThreadPoolExecutor(_WORKERS, thread_name_prefix="booth-job")
        self._running.add(job)
        future = self._executor.submit(work)
        job.follow(future)
        future.add_done_callback(partial(self._finished, job, done, failed))
        return job

    @property
    def busy(self) -> bool:
        """Whether anything is under way or has not landed yet."""
        return bool(self._running)

    def close(self) -> None:
        """Cancel all work and wait for what cannot stop at once. Nothing lands afterwards."""
        self._closed = True
        for job in tuple(self._running):
            job.cancel()
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)
        self._running.clear()

    # Both are called in a worker thread.

    def _report(self, job: Job, progress: Progress, done: int, total: int) -> None:
        if not job.cancelled:
            self._landed.emit(_Landing(job, partial(progress, done, total)))

    def _finished(self, job: Job, done: Callable[[Any], None], failed: Failed | None, future: "Future[Any]") -> None:
        if self._closed:
            return
        if future.cancelled():
            self._landed.emit(_Landing(job, partial(self._running.discard, job)))
        elif (error := future.exception()) is not None:
            self._landed.emit(_Landing(job, partial(self._fail, job, failed, error)))
        else:
            self._landed.emit(_Landing(job, partial(self._succeed, job, done, future.result())))

    # All below are called in the GUI thread.

    def _land(self, landing: _Landing) -> None:
        gone = landing.job.cancelled or not shiboken6.isValid(landing.job.owner)
        if gone or self._closed:
            self._running.discard(landing.job)
            return
        landing.call()

    def _succeed(self, job: Job, done: Callable[[Any], None], result: Any) -> None:
        self._running.discard(job)
        done(result)

    def _fail(self, job: Job, failed: Failed | None, error: BaseException) -> None:
        self._running.discard(job)
        import logging

        logging.getLogger(__name__).warning("a job failed: %s", error, exc_info=error)
        if failed is not None:
            failed(error)
        else:
            self.unhandled.emit(error)
