"""How many references there are to None and True, which a faulty binding gives back too often."""

import sys


def to_none_and_true() -> tuple[int, int]:
    """Both counts; from Python 3.12 on these two never die, their counts say nothing and are told as unchanging."""
    if sys.version_info >= (3, 12):
        return 0, 0
    return sys.getrefcount(None), sys.getrefcount(True)
