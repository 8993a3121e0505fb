"""A document from outside is drawn once in a child process, by the engine that will show it.

What crashes, hangs or swallows memory does so there. The window only opens what came through.
"""

import os
import sys
from functools import cache
from pathlib import Path
from typing import Final

from booth import untrusted
from booth.errors import BoothError

_MOST_PAGES: Final = 600
_LARGEST_SIDE: Final = 14_400  # points: the largest page that PDF 1.7 allows (annex C)
_WIDTH: Final = 320  # pixels, enough for every object on the page to be drawn
_SECONDS: Final = 30.0
# PDFium reserves 32 GB of addresses before it uses a byte, so on Unix the child's address space stays wide
# and what it may really fill is held by `_hold_memory`.
_MEGABYTES: Final = 1024 if sys.platform == "win32" else 80_000
_FILLED: Final = 1024 * 1024 * 1024  # bytes


def _hold_memory() -> None:
    """No more memory that can be written to than a gigabyte. Windows holds it from outside."""
    if sys.platform != "win32":
        import resource

        hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
        most = _FILLED if hard == resource.RLIM_INFINITY else min(_FILLED, hard)
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))


def check(path: str) -> int:
    """Draws every page small and answers how many there are. Runs in the child.

    Raises BoothError("document_unreadable"), BoothError("document_locked") for one with a password,
    BoothError("document_too_long") past 600 pages.
    """
    _hold_memory()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtPdf import QPdfDocument

    application = QGuiApplication.instance() or QGuiApplication(["check"])
    document = QPdfDocument(application)
    fault = document.load(path)
    if fault == QPdfDocument.Error.IncorrectPassword:
        raise BoothError("document_locked", file="")
    pages = document.pageCount()
    if fault != QPdfDocument.Error.None_ or pages < 1:
        raise BoothError("document_unreadable", file="")
    if pages > _MOST_PAGES:
        raise BoothError("document_too_long", file="", pages=pages, most=_MOST_PAGES)
    for page in range(pages):
        size = document.pagePointSize(page)
        if not (0 < size.width() <= _LARGEST_SIDE and 0 < size.height() <= _LARGEST_SIDE):
            raise BoothError("document_unreadable", file="")
        height = min(max(round(_WIDTH * size.height() / size.width()), 1), 4 * _WIDTH)
        document.render(page, QSize(_WIDTH, height))
    document.close()
    return pages


@cache
def _passed(path: Path, _changed: int) -> int:
    """Remembered while the program runs: stored files are named by their content and never change."""
    answer = untrusted.call("booth.ui.reading.pdf_check:check", path, seconds=_SECONDS, megabytes=_MEGABYTES)
    if not isinstance(answer, int):
        raise BoothError("document_unreadable", file="")
    return answer


def check_apart(path: Path, name: str) -> int:
    """Number of pages of a document that can be shown; `name` is what people call the file. Blocks: for a job."""
    try:
        return _passed(path, path.stat().st_mtime_ns)
    except OSError as fault:
        raise BoothError("document_missing", file=name) from fault
    except BoothError as fault:
        raise BoothError(fault.code, **{**fault.facts, "file": name}) from fault
