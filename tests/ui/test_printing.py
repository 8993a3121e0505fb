"""Printers as the system tells of them, and what is handed to one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from booth.errors import BoothError
from booth.ui import printing
from booth.ui.printing import Printer

pytestmark = pytest.mark.usefixtures("spool")


@pytest.fixture
def spool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for made-up commands, before all others on the path."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/usr/bin{os.pathsep}/bin")
    return tmp_path


def command(folder: Path, name: str, script: str) -> None:
    """Put a command on the path."""
    path = folder / name
    path.write_text(f'#!/bin/sh\ncd "{folder}"\n{script}\n')
    path.chmod(0o755)


def test_the_usual_printer_stands_first(spool: Path) -> None:
    command(spool, "lpstat", '[ "$1" = -e ] && printf "A\\nB\\nC\\n" || echo "system default destination: B"')
    assert printing.printers() == (Printer("B", True), Printer("A"), Printer("C"))


def test_no_usual_printer_and_none_at_all(spool: Path) -> None:
    command(spool, "lpstat", '[ "$1" = -e ] && echo A || echo "no system default destination" >&2')
    assert printing.printers() == (Printer("A"),)
    command(spool, "lpstat", "echo 'lpstat: Bad file descriptor' >&2; exit 1")
    assert printing.printers() == ()


def test_a_laptop_without_cups_has_none(spool: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(spool))
    assert printing.printers() == ()


def test_bytes_copies_and_title_reach_the_printer(spool: Path) -> None:
    command(spool, "lp", 'cat > got; printf "%s\\n" "$@" > told')
    data = bytes(range(256)) * 5000
    printing.send(data, "Hall 8; rm -rf", copies=3, title="ВУ-3000-zh.pdf")
    assert (spool / "got").read_bytes() == data
    told = (spool / "told").read_text(encoding="utf-8").splitlines()
    assert told[:6] == ["-d", "Hall 8; rm -rf", "-n", "3", "-t", "ВУ-3000-zh.pdf"]
    assert "media=A4" in told
    assert "sides=one-sided" in told


def test_only_a_sheet_of_one_product_takes_both_sides_of_a_leaf(spool: Path) -> None:
    command(spool, "lp", 'cat > got; printf "%s\\n" "$@" > told')
    printing.send(b"%PDF", "Hall", copies=1, title="x", two_sided=True)
    assert "sides=two-sided-long-edge" in (spool / "told").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(
    ("script", "reason"),
    [("cat > got; echo 'lp: paused' >&2; exit 1", "lp: paused"), ("exit 7", "7")],
)
def test_a_refusal_gives_the_reason(spool: Path, script: str, reason: str) -> None:
    command(spool, "lp", script)
    with pytest.raises(BoothError) as refused:
        printing.send(b"%PDF", "Hall", copies=1, title="x")
    assert refused.value.code == "print_failed"
    assert refused.value.facts == {"printer": "Hall", "reason": reason}


def test_a_printer_that_never_answers_is_given_up(spool: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command(spool, "lp", "exec sleep 30")
    monkeypatch.setattr(printing, "_PATIENCE", 0.2)
    with pytest.raises(BoothError, match="print_failed") as refused:
        printing.send(b"%PDF", "Hall", copies=1, title="x")
    assert isinstance(refused.value.__cause__, subprocess.TimeoutExpired)
