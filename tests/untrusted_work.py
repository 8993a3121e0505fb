"""What children are made to do in the tests: good and bad."""

import os
import time
from pathlib import Path

from booth.errors import BoothError


def echo(thing: object) -> object:
    return thing


def length(data: bytes) -> int:
    return len(data)


def hang() -> None:
    while True:
        time.sleep(1)


def spin() -> None:
    while True:
        pass


def hoard() -> int:
    return len(bytearray(4 << 30))


def vanish() -> None:
    os._exit(3)


def fail() -> None:
    raise KeyError("a parser's surprise")


def refuse() -> None:
    raise BoothError("workbook_empty", sheets=3)


def babble() -> str:
    os.write(1, b"noise on standard output")
    return "said"


def write(path: str) -> None:
    Path(path).write_text("x" * 100_000)


def process_id() -> int:
    return os.getpid()


def deep() -> object:
    inner: list[object] = []
    for _ in range(900):
        inner = [inner]
    return inner
