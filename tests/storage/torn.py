"""Kills a program with SIGKILL while it writes one file again and again, and looks at what is left.

Run as a program of its own (it forks): `python torn.py FOLDER KILLS [mutant]`. Prints one JSON line: how many kills
left the file torn, how many half files lay beside it, and how many after sweeping. The mutant writes in place.
"""

import json
import os
import random
import signal
import sys
import time
from pathlib import Path

from booth.storage import files

SIZE = 400_000


def write_for_ever(path: Path, mutant: bool) -> None:
    """One letter after another, each a whole file."""
    number = 0
    while True:
        data = bytes([65 + number % 26]) * SIZE
        number += 1
        if mutant:
            path.write_bytes(data)
        else:
            files.write_atomic(path, data)


def whole(path: Path) -> bool:
    """One letter, as many times as were written."""
    data = path.read_bytes()
    return len(data) == SIZE and len(set(data)) == 1


def main(folder: Path, kills: int, mutant: bool) -> None:
    """So many kills, each after a moment of its own."""
    path = folder / "file.bin"
    files.write_atomic(path, b"A" * SIZE)
    throws = random.Random(5)
    torn = left = 0
    for _ in range(kills):
        child = os.fork()
        if child == 0:
            write_for_ever(path, mutant)
        time.sleep(throws.uniform(0.001, 0.012))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        torn += not whole(path)
        left += sum(one != path for one in folder.iterdir())
        files.sweep(folder)
    after = sum(one != path for one in folder.iterdir())
    print(json.dumps({"torn": torn, "left": left, "after": after}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), "mutant" in sys.argv[3:])
