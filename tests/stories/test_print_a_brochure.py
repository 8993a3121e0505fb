"""The sheet goes to the printer that staff chose: the pages on the screen, as many copies as were asked for."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from staff import Staff

Patch = pytest.MonkeyPatch
_CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def spool(tmp_path: Path, monkeypatch: Patch) -> Path:
    """A folder in which `lp` and `lpstat` stand that write down what they were told. `jam` in it: lp fails."""
    folder = tmp_path / "spool"
    folder.mkdir()
    lp = '#!/bin/sh\ncd "$(dirname "$0")"\n[ -e jam ] && { echo "lp: The printer is out of paper." >&2; exit 1; }\n'
    lp += 'printf "%s\\n" "$@" > arguments\ncat > paper.pdf\n'
    lpstat = '#!/bin/sh\n[ "$1" = -e ] && printf "Hall\\nOffice\\n" || echo "system default destination: Office"\n'
    for name, script in (("lp", lp), ("lpstat", lpstat)):
        (folder / name).write_text(script)
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return folder


def open_sheet(staff: Staff) -> None:
    """Print the product in sight."""
    staff.open(staff.codes()[0])
    staff.press(Qt.Key.Key_P, _CONTROL)
    staff.bot.waitUntil(lambda: staff.brochure.made is not None)
    staff.settle()


def test_two_copies_of_the_pages_shown(spool: Path, staff: Staff) -> None:
    open_sheet(staff)
    options = staff.brochure._options
    assert [options.printer.itemText(n) for n in range(options.printer.count())] == ["Office", "Hall"]
    options.printer.setCurrentText("Hall")
    options.copies.setFocus()
    staff.press(Qt.Key.Key_Up)
    assert staff.sees("2 copies")
    staff.click(options.print)
    told = (spool / "arguments").read_text().splitlines()
    assert told[told.index("-d") + 1] == "Hall"
    assert told[told.index("-n") + 1] == "2"
    made = staff.brochure.made
    assert made is not None
    assert (spool / "paper.pdf").read_bytes() == made.data == staff.brochure._preview.shown
    assert "Hall" in staff.window.banner.sentence
    assert staff.booth.settings.printer == "Hall"


def test_a_printer_that_fails_says_why(spool: Path, staff: Staff) -> None:
    (spool / "jam").touch()
    open_sheet(staff)
    staff.click(staff.brochure._options.print)
    assert "out of paper" in staff.window.banner.sentence
    assert "Office" in staff.window.banner.sentence
    assert not (spool / "paper.pdf").exists()
    (spool / "jam").unlink()
    staff.press(Qt.Key.Key_P, _CONTROL)  # paper is in: the same key again
    assert (spool / "paper.pdf").exists()


def test_without_a_printer_the_button_says_so_and_saving_stays(
    tmp_path: Path, staff: Staff, monkeypatch: Patch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    open_sheet(staff)
    options = staff.brochure._options
    assert not options.print.isEnabled()
    assert options.save.isEnabled()
    assert staff.sees("No printer")
