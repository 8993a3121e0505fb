"""Printers of this laptop: which there are, and sending them a finished PDF.

Linux and macOS take the PDF itself through CUPS: vectors, small. Windows has no such way, so pages are drawn to the
printer as pictures. Both may take their time and are called by a worker.
"""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from typing import Final

from booth.errors import BoothError

_PATIENCE: Final = 30  # seconds for CUPS to answer


@dataclass(frozen=True, slots=True)
class Printer:
    """A printer by the name that the system knows it by."""

    name: str
    usual: bool = False


def printers() -> tuple[Printer, ...]:
    """All printers, the usual one first. Empty where there are none."""
    if sys.platform == "win32":
        return _windows_printers()
    if shutil.which("lpstat") is None:
        return ()
    names = _ask("lpstat", "-e").split()
    usual = _ask("lpstat", "-d").rpartition(":")[2].strip()
    found = [Printer(name, name == usual) for name in names]
    return tuple(sorted(found, key=lambda printer: not printer.usual))


def send(data: bytes, printer: str, *, copies: int, title: str, two_sided: bool = False) -> None:
    """Hand a PDF to a printer. BoothError "print_failed" says what the system said.

    `two_sided` is for one product's sheet: two products must not share a leaf, since each goes to another visitor.
    """
    if sys.platform == "win32":
        _draw_on_windows(data, printer, copies, title)
        return
    command = (
        "lp",
        "-d",
        printer,
        "-n",
        str(copies),
        "-t",
        title,
        "-o",
        "media=A4",
        "-o",
        "sides=two-sided-long-edge" if two_sided else "sides=one-sided",
    )
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=_PATIENCE, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise BoothError("print_failed", printer=printer, reason=str(error)) from error
    if done.returncode != 0:
        reason = done.stderr.decode(errors="replace").strip() or str(done.returncode)
        raise BoothError("print_failed", printer=printer, reason=reason)


def _ask(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout


def _windows_printers() -> tuple[Printer, ...]:
    from PySide6.QtPrintSupport import QPrinterInfo

    usual = QPrinterInfo.defaultPrinterName()
    found = [Printer(name, name == usual) for name in QPrinterInfo.availablePrinterNames()]
    return tuple(sorted(found, key=lambda printer: not printer.usual))


def _draw_on_windows(data: bytes, name: str, copies: int, title: str) -> None:
    """Draw every page as a picture at the printer's resolution, 600 dpi at most."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QPageSize, QPainter
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

    buffer = QBuffer(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(name)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setResolution(min(printer.resolution(), 600))
    printer.setFullPage(True)
    printer.setCopyCount(copies)
    printer.setDocName(title)
    painter = QPainter()
    if not painter.begin(printer):
        raise BoothError("print_failed", printer=name, reason="QPrinter")
    try:
        for number in range(document.pageCount()):
            if number:
                printer.newPage()
            paper = printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
            painter.drawImage(paper, document.render(number, paper.size()))
    finally:
        painter.end()
        document.close()
