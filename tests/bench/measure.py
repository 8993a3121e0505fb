"""CPU seconds of programs and functions, and the table they are shown in.

CPU time rather than the clock: it cares less what else the machine is doing. Ours and the peer take turns, so that a
machine that grows slower or quicker meanwhile does so for both, and every ratio is one of two totals of the same run.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

RUNS = Path(__file__).parent / "runs"
Clock = Callable[[], float]  # does the work once and answers its CPU seconds


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. `ours` and `peer` are seconds; `goal` a ratio where there is a peer, else seconds."""

    what: str
    ours: float
    peer: float | None
    goal: float

    @property
    def figure(self) -> float:
        """What is held against the goal."""
        return self.ours / self.peer if self.peer else self.ours

    @property
    def good(self) -> bool:
        """Whether the goal is met."""
        return self.figure <= self.goal

    def line(self) -> str:
        """The row as text."""
        mark = "ok  " if self.good else "OVER"
        ours = f"{mark}  {self.what:<50} {self.ours * 1000:9.2f} ms"
        if self.peer is None:
            return f"{ours} {'':>12} {'':>8}  goal {self.goal * 1000:g} ms"
        return f"{ours} {self.peer * 1000:9.2f} ms {self.figure:7.2f}x  goal {self.goal:g}x"

    def plain(self) -> dict[str, object]:
        """The row as a script reads it."""
        return {
            "what": self.what,
            "seconds": self.ours,
            "peer_seconds": self.peer,
            "figure": self.figure,
            "goal": self.goal,
            "good": self.good,
        }


def shown(rows: Iterable[Row], file: Path) -> None:
    """Print each line as soon as it is measured; keep them all in a file."""
    lines: list[Row] = []
    for row in rows:
        print(row.line(), flush=True)
        lines.append(row)
    plain = [row.plain() for row in lines]
    file.write_text(json.dumps(plain, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{sum(row.good for row in lines)} of {len(lines)} goals met; in full in {file}.")


def program(*arguments: str | Path) -> Clock:
    """A whole program, from its start to its end: user and system time."""
    asked = [sys.executable, *map(str, arguments)]

    def clock() -> float:
        process = subprocess.Popen(asked, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise SystemExit(f"{' '.join(asked)} answered {process.returncode}")
        return usage.ru_utime + usage.ru_stime

    return clock


def run(name: str, *arguments: str | Path) -> Clock:
    """One of the programs in `tests/bench/runs`."""
    return program(RUNS / f"{name}.py", *arguments)


def function(work: Callable[[], object], repeat: int = 1) -> Clock:
    """One call of a function; the mean of `repeat` calls in a row where one is too quick to measure."""

    def clock() -> float:
        start = time.process_time()
        for _ in range(repeat):
            work()
        return (time.process_time() - start) / repeat

    return clock


def medians(*clocks: Clock, times: int) -> tuple[float, ...]:
    """The median of each, taking turns; a first round that warms caches does not count."""
    rounds = [[clock() for clock in clocks] for _ in range(times + 1)]
    return tuple(statistics.median(taken) for taken in zip(*rounds[1:], strict=True))
