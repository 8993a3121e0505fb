"""The log: written, shown to whoever sits there, and everything given back at the end."""

import faulthandler
import logging
import sys
import threading
from pathlib import Path

from booth.log import Log


def test_what_nobody_handled_is_written_and_shown(tmp_path: Path) -> None:
    hooks = sys.excepthook, threading.excepthook
    watched = faulthandler.is_enabled()
    log, shown = Log(tmp_path / "logs"), list[BaseException]()
    log.show_failures(shown.append)
    error = ValueError("broken")
    sys.excepthook(ValueError, error, None)
    logging.getLogger("booth.part").warning("a note")
    log.close()
    text = (tmp_path / "logs" / "booth.log").read_text(encoding="utf-8")
    assert "broken" in text
    assert "a note" in text
    assert shown == [error]
    assert (sys.excepthook, threading.excepthook) == hooks
    if watched:
        faulthandler.enable()


def test_a_folder_that_cannot_be_written_does_not_stop_the_program(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file")
    log = Log(tmp_path / "logs")
    logging.getLogger("booth").info("still fine")
    log.close()
