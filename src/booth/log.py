"""What happened, kept for the person who has to find out. No personal data.

A rotating log, the place of a crash, and hooks for what nobody handled.
"""

import faulthandler
import logging
import logging.handlers
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, Final

log = logging.getLogger("booth")

_BYTES: Final = 1_000_000
_KEPT: Final = 5
Shown = Callable[[BaseException], None]


class Log:
    """The log of one run. `close` gives back what it took from Python."""

    def __init__(self, folder: Path) -> None:
        """Start writing to `folder`/booth.log, or to standard error where that cannot be written."""
        self._crash: IO[str] | None = None
        self._handler: logging.Handler = logging.StreamHandler()
        self._show: Shown | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._handler = logging.handlers.RotatingFileHandler(
                folder / "booth.log", maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8"
            )
            self._crash = (folder / "crash.log").open("a", encoding="utf-8")
            faulthandler.enable(self._crash)
        except OSError as error:
            log.warning("no log file: %s", error)
        self._handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        log.addHandler(self._handler)
        log.setLevel(logging.INFO)
        self._hooks = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._unhandled
        threading.excepthook = self._unhandled_in_thread

    def show_failures(self, show: Shown) -> None:
        """From now on what nobody handled is also shown to whoever sits at the screen."""
        self._show = show

    def close(self) -> None:
        """Stop logging and put the hooks back."""
        sys.excepthook, threading.excepthook = self._hooks
        self._show = None
        log.removeHandler(self._handler)
        self._handler.close()
        if self._crash is not None:
            faulthandler.disable()
            self._crash.close()

    def _unhandled(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None, /) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._hooks[0](kind, error, trace)
            return
        log.error("not handled", exc_info=(kind, error, trace))
        if self._show is not None:
            self._show(error)

    def _unhandled_in_thread(self, told: threading.ExceptHookArgs, /) -> None:
        if told.exc_value is not None:
            log.error("not handled in a thread", exc_info=told.exc_value)
